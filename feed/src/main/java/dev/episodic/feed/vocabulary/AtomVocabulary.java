package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.ISO_DATE;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Episode;
import dev.episodic.FeedPages;
import dev.episodic.Funding;
import dev.episodic.License;
import dev.episodic.Media;
import dev.episodic.Podcast;
import dev.episodic.Support;
import dev.episodic.Url;
import dev.episodic.WebLink;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The tags of Atom that stand in RSS feeds. Texts, dates and people are among the {@link AtomTags}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287: Atom</a>
 */
final class AtomVocabulary extends Vocabulary {

    static final Namespace NAMESPACE =
            new Namespace("atom", "http://www.w3.org/2005/Atom", List.of("http://w3.org/2005/Atom"));

    /** The relations that are parts of the model, in the order in which they are written. */
    private static final List<String> PARTS =
            List.of("self", "hub", "first", "previous", "next", "last", "current", "prev-archive", "next-archive");

    private static final Name PAGE = Name.of("link");
    static final Name COMMENT_FEED = CommentsVocabulary.name("commentRss");
    private static final Set<String> FEEDS = Set.of("application/rss+xml", "application/atom+xml");

    AtomVocabulary() {
        super(NAMESPACE);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        BiConsumer<PodcastDraft, Url> page = (draft, link) -> draft.podcast.link(link);
        var links = new AtomLinks<Podcast, PodcastDraft>(
                        Podcast::webLinks, (draft, link) -> draft.webLinks.add(link), ExactRow.text(URL, page, PAGE))
                .spelling("prev", "previous")
                .owned("alternate", page(page))
                .owned("payment", payment(draft -> draft.support))
                .owned("license", license((draft, license) -> draft.rights.license(license)))
                .owned("replies", replies((draft, url) -> draft.conversation.commentFeed(url)));
        single(links, "self", podcast -> podcast.feed().url(), (draft, url) -> draft.feed.url(url));
        links.many("hub", podcast -> podcast.feed().hubs(), (draft, url) -> draft.feed.addHub(url));
        page(links, "first", FeedPages::first, FeedPages.Builder::first);
        page(links, "previous", FeedPages::previous, FeedPages.Builder::previous);
        page(links, "next", FeedPages::next, FeedPages.Builder::next);
        page(links, "last", FeedPages::last, FeedPages.Builder::last);
        page(links, "current", FeedPages::current, FeedPages.Builder::current);
        page(links, "prev-archive", FeedPages::previousArchive, FeedPages.Builder::previousArchive);
        page(links, "next-archive", FeedPages::nextArchive, FeedPages.Builder::nextArchive);
        links.addTo(channel);
    }

    private static void page(
            AtomLinks<Podcast, PodcastDraft> links,
            String rel,
            Function<FeedPages, Optional<Url>> get,
            BiConsumer<FeedPages.Builder, Url> set) {
        single(links, rel, podcast -> get.apply(podcast.feed().pages()), (draft, url) -> set.accept(draft.pages, url));
    }

    private static void single(
            AtomLinks<Podcast, PodcastDraft> links,
            String rel,
            Function<Podcast, Optional<Url>> get,
            BiConsumer<PodcastDraft, Url> set) {
        links.single(rel, get, set, (PodcastDraft draft) -> draft.linksSeen);
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        BiConsumer<EpisodeDraft, Url> page = (draft, link) -> draft.episode.link(link);
        new AtomLinks<Episode, EpisodeDraft>(
                        Episode::webLinks,
                        (draft, link) -> draft.episode.addWebLink(link),
                        ExactRow.text(URL, page, PAGE))
                .owned("alternate", page(page))
                .owned("payment", payment(draft -> draft.support))
                .owned("license", license((draft, license) -> draft.rights.license(license)))
                .owned("replies", replies((draft, url) -> draft.conversation.commentFeed(url)))
                .owned("enclosure", enclosure())
                .addTo(item);
        item.optional("updated", ISO_DATE, Episode::updated, (draft, date) -> draft.episode.updated(date));
    }

    /** {@return the links in the order in which they are written, so that they come back in the same} */
    static List<WebLink> inOrder(List<WebLink> links) {
        return links.stream()
                .sorted(Comparator.comparingInt(AtomVocabulary::place))
                .toList();
    }

    private static int place(WebLink link) {
        String relation = link.relation();
        int place = PARTS.indexOf(relation.equals("prev") ? "previous" : relation);
        return place < 0 ? PARTS.size() : place;
    }

    // ---- what another tag says too

    private static <B> ExactRow<B, ?> page(BiConsumer<B, Url> set) {
        return ExactRow.<B, WebLink>of(AtomLink::read, (draft, link) -> set.accept(draft, link.url()), PAGE)
                .where(leaf -> AtomLink.isPage(leaf, "rel", "href", "type"));
    }

    private static <B> ExactRow<B, ?> payment(Function<B, Support.Builder> support) {
        return ExactRow.<B, WebLink>of(
                        AtomLink::read,
                        (draft, link) -> support.apply(draft)
                                .addFunding(Funding.builder()
                                        .url(link.url())
                                        .title(link.title().orElse(null))
                                        .build()),
                        PodcastVocabulary.name("funding"))
                .where(leaf -> AtomLink.isPage(leaf, "rel", "href", "type", "title"))
                .repeated();
    }

    private static <B> ExactRow<B, ?> license(BiConsumer<B, License> set) {
        return ExactRow.<B, WebLink>of(
                        AtomLink::read, (draft, link) -> set.accept(draft, License.of(link.url())), LicenseTags.OWNER)
                .where(leaf -> AtomLink.isPage(leaf, "rel", "href", "type"));
    }

    private static <B> ExactRow<B, ?> replies(BiConsumer<B, Url> set) {
        return ExactRow.<B, WebLink>of(AtomLink::read, (draft, link) -> set.accept(draft, link.url()), COMMENT_FEED)
                .where(leaf -> leaf.hasOnly("rel", "href", "type") && FEEDS.contains(AtomLink.type(leaf)));
    }

    private static ExactRow<EpisodeDraft, ?> enclosure() {
        return ExactRow.<EpisodeDraft, WebLink>of(
                        AtomLink::read,
                        (draft, link) -> draft.episode.addMedia(Media.builder()
                                .url(link.url())
                                .type(link.type().orElse(null))
                                .length(link.length().orElse(null))
                                .build()),
                        Name.of("enclosure"))
                .where(leaf -> leaf.hasOnly("rel", "href", "type", "length"))
                .repeated();
    }
}
