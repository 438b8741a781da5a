package dev.episodic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a feed cannot hold must not be made, or its round trip would fail for nothing. */
class PodcastArbitrariesTest {

    @Provide
    Arbitrary<String> labels() {
        return PodcastArbitraries.labels();
    }

    @Provide
    Arbitrary<String> texts() {
        return PodcastArbitraries.texts();
    }

    @Provide
    Arbitrary<String> html() {
        return PodcastArbitraries.html();
    }

    @Provide
    Arbitrary<OffsetDateTime> dates() {
        return PodcastArbitraries.dates();
    }

    @Provide
    Arbitrary<Numbering> numberings() {
        return PodcastArbitraries.numberings();
    }

    @Property(tries = 500)
    void makesLabelsOfOneTidyLine(@ForAll("labels") String label) {
        assertThat(label).isNotBlank().isEqualTo(label.strip()).doesNotContain("  ", "\n", "\r", "\t", "\u00a0");
        assertThat(label).doesNotContainPattern("&#?\\w+;");
        assertThat(label.codePoints()).allMatch(PodcastArbitrariesTest::isLegal);
    }

    @Property(tries = 200)
    void makesTrimmedTexts(@ForAll("texts") String text, @ForAll("html") String html) {
        assertThat(text).isNotBlank().isEqualTo(text.strip()).doesNotContain("\r");
        assertThat(html).isNotBlank().isEqualTo(html.strip()).doesNotContain("\r");
        assertThat((text + html).codePoints()).allMatch(PodcastArbitrariesTest::isLegal);
    }

    @Property(tries = 500)
    void makesDatesThatFeedsCanSay(@ForAll("dates") OffsetDateTime date) {
        assertThat(date.getYear()).isBetween(1995, 2049);
        assertThat(date.getNano()).isZero();
        assertThat(date.getOffset().getTotalSeconds() % 60).isZero();
    }

    @Property(tries = 200)
    void namesNoSeasonThatHasNoNumber(@ForAll("numberings") Numbering numbering) {
        assertThat(numbering.season().isPresent() || numbering.seasonName().isEmpty())
                .isTrue();
        assertThat(numbering.episode().isPresent() || numbering.episodeDisplay().isEmpty())
                .isTrue();
    }

    private static boolean isLegal(int codePoint) {
        return codePoint == '\n' || (codePoint >= ' ' && !Character.isISOControl(codePoint) && isCharacter(codePoint));
    }

    private static boolean isCharacter(int codePoint) {
        return Character.isDefined(codePoint) && (codePoint < 0xd800 || codePoint > 0xdfff) && codePoint != 0xfffe;
    }
}
