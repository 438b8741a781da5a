package dev.episodic.feed.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day that the tokens of a date mean, once the time has been taken out.
 *
 * @param korean whether it is written in Korean
 */
record LooseDay(int year, int month, int day, boolean korean) {

    private static final String CJK_YEAR = "\u5e74";
    private static final String CJK_MONTH = "\u6708";
    private static final String CJK_DAY = "\u65e5";
    private static final String KOREAN_YEAR = "\ub144";
    private static final String KOREAN_MONTH = "\uc6d4";
    private static final String KOREAN_DAY = "\uc77c";

    /** Decides whether a word that is no month may stand where it stands. */
    @FunctionalInterface
    interface Words {
        boolean accept(int index, String folded);
    }

    /** {@return the day, or null if the tokens mean none or more than one} */
    static @Nullable LooseDay read(List<DateToken> tokens, Words words) {
        return new Reading(tokens).read(words);
    }

    private static final class Reading {
        private final List<DateToken> tokens;
        private final List<DateToken> numbers = new ArrayList<>();
        private char separator = ' ';
        private int month;
        private int numbersBeforeMonth;
        private boolean weekdayOrMonth;
        private boolean marked;
        private boolean korean;

        Reading(List<DateToken> tokens) {
            this.tokens = tokens;
        }

        @Nullable
        LooseDay read(Words words) {
            for (int i = 0; i < tokens.size(); i++) {
                if (!accept(i, words)) {
                    return null;
                }
            }
            if (month > 0) {
                return withMonth();
            }
            return numbers.size() == 3 ? ofNumbers() : null;
        }

        private boolean accept(int i, Words words) {
            var token = tokens.get(i);
            if (token.isWord()) {
                return acceptWord(i, words);
            }
            if (token.isNumber()) {
                numbers.add(token);
                return true;
            }
            if (numbers.size() == 1) {
                separator = token.text().charAt(0);
            }
            return !token.isSign('+') && !token.isSign(':');
        }

        private boolean acceptWord(int i, Words words) {
            if (isMark(tokens.get(i).text())) {
                return true;
            }
            var word = DateWords.folded(tokens.get(i).text());
            int named = DateWords.month(word);
            if (named == 0) {
                return words.accept(i, word);
            }
            if (month != 0 && !weekdayOrMonth) {
                return named == month;
            }
            weekdayOrMonth = DateWords.isWeekday(word);
            month = named;
            numbersBeforeMonth = numbers.size();
            return true;
        }

        private boolean isMark(String word) {
            int place = numbers.size();
            boolean koreanMark = (place == 1 && word.equals(KOREAN_YEAR))
                    || (place == 2 && word.equals(KOREAN_MONTH))
                    || (place == 3 && word.equals(KOREAN_DAY));
            boolean mark = (place == 1 && word.equals(CJK_YEAR))
                    || (place == 2 && word.equals(CJK_MONTH))
                    || (place == 3 && word.equals(CJK_DAY));
            korean |= koreanMark;
            marked |= mark || koreanMark;
            return mark || koreanMark;
        }

        /** Two numbers remain; with the year in two digits, the day is the one before it. */
        private @Nullable LooseDay withMonth() {
            if (numbers.size() != 2 || (numbersBeforeMonth == 2 && !hasYear())) {
                return null;
            }
            boolean yearFirst = numbers.get(0).isYear();
            var year = numbers.get(yearFirst ? 0 : 1);
            var day = numbers.get(yearFirst ? 1 : 0);
            return day.isYear() ? null : day(year.year(), month, day.number());
        }

        private boolean hasYear() {
            return numbers.get(0).isYear() || numbers.get(1).isYear();
        }

        /** Three numbers: the year first, or the day first where dots stand between them, or whatever is the only way. */
        private @Nullable LooseDay ofNumbers() {
            var first = numbers.get(0);
            var second = numbers.get(1);
            var third = numbers.get(2);
            if (first.text().length() == 4 || marked) {
                return third.isYear() ? null : day(first.year(), second.number(), third.number());
            }
            boolean dots = separator == '.';
            if (third.text().length() != 4 && !(dots && third.text().length() == 2)) {
                return null;
            }
            boolean dayFirst = dots || first.number() > 12 || first.number() == second.number();
            if (second.number() > 12) {
                return day(third.year(), first.number(), second.number());
            }
            return dayFirst ? day(third.year(), second.number(), first.number()) : null;
        }

        private @Nullable LooseDay day(int year, int month, int day) {
            return new LooseDay(year, month, day, korean);
        }
    }
}
