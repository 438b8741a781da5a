package dev.episodic.feed.realworld;

import static dev.episodic.feed.realworld.SmallFeed.channel;
import static dev.episodic.feed.realworld.SmallFeed.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Episode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 1 of the catalogue, the facts beside the notations: D90 to D98. */
class DateRowsTest {

    private static final String MARCH = "<pubDate>Fri, 07 Mar 2025 06:05:00 +0000</pubDate>";

    @ParameterizedTest
    @CsvSource({"00, 2000", "49, 2049", "89, 1989", "90, 1990", "99, 1999"})
    void d90KnowsTheCenturyOfAYearOfTwoDigits(String digits, int year) {
        assertThat(item("<pubDate>07 Mar " + digits + " 06:05:00 GMT</pubDate>")
                        .episode()
                        .published())
                .map(OffsetDateTime::getYear)
                .hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "th-TH-u-ca-buddhist", "tr-TR", "fi-FI"})
    void d91ReadsEnglishNamesWhereverItRuns(String here) {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(here));
        try {
            var feed = item("<pubDate>Fri, 11 Jul 2025 06:05:00 +0200</pubDate>");
            assertThat(feed.episode().published()).hasValue(OffsetDateTime.parse("2025-07-11T06:05:00+02:00"));
            assertThat(feed.written()).contains("Fri, 11 Jul 2025 06:05:00 +0200");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void d92KeepsADateThatIsStillToComeAndTells() {
        var episode = item("<pubDate>Sat, 07 Mar 2893 06:05:00 +0000</pubDate>").episode();
        var date = OffsetDateTime.parse("2893-03-07T06:05:00Z");

        assertThat(episode.published()).hasValue(date);
        assertThat(episode.isPublishedAfter(date.minusDays(1))).isTrue();
        assertThat(episode.isPublishedAfter(date)).isFalse();
    }

    @Test
    void d93D94KeepsTheOrderOfTheFeed() {
        var feed = channel("<item><title>b</title>" + MARCH + "</item><item><title>a</title>" + MARCH
                + "</item><item><title>c</title><pubDate>Sat, 08 Mar 2025 06:05:00 +0000</pubDate></item>");

        assertThat(feed.show().episodes())
                .extracting(Episode::title)
                .containsExactly(Optional.of("b"), Optional.of("a"), Optional.of("c"));
        assertThat(feed.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dc:date>2025-03-07T06:05:00Z</dc:date>",
                "<atom:published>2025-03-07T06:05:00Z</atom:published>",
                "<itunes:pubDate>Fri, 07 Mar 2025 06:05:00 GMT</itunes:pubDate>",
                "<pubDate/><dc:date>2025-03-07T06:05:00Z</dc:date>",
                "<pubDate>soon</pubDate><dc:date>2025-03-07T06:05:00Z</dc:date>",
                "<itunes:pubDate>Sat, 08 Mar 2025 06:05:00 GMT</itunes:pubDate><dc:date>2025-03-07T06:05:00Z</dc:date>",
                "<dc:date>soon</dc:date><atom:published>2025-03-07T06:05:00Z</atom:published>"
            })
    void d95AsksOtherTagsForTheDate(String content) {
        assertThat(item(content).episode().published()).hasValue(OffsetDateTime.parse("2025-03-07T06:05:00Z"));
    }

    @Test
    void d95GivesNoDateWhereNoneIsSaid() {
        assertThat(item("<title>Salt</title>").episode().published()).isEmpty();
    }

    @Test
    void d95TakesNoChangeForAPublication() {
        var episode = item("<atom:updated>2025-03-07T06:05:00Z</atom:updated>").episode();

        assertThat(episode.published()).isEmpty();
        assertThat(episode.updated()).hasValue(OffsetDateTime.parse("2025-03-07T06:05:00Z"));
        assertThat(episode.date()).isEqualTo(episode.updated());
    }

    @Test
    void d96LetsTheFirstDateThatCanBeReadCount() {
        var feed = item("<pubDate> </pubDate><pubDate>soon</pubDate>" + MARCH
                + "<pubDate>Sat, 08 Mar 2025 06:05:00 +0000</pubDate>");

        assertThat(feed.episode().published()).hasValue(OffsetDateTime.parse("2025-03-07T06:05:00Z"));
        assertThat(feed.foreign()).containsExactly("pubDate", "pubDate", "pubDate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<![CDATA[ Fri, 07 Mar 2025 06:05:00 +0000 ]]>",
                "<span>Fri, 07 Mar 2025</span> <b>06:05:00</b> +0000",
                "<!-- when -->Fri, 07 Mar 2025 06:05:00 +0000",
                "<![CDATA[Fri, 07 Mar]]> 2025 06:05:00 +0000"
            })
    void d97FindsTheDateInsideOfMarkup(String date) {
        assertThat(item("<pubDate>" + date + "</pubDate>").episode().published())
                .hasValue(OffsetDateTime.parse("2025-03-07T06:05:00Z"));
    }

    @Test
    void d97KeepsMarkupWithoutADateAsItCame() {
        var kept = item("<pubDate>at <b>low</b> water</pubDate>")
                .episode()
                .foreign()
                .get(0);

        assertThat(kept.text()).hasValue("at ");
        assertThat(kept.children().get(0).name()).isEqualTo("b");
        assertThat(kept.children().get(0).tail()).hasValue(" water");
    }

    @Test
    void d98ReadsADateOfDublinCoreInAnyCase() {
        var feed = item("<DC:date xmlns:DC=\"http://purl.org/dc/elements/1.1/\">2025-03-07T07:05+01:00</DC:date>");

        assertThat(feed.episode().published()).hasValue(OffsetDateTime.parse("2025-03-07T07:05:00+01:00"));
        assertThat(List.of("<dc:Date>2025-03-07</dc:Date>", "<dc:DATE>2025-03-07</dc:DATE>"))
                .allSatisfy(date -> assertThat(item(date).episode().published()).isPresent());
    }
}
