package dev.episodic.feed.vocabulary;

import dev.episodic.Broadcast;
import dev.episodic.Conversation;
import dev.episodic.DublinCore;
import dev.episodic.Episode;
import dev.episodic.FeedInfo;
import dev.episodic.FeedPages;
import dev.episodic.ForeignElement;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Polling;
import dev.episodic.Reception;
import dev.episodic.Rights;
import dev.episodic.Support;
import dev.episodic.Url;
import dev.episodic.WebLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A show while its feed is read: the builders of its parts, put together at the end. */
final class PodcastDraft {

    final Podcast.Builder podcast = Podcast.builder();
    final FeedInfo.Builder feed = FeedInfo.builder();
    final FeedPages.Builder pages = FeedPages.builder();
    final Polling.Builder polling = Polling.builder();
    final Rights.Builder rights = Rights.builder();
    final Support.Builder support = Support.builder();
    final DublinCore.Builder dublinCore = DublinCore.builder();
    final Conversation.Builder conversation = Conversation.builder();
    final Reception.Builder reception = Reception.builder();
    final Donations donations = new Donations();
    final Broadcast.Builder broadcast = Broadcast.builder();
    final MediaDetailsDraft mediaDetails = new MediaDetailsDraft();
    final List<Person> people = new ArrayList<>();
    final ArtworkDraft artwork = new ArtworkDraft();
    final CategoriesDraft categories = new CategoriesDraft(CategoryTags::isForApple);
    final PlacesDraft places = new PlacesDraft(podcast::addLocation);
    final List<ForeignElement> foreign = new ArrayList<>();

    final List<WebLink> webLinks = new ArrayList<>();

    /** The relations of links of which there can be only one, and its address. */
    final Map<String, Url> linksSeen = new HashMap<>();

    private static final int GUIDS_REMEMBERED = 10_000;

    private final Set<Long> guids = new HashSet<>();
    private final Consumer<Episode> episodes;
    private final int limit;
    private @Nullable String byline;
    private @Nullable Locale language;
    private int count;
    private int channels;

    /**
     * @param episodes is handed each episode as it is complete
     * @param limit how many of them there may be
     */
    PodcastDraft(Consumer<Episode> episodes, int limit) {
        this.episodes = episodes;
        this.limit = limit;
    }

    void episode(Episode episode) {
        count++;
        episodes.accept(episode);
    }

    /** {@return whether an episode before this one had its guid, as far as so many can be remembered} */
    boolean isKnown(Episode episode) {
        if (episode.guid().isEmpty()) {
            return false;
        }
        long hash = hash(episode.guid().get().value());
        return guids.size() < GUIDS_REMEMBERED ? !guids.add(hash) : guids.contains(hash);
    }

    /** The FNV-1a hash of 64 bits, which hardly ever two guids of one feed share. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** {@return whether there were as many episodes as there may be} */
    boolean isFull() {
        return count >= limit;
    }

    /** {@return the number of the channel that begins, from 1} */
    int nextChannel() {
        return ++channels;
    }

    /** {@return how many channels have begun} */
    int channels() {
        return channels;
    }

    /** The language of the document, which is that of the show unless a tag says another; the first one counts. */
    void language(@Nullable Locale language) {
        if (this.language == null) {
            this.language = language;
        }
    }

    /** Someone who is the author unless a tag shows listeners another; the first one counts. */
    void byline(String name) {
        if (byline == null) {
            byline = name;
        }
    }

    /** {@return the show, with all but its episodes} */
    Podcast build() {
        Podcast said = buildSaid();
        boolean languageCounts = language != null && said.language().isEmpty();
        boolean bylineCounts = byline != null && said.author().isEmpty();
        if (!languageCounts && !bylineCounts) {
            return said;
        }
        return said.toBuilder()
                .language(languageCounts ? language : said.language().orElse(null))
                .author(bylineCounts ? byline : said.author().orElse(null))
                .build();
    }

    private Podcast buildSaid() {
        var subjects = categories.settle();
        var leftOver = new ArrayList<>(foreign);
        leftOver.addAll(subjects.leftOver());
        var funded = support.build();
        leftOver.addAll(donations.leftOver(funded));
        places.complete();
        leftOver.addAll(places.leftOver());
        return podcast.people(people)
                .artwork(artwork.build())
                .categories(subjects.categories())
                .foreign(leftOver)
                .rights(rights.build())
                .support(donations.settle(funded))
                .webLinks(AtomVocabulary.inOrder(webLinks))
                .dublinCore(dublinCore.build())
                .conversation(conversation.build())
                .reception(reception.build())
                .mediaDetails(mediaDetails.build())
                .broadcast(broadcast.build())
                .feed(feed.pages(pages.build()).polling(polling.build()).build())
                .build();
    }
}
