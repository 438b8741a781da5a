package dev.episodic.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import dev.episodic.transcript.Cue;
import dev.episodic.transcript.Transcript;
import dev.episodic.transcript.TranscriptArbitraries;
import dev.episodic.transcript.TranscriptException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HtmlTranscriptTest {

    private static final HtmlTranscript HTML = HtmlTranscript.standard();

    @Test
    void readsSpeakersTimesAndWords() throws IOException {
        var read = HTML.read("""
                <!DOCTYPE html><html lang="en-IE"><head><title>Low water</title></head><body><h1>Transcript</h1>
                <cite>Inés Varga:</cite>
                <time>0:00</time>
                <p>Low water is <i>at six</i>.<br>Salt &amp; tea.</p>
                <p>And later.</p>
                <cite>Tom</cite><time>1:02:03</time><p>Yes.</p>
                <p>(1:02:05)</p><p>No.</p></body></html>""");

        assertThat(cues(read))
                .containsExactly(
                        "PT0S Inés Varga: Low water is at six.|Salt & tea.",
                        "? Inés Varga: And later.",
                        "PT1H2M3S Tom: Yes.",
                        "PT1H2M5S Tom: No.");
        assertThat(read.value().language()).contains(Locale.forLanguageTag("en-IE"));
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("html.heading");
    }

    @Test
    void readsWhatIsMarkedLess() throws IOException {
        assertThat(cues(HTML.read("<p><b>Inés:</b> Low water.</p><p>Still.</p><div>Tom: Yes.</div>")))
                .containsExactly("? Inés: Low water.", "? Inés: Still.", "? Tom: Yes.");
        assertThat(cues(HTML.read("<p><cite>Inés:</cite> <time>0:04</time> Low water.</p>")))
                .containsExactly("PT4S Inés: Low water.");
    }

    @Test
    void tellsThatNothingIsMarked() throws IOException {
        var read = HTML.read("<html><body><p>404 Not Found</p></body></html>");

        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("html.unmarked");
        assertThatThrownBy(() -> HTML.read("<html><head><title>404</title></head></html>"))
                .isInstanceOf(TranscriptException.class);
    }

    @Test
    void tellsATimeThatCannotBeRead() throws IOException {
        var read = HTML.read("<cite>Tom:</cite>\n<time>soon</time><p>Yes.</p>");

        assertThat(cues(read)).containsExactly("? Tom: Yes.");
        assertThat(read.diagnostics())
                .extracting(each -> each.code() + " " + each.position())
                .containsExactly("cue.time.unreadable 2:1");
    }

    @Test
    void readsOtherFormatsToo() throws IOException {
        assertThat(cues(HTML.read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Tom>Yes.".getBytes(UTF_8))))
                .containsExactly("PT1S Tom: Yes.");
    }

    @Test
    void writesWhatAnyPageCanHold() {
        var transcript = Transcript.builder()
                .language(Locale.ENGLISH)
                .addCue(Cue.builder()
                        .speaker("<b>Tom</b>")
                        .start(Duration.ofMillis(4200))
                        .end(Duration.ofSeconds(7))
                        .text("<script>alert(1)</script>\n& more")
                        .build())
                .build();

        var written = HTML.write(transcript);

        assertThat(written.value()).isEqualTo("""
                <div lang="en">
                <cite>&lt;b&gt;Tom&lt;/b&gt;:</cite>
                <time datetime="PT4.2S">0:04</time>
                <p>&lt;script&gt;alert(1)&lt;/script&gt;<br>
                &amp; more</p>
                </div>
                """);
        assertThat(written.diagnostics()).extracting(Diagnostic::code).containsExactly("cue.end.unsaid");
    }

    @Provide
    Arbitrary<Transcript> ordinary() {
        return TranscriptArbitraries.ordinary();
    }

    @Property(tries = 300)
    void readsWhatItWrote(@ForAll("ordinary") Transcript transcript) throws IOException {
        var sayable = transcript.toBuilder()
                .cues(transcript.cues().stream()
                        .map(cue -> cue.toBuilder().id(null).end(null).build())
                        .toList())
                .build();

        var read = HTML.read(HTML.write(transcript).value()).value();

        assertThat(read).isEqualTo(sayable);
        assertThat(HTML.write(read).value()).isEqualTo(HTML.write(transcript).value());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsHugeAndDeepPages() throws IOException {
        assertThat(HTML.read("<p>x</p>".repeat(200_000)).value().cues()).hasSize(200_000);
        assertThat(HTML.read("<div>".repeat(100_000) + "x").value().cues()).hasSize(1);
    }

    @Test
    void readsThePageFromTheWild() throws IOException {
        var folder = Path.of("..", "..", "shared", "corpus", "transcripts");
        assumeTrue(Files.isDirectory(folder), "there is no " + folder);
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                int paragraphs = Files.readString(file).split("<p>", -1).length - 1;

                assertThat(HTML.read(file).value().cues()).hasSize(paragraphs);
                assertThat(HTML.read(file).diagnostics()).isEmpty();
            }
        }
    }

    private static List<String> cues(Parsed<Transcript> read) {
        return read.value().cues().stream()
                .map(cue -> cue.start().map(Duration::toString).orElse("?")
                        + cue.speaker().map(name -> " " + name + ": ").orElse(" ")
                        + cue.text().replace('\n', '|'))
                .toList();
    }
}
