package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * What Media RSS says of a show or an episode, apart from {@link Rights}: its files in all their editions, and
 * what is told about them.
 *
 * @see <a href="https://www.rssboard.org/media-rss">Media RSS 1.5</a>
 */
public sealed interface MediaDetails {

    /** {@return files that stand alone, each another thing to play or see: {@code media:content}} */
    List<MediaContent> contents();

    /** {@return files that are the same thing in several editions: {@code media:group}} */
    List<MediaGroup> groups();

    /** {@return what is said of all of it} */
    MediaMetadata metadata();

    /** {@return a set of details that says nothing} */
    static MediaDetails none() {
        return Builder.NONE;
    }

    /** {@return whether nothing is said} */
    default boolean isEmpty() {
        return equals(none());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this set of details} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaDetails} values. */
    final class Builder {
        private static final MediaDetails NONE = new Builder().build();

        private final List<MediaContent> contents = new ArrayList<>();
        private final List<MediaGroup> groups = new ArrayList<>();
        private MediaMetadata metadata = MediaMetadata.none();

        private Builder() {}

        private Builder(MediaDetails mediaDetails) {
            contents.addAll(mediaDetails.contents());
            groups.addAll(mediaDetails.groups());
            metadata = mediaDetails.metadata();
        }

        /** Sets {@link MediaDetails#contents()}, in place of what was there. */
        public Builder contents(List<MediaContent> contents) {
            var copy = List.copyOf(contents);
            this.contents.clear();
            this.contents.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaDetails#contents()}. */
        public Builder addContent(MediaContent content) {
            contents.add(requireNonNull(content, "content"));
            return this;
        }

        /** Sets {@link MediaDetails#groups()}, in place of what was there. */
        public Builder groups(List<MediaGroup> groups) {
            var copy = List.copyOf(groups);
            this.groups.clear();
            this.groups.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaDetails#groups()}. */
        public Builder addGroup(MediaGroup group) {
            groups.add(requireNonNull(group, "group"));
            return this;
        }

        /** Sets {@link MediaDetails#metadata()}. */
        public Builder metadata(MediaMetadata metadata) {
            this.metadata = requireNonNull(metadata, "metadata");
            return this;
        }

        /** {@return the set of details} */
        public MediaDetails build() {
            return new MediaDetailsRecord(contents, groups, metadata);
        }

        private record MediaDetailsRecord(List<MediaContent> contents, List<MediaGroup> groups, MediaMetadata metadata)
                implements MediaDetails {
            MediaDetailsRecord {
                contents = List.copyOf(contents);
                groups = List.copyOf(groups);
            }
        }
    }
}
