package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.ISO_DATE;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.TEXT;
import static dev.episodic.feed.form.Forms.TOKEN;
import static dev.episodic.feed.form.Forms.TRUE_FALSE;
import static dev.episodic.feed.form.Forms.URL;
import static java.util.Objects.requireNonNull;

import dev.episodic.Artwork;
import dev.episodic.Episode;
import dev.episodic.Guid;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is Atom as a whole. The subtitle of a feed and the summary of an entry are their descriptions; the
 * identity of an entry is its guid, and that of a feed, for which RSS has no tag, stays a foreign element. What Atom 0.3
 * calls otherwise is read in the same way. The {@link AtomOutput} writes it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287: Atom</a>
 */
final class AtomDialect extends Vocabulary {

    static final Namespace ATOM_0_3 = new Namespace("atom03", Dialect.ATOM_0_3, List.of());

    private static final String ICON = "icon";

    private static final Shape<Guid, IdDraft> ID = Shape.of(AtomVocabulary.NAMESPACE, IdDraft::new, IdDraft::build)
            .attribute(
                    EpisodicVocabulary.PERMALINK,
                    TRUE_FALSE,
                    id -> Optional.empty(),
                    (draft, flag) -> draft.permalink = flag)
            .text(TOKEN, Guid::value, (draft, value) -> draft.value = value);

    AtomDialect() {
        super(AtomVocabulary.NAMESPACE);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> feed) {
        var description = new AtomText<PodcastDraft>(TEXT, (draft, text) -> draft.podcast.description(text));
        var rights = new AtomText<PodcastDraft>(LINE, (draft, notice) -> draft.rights.copyright(notice));
        var updated =
                new LeafRow<PodcastDraft, OffsetDateTime>(ISO_DATE, (draft, date) -> draft.feed.updated(date), false);
        var published =
                new LeafRow<PodcastDraft, OffsetDateTime>(ISO_DATE, (draft, date) -> draft.feed.published(date), false);
        var logo = new LeafRow<PodcastDraft, Url>(URL, (draft, url) -> draft.artwork.cover(Artwork.of(url)), false);
        var title = new AtomText<PodcastDraft>(LINE, (draft, line) -> draft.podcast.title(line));
        Reads<PodcastDraft> page = AtomRelations.address((draft, url) -> draft.podcast.link(url));
        feed.reads("title", title)
                .reads("subtitle", description)
                .reads("tagline", description)
                .reads("rights", rights)
                .reads("copyright", rights)
                .reads("id", new Implied<>(new Kept<>()))
                .reads("updated", new Implied<>(updated))
                .reads("modified", updated)
                .reads("published", published)
                .reads("generator", new LeafRow<>(LINE, (draft, name) -> draft.feed.generator(name), false))
                .reads("logo", new Implied<>(logo))
                .reads("icon", new LeafRow<>(URL, (draft, url) -> draft.artwork.add(icon(url)), false))
                .reads("category", new AtomCategory<>((draft, subject) -> draft.categories.add(subject)))
                .reads("author", new Implied<>(AtomPerson.author(draft -> draft.people, PodcastDraft::byline)))
                .reads("contributor", AtomPerson.contributor(draft -> draft.people))
                .reads("link", feedLinks(page, feed.row("link")))
                .in(RssVocabulary.NAMESPACE)
                // The tags that other vocabularies hold to be the owners of these facts
                .reads("pubDate", published)
                .reads("lastBuildDate", updated)
                .reads("title", title)
                .reads("link", page)
                .reads("copyright", rights)
                .reads("description", description)
                .reads("image", logo);
    }

    /** What leads elsewhere; the other links of a feed have the same meaning in RSS. */
    private static Reads<PodcastDraft> feedLinks(Reads<PodcastDraft> page, Reads<PodcastDraft> others) {
        return new AtomRelations<>(others)
                .page("alternate", page)
                .any("payment", AtomRelations.payment((draft, funding) -> draft.support.addFunding(funding)))
                .any("related", AtomRelations.related((draft, link) -> draft.podcast.addLink(link)));
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> entry) {
        var rights = new AtomText<EpisodeDraft>(LINE, (draft, notice) -> draft.rights.copyright(notice));
        var updated = new LeafRow<EpisodeDraft, OffsetDateTime>(
                ISO_DATE, (draft, date) -> draft.episode.updated(date), false);
        var published = new LeafRow<EpisodeDraft, OffsetDateTime>(
                ISO_DATE, (draft, date) -> draft.episode.published(date), false);
        var summary = new AtomText<EpisodeDraft>(TEXT, (draft, text) -> draft.episode.description(text));
        var title = new AtomText<EpisodeDraft>(LINE, (draft, line) -> draft.episode.title(line));
        Reads<EpisodeDraft> page = AtomRelations.address((draft, url) -> draft.episode.link(url));
        Reads<EpisodeDraft> commentFeed = AtomRelations.address((draft, url) -> draft.conversation.commentFeed(url));
        entry.reads("title", title)
                .reads("id", new Implied<>(new ShapeRow<>(ID, (draft, id) -> draft.episode.guid(id), false)))
                .reads("summary", summary)
                .reads("content", new AtomContent())
                .reads("rights", rights)
                .reads("copyright", rights)
                .reads("updated", new Implied<>(updated))
                .reads("modified", updated)
                .reads("published", published)
                .reads("issued", published)
                .legacy("created", ISO_DATE, Name.of("pubDate"), (draft, date) -> draft.episode.published(date))
                .reads("category", new AtomCategory<>((draft, subject) -> draft.categories.add(subject)))
                .reads("author", new Implied<>(AtomPerson.author(draft -> draft.people, EpisodeDraft::byline)))
                .reads("contributor", AtomPerson.contributor(draft -> draft.people))
                .reads("source", new AtomSource())
                .reads("link", entryLinks(page, commentFeed, entry.row("link")))
                .in(RssVocabulary.NAMESPACE)
                .reads("pubDate", published)
                .reads("title", title)
                .reads("link", page)
                .reads("copyright", rights)
                .reads("description", summary)
                .in(CommentsVocabulary.NAMESPACE)
                .reads(AtomVocabulary.COMMENT_FEED.local(), commentFeed);
    }

    private static Reads<EpisodeDraft> entryLinks(
            Reads<EpisodeDraft> page, Reads<EpisodeDraft> commentFeed, Reads<EpisodeDraft> others) {
        return new AtomRelations<>(others)
                .page("alternate", page)
                .any("enclosure", AtomRelations.enclosure((draft, media) -> draft.episode.addMedia(media)))
                .any("payment", AtomRelations.payment((draft, funding) -> draft.support.addFunding(funding)))
                .any("related", AtomRelations.related((draft, link) -> draft.episode.addLink(link)))
                .page("replies", AtomRelations.address((draft, url) -> draft.conversation.comments(url)))
                .any("replies", commentFeed);
    }

    private static Artwork icon(Url url) {
        return Artwork.builder().url(url).purposes(List.of(ICON)).build();
    }

    private static final class IdDraft {
        private @Nullable String value;
        private boolean permalink;

        private Guid build() {
            return new Guid(requireNonNull(value, "value"), permalink);
        }
    }

    /** Something to keep as it came. */
    private static final class Kept<B> implements Reads<B> {

        @Override
        public void read(Reading reading, Frame<B> frame) throws IOException {
            reading.keepForeign(frame);
        }

        @Override
        public boolean many() {
            return true;
        }
    }
}
