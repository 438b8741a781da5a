package dev.episodic.join;

import dev.episodic.Diagnostic;
import dev.episodic.Position;
import dev.episodic.Severity;
import dev.episodic.Url;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Decides between two values of one part, and notes what the sources disagree about. */
final class Agreement {

    /** What is beyond this is not told one by one. */
    static final int MOST_DIAGNOSTICS = 1000;

    private static final int LONGEST_FOUND = 120;

    private final String first;
    private final String second;
    private final String path;
    private final List<Diagnostic> diagnostics;

    Agreement(String first, String second) {
        this(first, second, "", new ArrayList<>());
    }

    private Agreement(String first, String second, String path, List<Diagnostic> diagnostics) {
        this.first = first;
        this.second = second;
        this.path = path;
        this.diagnostics = diagnostics;
    }

    /** {@return the same for the parts of a part} */
    Agreement at(String part) {
        return new Agreement(first, second, path.isEmpty() ? part : path + "/" + part, diagnostics);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return the value that is there; the first if both are} */
    <T> @Nullable T either(String part, Optional<T> one, Optional<T> other) {
        return richer(part, one, other, (left, right) -> left.equals(right) ? left : null);
    }

    /** {@return the address that is there; the first if both are} */
    @Nullable
    Url url(String part, Optional<Url> one, Optional<Url> other) {
        return richer(part, one, other, (left, right) -> Keys.url(left).equals(Keys.url(right)) ? left : null);
    }

    /** {@return the text that says more; the first if they say different things} */
    @Nullable
    String text(String part, Optional<String> one, Optional<String> other) {
        return richer(part, one, other, Wordings::richer);
    }

    /** {@return the more exact moment} */
    @Nullable
    OffsetDateTime moment(String part, Optional<OffsetDateTime> one, Optional<OffsetDateTime> other) {
        return richer(part, one, other, Times::finer);
    }

    /** {@return the more exact length} */
    @Nullable
    Duration length(String part, Optional<Duration> one, Optional<Duration> other) {
        return richer(part, one, other, Times::finer);
    }

    /** {@return one of the groups of parts, if the other says nothing; otherwise what they are together} */
    <T> T group(T one, T other, T none, BinaryOperator<T> join) {
        if (one.equals(other) || other.equals(none)) {
            return one;
        }
        return one.equals(none) ? other : join.apply(one, other);
    }

    /** Tells that the second list of times or the like was left out for the first. */
    void disagree(String part, String one, String other) {
        if (diagnostics.size() < MOST_DIAGNOSTICS) {
            diagnostics.add(new Diagnostic(
                    Severity.WARNING,
                    "join.disagreement",
                    path + "/" + part,
                    Position.START,
                    shortened(other),
                    "Here " + first + " says \"" + shortened(one) + "\", which stays, and " + second
                            + " something else."));
        }
    }

    /** @param richer chooses one of two values that mean the same, and gives null for those that do not */
    private <T> @Nullable T richer(String part, Optional<T> one, Optional<T> other, Choice<T> richer) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other).orElse(null);
        }
        var chosen = richer.of(one.get(), other.get());
        if (chosen != null) {
            return chosen;
        }
        disagree(part, one.get().toString(), other.get().toString());
        return one.get();
    }

    @FunctionalInterface
    private interface Choice<T> {
        @Nullable
        T of(T one, T other);
    }

    private static String shortened(String found) {
        if (found.length() <= LONGEST_FOUND) {
            return found;
        }
        int to = Character.isHighSurrogate(found.charAt(LONGEST_FOUND - 1)) ? LONGEST_FOUND - 1 : LONGEST_FOUND;
        return found.substring(0, to) + "…";
    }
}
