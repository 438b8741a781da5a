package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.ISO_DATE;

import dev.episodic.Episode;
import dev.episodic.FeedPages;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Namespace;
import java.util.List;

/**
 * The tags of Atom that stand in RSS feeds.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287: Atom</a>
 */
final class AtomVocabulary extends Vocabulary {

    static final Namespace NAMESPACE =
            new Namespace("atom", "http://www.w3.org/2005/Atom", List.of("http://w3.org/2005/Atom"));

    private static final AtomPageLink<PodcastDraft> CHANNEL_PAGE =
            new AtomPageLink<>((draft, link) -> draft.podcast.link(link));

    private static final AtomPageLink<EpisodeDraft> ITEM_PAGE =
            new AtomPageLink<>((draft, link) -> draft.episode.link(link));

    AtomVocabulary() {
        super(NAMESPACE);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        var links = new AtomLinks(NAMESPACE, CHANNEL_PAGE)
                .single("self", podcast -> podcast.feed().url(), (draft, url) -> draft.feed.url(url))
                .many("hub", podcast -> podcast.feed().hubs(), (draft, url) -> draft.feed.addHub(url))
                .single("first", podcast -> pages(podcast).first(), (draft, url) -> draft.pages.first(url))
                .single("previous", podcast -> pages(podcast).previous(), (draft, url) -> draft.pages.previous(url))
                .spelling("prev", "previous")
                .single("next", podcast -> pages(podcast).next(), (draft, url) -> draft.pages.next(url))
                .single("last", podcast -> pages(podcast).last(), (draft, url) -> draft.pages.last(url))
                .single("current", podcast -> pages(podcast).current(), (draft, url) -> draft.pages.current(url))
                .single(
                        "prev-archive",
                        podcast -> pages(podcast).previousArchive(),
                        (draft, url) -> draft.pages.previousArchive(url))
                .single(
                        "next-archive",
                        podcast -> pages(podcast).nextArchive(),
                        (draft, url) -> draft.pages.nextArchive(url));
        channel.reads("link", links).writes(links).giveWay(CHANNEL_PAGE.rows());
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.optional("updated", ISO_DATE, Episode::updated, (draft, date) -> draft.episode.updated(date))
                .reads("link", ITEM_PAGE)
                .giveWay(ITEM_PAGE.rows());
    }

    private static FeedPages pages(Podcast podcast) {
        return podcast.feed().pages();
    }
}
