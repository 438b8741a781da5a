package dev.episodic.text;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodic.Diagnostic;
import dev.episodic.Position;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueScannerTest {

    private final Findings findings = new Findings();

    @Test
    void findsTheCuesOfWebVtt() {
        var cues = webVtt("""
                WEBVTT

                NOTE made by hand
                in the harbour

                STYLE
                ::cue { color: red }

                intro
                00:00.000 --> 00:04.200 align:left
                Low water
                is at six.

                00:04.200 --> 00:07.000
                Then we start.
                """);

        assertThat(cues)
                .containsExactly(
                        "intro PT0S-PT4.2S [align:left] Low water|is at six.", "- PT4.2S-PT7S [] Then we start.");
        assertThat(findings.list()).extracting(Diagnostic::code).containsExactly("webvtt.block", "webvtt.block");
    }

    @Test
    void findsTheCuesOfSubRip() {
        var cues = subRip("""
                1
                00:00:01,000 --> 00:00:02,500 X1:40 X2:600
                One.

                2
                00:00:02,500 --> 00:00:04,000
                Two,
                and more.
                """);

        assertThat(cues).containsExactly("1 PT1S-PT2.5S [X1:40 X2:600] One.", "2 PT2.5S-PT4S [] Two,|and more.");
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void needsNoBlankLineBetweenCues() {
        assertThat(subRip("1\n00:01 --> 00:02\nOne.\n2\n00:02 --> 00:03\n3\n00:03 --> 00:04\nThree."))
                .containsExactly("1 PT1S-PT2S [] One.", "2 PT2S-PT3S [] ", "3 PT3S-PT4S [] Three.");
        assertThat(webVtt("WEBVTT\n00:01.000 --> 00:02.000\nOne.\n00:02.000 --> 00:03.000\nTwo."))
                .containsExactly("- PT1S-PT2S [] One.", "- PT2S-PT3S [] Two.");
    }

    @Test
    void takesANumberForTextWhereCuesAreNotCounted() {
        assertThat(subRip("00:01 --> 00:02\nHow many?\n42\n00:02 --> 00:03\nThat many."))
                .containsExactly("- PT1S-PT2S [] How many?|42", "- PT2S-PT3S [] That many.");
    }

    @Test
    void goesOnWithTheTextAfterABlankLine() {
        assertThat(subRip("00:01 --> 00:02\nOne,\n\n \nand more.\n\n00:02 --> 00:03\nTwo."))
                .containsExactly("- PT1S-PT2S [] One,|and more.", "- PT2S-PT3S [] Two.");
        assertThat(findings.list()).extracting(Diagnostic::code).containsExactly("cue.blank-line");
    }

    @Test
    void costsABrokenTimeNothingButItself() {
        assertThat(webVtt("WEBVTT\n\n00:0x.000 --> 00:02.000\nOne.\n\n00:02.000 --> later\nTwo.\n"))
                .containsExactly("- null-PT2S [] One.", "- PT2S-null [] Two.");
        assertThat(findings.list())
                .extracting(Diagnostic::code, Diagnostic::path, Diagnostic::position)
                .containsExactly(
                        tuple("cue.time.unreadable", "cue[1]", new Position(3, 1, 8)),
                        tuple("cue.time.unreadable", "cue[2]", new Position(6, 1, 38)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    00:00:01,000 --> 00:00:02,000        | PT1S-PT2S
                    00:00:01,000-->00:00:02,000          | PT1S-PT2S
                    00:01.5 --> 1:00:02.25               | PT1.5S-PT1H2.25S
                    00:00:01 -> 00:00:02                 | PT1S-PT2S
                    10:00:01.000 --> 123:00:02.000       | PT10H1S-PT123H2S
                    90:00.000 --> 91:00.000              | PT1H30M-PT1H31M
                    """)
    void readsTimesHoweverTheyAreWritten(String line, String times) {
        assertThat(subRip("1\n" + line + "\nText.\n")).containsExactly("1 " + times + " [] Text.");
        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12 -> 14 of them", "see --> there", "3 boats --> one harbour", "at 12:30 we left"})
    void doesNotTakeTextForTimes(String line) {
        assertThat(CueScanner.isTimingLine(line, 0, line.length())).isFalse();
    }

    private List<String> webVtt(String text) {
        var source = new SourceText(text);
        var header = requireNonNull(WebVttHeader.read(source));
        return cues(CueScanner.ofWebVtt(source, header.end(), findings));
    }

    private List<String> subRip(String text) {
        return cues(CueScanner.ofSubRip(new SourceText(text), findings));
    }

    private static List<String> cues(CueScanner scanner) {
        var cues = new ArrayList<String>();
        for (var cue = scanner.next(); cue != null; cue = scanner.next()) {
            cues.add(cue.id().orElse("-") + " " + cue.start().orElse(null) + "-"
                    + cue.end().orElse(null) + " [" + cue.settings() + "] "
                    + cue.payload().replace('\n', '|'));
        }
        return cues;
    }
}
