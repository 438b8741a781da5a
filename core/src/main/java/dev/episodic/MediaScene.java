package dev.episodic;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a film or a recording: {@code media:scene}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-scenes">Media RSS: media:scenes</a>
 */
public sealed interface MediaScene {

    /** {@return the title: {@code sceneTitle}} */
    Optional<String> title();

    /** {@return what happens: {@code sceneDescription}} */
    Optional<String> description();

    /** {@return where it begins: {@code sceneStartTime}} */
    Optional<Duration> start();

    /** {@return where it ends: {@code sceneEndTime}} */
    Optional<Duration> end();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media scene} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaScene} values. */
    final class Builder {
        private @Nullable String title;
        private @Nullable String description;
        private @Nullable Duration start;
        private @Nullable Duration end;

        private Builder() {}

        private Builder(MediaScene mediaScene) {
            title = mediaScene.title().orElse(null);
            description = mediaScene.description().orElse(null);
            start = mediaScene.start().orElse(null);
            end = mediaScene.end().orElse(null);
        }

        /** Sets {@link MediaScene#title()}; null clears it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link MediaScene#description()}; null clears it. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets {@link MediaScene#start()}; null clears it. */
        public Builder start(@Nullable Duration start) {
            this.start = start;
            return this;
        }

        /** Sets {@link MediaScene#end()}; null clears it. */
        public Builder end(@Nullable Duration end) {
            this.end = end;
            return this;
        }

        /** {@return the media scene} */
        public MediaScene build() {
            return new MediaSceneRecord(
                    Parts.text(title), Parts.text(description), Optional.ofNullable(start), Optional.ofNullable(end));
        }

        private record MediaSceneRecord(
                Optional<String> title, Optional<String> description, Optional<Duration> start, Optional<Duration> end)
                implements MediaScene {}
    }
}
