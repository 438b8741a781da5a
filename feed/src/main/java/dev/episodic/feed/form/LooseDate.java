package dev.episodic.feed.form;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Dates in none of the notations that standards know. */
final class LooseDate {

    private LooseDate() {}

    static @Nullable OffsetDateTime read(String text, Doubts doubts) {
        return null;
    }
}
