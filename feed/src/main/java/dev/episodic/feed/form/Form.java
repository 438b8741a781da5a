package dev.episodic.feed.form;

import org.jspecify.annotations.Nullable;

/**
 * How one kind of value looks as text. A form is the one home of leniency: it accepts what feeds are known to hold and
 * writes one canonical text.
 *
 * @param <V> the type of the value
 */
public interface Form<V> {

    /** {@return the value, or null if the text says none, which costs that value alone} */
    @Nullable
    V read(String text, Doubts doubts);

    /** {@return whether the text is a customary way to say that the value is not known, which is nothing odd} */
    default boolean saysUnknown(String text) {
        return text.isBlank();
    }

    /** {@return whether elements that stand in the text are part of it, and not only what is written in them} */
    default boolean readsMarkup() {
        return false;
    }

    /** {@return the canonical text} */
    String write(V value);

    /** {@return what kind of value it is, the first word of its diagnostics' codes: {@code date}} */
    String kind();

    /** {@return what a text ought to be, for people: {@code a date such as Fri, 07 Mar 2025 06:05:00 +0000}} */
    String wanted();
}
