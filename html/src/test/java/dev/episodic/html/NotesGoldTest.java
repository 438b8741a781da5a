package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.episodic.Link;
import dev.episodic.Notes;
import dev.episodic.Organization;
import dev.episodic.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the reading of notes on real ones whose contents are known, where a collection of such lies beside us. What is
 * not known of a case is not measured; what may be found or not, such as the links of sponsors, counts neither way.
 */
class NotesGoldTest {

    private static final Path GOLD = Path.of("../../shared/corpus/notes-gold");
    private static final Set<String> ELSE = Set.of("sponsor", "social", "support", "platform", "self");
    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, Floor> FLOORS = Map.ofEntries(
            Map.entry("links", new Floor(0.995, 0.995)),
            Map.entry("references", new Floor(0.95, 0.985)),
            Map.entry("references/styles-dev", new Floor(0.98, 0.985)),
            Map.entry("annotations", new Floor(0.99, 0.98)),
            Map.entry("sections", new Floor(0.98, 0.975)),
            Map.entry("links without address", new Floor(0.97, 0.90)),
            Map.entry("guests", new Floor(0.95, 0.85)),
            Map.entry("guests/corrode", new Floor(0.97, 0.95)),
            Map.entry("guests/styles-dev", new Floor(0.99, 0.99)),
            Map.entry("guests/syntax-odd", new Floor(0.95, 0.95)),
            // Its notes name some guests in the titles of links alone, and call others by the first name or a handle
            Map.entry("guests/jb-self-hosted", new Floor(0.99, 0.7)),
            Map.entry("guests/pc20", new Floor(0.96, 0.86)),
            Map.entry("hosts", new Floor(0.99, 0.99)),
            // Its hosts are named in passing
            Map.entry("hosts/pc20", new Floor(0.99, 0)),
            Map.entry("organizations", new Floor(0.97, 0.97)),
            Map.entry("sponsors", new Floor(0.97, 0.93)),
            Map.entry("sponsors/jb-jupiter-extras", new Floor(0.99, 0.66)),
            Map.entry("chapters", new Floor(0.99, 0.95)));

    private String set = "";
    private final Map<String, Score> scores = new TreeMap<>();
    private int inLinks;
    private final Map<String, Long> cases = new TreeMap<>();
    private final Map<String, Long> falseOnes = new TreeMap<>();

    private record Floor(double precision, double recall) {}

    /** What was found rightly, wrongly and not at all. */
    private static final class Score {
        private int right;
        private int wrong;
        private int missed;

        void compare(Collection<String> found, Collection<String> wanted, Collection<String> allowed) {
            var left = new ArrayList<>(wanted);
            for (var one : found) {
                if (left.remove(one)) {
                    right++;
                } else if (!allowed.contains(one)) {
                    wrong++;
                }
            }
            missed += left.size();
        }

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "precision %.3f recall %.3f F1 %.3f (%d right, %d wrong, %d missed)",
                    precision(),
                    recall(),
                    2 * precision() * recall() / Math.max(precision() + recall(), Double.MIN_NORMAL),
                    right,
                    wrong,
                    missed);
        }
    }

    @Test
    void findsWhatIsKnownToBeThereAndLittleElse() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "no ../shared/corpus/notes-gold");
        forEachCase(this::measure);

        System.out.println("guests named in links alone: " + inLinks);
        scores.forEach((kind, score) -> System.out.println(kind + ": " + score));
        assertThat(scores).allSatisfy((kind, score) -> {
            var floor = floor(kind);
            assertThat(score.precision()).isGreaterThanOrEqualTo(floor.precision());
            assertThat(score.recall()).isGreaterThanOrEqualTo(floor.recall());
        });
    }

    private interface Measure {
        void of(Path set, JsonNode gold) throws IOException;
    }

    private static void forEachCase(Measure measure) throws IOException {
        try (var files = Files.list(GOLD)) {
            for (var file : files.filter(path -> path.toString().endsWith(".gold.jsonl"))
                    .sorted()
                    .toList()) {
                var set = GOLD.resolve(file.getFileName().toString().replace(".gold.jsonl", ""));
                for (var line : Files.readAllLines(file)) {
                    measure.of(set, JSON.readTree(line));
                }
            }
        }
    }

    private static Floor floor(String kind) {
        var ofAllSets = FLOORS.getOrDefault(kind.substring(0, kind.indexOf('/')), new Floor(1, 1));
        return FLOORS.getOrDefault(kind, ofAllSets);
    }

    @Test
    void findsNobodyAndNoChaptersWhereThereAreNone() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "no ../shared/corpus/notes-gold");
        forEachCase((set, gold) -> {
            var notes = read(set, gold);
            count(
                    "guests",
                    gold,
                    notes.people().stream().filter(Person::isGuest).count());
            count("chapters", gold, notes.chapters().isEmpty() ? 0 : 1);
        });

        cases.forEach((kind, of) -> System.out.println(
                "false " + kind + ": " + falseOnes.getOrDefault(kind, 0L) + " in " + of + " cases without any"));
        assertThat(100.0 * falseOnes.getOrDefault("guests", 0L) / cases.getOrDefault("guests", 1L))
                .isLessThan(2);
        assertThat(100.0 * falseOnes.getOrDefault("chapters", 0L) / cases.getOrDefault("chapters", 1L))
                .isLessThan(1);
    }

    private void count(String kind, JsonNode gold, long found) {
        if (isKnown(gold, kind) && gold.path(kind).isEmpty()) {
            cases.merge(kind, 1L, Long::sum);
            falseOnes.merge(kind, found, Long::sum);
        }
    }

    private void measure(Path set, JsonNode gold) throws IOException {
        this.set = set.getFileName().toString();
        var html = read(set, gold);
        var pasted = reader(gold)
                .readText(Files.readString(set.resolve(text(gold, "case") + ".txt")))
                .value();
        links(gold, html);
        linksWithoutAddress(gold, pasted);
        var inLinks = namedInLinks(set, gold);
        for (var notes : List.of(html, pasted)) {
            people("guests", gold, notes.people(), Person::isGuest, inLinks);
            people("hosts", gold, notes.people(), Person::isHost, List.of());
            organizations("organizations", gold, notes.organizations());
            organizations("sponsors", gold, notes.sponsors());
            chapters(gold, notes);
        }
    }

    private static Notes read(Path set, JsonNode gold) throws IOException {
        return reader(gold)
                .read(Files.readString(set.resolve(text(gold, "case") + ".html")))
                .value();
    }

    private static NotesReader reader(JsonNode gold) {
        return NotesReader.builder()
                .showTitle(text(gold, "show"))
                .episodeTitle(text(gold, "title"))
                .build();
    }

    private Score score(String kind) {
        return scores.computeIfAbsent(kind + "/" + set, none -> new Score());
    }

    private void links(JsonNode gold, Notes notes) {
        var wanted = new ArrayList<String>();
        var allowed = new ArrayList<String>();
        var annotations = new TreeMap<String, String>();
        for (var link : each(gold, "links")) {
            (link.has("optional") ? allowed : wanted).add(address(text(link, "url")));
            if (!link.path("note").isNull()) {
                annotations.put(address(text(link, "url")) + plain(text(link, "title")), plain(text(link, "note")));
            }
        }
        var found = new ArrayList<String>();
        var references = new ArrayList<String>();
        for (var link : notes.links()) {
            var address = address(link.url().orElseThrow().text());
            found.add(address);
            if (link.kind().filter(kind -> ELSE.contains(kind.word())).isEmpty()) {
                references.add(address);
            }
            section(gold, address, link);
            var wantedNote = annotations.get(address + plain(link.title().orElse("")));
            if (wantedNote != null) {
                var note = link.note().map(NotesGoldTest::plain).stream().toList();
                score("annotations").compare(note, wantedNote.isEmpty() ? List.of() : List.of(wantedNote), List.of());
            }
        }
        if (isKnown(gold, "links")) {
            score("links").compare(found, wanted, allowed);
            score("references").compare(references, wanted, List.of());
        }
    }

    private void section(JsonNode gold, String address, Link link) {
        for (var known : each(gold, "links")) {
            boolean same = address(text(known, "url")).equals(address)
                    && plain(text(known, "title")).equals(plain(link.title().orElse("")));
            if (same && !known.path("section").isNull()) {
                var found = link.section().map(NotesGoldTest::plain).stream().toList();
                score("sections").compare(found, List.of(plain(text(known, "section"))), List.of());
                return;
            }
        }
    }

    private void linksWithoutAddress(JsonNode gold, Notes notes) {
        if (!isKnown(gold, "links") || !gold.path("text_links").asBoolean()) {
            return;
        }
        var wanted = new ArrayList<String>();
        var allowed = new ArrayList<String>();
        for (var link : each(gold, "links")) {
            boolean listed = link.path("lead").asBoolean() && !link.has("optional");
            (listed ? wanted : allowed).add(plain(text(link, "title")));
        }
        var found = notes.links().stream()
                .map(link -> plain(link.title().orElse("")))
                .toList();
        score("links without address").compare(found, wanted, allowed);
    }

    /** The names that stand in links alone: that they are those of guests cannot be seen there, nor that they are not. */
    private List<String> namedInLinks(Path set, JsonNode gold) throws IOException {
        var text = Jsoup.parse(Files.readString(set.resolve(text(gold, "case") + ".html")));
        text.select("a").remove();
        var prose = plain(text.text());
        var names = named(gold, "guests").stream()
                .filter(name -> !prose.contains(name))
                .toList();
        inLinks += names.size();
        return names;
    }

    private void people(String kind, JsonNode gold, List<Person> people, Predicate<Person> role, List<String> allowed) {
        if (isKnown(gold, kind)) {
            var found = people.stream()
                    .filter(role)
                    .map(person -> plain(person.name()))
                    .toList();
            var wanted = named(gold, kind);
            wanted.removeAll(allowed);
            score(kind).compare(found, wanted, allowed);
        }
    }

    private void organizations(String kind, JsonNode gold, List<Organization> organizations) {
        if (isKnown(gold, kind)) {
            var found = organizations.stream().map(one -> plain(one.name())).toList();
            score(kind).compare(found, named(gold, kind), List.of());
        }
    }

    private void chapters(JsonNode gold, Notes notes) {
        if (!isKnown(gold, "chapters")) {
            return;
        }
        var wanted = new ArrayList<String>();
        each(gold, "chapters")
                .forEach(chapter -> wanted.add(
                        (long) chapter.path("start_seconds").asDouble() + " " + plain(text(chapter, "title"))));
        var found = notes.chapters().stream()
                .map(chapter -> chapter.start().toSeconds() + " "
                        + plain(chapter.title().orElse("")))
                .toList();
        score("chapters").compare(found, wanted, List.of());
    }

    /** The names that the notes hold; others cannot be found in them. */
    private static List<String> named(JsonNode gold, String kind) {
        var names = new ArrayList<String>();
        for (var one : each(gold, kind)) {
            if (gold.path("mentioned").path(kind).path(text(one, "name")).asBoolean(true)) {
                names.add(plain(text(one, "name")));
            }
        }
        return names;
    }

    private static boolean isKnown(JsonNode gold, String field) {
        return gold.path(field).isArray();
    }

    private static Iterable<JsonNode> each(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static String address(String url) {
        var plain = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        return plain.toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s.,;:’']+", " ").strip();
    }
}
