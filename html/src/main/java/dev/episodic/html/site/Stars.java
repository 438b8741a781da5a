package dev.episodic.html.site;

import dev.episodic.Rating;
import dev.episodic.Reception;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A rating as stars, and what else is counted.
 *
 * @param average the average as a number
 * @param percent how much of the five stars is filled
 * @param label the average in words
 * @param count how many rated
 * @param rated whether anyone did
 */
public record Stars(String average, String percent, String label, String count, boolean rated) {

    static Optional<Stars> of(Reception reception, Wording words) {
        return reception.rating().map(rating -> of(rating, words));
    }

    private static Stars of(Rating rating, Wording words) {
        var average = words.number(rating.average());
        return new Stars(
                average,
                percent(rating),
                words.of(Word.RATING_STARS, average, words.number(rating.best())),
                rating.count() == 0 ? words.of(Word.RATING_NONE) : words.of(Word.RATING_COUNT, rating.count()),
                rating.count() > 0);
    }

    private static String percent(Rating rating) {
        if (rating.best().signum() == 0) {
            return "0";
        }
        return rating.average()
                .multiply(BigDecimal.valueOf(100))
                .divide(rating.best(), 0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static List<LinkLine> metrics(Reception reception, Wording words) {
        return reception.metrics().stream()
                .map(metric -> LinkLine.of(words.number(metric.value())).withNote(metric.label()))
                .toList();
    }
}
