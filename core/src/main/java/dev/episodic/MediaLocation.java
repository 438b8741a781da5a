package dev.episodic;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something was taken: {@code media:location}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-location">Media RSS: media:location</a>
 */
public sealed interface MediaLocation {

    /** {@return the name of the place, where the tag has one as its text} */
    Optional<String> name();

    /** {@return what the place is} */
    Optional<String> description();

    /** {@return from which moment on the place is seen} */
    Optional<Duration> start();

    /** {@return until which moment the place is seen} */
    Optional<Duration> end();

    /** {@return latitude and longitude with a blank between: {@code gml:pos}} */
    Optional<String> position();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this place} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaLocation} values. */
    final class Builder {
        private @Nullable String name;
        private @Nullable String description;
        private @Nullable Duration start;
        private @Nullable Duration end;
        private @Nullable String position;

        private Builder() {}

        private Builder(MediaLocation mediaLocation) {
            name = mediaLocation.name().orElse(null);
            description = mediaLocation.description().orElse(null);
            start = mediaLocation.start().orElse(null);
            end = mediaLocation.end().orElse(null);
            position = mediaLocation.position().orElse(null);
        }

        /** Sets {@link MediaLocation#name()}; null clears it. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets {@link MediaLocation#description()}; null clears it. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets {@link MediaLocation#start()}; null clears it. */
        public Builder start(@Nullable Duration start) {
            this.start = start;
            return this;
        }

        /** Sets {@link MediaLocation#end()}; null clears it. */
        public Builder end(@Nullable Duration end) {
            this.end = end;
            return this;
        }

        /** Sets {@link MediaLocation#position()}; null clears it. */
        public Builder position(@Nullable String position) {
            this.position = position;
            return this;
        }

        /** {@return the place} */
        public MediaLocation build() {
            return new MediaLocationRecord(
                    Parts.text(name),
                    Parts.text(description),
                    Optional.ofNullable(start),
                    Optional.ofNullable(end),
                    Parts.text(position));
        }

        private record MediaLocationRecord(
                Optional<String> name,
                Optional<String> description,
                Optional<Duration> start,
                Optional<Duration> end,
                Optional<String> position)
                implements MediaLocation {}
    }
}
