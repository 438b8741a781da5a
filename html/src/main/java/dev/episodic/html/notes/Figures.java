package dev.episodic.html.notes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads numbers as pages print them: {@code 1,204}, {@code 1.204}, {@code 3.2K}, {@code 4,8}. */
final class Figures {

    private static final int LONGEST = 18;

    private Figures() {}

    /** {@return how many that is, if the word is a count} */
    static OptionalLong count(String word) {
        var plain = word.strip();
        if (plain.isEmpty() || plain.length() > LONGEST || !isDigit(plain.charAt(0))) {
            return OptionalLong.empty();
        }
        long factor = factor(plain.charAt(plain.length() - 1));
        if (factor > 1) {
            return decimal(plain.substring(0, plain.length() - 1))
                    .map(number -> OptionalLong.of(
                            number.multiply(BigDecimal.valueOf(factor)).longValue()))
                    .orElse(OptionalLong.empty());
        }
        return grouped(plain);
    }

    private static long factor(char last) {
        return switch (last) {
            case 'k', 'K' -> 1_000;
            case 'm', 'M' -> 1_000_000;
            default -> 1;
        };
    }

    private static OptionalLong grouped(String text) {
        var groups = groups(text);
        var digits = new StringBuilder();
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            boolean fits =
                    i == 0 ? !group.isEmpty() && (groups.size() == 1 || group.length() <= 3) : group.length() == 3;
            if (!fits) {
                return OptionalLong.empty();
            }
            digits.append(group);
        }
        return digits.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits.toString()));
    }

    /** {@return the digits between separators; nothing if there is any other sign} */
    private static List<String> groups(String text) {
        var groups = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || ",.'’\u00a0\u202f".indexOf(text.charAt(i)) >= 0;
            if (end) {
                groups.add(text.substring(from, i));
                from = i + 1;
            } else if (!isDigit(text.charAt(i))) {
                return List.of();
            }
        }
        return groups;
    }

    /** {@return the number, with a point or a comma before its decimals, if the word is one} */
    static Optional<BigDecimal> decimal(String word) {
        var plain = word.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        int separators = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean separator = c == '.' || c == ',';
            separators += separator ? 1 : 0;
            if ((!separator && !isDigit(c)) || separators > 1) {
                return Optional.empty();
            }
        }
        return isDigit(plain.charAt(0)) && isDigit(plain.charAt(plain.length() - 1))
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
