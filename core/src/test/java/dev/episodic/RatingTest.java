package dev.episodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RatingTest {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    @Test
    void isEqualWhateverTheTrailingZeros() {
        assertThat(new Rating(new BigDecimal("4.80"), new BigDecimal("5.0"), 22))
                .isEqualTo(Rating.ofFive(4.8, 22));
        assertThat(new Rating(new BigDecimal("1E+1"), BigDecimal.TEN, 1).average())
                .hasToString("10");
    }

    @Test
    void tellsUnratedFromUnknown() {
        assertThat(Rating.none()).isEqualTo(new Rating(BigDecimal.ZERO, FIVE, 0));
        assertThat(Reception.builder().rating(Rating.none()).build().isEmpty()).isFalse();
    }

    @Test
    void refusesWhatNoOneCanHaveGiven() {
        assertThatThrownBy(() -> new Rating(new BigDecimal("5.1"), FIVE, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such rating: 5.1 of 5 from 1");
        assertThatThrownBy(() -> new Rating(new BigDecimal("-0.1"), FIVE, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rating(BigDecimal.ONE, FIVE, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Rating(FIVE, FIVE, 1).average()).isEqualTo(FIVE);
    }
}
