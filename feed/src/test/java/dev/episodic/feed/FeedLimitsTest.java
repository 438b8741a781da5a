package dev.episodic.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FeedLimitsTest {
    @Test
    void changesOneLimitAndKeepsTheOthers() {
        FeedLimits limits = FeedLimits.standard().toBuilder()
                .bytes(1)
                .depth(2)
                .attributes(3)
                .textLength(4)
                .itemLength(8)
                .nameLength(5)
                .items(6)
                .diagnostics(7)
                .build()
                .toBuilder()
                .build();

        assertThat(limits.bytes()).isEqualTo(1);
        assertThat(limits.depth()).isEqualTo(2);
        assertThat(limits.attributes()).isEqualTo(3);
        assertThat(limits.textLength()).isEqualTo(4);
        assertThat(limits.itemLength()).isEqualTo(8);
        assertThat(limits.nameLength()).isEqualTo(5);
        assertThat(limits.items()).isEqualTo(6);
        assertThat(limits.diagnostics()).isEqualTo(7);
    }

    @Test
    void refusesALimitOfNothing() {
        FeedLimits.Builder builder = FeedLimits.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.bytes(0)).withMessageContaining("bytes");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.depth(0)).withMessageContaining("depth");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.items(-1)).withMessageContaining("items");
    }

    @ParameterizedTest
    @MethodSource
    void leavesOutWhatIsBeyondALimitAndKeepsTheRest(String code, FeedLimits limits, String beyond) throws IOException {
        var feed = "<rss><channel><title>Lamp</title><item><title>One</title></item>" + "<item><title>Two</title>"
                + beyond + "</item><item><title>Three</title></item></channel></rss>";
        var parsed = FeedReader.standard().withLimits(limits).read(feed);

        assertThat(parsed.value().title()).hasValue("Lamp");
        assertThat(parsed.value().episodes().get(0).title()).hasValue("One");
        assertThat(parsed.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals(code))
                .hasSize(1)
                .allMatch(diagnostic -> !diagnostic.message().isBlank());
        if (!code.equals("limit.bytes") && !code.equals("limit.items")) {
            assertThat(parsed.value().episodes()).hasSize(3);
        }
    }

    static Stream<Arguments> leavesOutWhatIsBeyondALimitAndKeepsTheRest() {
        return Stream.of(
                arguments("limit.bytes", FeedLimits.builder().bytes(120).build(), "<description>dim</description>"),
                arguments("limit.depth", FeedLimits.builder().depth(6).build(), "<a><b><c><d/></c></b></a>"),
                arguments("limit.attributes", FeedLimits.builder().attributes(2).build(), "<a b='1' c='2' d='3'/>"),
                arguments(
                        "limit.text-length",
                        FeedLimits.builder().textLength(20).build(),
                        "<a>" + "x".repeat(30) + "</a>"),
                arguments(
                        "limit.item-length", FeedLimits.builder().itemLength(90).build(), "<a>dim</a>".repeat(20)),
                arguments(
                        "limit.name-length", FeedLimits.builder().nameLength(20).build(), "<" + "n".repeat(30) + "/>"),
                arguments("limit.items", FeedLimits.builder().items(1).build(), ""));
    }

    @Test
    void boundsWhatOneEpisodeCanFillTheMemoryWith() throws IOException {
        var reader = FeedReader.standard()
                .withLimits(FeedLimits.builder().itemLength(100_000).build());
        var endless = "<x:y n='1'>z<b>bold</b></x:y>".repeat(100_000);
        var feed = "<rss><channel><title>Lamp</title><item><title>One</title><description>" + endless + "</description>"
                + endless + "</item><item><title>Two</title></item>" + endless + "</channel></rss>";
        var podcast = reader.read(feed).value();

        assertThat(podcast.episodes()).hasSize(2);
        assertThat(podcast.episodes().get(0).description().orElseThrow().length())
                .isLessThan(200_000);
        assertThat(podcast.episodes().get(0).foreign()).isEmpty();
        assertThat(podcast.episodes().get(1).title()).hasValue("Two");
        assertThat(podcast.foreign()).hasSizeLessThan(5_000).isNotEmpty();
    }
}
