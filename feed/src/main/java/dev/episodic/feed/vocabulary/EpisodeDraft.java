package dev.episodic.feed.vocabulary;

import static java.util.Objects.requireNonNull;

import dev.episodic.Conversation;
import dev.episodic.DublinCore;
import dev.episodic.Episode;
import dev.episodic.ForeignElement;
import dev.episodic.Guid;
import dev.episodic.LiveEpisode;
import dev.episodic.LiveStatus;
import dev.episodic.MediaDetails;
import dev.episodic.Originals;
import dev.episodic.Person;
import dev.episodic.Playback;
import dev.episodic.Reception;
import dev.episodic.Rights;
import dev.episodic.Support;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An episode while its item is read: the builders of its parts, put together at the end. */
final class EpisodeDraft {

    final Episode.Builder episode = Episode.builder();
    final NumberingDraft numbering = new NumberingDraft();
    final Rights.Builder rights = Rights.builder();
    final Support.Builder support = Support.builder();
    final DublinCore.Builder dublinCore = DublinCore.builder();
    final Conversation.Builder conversation = Conversation.builder();
    final Reception.Builder reception = Reception.builder();
    final Playback.Builder playback = Playback.builder();
    final Originals.Builder originals = Originals.builder();
    final List<Person> people = new ArrayList<>();
    final ArtworkDraft artwork = new ArtworkDraft();
    final CategoriesDraft categories = new CategoriesDraft(CategoryTags::hasOthersWithin);
    final PlacesDraft places = new PlacesDraft(episode::addLocation);
    final List<ForeignElement> foreign = new ArrayList<>();

    @Nullable
    LiveStatus liveStatus;

    @Nullable
    OffsetDateTime liveStart;

    @Nullable
    OffsetDateTime liveEnd;

    private @Nullable MediaDetailsDraft mediaDetails;
    private @Nullable String byline;
    private @Nullable String about;

    /** {@return what Media RSS says, which most episodes do not} */
    MediaDetailsDraft mediaDetails() {
        if (mediaDetails == null) {
            mediaDetails = new MediaDetailsDraft();
        }
        return mediaDetails;
    }

    /** Someone who is the author unless a tag shows listeners another; the first one counts. */
    void byline(String name) {
        if (byline == null) {
            byline = name;
        }
    }

    /** What the document calls the episode, which is its guid. */
    void about(String name) {
        about = name;
        episode.guid(Guid.of(name));
    }

    /** Says whether the name was only made up of what the episode says. */
    void implied(boolean implied) {
        if (implied) {
            episode.guid(null);
        }
    }

    /** Says whether the name is also the address of the episode's page. */
    void permalink(boolean permalink) {
        if (about != null) {
            episode.guid(new Guid(about, permalink));
        }
    }

    Episode build() {
        Episode said = buildSaid();
        return byline == null || said.author().isPresent()
                ? said
                : said.toBuilder().author(byline).build();
    }

    private Episode buildSaid() {
        episode.numbering(numbering.build());
        var subjects = categories.settle();
        foreign.addAll(numbering.leftOver());
        foreign.addAll(subjects.leftOver());
        places.complete();
        foreign.addAll(places.leftOver());
        return episode.people(people)
                .artwork(artwork.build())
                .categories(subjects.categories())
                .foreign(foreign)
                .rights(rights.build())
                .support(support.build())
                .dublinCore(dublinCore.build())
                .conversation(conversation.build())
                .reception(reception.build())
                .mediaDetails(mediaDetails == null ? MediaDetails.none() : mediaDetails.build())
                .playback(playback.build())
                .originals(originals.build())
                .build();
    }

    LiveEpisode buildLive() {
        var live = LiveEpisode.builder().status(requireNonNull(liveStatus, "status"));
        return live.start(liveStart).end(liveEnd).episode(build()).build();
    }
}
