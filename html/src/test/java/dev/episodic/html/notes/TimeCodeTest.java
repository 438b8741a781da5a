package dev.episodic.html.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeCodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0:42 Wind | PT42S | Wind",
                "00:05:02 Wind | PT5M2S | Wind",
                "(01:10) Wind | PT1M10S | Wind",
                "[@00:41] - Wind | PT41S | Wind",
                "[@1:02:41] - *const fog | PT1H2M41S | *const fog",
                "**[00:26]** Wind | PT26S | Wind",
                "1:23:45.678 Wind | PT1H23M45.678S | Wind",
                "0:00:13. Wind | PT13S | Wind",
                "00:00 - 01:30 Wind | PT0S | Wind",
                "75:10 – Wind | PT1H15M10S | Wind",
            })
    void readsTheMomentThatALineBeginsWith(String line, Duration moment, String title) {
        var code = TimeCode.leading(line).orElseThrow();

        assertThat(code.moment(false)).isEqualTo(moment);
        assertThat(line.substring(code.to())).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9:00 PT live", "20:15 Uhr", "3:2 for the home team", "12:345", "1:75 odds", "2026-11-24", ":30"
            })
    void takesNoTimeOfDayAndNoScoreForAMoment(String line) {
        assertThat(TimeCode.leading(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Wind - 00:07:29. | PT7M29S | Wind", "Wind (12:05) | PT12M5S | Wind"})
    void readsTheMomentThatALineEndsWith(String line, Duration moment, String title) {
        var code = TimeCode.trailing(line).orElseThrow();

        assertThat(code.moment(false)).isEqualTo(moment);
        assertThat(line.substring(0, code.from())).isEqualTo(title);
    }
}
