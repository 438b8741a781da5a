package dev.episodic.feed.realworld;

import static dev.episodic.feed.realworld.SmallFeed.channel;
import static dev.episodic.feed.realworld.SmallFeed.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.EpisodeType;
import dev.episodic.PodcastType;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the catalogue: U, L, I. */
class NumberRowsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            U01, 1146,          1146
            U02, 19:06,         1146
            U03, 0:19:06,       1146
            U03, 00:19:06,      1146
            U03, 1:35:20,       5720
            U04, 02:01:33.00,   7293
            U05, 1146.7,        1146.7
            U06, 00:50:95,      3095
            U07, 90:00,         5400
            U08, ' 19:06&#10;', 1146
            U09, 19m6s,         1146
            U09, 1h 2m,         3720
            U09, 19 min,        1140
            U09, PT19M6S,       1146
            U10, 1:02:03:04,    3723
            U11, :19:06,        1146
            U11, 19:,           1140
            U11, ::,            -
            U12, 0,             -
            U12, 00:00:00,      -
            U12, '',            -
            U13, -5,            -
            U13, abc,           -
            U13, N/A,           -
            U15, 1,             1
            U16, an hour or so, -
            U17, １９：０６,     1146
            """)
    void readsDurations(String row, String text, @Nullable BigDecimal seconds) {
        var feed = item("<itunes:duration>" + text + "</itunes:duration>");

        assertThat(feed.episode().duration())
                .as(row)
                .isEqualTo(Optional.ofNullable(seconds)
                        .map(value -> Duration.ofMillis(value.movePointRight(3).longValueExact())));
        assertThat(feed.foreign().contains("itunes:duration")).isEqualTo(seconds == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18340217", "1146000"})
    void u14FlagsADurationThatIsNone(String text) {
        assertThat(item("<itunes:duration>" + text + "</itunes:duration>")
                        .parsed()
                        .diagnostics())
                .anySatisfy(odd -> assertThat(odd.found()).isEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            L01, 18340217,    18340217
            L01, 20000.1,     20000
            L01, '18,340,217', 18340217
            L01, '',          -
            L01, unknown,     -
            L01, None,        -
            L01, NaN,         -
            L01, 12 MB,       -
            L01, -1,          -
            L01, 0,           -
            L02, 9007199254740993, 9007199254740993
            L03, 19:06,       -
            """)
    void readsLengths(String row, String text, @Nullable Long bytes) {
        var media = item("<enclosure url='https://example.org/1.mp3' length='" + text + "' type='audio/mpeg'/>")
                .episode()
                .media();

        assertThat(media).as(row).hasSize(1);
        assertThat(media.get(0).length()).as(row).isEqualTo(Optional.ofNullable(bytes));
    }

    @Test
    void l01NeedsNoLength() {
        assertThat(item("<enclosure url='https://example.org/1.mp3'/>")
                        .episode()
                        .media()
                        .get(0)
                        .length())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            I01, 012,        12
            I01, 12.5,       12.5
            I01, 0,          0
            I01, １２,        12
            I01, S2E12,      -
            I01, Episode 12, -
            """)
    void readsNumbersOfEpisodes(String row, String text, @Nullable BigDecimal number) {
        var feed = item("<itunes:episode>" + text + "</itunes:episode>");

        assertThat(feed.episode().numbering().episode()).as(row).isEqualTo(Optional.ofNullable(number));
        assertThat(feed.foreign().contains("itunes:episode")).isEqualTo(number == null);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2,    2
            2024, 2024
            Two,  -
            """)
    void i02ReadsNumbersOfSeasons(String text, @Nullable Integer number) {
        var feed = item("<itunes:season>" + text + "</itunes:season>");

        assertThat(feed.episode().numbering().season()).isEqualTo(Optional.ofNullable(number));
        assertThat(feed.foreign().contains("itunes:season")).isEqualTo(number == null);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Full,    FULL
            'FULL ', FULL
            full,    FULL
            Bonus,   BONUS
            episode, -
            preview, -
            """)
    void i03ReadsTypesOfEpisodes(String text, @Nullable EpisodeType type) {
        var feed = item("<itunes:episodeType>" + text + "</itunes:episodeType>");

        assertThat(feed.episode().numbering().type()).isEqualTo(Optional.ofNullable(type));
        assertThat(feed.foreign().contains("itunes:episodeType")).isEqualTo(type == null);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Episodic,  EPISODIC
            'Serial ', SERIAL
            podcast,   -
            """)
    void i04ReadsTypesOfShows(String text, @Nullable PodcastType type) {
        var feed = channel("<itunes:type>" + text + "</itunes:type>");

        assertThat(feed.show().type()).isEqualTo(Optional.ofNullable(type));
        assertThat(feed.foreign().contains("itunes:type")).isEqualTo(type == null);
    }
}
