package dev.episodic.chapters;

import dev.episodic.Severity;
import dev.episodic.Url;
import dev.episodic.chapters.JsonValue.Literal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of an object of JSON chapters, taken one by one; what nobody takes or can read stays as it came. */
final class Members {

    private static final Set<String> YES = Set.of("true", "yes", "1");
    private static final Set<String> NO = Set.of("false", "no", "0");

    private final Map<String, JsonValue> left;
    private final Report report;
    private final String path;

    Members(JsonValue.Members object, Report report, String path) {
        this.left = new LinkedHashMap<>(object.members());
        this.report = report;
        this.path = path;
    }

    /** {@return a member of one of these names, the first that says something, in any letter case} */
    @Nullable
    String find(String... names) {
        for (var name : names) {
            if (saysSomething(left.get(name))) {
                return name;
            }
        }
        for (var name : names) {
            for (var member : left.entrySet()) {
                if (member.getKey().equalsIgnoreCase(name) && saysSomething(member.getValue())) {
                    return member.getKey();
                }
            }
        }
        return null;
    }

    private static boolean saysSomething(@Nullable JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return !text.text().isBlank();
        }
        return value != null && !(value instanceof Literal literal && literal.isNull());
    }

    /** {@return the value of a member, which is left for others} */
    @Nullable
    JsonValue value(@Nullable String name) {
        return name == null ? null : left.get(name);
    }

    void drop(String name) {
        left.remove(name);
    }

    /** Leaves a value as it came that was read and does not fit. */
    void putBack(String name, JsonValue value) {
        left.put(name, value);
    }

    /** {@return a text; a number or a word of JSON is one too} */
    @Nullable
    String text(String... names) {
        return take("text", "a text", Members::text, names);
    }

    private static Optional<String> text(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return Optional.of(text.text().strip());
        }
        return value instanceof Literal literal ? Optional.of(literal.literal()) : Optional.empty();
    }

    /** {@return an address} */
    @Nullable
    Url url(String... names) {
        return take(
                "url",
                "an address",
                value -> value instanceof JsonValue.Text text ? Url.parse(text.text()) : Optional.empty(),
                names);
    }

    /** {@return a moment, of a number of seconds or, which is told where a number is wanted, of a text} */
    @Nullable
    Duration moment(String... names) {
        var name = find(names);
        if (name != null
                && name.equals(names[0])
                && value(name) instanceof JsonValue.Text text
                && TimeCode.parse(text.text()).isPresent()) {
            tell(Severity.INFO, "duration.text", name, "This is a number of seconds, and no text.");
        }
        return take("duration", "a number of seconds", Members::moment, names);
    }

    private static Optional<Duration> moment(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return TimeCode.parse(text.text());
        }
        return value instanceof Literal literal && literal.isNumber()
                ? TimeCode.seconds(literal.literal())
                : Optional.empty();
    }

    /** {@return whether it is so} */
    @Nullable
    Boolean flag(String name) {
        var spelled = find(name);
        if (spelled != null
                && value(spelled) instanceof JsonValue.Text text
                && word(text.text()).isPresent()) {
            tell(Severity.INFO, "flag.text", spelled, "This is true or false, and no text.");
        }
        return take("flag", "true or false", value -> text(value).flatMap(Members::word), name);
    }

    private static Optional<Boolean> word(String text) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** Reads a value, or leaves it as it came. */
    private <V> @Nullable V take(
            String kind, String wanted, Function<JsonValue, Optional<V>> reading, String... names) {
        var name = find(names);
        var value = value(name);
        if (name == null || value == null) {
            return null;
        }
        var read = reading.apply(value);
        if (read.isEmpty()) {
            tell(Severity.WARNING, kind + ".unreadable", name, "Not " + wanted + ": kept as it came.");
            return null;
        }
        left.remove(name);
        return read.get();
    }

    void tell(Severity severity, String code, String name, String message) {
        var value = left.get(name);
        if (value != null) {
            report.add(severity, code, path + "/" + Report.shortened(name), value.at(), value.json(), message);
        }
    }

    /** {@return the text of what is left, by its names; what says nothing is not left} */
    Map<String, String> rest() {
        var rest = new LinkedHashMap<String, String>();
        left.forEach((name, value) -> {
            if (saysSomething(value)) {
                rest.put(name, value.json());
            }
        });
        return rest;
    }
}
