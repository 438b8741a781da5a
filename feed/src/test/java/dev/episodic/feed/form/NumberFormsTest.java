package dev.episodic.feed.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Positive;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        L01 | 18340217 | 18340217 | = | ``
        L01 | `` | - | - | ``
        L01 | unknown | - | - | ``
        L01 | None | - | - | ``
        L01 | NaN | - | - | ``
        L01 | 2.1 | 2 | 2 | length.fraction
        L01 | 12,345 | 12345 | 12345 | length.spelling
        L01 | 12.345.678 | 12345678 | 12345678 | length.spelling
        L01 | 12 345 678 | 12345678 | 12345678 | length.spelling
        L01 | 12.345 | - | - | ``
        L01 | 12,34 | - | - | ``
        L01 | 12,345.678 | - | - | ``
        L01 | 12 MB | - | - | ``
        L01 | -1 | - | - | ``
        L01 | 0 | - | - | ``
        L01 | 0.5 | - | - | ``
        L01 | 1 | 1 | = | ``
        L02 | 9007199254740993 | 9007199254740993 | = | ``
        L02 | 9223372036854775807 | 9223372036854775807 | = | ``
        L02 | 9223372036854775808 | - | - | ``
        L03 | 19:06 | - | - | ``
        """)
    void readsTheLengthOfAFile(
            String row, @Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.LENGTH, text, value, written, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        50000000000 | 50000000000 | = | ``
        0 | 0 | = | ``
        12,345,678 | 12345678 | 12345678 | number.spelling
        2.5 | - | - | ``
        -1 | - | - | ``
        9223372036854775807 | 9223372036854775807 | = | ``
        9223372036854775808 | - | - | ``
        many | - | - | ``
        """)
    void readsALargeCount(@Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.LARGE_COUNT, text, value, written, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        I01 | 012 | 12 | 12 | ``
        I01 | S2E12 | - | - | ``
        I01 | 12.5 | 12.5 | = | ``
        I01 | 12.50 | 12.5 | 12.5 | ``
        I01 | Episode 12 | - | - | ``
        I01 | 0 | 0 | = | ``
        I01 | -1 | -1 | = | ``
        I01 | １２ | 12 | 12 | ``
        I01 | ١٢٫٥ | - | - | ``
        I01 | 1e9 | - | - | ``
        I01 | 100 | 100 | = | ``
        I01 | 1.2.3 | - | - | ``
        """)
    void readsTheNumberOfAnEpisode(
            String row, @Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.DECIMAL, text, value, written, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        I02 | 2024 | 2024 | = | ``
        I02 | Two | - | - | ``
        I02 | ` 2⏎` | 2 | 2 | ``
        I02 | 2.0 | 2 | 2 | ``
        I02 | 2.5 | - | - | ``
        I02 | -2 | - | - | ``
        I02 | 0 | 0 | = | ``
        I02 | 2147483648 | - | - | ``
        I02 | 1,234 | 1234 | 1234 | number.spelling
        """)
    void readsACount(
            String row, @Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.COUNT, text, value, written, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        P08 | 95 | 95 | = | ``
        P08 | 50% | 50 | 50 | number.spelling
        P08 | 33.3 | 33.3 | = | ``
        P08 | 33.3 % | 33.3 | 33.3 | number.spelling
        P08 | half | - | - | ``
        P08 | % | - | - | ``
        """)
    void readsAShare(
            String row, @Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.SHARE, text, value, written, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        0 | 0 | = | ``
        23 | 23 | = | ``
        24 | 0 | 0 | hour.midnight
        25 | - | - | ``
        -1 | - | - | ``
        """)
    void readsAnHour(@Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.HOUR, text, value, written, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        -3 | -3 | = | ``
        7 | 7 | = | ``
        -2147483648 | -2147483648 | = | ``
        -2147483649 | - | - | ``
        """)
    void readsASignedNumber(@Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.NUMBER, text, value, written, codes);
    }

    /** L01: such a text costs no diagnostic. */
    @ParameterizedTest
    @CsvSource({"0, true", "'', true", "' 0', true", "1, false", "unknown, false"})
    void knowsHowFeedsSayThatNobodyKnowsALength(String text, boolean unknown) {
        assertThat(Forms.LENGTH.saysUnknown(text)).isEqualTo(unknown);
    }

    @Property
    void readsEveryNumberBackAsItWasWritten(
            @ForAll int number,
            @ForAll @Positive long length,
            @ForAll @BigRange(min = "-1000000000000000000000", max = "1000000000000000000000") @Scale(6)
                    BigDecimal decimal) {
        var canonical = Numbers.canonical(decimal);

        assertThat(Forms.NUMBER.read(Forms.NUMBER.write(number), (severity, code, message) -> {}))
                .isEqualTo(number);
        assertThat(Forms.LENGTH.read(Forms.LENGTH.write(length), (severity, code, message) -> {}))
                .isEqualTo(length);
        assertThat(Forms.DECIMAL.read(Forms.DECIMAL.write(decimal), (severity, code, message) -> {}))
                .isEqualTo(canonical);
        assertThat(Forms.SHARE.read(Forms.SHARE.write(decimal), (severity, code, message) -> {}))
                .isEqualTo(canonical);
    }

    @Property
    void readsEveryCountBackAsItWasWritten(@ForAll @LongRange(max = Integer.MAX_VALUE) long count) {
        assertThat(Forms.COUNT.read(Forms.COUNT.write((int) count), (severity, code, message) -> {}))
                .isEqualTo((int) count);
    }
}
