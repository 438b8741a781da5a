package dev.episodic.feed.vocabulary;

import dev.episodic.Episode;
import dev.episodic.LiveEpisode;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import dev.episodic.feed.xml.NamespaceCatalog;
import java.util.ArrayList;
import java.util.List;

/** The catalogue: every vocabulary, in the order of the output, and the shapes that they make together. */
final class Vocabularies {

    private static final List<Vocabulary> ALL = List.of(
            new RssVocabulary(),
            new ItunesVocabulary(),
            new PodcastVocabulary(),
            new ContentVocabulary(),
            new AtomVocabulary(),
            new FeedHistoryVocabulary(),
            new DublinCoreVocabulary(),
            new SimpleChaptersVocabulary(),
            new MediaVocabulary(),
            new SpotifyVocabulary(),
            new RawvoiceVocabulary(),
            new FeedBurnerVocabulary(),
            new SyndicationVocabulary(),
            new CommentsVocabulary(),
            new SlashVocabulary(),
            new EpisodicVocabulary());

    private static final List<Vocabulary> RDF = List.of(new RdfDialect());

    private static final List<Vocabulary> ATOM = List.of(new AtomDialect());

    static final NamespaceCatalog NAMESPACES = new NamespaceCatalog(namespaces());

    static final Shape<Episode, EpisodeDraft> ITEM = item(List.of());

    static final Shape<Podcast, PodcastDraft> CHANNEL = channel(List.of(), ITEM)
            .reads("channel", new ChannelRow())
            .reads("item", new ItemRow(ITEM, "guid", true))
            .writes((podcast, out) -> {
                for (Episode episode : podcast.episodes()) {
                    ITEM.write(Name.of("item"), episode, out);
                }
            });

    /** RSS in RDF. Most programs never meet it, so it is put together when they do. */
    static final class Rdf {

        static final Shape<Episode, EpisodeDraft> ITEM = item(RDF);

        static final Shape<Podcast, PodcastDraft> CHANNEL = channel(RDF, Vocabularies.ITEM)
                .reads("channel", new ChannelRow())
                .reads("item", new ItemRow(ITEM, "@rdf:about", false));

        private Rdf() {}
    }

    /** Atom, which is put together when a program meets it. */
    static final class Atom {

        static final Shape<Episode, EpisodeDraft> ENTRY = item(ATOM);

        static final Shape<Podcast, PodcastDraft> FEED =
                channel(ATOM, ENTRY).in(AtomVocabulary.NAMESPACE).reads("entry", new ItemRow(ENTRY, "id", false));

        private Atom() {}
    }

    private Vocabularies() {}

    private static List<Namespace> namespaces() {
        var namespaces = new ArrayList<Namespace>();
        for (Vocabulary vocabulary : ALL) {
            if (!vocabulary.namespace().uri().isEmpty()) {
                namespaces.add(vocabulary.namespace());
            }
        }
        namespaces.addAll(RdfDialect.NAMESPACES);
        namespaces.add(RdfDialect.RDF);
        namespaces.add(RdfDialect.ENCLOSURES);
        namespaces.add(AtomDialect.ATOM_0_3);
        namespaces.add(DublinCoreVocabulary.TERMS);
        namespaces.addAll(PlaceTags.NAMESPACES);
        namespaces.addAll(LicenseTags.NAMESPACES);
        namespaces.addAll(OtherNamespaces.ALL);
        return namespaces;
    }

    /** {@return the shape of an item, with the rows of all vocabularies, of which those of a dialect come first} */
    private static Shape<Episode, EpisodeDraft> item(List<Vocabulary> dialect) {
        Shape<Episode, EpisodeDraft> item = Shape.of(RssVocabulary.NAMESPACE, EpisodeDraft::new, EpisodeDraft::build);
        for (Vocabulary vocabulary : ALL) {
            vocabulary.item(item.in(vocabulary.namespace()));
        }
        NumberingTags.item(item);
        ArtworkTags.item(item);
        CategoryTags.item(item);
        PersonTags.item(item);
        PlaceTags.item(item);
        LicenseTags.item(item);
        LinkTags.item(item);
        LesserTags.item(item);
        dialect.forEach(vocabulary -> vocabulary.item(item.in(vocabulary.namespace())));
        return item.foreign(Episode::foreign, (draft, element) -> draft.foreign.add(element));
    }

    private static Shape<Podcast, PodcastDraft> channel(
            List<Vocabulary> dialect, Shape<Episode, EpisodeDraft> liveItem) {
        Shape<LiveEpisode, EpisodeDraft> liveShape = PodcastVocabulary.live(liveItem);
        Shape<Podcast, PodcastDraft> channel =
                Shape.of(RssVocabulary.NAMESPACE, () -> new PodcastDraft(episode -> {}, 0), PodcastDraft::build);
        for (Vocabulary vocabulary : ALL) {
            vocabulary.channel(channel.in(vocabulary.namespace()));
        }
        ArtworkTags.channel(channel);
        CategoryTags.channel(channel);
        PersonTags.channel(channel);
        LinkTags.channel(channel);
        PlaceTags.channel(channel);
        LicenseTags.channel(channel);
        LesserTags.channel(channel);
        dialect.forEach(vocabulary -> vocabulary.channel(channel.in(vocabulary.namespace())));
        return channel.foreign(Podcast::foreign, (draft, element) -> draft.foreign.add(element))
                .in(PodcastVocabulary.NAMESPACE)
                .many("liveItem", liveShape, Podcast::liveEpisodes, (draft, live) -> draft.podcast.addLiveEpisode(live))
                .in(RssVocabulary.NAMESPACE);
    }
}
