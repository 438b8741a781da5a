package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.episodic.Chapter;
import dev.episodic.Episode;
import dev.episodic.Notes;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Reads the notes of whole feeds, where a collection of such lies beside us. Nobody has labelled them, so that what they
 * say elsewhere is the label: the titles that announce guests, the tags that name them, and time codes that are too few to
 * be chapters.
 */
class NotesOfFeedsTest {

    private static final Path FEEDS = Path.of("../../shared/corpus/feeds");
    private static final int SMALLEST = 3_000;
    private static final int LARGEST = 4_000_000;
    private static final int FEWEST_EPISODES = 5;
    private static final int FEWEST_TIME_CODES = 3;

    private static final String NAME =
            "\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: van| de| von)?(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]*){1,2}";
    private static final Pattern ANNOUNCED = Pattern.compile("(?:\\b[Ww]ith|\\bfeat\\.?|\\bmed|\\bcon|\\bmit) (" + NAME
            + "(?:(?: and | & | \\+ )" + NAME + ")*)[^ ,:]*$");
    private static final Pattern TIME_CODE = Pattern.compile("\\d:\\d\\d|\\bt=\\d");

    private final Map<String, int[]> counts = new TreeMap<>();

    @Test
    @Timeout(500)
    void findsWhomTitlesAndTagsNameAndNoChaptersWithoutTimeCodes() throws IOException {
        assumeTrue(Files.isDirectory(FEEDS), "no ../shared/corpus beside the project");
        Set<String> seen = new HashSet<>();
        for (var file : files()) {
            var feed = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
            var items = feed.select("item:has(enclosure)");
            if (items.size() >= FEWEST_EPISODES && seen.add(text(feed, "channel > title") + items.size() / 100)) {
                look(feed, items);
            }
        }

        counts.forEach((what, count) -> System.out.println("feeds: " + what + " " + count[0] + " of " + count[1]));
        assertThat(share("announced guests found")).isGreaterThan(0.93);
        assertThat(share("found guests announced")).isGreaterThan(0.95);
        assertThat(share("tagged guests found")).isGreaterThan(0.75);
        assertThat(share("chapter lists in order and within the episode")).isEqualTo(1);
        assertThat(share("chapter lists where no time codes are")).isLessThan(0.01);
    }

    private void look(Document feed, List<Element> items) {
        var podcast = Podcast.builder()
                .title(text(feed, "channel > title"))
                .author(text(feed, "channel > itunes|author"))
                .people(people(feed, "channel > podcast|person"))
                .episodes(items.stream().map(NotesOfFeedsTest::episode).toList())
                .build();
        var notes = NotesReader.standard().readEpisodes(podcast).value().notes();
        for (int i = 0; i < items.size(); i++) {
            var text = Jsoup.parse(podcast.episodes().get(i).preferredNotes().orElse(""))
                    .text();
            announced(podcast.episodes().get(i), text, guests(notes.get(i)));
            tagged(items.get(i), text, guests(notes.get(i)));
            chapters(podcast.episodes().get(i), text, notes.get(i));
        }
    }

    private void announced(Episode episode, String text, Set<String> found) {
        var title = ANNOUNCED.matcher(episode.title().orElse(""));
        if (!title.find()) {
            return;
        }
        var names = Arrays.stream(title.group(1).split(" and | & | \\+ ", -1)).toList();
        if (names.stream().allMatch(text::contains)) {
            names.forEach(name -> count("announced guests found", found.contains(plain(name))));
            var announced = names.stream().map(NotesOfFeedsTest::plain).toList();
            found.forEach(name -> count("found guests announced", announced.contains(name)));
        }
    }

    /** Many of those whom tags call guests are regulars, whom notes do not introduce. */
    private void tagged(Element item, String text, Set<String> found) {
        people(item, "podcast|person").stream()
                .filter(Person::isGuest)
                .filter(guest -> text.contains(guest.name()))
                .forEach(guest -> count("tagged guests found", found.contains(plain(guest.name()))));
    }

    private void chapters(Episode episode, String text, Notes notes) {
        long codes = TIME_CODE
                .matcher(text + episode.preferredNotes().orElse(""))
                .results()
                .count();
        if (codes < FEWEST_TIME_CODES) {
            count("chapter lists where no time codes are", !notes.chapters().isEmpty());
        }
        if (!notes.chapters().isEmpty()) {
            var starts = notes.chapters().stream().map(Chapter::start).toList();
            boolean within = episode.duration()
                    .filter(length -> starts.get(starts.size() - 1).compareTo(length) > 0)
                    .isEmpty();
            count(
                    "chapter lists in order and within the episode",
                    within && starts.equals(starts.stream().sorted().toList()));
        }
    }

    private static Set<String> guests(Notes notes) {
        var names = new HashSet<String>();
        notes.people().stream().filter(Person::isGuest).forEach(guest -> names.add(plain(guest.name())));
        return names;
    }

    private static Episode episode(Element item) {
        return Episode.builder()
                .title(text(item, "title"))
                .description(text(item, "description"))
                .content(text(item, "content|encoded"))
                .build();
    }

    private static List<Person> people(Element parent, String query) {
        return parent.select(query).stream()
                .filter(person -> !person.text().isBlank())
                .map(person -> Person.builder()
                        .name(person.text().strip())
                        .role(Role.of(person.hasAttr("role") ? person.attr("role") : "host"))
                        .build())
                .toList();
    }

    private static String text(Element parent, String query) {
        var element = parent.selectFirst(query);
        return element == null ? "" : element.wholeText().strip();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("^(?:dr|prof|professor)\\.? ", "");
    }

    private void count(String what, boolean yes) {
        var count = counts.computeIfAbsent(what, none -> new int[2]);
        count[0] += yes ? 1 : 0;
        count[1]++;
    }

    private double share(String what) {
        var count = counts.getOrDefault(what, new int[] {0, 1});
        return (double) count[0] / count[1];
    }

    private static List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        try (Stream<Path> all = Files.walk(FEEDS)) {
            for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(file) >= SMALLEST && Files.size(file) <= LARGEST && isFeed(file)) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    private static boolean isFeed(Path file) throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.contains("<enclosure") && !text.contains("\ufffd");
    }
}
