package dev.episodic.html.page;

import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Severity;
import dev.episodic.Url;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a page: first what it is about, then what each source in it says, the most reliable first. */
public final class PageAnalysis {

    /** What the pages of this library call themselves by {@code generator}. */
    public static final String OURS = "Episodic";

    private final Page page;
    private final Draft draft;
    private final MetaTags tags;
    private final Microformats formats;

    private PageAnalysis(String html, @Nullable Url address) {
        page = new Page(html, address);
        draft = new Draft(page);
        tags = MetaTags.in(page);
        formats = Microformats.in(page);
    }

    /**
     * {@return the show of a page with the episodes that it shows}
     *
     * @param html the page
     * @param address where it came from, null if that is not known
     */
    public static Parsed<Podcast> of(String html, @Nullable Url address) {
        var analysis = new PageAnalysis(html, address);
        var podcast = analysis.podcast();
        List<Diagnostic> diagnostics = analysis.page.diagnostics();
        return new Parsed<>(podcast, diagnostics);
    }

    private Podcast podcast() {
        var data = LinkedData.in(page);
        draft.add(SchemaFinding.of(page, "JSON-LD", position("script[type*=ld+json]"), data.things()));
        if (isOurs() && SchemaFinding.names(data.things())) {
            return ours(SchemaFinding.namesEpisode(data.things()));
        }
        SiteProfiles.findings(page).forEach(draft::add);
        draft.add(SchemaFinding.of(page, "microdata", position("[itemscope]"), Microdata.in(page)));
        boolean described = !draft.isEmpty() || SchemaFinding.names(data.things());
        var subject = Subjects.of(page, draft, tags, formats);
        draft.add(EntryFinding.of(page, formats, subject));
        var title = PageTitle.of(page, tags, draft.show().title());
        draft.add(new OpenGraph(page, tags, title).finding(subject, draft));
        draft.fill(new Finding("links", HeadLinks.position(page), HeadLinks.of(page), Finding.NO_EPISODE));
        draft.fill(EmbedLinks.of(page, subject));
        addVisible(subject, title);
        var podcast = subject == Subject.EPISODE ? withEpisode() : draft.show();
        if (!described && isNoPodcast(podcast)) {
            page.note(
                    Severity.WARNING,
                    "page.doubtful",
                    "page",
                    Position.START,
                    "",
                    "Nothing on this page says that it is about a podcast.");
        }
        return podcast;
    }

    /** A page that {@link dev.episodic.html.PageWriter} made says in its data all that it shows. */
    private boolean isOurs() {
        return tags.text("generator").filter(OURS::equals).isPresent();
    }

    /** Only the markup of the notes, and the episodes of a whole site, stand nowhere else than in what is seen. */
    private Podcast ours(boolean isEpisode) {
        if (!isEpisode) {
            draft.fill(EntryFinding.of(page, formats, Subject.SHOW));
            return draft.show();
        }
        draft.fill(new Finding(
                "notes",
                Position.START,
                Finding.NO_SHOW,
                Finding.NO_EPISODE.toBuilder()
                        .content(Article.notes(page)
                                .map(notes -> Content.of(notes, page))
                                .orElse(null))
                        .build()));
        return withEpisode();
    }

    private void addVisible(Subject subject, PageTitle title) {
        var directory = DirectoryFinding.of(page, draft, title);
        directory.ifPresent(this::addPrinted);
        draft.fill(new VisibleFinding(page, tags, title).of(subject, draft));
        if (subject == Subject.EPISODE) {
            var cards = CardFinding.of(page, formats, known());
            draft.fill(new Finding(
                    "cards",
                    Position.START,
                    Finding.NO_SHOW,
                    Finding.NO_EPISODE.toBuilder().people(cards).build()));
            if (directory.isEmpty() || Article.notes(page).isPresent()) {
                draft.fill(NotesFinding.of(page, draft));
            }
        } else if (draft.show().episodes().isEmpty()) {
            draft.fill(new Finding(
                    "list",
                    Position.START,
                    Podcast.builder().episodes(EpisodeList.in(page)).build(),
                    Finding.NO_EPISODE));
        }
    }

    /** A rating that is printed otherwise than the data says is told; what is only rounded is not. */
    private void addPrinted(Finding printed) {
        var rating = printed.show().reception().rating();
        if (draft.isRatedOtherThan(rating.orElse(null))) {
            draft.add(new Finding(
                    "the printed page",
                    printed.position(),
                    Finding.NO_SHOW.toBuilder()
                            .editReception(reception -> reception.rating(rating.orElse(null)))
                            .build(),
                    Finding.NO_EPISODE));
        }
        draft.fill(printed);
    }

    private Map<String, Person> known() {
        Map<String, Person> known = new HashMap<>();
        draft.episode().people().forEach(person -> known.put(person.name().toLowerCase(Locale.ROOT), person));
        return known;
    }

    /** The episode of the page comes before others that it only lists. */
    private Podcast withEpisode() {
        var episode = draft.episode();
        var others = draft.show().episodes().stream()
                .filter(other -> other.link().isEmpty() || !other.link().equals(episode.link()))
                .toList();
        return draft.show().toBuilder()
                .episodes(Stream.concat(Stream.of(episode), others.stream()).toList())
                .build();
    }

    private static boolean isNoPodcast(Podcast podcast) {
        return podcast.feed().url().isEmpty()
                && podcast.reception().isEmpty()
                && podcast.episodes().stream()
                        .allMatch(episode -> episode.media().isEmpty());
    }

    private Position position(String query) {
        var element = page.document().selectFirst(query);
        return element == null ? Position.START : page.position(element);
    }
}
