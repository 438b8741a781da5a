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
            new SyndicationVocabulary(),
            new CommentsVocabulary(),
            new SlashVocabulary(),
            new EpisodicVocabulary());

    static final NamespaceCatalog NAMESPACES = new NamespaceCatalog(namespaces());

    static final Shape<Episode, EpisodeDraft> ITEM = item();

    private static final Shape<LiveEpisode, EpisodeDraft> LIVE_ITEM = PodcastVocabulary.live(ITEM);

    static final Shape<Podcast, PodcastDraft> CHANNEL = channel();

    private Vocabularies() {}

    private static List<Namespace> namespaces() {
        var namespaces = new ArrayList<Namespace>();
        for (Vocabulary vocabulary : ALL) {
            if (!vocabulary.namespace().uri().isEmpty()) {
                namespaces.add(vocabulary.namespace());
            }
        }
        namespaces.addAll(OtherNamespaces.ALL);
        return namespaces;
    }

    private static Shape<Episode, EpisodeDraft> item() {
        Shape<Episode, EpisodeDraft> item = Shape.of(RssVocabulary.NAMESPACE, EpisodeDraft::new, EpisodeDraft::build);
        for (Vocabulary vocabulary : ALL) {
            vocabulary.item(item.in(vocabulary.namespace()));
        }
        ArtworkTags.item(item);
        CategoryTags.item(item);
        PersonTags.item(item);
        LinkTags.item(item);
        LesserTags.item(item);
        return item.foreign(Episode::foreign, (draft, element) -> draft.foreign.add(element));
    }

    private static Shape<Podcast, PodcastDraft> channel() {
        Shape<Podcast, PodcastDraft> channel =
                Shape.of(RssVocabulary.NAMESPACE, () -> new PodcastDraft(episode -> {}, 0), PodcastDraft::build);
        for (Vocabulary vocabulary : ALL) {
            vocabulary.channel(channel.in(vocabulary.namespace()));
        }
        ArtworkTags.channel(channel);
        CategoryTags.channel(channel);
        PersonTags.channel(channel);
        LesserTags.channel(channel);
        return channel.foreign(Podcast::foreign, (draft, element) -> draft.foreign.add(element))
                .in(PodcastVocabulary.NAMESPACE)
                .many("liveItem", LIVE_ITEM, Podcast::liveEpisodes, (draft, live) -> draft.podcast.addLiveEpisode(live))
                .in(RssVocabulary.NAMESPACE)
                .reads("channel", new ChannelRow())
                .reads("item", new ItemRow())
                .writes((podcast, out) -> {
                    for (Episode episode : podcast.episodes()) {
                        ITEM.write(Name.of("item"), episode, out);
                    }
                });
    }
}
