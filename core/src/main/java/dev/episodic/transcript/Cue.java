package dev.episodic.transcript;

import static java.util.Objects.requireNonNull;

import dev.episodic.text.SpokenText;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one speaker says at a time: a subtitle, a segment, a paragraph or a single word, whatever the source has.
 *
 * @see <a href="https://www.w3.org/TR/webvtt1/#introduction">WebVTT: cues</a>
 */
public sealed interface Cue {

    /** {@return its identifier within the file, of WebVTT} */
    Optional<String> id();

    /** {@return when it begins, from the start of the episode; absent in a text without times} */
    Optional<Duration> start();

    /** {@return when it ends; absent when it lasts until the next one} */
    Optional<Duration> end();

    /** {@return the name of who speaks; absent when that is not said} */
    Optional<String> speaker();

    /** {@return what is said, in lines parted by line feeds, none of them blank; empty when nothing is} */
    String text();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this cue} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Cue} values. */
    final class Builder {
        private @Nullable String id;
        private @Nullable Duration start;
        private @Nullable Duration end;
        private @Nullable String speaker;
        private @Nullable String text;

        private Builder() {}

        private Builder(Cue cue) {
            id = cue.id().orElse(null);
            start = cue.start().orElse(null);
            end = cue.end().orElse(null);
            speaker = cue.speaker().orElse(null);
            text = cue.text();
        }

        /** Sets {@link Cue#id()}, as one line; null clears it. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Sets {@link Cue#start()}; null clears it. */
        public Builder start(@Nullable Duration start) {
            this.start = start;
            return this;
        }

        /** Sets {@link Cue#end()}; null clears it. */
        public Builder end(@Nullable Duration end) {
            this.end = end;
            return this;
        }

        /** Sets {@link Cue#speaker()}, as one line; null clears it. */
        public Builder speaker(@Nullable String speaker) {
            this.speaker = speaker;
            return this;
        }

        /** Sets {@link Cue#text()}; white space around its lines, blank lines and control characters are left out. */
        public Builder text(String text) {
            this.text = requireNonNull(text, "text");
            return this;
        }

        /**
         * {@return the cue}
         *
         * @throws NullPointerException if {@code text} was not set
         * @throws IllegalArgumentException if a time is negative, or it ends before it begins
         */
        public Cue build() {
            return new CueRecord(
                    line(id),
                    Optional.ofNullable(start),
                    Optional.ofNullable(end),
                    line(speaker),
                    SpokenText.lines(requireNonNull(text, "text")));
        }

        private static Optional<String> line(@Nullable String text) {
            return Optional.ofNullable(text).map(SpokenText::line).filter(line -> !line.isEmpty());
        }

        private record CueRecord(
                Optional<String> id,
                Optional<Duration> start,
                Optional<Duration> end,
                Optional<String> speaker,
                String text)
                implements Cue {
            CueRecord {
                if (start.orElse(Duration.ZERO).isNegative()
                        || end.orElse(Duration.ZERO).isNegative()) {
                    throw new IllegalArgumentException("a time before the episode");
                }
                if (start.isPresent() && end.isPresent() && end.get().compareTo(start.get()) < 0) {
                    throw new IllegalArgumentException("ends before it begins");
                }
            }
        }
    }
}
