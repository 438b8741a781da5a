package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.CATEGORY_PATH;
import static dev.episodic.feed.form.Forms.CONTACT;
import static dev.episodic.feed.form.Forms.COUNT;
import static dev.episodic.feed.form.Forms.DATE;
import static dev.episodic.feed.form.Forms.EXPLICIT;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.TEXT;
import static dev.episodic.feed.form.Forms.URL;
import static dev.episodic.feed.form.Forms.YES;

import dev.episodic.Artwork;
import dev.episodic.Conversation;
import dev.episodic.Episode;
import dev.episodic.Funding;
import dev.episodic.Location;
import dev.episodic.Podcast;
import dev.episodic.UpdateFrequency;
import dev.episodic.Url;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Tags of several namespaces that say what another tag owns: read where that is absent, in the order in which they stand
 * here, and written as that.
 */
final class LesserTags {

    private static final Namespace GOOGLE = OtherNamespaces.GOOGLE_PLAY;
    private static final Name IMAGE = Name.of("image");

    private static final List<Name> AUTHOR = List.of(ItunesVocabulary.name("author"));
    private static final List<Name> DESCRIPTION = List.of(Name.of("description"), ItunesVocabulary.name("summary"));
    private static final List<Name> PICTURE = List.of(
            ItunesVocabulary.name("image"), IMAGE, PodcastVocabulary.name("image"), PodcastVocabulary.name("images"));
    private static final Name EXPLICIT_TAG = ItunesVocabulary.name("explicit");
    private static final Name BLOCK = ItunesVocabulary.name("block");
    private static final Name PUB_DATE = Name.of("pubDate");

    private LesserTags() {}

    static void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.in(GOOGLE)
                .lesser("author", new LegacyRow<>(LINE, AUTHOR, (draft, author) -> draft.podcast.author(author)))
                .lesser(
                        "description",
                        new LegacyRow<>(TEXT, DESCRIPTION, (draft, text) -> draft.podcast.description(text)))
                .lesser("image", picture((draft, url) -> draft.artwork.add(Artwork.of(url))))
                .legacy("email", CONTACT, ItunesVocabulary.name("owner"), (draft, owner) -> draft.podcast.owner(owner))
                .legacy("owner", CONTACT, ItunesVocabulary.name("owner"), (draft, owner) -> draft.podcast.owner(owner))
                .legacy(
                        "new-feed-url",
                        URL,
                        ItunesVocabulary.name("new-feed-url"),
                        (draft, url) -> draft.feed.newUrl(url))
                .lesser(
                        "explicit",
                        ExactRow.text(EXPLICIT, (draft, flag) -> draft.podcast.explicit(flag), EXPLICIT_TAG))
                .lesser("block", ExactRow.text(YES, (draft, flag) -> draft.feed.blocked(flag), BLOCK))
                .lesser(
                        "category",
                        ExactRow.<PodcastDraft, List<String>>attribute(
                                        "text",
                                        CATEGORY_PATH,
                                        (draft, path) -> draft.categories.addApple(CategoryTags.of(path)),
                                        ItunesVocabulary.name("category"),
                                        Name.of("category"))
                                .repeated())
                .in(RawvoiceVocabulary.NAMESPACE)
                .legacy(
                        "location",
                        LINE,
                        PodcastVocabulary.name("location"),
                        (draft, name) -> draft.podcast.addLocation(
                                Location.builder().name(name).build()))
                .legacy(
                        "frequency",
                        LINE,
                        PodcastVocabulary.name("updateFrequency"),
                        (draft, text) -> draft.feed.updateFrequency(
                                UpdateFrequency.builder().text(text).build()));
        DublinCoreTags.channelFallbacks(channel);
        AtomTags.channel(channel);
        channel.in(ItunesVocabulary.NAMESPACE)
                .legacy("pubDate", DATE, PUB_DATE, (draft, date) -> draft.feed.published(date))
                .in(OtherNamespaces.ANCHOR)
                .lesser(
                        "support",
                        ExactRow.text(
                                URL,
                                (draft, url) -> draft.support.addFunding(
                                        Funding.builder().url(url).build()),
                                PodcastVocabulary.name("funding")))
                .in(OtherNamespaces.THREAD)
                .lesser("total", comments(draft -> draft.conversation));
    }

    static void item(Shape<Episode, EpisodeDraft> item) {
        item.in(GOOGLE)
                .lesser("author", new LegacyRow<>(LINE, AUTHOR, (draft, author) -> draft.episode.author(author)))
                .lesser(
                        "description",
                        new LegacyRow<>(TEXT, DESCRIPTION, (draft, text) -> draft.episode.description(text)))
                .lesser("image", picture((draft, url) -> draft.artwork.add(Artwork.of(url))))
                .lesser(
                        "explicit",
                        ExactRow.text(EXPLICIT, (draft, flag) -> draft.episode.explicit(flag), EXPLICIT_TAG))
                .lesser("block", ExactRow.text(YES, (draft, flag) -> draft.episode.blocked(flag), BLOCK))
                .in(OtherNamespaces.THREAD)
                .lesser("total", comments(draft -> draft.conversation));
        DublinCoreTags.itemFallbacks(item);
        AtomTags.item(item);
        item.in(ItunesVocabulary.NAMESPACE)
                .legacy("pubDate", DATE, PUB_DATE, (draft, date) -> draft.episode.published(date))
                .in(RssVocabulary.NAMESPACE)
                .lesser("author", AuthorTags.OF_RSS);
    }

    private static <B> ExactRow<B, Integer> comments(Function<B, Conversation.Builder> conversation) {
        return ExactRow.text(
                COUNT, (draft, count) -> conversation.apply(draft).commentCount(count), SlashVocabulary.COMMENTS);
    }

    private static <B> LegacyRow<B, Url> picture(BiConsumer<B, Url> set) {
        return new LegacyRow<>(
                URL,
                "href",
                PICTURE,
                set,
                (url, leaf) -> leaf.attributes().size() > 1 || !leaf.text().isBlank());
    }
}
