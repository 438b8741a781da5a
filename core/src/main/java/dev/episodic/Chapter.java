package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an episode with a name: {@code psc:chapter}, an entry of a chapters file, a time code of the notes.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md">JSON
 * chapters 1.2</a>
 * @see <a href="https://podlove.org/simple-chapters/">Podlove Simple Chapters</a>
 */
public sealed interface Chapter {

    /** {@return where it begins, from the start of the episode} */
    Duration start();

    /** {@return where it ends; absent when it lasts until the next one} */
    Optional<Duration> end();

    /** {@return what it is called} */
    Optional<String> title();

    /** {@return a page about it} */
    Optional<Url> link();

    /** {@return a picture to show meanwhile} */
    Optional<Url> image();

    /** {@return whether it stands in the table of contents, which is so unless said otherwise: {@code toc}} */
    Optional<Boolean> listed();

    /** {@return the place it is about} */
    Optional<Location> location();

    /**
     * {@return what a file of JSON chapters says of it beyond that, or unreadably: the text of each value, as JSON, by the
     * name of its member}
     */
    Map<String, String> foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this chapter} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Chapter} values. */
    final class Builder {
        private @Nullable Duration start;
        private @Nullable Duration end;
        private @Nullable String title;
        private @Nullable Url link;
        private @Nullable Url image;
        private @Nullable Boolean listed;
        private @Nullable Location location;
        private final Map<String, String> foreign = new LinkedHashMap<>();

        private Builder() {}

        private Builder(Chapter chapter) {
            start = chapter.start();
            end = chapter.end().orElse(null);
            title = chapter.title().orElse(null);
            link = chapter.link().orElse(null);
            image = chapter.image().orElse(null);
            listed = chapter.listed().orElse(null);
            location = chapter.location().orElse(null);
            foreign.putAll(chapter.foreign());
        }

        /** Sets {@link Chapter#start()}. */
        public Builder start(Duration start) {
            this.start = requireNonNull(start, "start");
            return this;
        }

        /** Sets {@link Chapter#end()}; null clears it. */
        public Builder end(@Nullable Duration end) {
            this.end = end;
            return this;
        }

        /** Sets {@link Chapter#title()}; null clears it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link Chapter#link()}; null clears it. */
        public Builder link(@Nullable Url link) {
            this.link = link;
            return this;
        }

        /** Sets {@link Chapter#image()}; null clears it. */
        public Builder image(@Nullable Url image) {
            this.image = image;
            return this;
        }

        /** Sets {@link Chapter#listed()}; null clears it. */
        public Builder listed(@Nullable Boolean listed) {
            this.listed = listed;
            return this;
        }

        /** Sets {@link Chapter#location()}; null clears it. */
        public Builder location(@Nullable Location location) {
            this.location = location;
            return this;
        }

        /** Sets {@link Chapter#foreign()}, in place of what was there. */
        public Builder foreign(Map<String, String> foreign) {
            var copy = new LinkedHashMap<>(foreign);
            this.foreign.clear();
            this.foreign.putAll(copy);
            return this;
        }

        /** Adds one to {@link Chapter#foreign()}. */
        public Builder addForeign(String name, String json) {
            foreign.put(requireNonNull(name, "name"), requireNonNull(json, "json"));
            return this;
        }

        /**
         * {@return the chapter}
         *
         * @throws NullPointerException if {@code start} was not set
         */
        public Chapter build() {
            return new ChapterRecord(
                    requireNonNull(start, "start"),
                    Optional.ofNullable(end),
                    Parts.text(title),
                    Optional.ofNullable(link),
                    Optional.ofNullable(image),
                    Optional.ofNullable(listed),
                    Optional.ofNullable(location),
                    foreign);
        }

        private record ChapterRecord(
                Duration start,
                Optional<Duration> end,
                Optional<String> title,
                Optional<Url> link,
                Optional<Url> image,
                Optional<Boolean> listed,
                Optional<Location> location,
                Map<String, String> foreign)
                implements Chapter {
            ChapterRecord {
                foreign = Collections.unmodifiableMap(new LinkedHashMap<>(foreign));
            }
        }
    }
}
