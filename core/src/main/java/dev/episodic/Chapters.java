package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The chapters of one episode as a document of their own, and what it says of the episode: a file of JSON chapters, of
 * Podlove Simple Chapters, of WebVTT, or a list of time codes.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md">JSON
 * chapters 1.2</a>
 * @see <a href="https://podlove.org/simple-chapters/">Podlove Simple Chapters</a>
 */
public sealed interface Chapters {

    /** {@return the title of the episode} */
    Optional<String> title();

    /** {@return who made the episode} */
    Optional<String> author();

    /** {@return the title of the show} */
    Optional<String> podcastName();

    /** {@return what the episode is about} */
    Optional<String> description();

    /** {@return the name of the recording that the chapters are cut for} */
    Optional<String> fileName();

    /** {@return whether the places of the chapters make a route that can be drawn on a map} */
    Optional<Boolean> waypoints();

    /** {@return the chapters; a reader gives them in the order in which they begin} */
    List<Chapter> chapters();

    /**
     * {@return what a file of JSON chapters says beyond that, or unreadably: the text of each value, as JSON, by the name
     * of its member}
     */
    Map<String, String> foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from these chapters} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Chapters} values. */
    final class Builder {
        private @Nullable String title;
        private @Nullable String author;
        private @Nullable String podcastName;
        private @Nullable String description;
        private @Nullable String fileName;
        private @Nullable Boolean waypoints;
        private final List<Chapter> chapters = new ArrayList<>();
        private final Map<String, String> foreign = new LinkedHashMap<>();

        private Builder() {}

        private Builder(Chapters from) {
            title = from.title().orElse(null);
            author = from.author().orElse(null);
            podcastName = from.podcastName().orElse(null);
            description = from.description().orElse(null);
            fileName = from.fileName().orElse(null);
            waypoints = from.waypoints().orElse(null);
            chapters.addAll(from.chapters());
            foreign.putAll(from.foreign());
        }

        /** Sets {@link Chapters#title()}; null clears it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link Chapters#author()}; null clears it. */
        public Builder author(@Nullable String author) {
            this.author = author;
            return this;
        }

        /** Sets {@link Chapters#podcastName()}; null clears it. */
        public Builder podcastName(@Nullable String podcastName) {
            this.podcastName = podcastName;
            return this;
        }

        /** Sets {@link Chapters#description()}; null clears it. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets {@link Chapters#fileName()}; null clears it. */
        public Builder fileName(@Nullable String fileName) {
            this.fileName = fileName;
            return this;
        }

        /** Sets {@link Chapters#waypoints()}; null clears it. */
        public Builder waypoints(@Nullable Boolean waypoints) {
            this.waypoints = waypoints;
            return this;
        }

        /** Sets {@link Chapters#chapters()}, in place of what was there. */
        public Builder chapters(List<Chapter> chapters) {
            var copy = List.copyOf(chapters);
            this.chapters.clear();
            this.chapters.addAll(copy);
            return this;
        }

        /** Adds one to {@link Chapters#chapters()}. */
        public Builder addChapter(Chapter chapter) {
            chapters.add(requireNonNull(chapter, "chapter"));
            return this;
        }

        /** Sets {@link Chapters#foreign()}, in place of what was there. */
        public Builder foreign(Map<String, String> foreign) {
            var copy = new LinkedHashMap<>(foreign);
            this.foreign.clear();
            this.foreign.putAll(copy);
            return this;
        }

        /** Adds one to {@link Chapters#foreign()}. */
        public Builder addForeign(String name, String json) {
            foreign.put(requireNonNull(name, "name"), requireNonNull(json, "json"));
            return this;
        }

        /** {@return the chapters} */
        public Chapters build() {
            return new ChaptersRecord(
                    Parts.text(title),
                    Parts.text(author),
                    Parts.text(podcastName),
                    Parts.text(description),
                    Parts.text(fileName),
                    Optional.ofNullable(waypoints),
                    chapters,
                    foreign);
        }

        private record ChaptersRecord(
                Optional<String> title,
                Optional<String> author,
                Optional<String> podcastName,
                Optional<String> description,
                Optional<String> fileName,
                Optional<Boolean> waypoints,
                List<Chapter> chapters,
                Map<String, String> foreign)
                implements Chapters {
            ChaptersRecord {
                chapters = List.copyOf(chapters);
                foreign = Collections.unmodifiableMap(new LinkedHashMap<>(foreign));
            }
        }
    }
}
