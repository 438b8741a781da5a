package dev.episodic;

import java.math.BigDecimal;

/**
 * What listeners gave on average. A show that nobody has rated yet has a count of zero; one whose rating is unknown has
 * no rating at all.
 *
 * @param average the average grade, zero when nobody rated
 * @param best the best grade there is, usually 5
 * @param count how many people rated
 */
public record Rating(BigDecimal average, BigDecimal best, long count) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative, or the average is above the best
     */
    public Rating {
        average = Parts.canonical(average);
        best = Parts.canonical(best);
        if (average.signum() < 0 || average.compareTo(best) > 0 || count < 0) {
            throw new IllegalArgumentException("no such rating: " + average + " of " + best + " from " + count);
        }
    }

    /** {@return the rating of a show that nobody has rated yet} */
    public static Rating none() {
        return new Rating(BigDecimal.ZERO, BigDecimal.valueOf(5), 0);
    }

    /** {@return a rating on a scale of five} */
    public static Rating ofFive(double average, long count) {
        return new Rating(BigDecimal.valueOf(average), BigDecimal.valueOf(5), count);
    }
}
