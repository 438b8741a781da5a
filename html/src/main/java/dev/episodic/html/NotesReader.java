package dev.episodic.html;

import static java.util.Objects.requireNonNull;

import dev.episodic.Episode;
import dev.episodic.Notes;
import dev.episodic.Parsed;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.html.notes.Context;
import dev.episodic.html.notes.DirectoryPage;
import dev.episodic.html.notes.EpisodeNotes;
import dev.episodic.html.notes.Labels;
import dev.episodic.html.notes.NotesAnalysis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people write into show notes: links with their annotations, guests and hosts, organizations, sponsors and
 * chapters. It understands the HTML of a feed or a page, and text that was pasted or typed, in many languages.
 *
 * <p>Most notes hold no guest and no list of links; then nothing is found. What is uncertain is offered apart, as a
 * candidate, and everything has its evidence. Telling the reader what is known already makes it surer:
 *
 * <pre>{@code
 * var reader = NotesReader.builder()
 *         .showTitle("Night Trains")
 *         .episodeTitle("Sleeper cars with Ada Novak")
 *         .build();
 * List<Link> links = reader.read(html).value().links();
 * }</pre>
 *
 * <p>A reader is immutable and can be used from many threads. It never opens an address. Its work grows with the length
 * of the notes, whatever they hold.
 */
public final class NotesReader {

    private static final NotesReader STANDARD = builder().build();

    private final Context context;

    private NotesReader(Context context) {
        this.context = context;
    }

    /** {@return a reader that knows nothing beforehand} */
    public static NotesReader standard() {
        return STANDARD;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from what this reader knows} */
    public Builder toBuilder() {
        return new Builder(context);
    }

    /**
     * Reads notes in HTML, as the description of a feed or a part of a page. Text without any tags is read as text whose
     * line breaks count.
     *
     * @param html a fragment or a whole document
     * @return what it says, and what was odd about it
     */
    public Parsed<Notes> read(String html) {
        return NotesAnalysis.ofHtml(requireNonNull(html, "html"), context);
    }

    /**
     * Reads notes that were pasted or typed as text. Links may have lost their addresses in the pasting; items below a
     * label such as "Links" then become links without an address.
     *
     * @param text the text
     * @return what it says, and what was odd about it
     */
    public Parsed<Notes> readText(String text) {
        return NotesAnalysis.ofText(requireNonNull(text, "text"), context);
    }

    /**
     * Reads the notes of every episode of a show, knowing what its tags say: titles, hosts, durations. What the tags do
     * not say is added to the episodes from their notes: links, people, organizations and chapters.
     *
     * @param podcast the show, as a feed gives it
     * @return the show with what its notes say, the notes, and what was odd about them
     */
    public Parsed<NotedPodcast> readEpisodes(Podcast podcast) {
        var read = EpisodeNotes.of(requireNonNull(podcast, "podcast"), context);
        var episodes = new ArrayList<Episode>();
        for (int i = 0; i < podcast.episodes().size(); i++) {
            episodes.add(
                    EpisodeNotes.joined(podcast.episodes().get(i), read.value().get(i)));
        }
        var whole = podcast.toBuilder().episodes(episodes).build();
        return new Parsed<>(new NotedPodcast(whole, read.value()), read.diagnostics());
    }

    /**
     * Reads the text of a whole page of a podcast directory, as it is when someone selects everything and copies it: the
     * show with its author, rating and related shows, and the episode with its notes. Buttons and other words of the page
     * itself are left out. A text that is no such page is read as one episode with these notes, and a diagnostic
     * {@code page.unrecognized} says so.
     *
     * @param text the text
     * @return the show with the one episode of the page, if it shows one
     */
    public Parsed<Podcast> readPastedPage(String text) {
        return DirectoryPage.read(requireNonNull(text, "text"), context);
    }

    /**
     * {@return whether the text looks like a whole page of a podcast directory, for {@link #readPastedPage}, rather than
     * like notes, for {@link #readText}}
     *
     * @param text the text
     */
    public static boolean looksLikePage(String text) {
        return DirectoryPage.isLike(requireNonNull(text, "text"));
    }

    /** Builds {@link NotesReader} values. */
    public static final class Builder {
        private @Nullable String showTitle;
        private @Nullable String episodeTitle;
        private final List<Person> people = new ArrayList<>();
        private @Nullable Duration duration;
        private @Nullable Url baseUrl;
        private Labels labels = Labels.standard();

        private Builder() {}

        private Builder(Context context) {
            showTitle = context.showTitle();
            episodeTitle = context.episodeTitle();
            people.addAll(context.people());
            duration = context.duration();
            baseUrl = context.baseUrl();
            labels = context.labels();
        }

        /** Tells the title of the show, which no guest and no organization is taken for; null if unknown. */
        public Builder showTitle(@Nullable String showTitle) {
            this.showTitle = showTitle;
            return this;
        }

        /** Tells the title of the episode, which often names a guest or an organization; null if unknown. */
        public Builder episodeTitle(@Nullable String episodeTitle) {
            this.episodeTitle = episodeTitle;
            return this;
        }

        /** Tells who is known to be heard, in place of whom was told before; who is a known host is no guest. */
        public Builder people(List<Person> people) {
            var copy = List.copyOf(people);
            this.people.clear();
            this.people.addAll(copy);
            return this;
        }

        /** Tells one more who is known to be heard. */
        public Builder addPerson(Person person) {
            people.add(requireNonNull(person, "person"));
            return this;
        }

        /** Tells how long the episode is: no chapter begins later; null if unknown. */
        public Builder duration(@Nullable Duration duration) {
            this.duration = duration;
            return this;
        }

        /** Tells where the notes stand, so that relative addresses are completed; null if unknown. */
        public Builder baseUrl(@Nullable Url baseUrl) {
            this.baseUrl = baseUrl;
            return this;
        }

        /**
         * Teaches further words that label a section of notes, such as those of one show. A line each: what stands below
         * the label, the language, the words; a star stands for a name. What begins with {@code #} is a comment.
         *
         * <pre>{@code
         * links    en  rabbit holes
         * guests   cy  gwestai
         * about    cy  am *
         * }</pre>
         *
         * <p>The first word is one of {@code links}, {@code notes}, {@code official}, {@code guests}, {@code hosts},
         * {@code about}, {@code sponsors}, {@code chapters}, {@code credits}, {@code related}, {@code picks},
         * {@code plugs}, {@code social}, {@code support}, {@code transcript}, and {@code unknown} for words that say
         * nothing although they seem to. What is taught counts more than what the reader knew.
         *
         * @throws IllegalArgumentException if a line is none of these
         */
        public Builder addLabels(String rows) {
            labels = labels.with(requireNonNull(rows, "rows"));
            return this;
        }

        /** {@return the reader} */
        public NotesReader build() {
            return new NotesReader(new Context(showTitle, episodeTitle, people, duration, baseUrl, labels));
        }
    }
}
