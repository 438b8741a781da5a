package dev.episodic.feed.form;

import dev.episodic.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How numbers are read: in plain notation, with any script's digits; the separators of thousands are understood. */
final class Numbers {

    private static final BigDecimal LONGEST_LENGTH = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(Integer.MIN_VALUE);

    private Numbers() {}

    /** {@return the number without trailing zeros, or null if the text is no plain number} */
    static @Nullable BigDecimal decimal(String text) {
        var folded = Folded.of(text);
        return isPlain(folded) ? canonical(new BigDecimal(folded)) : null;
    }

    /** {@return the number that a text begins with: {@code 50%} is 50} */
    static @Nullable BigDecimal leading(String text, Doubts doubts) {
        var folded = Folded.of(text);
        int end = folded.length();
        while (end > 0 && !isPlain(folded.substring(0, end))) {
            end--;
        }
        if (end == 0) {
            return null;
        }
        if (end < folded.length()) {
            doubts.note(Severity.INFO, "number.spelling", "Only the number at the beginning was read.");
        }
        return canonical(new BigDecimal(folded.substring(0, end)));
    }

    /** {@return the whole number, or null if there is a fraction or it is out of the range of an int} */
    static @Nullable Integer integer(String text, Doubts doubts) {
        var decimal = grouped(text, "number", doubts);
        if (decimal == null || decimal.scale() > 0) {
            return null;
        }
        return decimal.compareTo(LARGEST) > 0 || decimal.compareTo(SMALLEST) < 0 ? null : decimal.intValue();
    }

    /** {@return the whole number, or null if it is negative} */
    static @Nullable Integer count(String text, Doubts doubts) {
        var integer = integer(text, doubts);
        return integer == null || integer < 0 ? null : integer;
    }

    /** {@return the whole number, or null if it is negative, there is a fraction, or it is out of the range of a long} */
    static @Nullable Long largeCount(String text, Doubts doubts) {
        var decimal = grouped(text, "number", doubts);
        boolean fits = decimal != null
                && decimal.scale() <= 0
                && decimal.signum() >= 0
                && decimal.compareTo(LONGEST_LENGTH) <= 0;
        return decimal != null && fits ? decimal.longValue() : null;
    }

    /** {@return the length in bytes, or null if none is said, for which feeds have many words, 0 among them} */
    static @Nullable Long length(String text, Doubts doubts) {
        var decimal = grouped(text, "length", doubts);
        if (decimal == null || decimal.compareTo(BigDecimal.ONE) < 0 || decimal.compareTo(LONGEST_LENGTH) > 0) {
            return null;
        }
        if (decimal.scale() > 0) {
            doubts.note(Severity.INFO, "length.fraction", "Bytes come whole: the fraction was left out.");
        }
        return decimal.longValue();
    }

    /** {@return the number without trailing zeros: 2.50 is 2.5, and 100 stays 100} */
    static BigDecimal canonical(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable BigDecimal grouped(String text, String kind, Doubts doubts) {
        var folded = Folded.of(text);
        if (isEitherFractionOrGroup(folded)) {
            return null;
        }
        var plain = decimal(folded);
        if (plain != null) {
            return plain;
        }
        var ungrouped = ungrouped(folded);
        if (ungrouped != null) {
            doubts.note(Severity.INFO, kind + ".spelling", "Digits are not grouped.");
        }
        return ungrouped;
    }

    /** {@return whether nobody knows what the dot means: {@code 1.234} is one and a bit, or a thousand and more} */
    private static boolean isEitherFractionOrGroup(String text) {
        int dot = text.indexOf('.');
        return dot > 0 && dot <= 3 && text.length() == dot + 4 && text.lastIndexOf('.') == dot;
    }

    /** Reads {@code 12,345,678}: groups of three behind one of up to three, with the same separator throughout. */
    private static @Nullable BigDecimal ungrouped(String text) {
        var groups = new ArrayList<String>();
        char separator = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : separator;
            if (c >= '0' && c <= '9') {
                continue;
            }
            if (" ,.'\u2019_".indexOf(c) < 0 || (separator != 0 && c != separator)) {
                return null;
            }
            separator = c;
            groups.add(text.substring(start, i));
            start = i + 1;
        }
        return isGrouped(groups) ? new BigDecimal(String.join("", groups)) : null;
    }

    private static boolean isGrouped(List<String> groups) {
        int first = groups.isEmpty() ? 0 : groups.get(0).length();
        return groups.size() > 1
                && first >= 1
                && first <= 3
                && groups.stream().skip(1).allMatch(group -> group.length() == 3);
    }

    /** {@return whether the text is digits with at most a sign before and a dot between them} */
    private static boolean isPlain(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int dots = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && i > start && i < text.length() - 1) {
                dots++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return dots <= 1 && text.length() > start;
    }
}
