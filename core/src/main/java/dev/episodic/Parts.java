package dev.episodic;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the records of the model ask of their parts: a blank text says nothing, equal numbers are equal. */
final class Parts {

    private Parts() {}

    static Optional<String> text(@Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    static Optional<BigDecimal> number(@Nullable BigDecimal number) {
        return number == null ? Optional.empty() : Optional.of(canonical(number));
    }

    /** {@return the number without trailing zeros: 2.50 is 2.5, and 100 stays 100} */
    static BigDecimal canonical(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static void requireText(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
    }
}
