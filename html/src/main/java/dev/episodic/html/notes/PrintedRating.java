package dev.episodic.html.notes;

import dev.episodic.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A rating as a page prints it, in one line ({@code 4.8 (22 ratings)}) or over several: the glyphs of the stars, the
 * average, the count.
 *
 * @param rating the rating
 * @param from the first line that belongs to it
 * @param to the line after the last
 */
record PrintedRating(Rating rating, int from, int to) {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final int MOST_WORDS = 8;

    static Optional<PrintedRating> in(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (PageWords.is("unrated", text)) {
                return Optional.of(new PrintedRating(Rating.none(), i, i + 1));
            }
            var rating = at(lines, i);
            if (rating.isPresent()) {
                return rating;
            }
        }
        return Optional.empty();
    }

    private static Optional<PrintedRating> at(List<Line> lines, int index) {
        var text = lines.get(index).text();
        if (text.length() > 80 || Words.count(text) > MOST_WORDS) {
            return Optional.empty();
        }
        var words = List.of(text.replace('(', ' ')
                .replace(')', ' ')
                .replace('/', ' ')
                .replace('·', ' ')
                .replace('•', ' ')
                .strip()
                .split(" +", -1));
        int counted = countedAt(words);
        if (counted < 0) {
            return Optional.empty();
        }
        long count = Figures.count(words.get(counted)).orElse(0);
        int from = index;
        var average = counted > 0 ? Figures.decimal(words.get(0)).orElse(null) : null;
        var best = counted > 1 ? best(words.subList(1, counted)) : FIVE;
        if (average == null && counted == 0) {
            from = startOfNumbers(lines, index);
            average = lastNumber(lines, from, index);
        }
        return average == null || average.compareTo(best) > 0
                ? Optional.empty()
                : Optional.of(new PrintedRating(new Rating(average, best, count), from, index + 1));
    }

    /** {@return which word is the number before a word for ratings, -1 if none is} */
    private static int countedAt(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            OptionalLong count = Figures.count(words.get(i));
            if (count.isPresent() && PageWords.is("ratings", words.get(i + 1)) && i + 2 == words.size()) {
                return i;
            }
        }
        return -1;
    }

    private static BigDecimal best(List<String> words) {
        for (var word : words) {
            var number = Figures.decimal(word);
            if (number.isPresent()) {
                return number.get();
            }
        }
        return FIVE;
    }

    /** {@return where the run of lines begins that are but a number and stand right before} */
    private static int startOfNumbers(List<Line> lines, int end) {
        int from = end;
        while (from > 0 && isGrade(lines.get(from - 1).text())) {
            from--;
        }
        return from;
    }

    private static boolean isGrade(String text) {
        return Figures.decimal(text)
                .filter(number -> number.compareTo(BigDecimal.TEN) <= 0)
                .isPresent();
    }

    /** {@return the last number that is not one of the glyphs, which stand there as a list} */
    private static @Nullable BigDecimal lastNumber(List<Line> lines, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (!lines.get(i).isItem()) {
                return Figures.decimal(lines.get(i).text()).orElse(null);
            }
        }
        return null;
    }
}
