package dev.episodic.feed.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationFormTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        U01  | 1146 | PT19M6S | = | ``
        U02  | 19:06 | PT19M6S | 1146 | ``
        U03  | 0:19:06 | PT19M6S | 1146 | ``
        U03b | 00:19:06 | PT19M6S | 1146 | ``
        U03c | 1:35:20 | PT1H35M20S | 5720 | ``
        U04  | 02:01:33.00 | PT2H1M33S | 7293 | ``
        U05  | 1146.7 | PT19M6.7S | = | ``
        U06  | 00:50:95 | PT51M35S | 3095 | ``
        U06b | 1:02:3576 | PT2H1M36S | 7296 | ``
        U07  | 90:00 | PT1H30M | 5400 | ``
        U08  | ` 19:06⏎` | PT19M6S | 1146 | ``
        U09  | 19m6s | PT19M6S | 1146 | duration.spelling
        U09b | 1h 2m | PT1H2M | 3720 | duration.spelling
        U09c | 19 min | PT19M | 1140 | duration.spelling
        U09d | PT19M6S | PT19M6S | 1146 | duration.spelling
        U09e | 19 Min. | PT19M | 1140 | duration.spelling
        U09f | 1 hr 2 min | PT1H2M | 3720 | duration.spelling
        U09g | 1時間2分 | PT1H2M | 3720 | duration.spelling
        U09h | 2m 1h | - | - | ``
        U10  | 1:02:03:04 | PT1H2M3S | 3723 | duration.excess
        U10b | 00:00:00:01 | - | - | ``
        U11  | :19:06 | PT19M6S | 1146 | ``
        U11b | 19: | PT19M | 1140 | ``
        U11c | :: | - | - | ``
        U12  | 0 | - | - | ``
        U12b | 00:00:00 | - | - | ``
        U12c | `` | - | - | ``
        U13  | -5 | - | - | ``
        U13b | abc | - | - | ``
        U13c | N/A | - | - | ``
        U13d | hh:mm:ss | - | - | ``
        U13e | 12:-5 | - | - | ``
        U14  | 18340217 | - | - | ``
        U14b | 1146000000000000000000 | - | - | ``
        U14c | 72:00:00 | PT72H | = | duration.implausible
        U15  | 1 | PT1S | = | duration.implausible
        U17  | 19：06 | PT19M6S | 1146 | ``
        U17b | ١٩:٠٦ | PT19M6S | 1146 | ``
        either fraction or group | 426,456 | - | - | ``
        """)
    void readsTheDurationOfAnEpisode(
            String row, @Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.DURATION, text, value, written, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        61.5 | PT1M1.5S | = | ``
        0 | PT0S | = | ``
        44 | PT44S | = | ``
        300000 | PT83H20M | = | ``
        1:01.5 | PT1M1.5S | 61.5 | ``
        -1 | - | - | ``
        1e3 | - | - | ``
        ` 7 ` | PT7S | 7 | ``
        """)
    void readsSeconds(@Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.SECONDS, text, value, written, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        00:01:02.500 | PT1M2.5S | = | ``
        00:01:02 | PT1M2S | = | ``
        1:02 | PT1M2S | 00:01:02 | ``
        62.25 | PT1M2.25S | 00:01:02.250 | ``
        00:00:00.000 | PT0S | 00:00:00 | ``
        0 | PT0S | 00:00:00 | ``
        100:00:00 | PT100H | = | ``
        ten | - | - | ``
        """)
    void readsWhereAChapterStarts(
            @Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.CHAPTER_TIME, text, value, written, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        60 | PT1H | = | ``
        0 | PT0S | = | ``
        -1 | - | - | ``
        an hour | - | - | ``
        """)
    void readsMinutes(@Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.MINUTES, text, value, written, codes);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0", "PT1S, 1", "PT59S, 1", "PT1M, 1", "PT1M0.000000001S, 2"})
    void roundsMinutesUp(Duration duration, String written) {
        assertThat(Forms.MINUTES.write(duration)).isEqualTo(written);
    }

    /** L01, U12: such a text costs no diagnostic. */
    @ParameterizedTest
    @CsvSource({"0, true", "'', true", "00:00:00, true", "0.0, true", "1, false", "abc, false"})
    void knowsHowFeedsSayThatNobodyKnows(String text, boolean unknown) {
        assertThat(Forms.DURATION.saysUnknown(text)).isEqualTo(unknown);
    }

    @Property
    void readsEveryDurationBackAsItWasWritten(
            @ForAll @LongRange(min = 1, max = 999_999_999) long seconds,
            @ForAll @IntRange(max = 999_999_999) int nanos) {
        var duration = Duration.ofSeconds(seconds, nanos);

        assertThat(Forms.DURATION.read(Forms.DURATION.write(duration), (severity, code, message) -> {}))
                .isEqualTo(duration);
        assertThat(Forms.SECONDS.read(Forms.SECONDS.write(duration), (severity, code, message) -> {}))
                .isEqualTo(duration);
        assertThat(Forms.CHAPTER_TIME.read(Forms.CHAPTER_TIME.write(duration), (severity, code, message) -> {}))
                .isEqualTo(duration);
    }
}
