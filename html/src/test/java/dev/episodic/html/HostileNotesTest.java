package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes come from strangers: whatever they hold, reading them ends soon and without an exception. */
class HostileNotesTest {

    private static final Map<String, String> TEXTS = texts();

    private static Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("open bold tags", "<b>".repeat(350_000));
        texts.put("nested lists", "<ul><li>".repeat(100_000));
        texts.put("nested blocks", "<div>".repeat(200_000) + "x");
        texts.put("one long line of letters", "a".repeat(1_000_000));
        texts.put("one long line of dashes", " - a".repeat(250_000));
        texts.put("one long line of names", "Guests: " + "Ada Lund, ".repeat(100_000));
        texts.put("one long line of phrases", "joined by Ada Lund and ".repeat(50_000));
        texts.put("one long line of addresses", "https://a.example/ ".repeat(50_000));
        texts.put("one long line of brackets", "[".repeat(500_000) + "](".repeat(250_000));
        texts.put("parentheses", "(".repeat(500_000) + ")".repeat(500_000));
        texts.put("colons and digits", "1:".repeat(400_000));
        texts.put("many links", "<a href='https://a.example/'>a</a>".repeat(30_000));
        texts.put("very many links", "<a href='/a'>a</a> ".repeat(200_000));
        texts.put("deep elements", "<div><b>".repeat(100_000) + "deep");
        texts.put("deep lists", "<ul><li>a".repeat(20_000));
        texts.put("a huge attribute", "<a href='https://a.example/" + "x".repeat(4_000_000) + "'>a</a>");
        texts.put("a huge heading", "<h1>" + "a ".repeat(500_000) + "</h1>" + "<p>b</p>".repeat(20_000));
        texts.put("descriptions without a name", "joined by the founder of the ".repeat(30_000));
        texts.put("talk with everyone", "talk with ".repeat(50_000));
        texts.put("first names", "joined by Ada and Ben ".repeat(2_000) + "<p>Ada Lund</p>".repeat(2_000));
        texts.put("many same links in lines", "<p><a href='https://a.example/'>Ada Lund</a></p>".repeat(20_000));
        texts.put("many lines", "Links:\n- a - b c d\n".repeat(50_000));
        texts.put(
                "many labels", "Guests: Ada Lund\nSponsors: Rope\nAbout Ada Lund\nAda is an engineer.\n".repeat(8_000));
        texts.put("many guests", guests(8_000));
        texts.put("many time codes", "0:01 a\n9:59 b\n".repeat(50_000));
        texts.put("many rising time codes", codes(3_000));
        texts.put("boilerplate", "Hosted on Acast.\n".repeat(50_000));
        texts.put("numbers and ratings", "5\n".repeat(200_000) + "22 ratings\n");
        texts.put("related shows", "More shows like A\n" + "B by C\n\nB\n\n1 Listeners\n\n".repeat(30_000));
        texts.put("half a pair", "\ud83d\u0000\ufffe<a href='\ud83d'>\ud83d</a>");
        return texts;
    }

    private static String guests(int count) {
        var text = new StringBuilder("Guests:\n");
        for (int i = 0; i < count; i++) {
            var name = "Ada L" + Integer.toString(i, 10).replaceAll("[0-9]", "o") + (char) ('a' + i % 26);
            text.append("- ").append(name).append("\n- ").append(name).append(" on LinkedIn https://l.example/\n");
        }
        return text.toString();
    }

    private static String codes(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i / 60).append(String.format(":%02d part%n", i % 60));
        }
        return text.toString();
    }

    static Stream<String> names() {
        return TEXTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(20)
    void readsAnyTextAsAnythingInTimeThatGrowsWithItsLength(String name) {
        var text = TEXTS.getOrDefault(name, "");
        var reader = NotesReader.builder()
                .episodeTitle("with ".repeat(10_000) + "Ada Lund")
                .build();

        assertThatCode(() -> {
                    reader.read(text);
                    reader.readText(text);
                    reader.readPastedPage(text);
                    NotesReader.looksLikePage(text);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void letsNoScriptThroughAsALink() {
        var notes = NotesReader.standard()
                .read("<p><a href=\"java&#10;script:alert(1)\">Free</a> <a href='DATA:text/html,x'>money</a></p>");

        assertThat(notes.value().links()).isEmpty();
        assertThat(notes.diagnostics()).extracting(found -> found.code()).containsOnly("link.harmful");
    }

    @Test
    void tellsWhereInTheSourceSomethingStands() {
        var notes = NotesReader.standard().read("<p>Füße</p>\n<p>Hosted on Acast. See acast.com/privacy</p>");

        assertThat(notes.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("notes.boilerplate");
            assertThat(found.position()).hasToString("2:4");
            assertThat(found.position().offset()).isEqualTo(17);
        });
    }
}
