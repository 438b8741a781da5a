package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.CONTACT;
import static dev.episodic.feed.form.Forms.DATE;
import static dev.episodic.feed.form.Forms.ISO_DATE;
import static dev.episodic.feed.form.Forms.LANGUAGE;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.TEXT;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Artwork;
import dev.episodic.Episode;
import dev.episodic.Location;
import dev.episodic.Podcast;
import dev.episodic.UpdateFrequency;
import dev.episodic.Url;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import java.util.List;
import java.util.function.BiConsumer;

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
                                UpdateFrequency.builder().text(text).build()))
                .in(DublinCoreVocabulary.NAMESPACE)
                .lesser("creator", new LegacyRow<>(LINE, AUTHOR, (draft, author) -> draft.podcast.author(author)))
                .legacy("language", LANGUAGE, Name.of("language"), (draft, tag) -> draft.podcast.language(tag))
                .legacy("date", ISO_DATE, PUB_DATE, (draft, date) -> draft.feed.published(date))
                .in(ItunesVocabulary.NAMESPACE)
                .legacy("pubDate", DATE, PUB_DATE, (draft, date) -> draft.feed.published(date))
                .in(AtomVocabulary.NAMESPACE)
                .legacy("updated", ISO_DATE, Name.of("lastBuildDate"), (draft, date) -> draft.feed.updated(date));
    }

    static void item(Shape<Episode, EpisodeDraft> item) {
        item.in(GOOGLE)
                .lesser("author", new LegacyRow<>(LINE, AUTHOR, (draft, author) -> draft.episode.author(author)))
                .lesser(
                        "description",
                        new LegacyRow<>(TEXT, DESCRIPTION, (draft, text) -> draft.episode.description(text)))
                .lesser("image", picture((draft, url) -> draft.artwork.add(Artwork.of(url))))
                .in(DublinCoreVocabulary.NAMESPACE)
                .lesser("creator", new LegacyRow<>(LINE, AUTHOR, (draft, author) -> draft.episode.author(author)))
                .legacy("date", ISO_DATE, PUB_DATE, (draft, date) -> draft.episode.published(date))
                .in(AtomVocabulary.NAMESPACE)
                .legacy("published", ISO_DATE, PUB_DATE, (draft, date) -> draft.episode.published(date))
                .in(ItunesVocabulary.NAMESPACE)
                .legacy("pubDate", DATE, PUB_DATE, (draft, date) -> draft.episode.published(date))
                .in(RssVocabulary.NAMESPACE)
                .lesser("author", AuthorTags.OF_RSS);
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
