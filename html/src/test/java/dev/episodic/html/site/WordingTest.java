package dev.episodic.html.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.html.Theme;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    private static final Path WORDS = Path.of("src/main/resources/dev/episodic/html/site");

    static List<Path> languages() throws IOException {
        try (var files = Files.list(WORDS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasAllWordsInEveryLanguageAndNoOthers(Path file) throws IOException {
        var words = new Properties();
        try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }

        assertThat(words.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Word.values()).map(Word::key).toList());
    }

    @Test
    void speaksEnglishWhereItHasNoWords() {
        var welsh = Wording.of(Locale.forLanguageTag("cy"), Theme.standard());

        assertThat(welsh.of(Word.CHAPTERS)).isEqualTo("Chapters");
        assertThat(welsh.tag()).isEqualTo("cy");
    }

    @ParameterizedTest
    @CsvSource({"0,No episodes yet", "1,1 episode", "2,2 episodes", "1234,'1,234 episodes'"})
    void counts(int count, String words) {
        assertThat(Wording.of(Locale.ENGLISH, Theme.standard()).of(Word.EPISODE_COUNT, count))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"PT0S,0 s", "PT59S,59 s", "PT60S,1 min", "PT59M29S,59 min", "PT59M40S,1 h 0 min", "PT25H3M,25 h 3 min"})
    void measures(Duration length, String words) {
        assertThat(Wording.of(Locale.ENGLISH, Theme.standard()).length(length)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"PT0S,0:00", "PT9.9S,0:09", "PT59M59S,59:59", "PT1H,1:00:00", "PT100H2M3S,100:02:03"})
    void readsTheClock(Duration moment, String clock) {
        assertThat(Wording.clock(moment)).isEqualTo(clock);
    }

    @ParameterizedTest
    @CsvSource({"en,'March 4, 2026'", "en-GB,4 March 2026", "de,4. März 2026", "ja,'March 4, 2026'"})
    void datesAsItSpeaks(Locale language, String date) {
        assertThat(Wording.of(language, Theme.standard()).date(OffsetDateTime.parse("2026-03-04T23:59:00-11:00")))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"999,1 kB", "48200000,48.2 MB", "1000000000,1 GB"})
    void weighs(long bytes, String size) {
        assertThat(Wording.of(Locale.ENGLISH, Theme.standard()).size(bytes).replace('\u00a0', ' '))
                .isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"ar,rtl", "he,rtl", "fa-IR,rtl", "ur,rtl", "en,ltr", "az-Arab,rtl", "ku-Latn,ltr", "ar-Latn,ltr"})
    void knowsWhereLinesBegin(Locale language, String direction) {
        assertThat(Wording.of(language, Theme.standard()).direction()).isEqualTo(direction);
    }
}
