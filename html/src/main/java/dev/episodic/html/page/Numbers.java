package dev.episodic.html.page;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as structured data holds them, often as texts and with the signs of a language. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(?:[.,]\\d{1,9})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,'’ \u00a0\u202f]\\d{3}){1,5}");

    private Numbers() {}

    /** {@return the number, which may have decimals after a point or a comma} */
    static Optional<BigDecimal> decimal(String text) {
        var plain = text.strip();
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(',', '.'))) : Optional.empty();
    }

    /** {@return how many; three figures after a sign are thousands, as nobody counts in fractions} */
    static Optional<Long> count(String text) {
        var plain = text.strip();
        if (GROUPED.matcher(plain).matches()) {
            return Optional.of(Long.parseLong(plain.replaceAll("\\D", "")));
        }
        return decimal(plain)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValue);
    }
}
