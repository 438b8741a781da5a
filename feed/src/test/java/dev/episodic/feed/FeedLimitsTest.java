package dev.episodic.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FeedLimitsTest {
    @Test
    void changesOneLimitAndKeepsTheOthers() {
        FeedLimits limits = FeedLimits.standard().toBuilder()
                .bytes(1)
                .depth(2)
                .attributes(3)
                .textLength(4)
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
}
