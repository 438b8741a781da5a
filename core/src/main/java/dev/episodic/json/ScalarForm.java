package dev.episodic.json;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dev.episodic.LinkKind;
import dev.episodic.Medium;
import dev.episodic.PersonGroup;
import dev.episodic.Role;
import dev.episodic.Service;
import dev.episodic.Url;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A value that is a single token.
 *
 * @param type what it is in the model
 * @param kind what it is called when something else is found
 * @param tokens what it can be in JSON
 */
record ScalarForm<T>(
        Class<T> type,
        String kind,
        Set<JsonToken> tokens,
        BiConsumer<JsonGenerator, T> writer,
        Function<JsonParser, T> reader)
        implements Form {

    private static final Set<JsonToken> TEXT = EnumSet.of(JsonToken.VALUE_STRING);
    private static final Set<JsonToken> WHOLE = EnumSet.of(JsonToken.VALUE_NUMBER_INT);
    private static final Set<JsonToken> NUMBER = EnumSet.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);
    private static final Set<JsonToken> TRUTH = EnumSet.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);

    /** More digits than that, before or behind the point, no number of a podcast has; 1e999999999 would fill the heap. */
    private static final int MOST_DIGITS = 100;

    static final List<ScalarForm<?>> ALL = List.of(
            text(String.class, "a text", text -> text, text -> text),
            text(Url.class, "an address", Url::text, Url::of),
            text(Role.class, "a role", Role::word, Role::of),
            text(PersonGroup.class, "a group of roles", PersonGroup::word, PersonGroup::of),
            text(Medium.class, "a medium", Medium::word, Medium::of),
            text(Service.class, "a service", Service::word, Service::of),
            text(LinkKind.class, "a kind of link", LinkKind::word, LinkKind::of),
            text(Locale.class, "a language tag", Locale::toLanguageTag, ScalarForm::language),
            text(Duration.class, "an ISO 8601 duration", Duration::toString, Duration::parse),
            text(
                    OffsetDateTime.class,
                    "an ISO 8601 date and time",
                    ISO_OFFSET_DATE_TIME::format,
                    OffsetDateTime::parse),
            new ScalarForm<>(
                    Boolean.class, "a boolean", TRUTH, JsonGenerator::writeBoolean, JsonParser::getBooleanValue),
            new ScalarForm<>(
                    Integer.class, "a whole number", WHOLE, JsonGenerator::writeNumber, JsonParser::getIntValue),
            new ScalarForm<>(Long.class, "a whole number", WHOLE, JsonGenerator::writeNumber, JsonParser::getLongValue),
            new ScalarForm<>(BigDecimal.class, "a number", NUMBER, JsonGenerator::writeNumber, ScalarForm::decimal));

    /** {@return the form of an enum: the names of its constants in lower case} */
    static <E> ScalarForm<E> ofEnum(Class<E> type) {
        var words = Stream.of(type.getEnumConstants()).map(ScalarForm::word).toList();
        return text(type, "one of " + words, ScalarForm::word, word -> constant(type, word));
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        writer.accept(out, type.cast(value));
    }

    @Override
    public T read(JsonParser in) {
        if (!tokens.contains(in.currentToken())) {
            throw Form.mismatch(in, type, kind);
        }
        try {
            return reader.apply(in);
        } catch (DateTimeException | IllegalArgumentException | IllformedLocaleException unreadable) {
            throw Form.mismatch(in, type, kind).withCause(unreadable);
        }
    }

    private static <T> ScalarForm<T> text(
            Class<T> type, String kind, Function<T, String> write, Function<String, T> read) {
        return new ScalarForm<>(
                type,
                kind,
                TEXT,
                (out, value) -> out.writeString(write.apply(value)),
                in -> read.apply(in.getString()));
    }

    private static Locale language(String tag) {
        return new Locale.Builder().setLanguageTag(tag).build();
    }

    private static BigDecimal decimal(JsonParser in) {
        var number = in.getDecimalValue();
        if (Math.max(number.scale(), (long) number.precision() - number.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("out of range");
        }
        return number;
    }

    private static String word(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
    }

    private static <E> E constant(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
