package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * The same thing in several files, such as a film in three sizes: {@code media:group}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-group">Media RSS: media:group</a>
 */
public sealed interface MediaGroup {

    /** {@return the files: {@code media:content}} */
    List<MediaContent> contents();

    /** {@return what is said of all of them} */
    MediaMetadata metadata();

    /** {@return for whom they are fit: {@code media:rating}} */
    List<ContentRating> contentRatings();

    /** {@return where they may be played: {@code media:restriction}} */
    List<Restriction> restrictions();

    /** {@return what the group says beyond this model, in its order} */
    List<ForeignElement> foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media group} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaGroup} values. */
    final class Builder {
        private final List<MediaContent> contents = new ArrayList<>();
        private MediaMetadata metadata = MediaMetadata.none();
        private final List<ContentRating> contentRatings = new ArrayList<>();
        private final List<Restriction> restrictions = new ArrayList<>();
        private final List<ForeignElement> foreign = new ArrayList<>();

        private Builder() {}

        private Builder(MediaGroup mediaGroup) {
            contents.addAll(mediaGroup.contents());
            metadata = mediaGroup.metadata();
            contentRatings.addAll(mediaGroup.contentRatings());
            restrictions.addAll(mediaGroup.restrictions());
            foreign.addAll(mediaGroup.foreign());
        }

        /** Sets {@link MediaGroup#contents()}, in place of what was there. */
        public Builder contents(List<MediaContent> contents) {
            var copy = List.copyOf(contents);
            this.contents.clear();
            this.contents.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaGroup#contents()}. */
        public Builder addContent(MediaContent content) {
            contents.add(requireNonNull(content, "content"));
            return this;
        }

        /** Sets {@link MediaGroup#metadata()}. */
        public Builder metadata(MediaMetadata metadata) {
            this.metadata = requireNonNull(metadata, "metadata");
            return this;
        }

        /** Sets {@link MediaGroup#contentRatings()}, in place of what was there. */
        public Builder contentRatings(List<ContentRating> contentRatings) {
            var copy = List.copyOf(contentRatings);
            this.contentRatings.clear();
            this.contentRatings.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaGroup#contentRatings()}. */
        public Builder addContentRating(ContentRating contentRating) {
            contentRatings.add(requireNonNull(contentRating, "contentRating"));
            return this;
        }

        /** Sets {@link MediaGroup#restrictions()}, in place of what was there. */
        public Builder restrictions(List<Restriction> restrictions) {
            var copy = List.copyOf(restrictions);
            this.restrictions.clear();
            this.restrictions.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaGroup#restrictions()}. */
        public Builder addRestriction(Restriction restriction) {
            restrictions.add(requireNonNull(restriction, "restriction"));
            return this;
        }

        /** Sets {@link MediaGroup#foreign()}, in place of what was there. */
        public Builder foreign(List<ForeignElement> foreign) {
            var copy = List.copyOf(foreign);
            this.foreign.clear();
            this.foreign.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaGroup#foreign()}. */
        public Builder addForeign(ForeignElement foreign) {
            this.foreign.add(requireNonNull(foreign, "foreign"));
            return this;
        }

        /** {@return the media group} */
        public MediaGroup build() {
            return new MediaGroupRecord(contents, metadata, contentRatings, restrictions, foreign);
        }

        private record MediaGroupRecord(
                List<MediaContent> contents,
                MediaMetadata metadata,
                List<ContentRating> contentRatings,
                List<Restriction> restrictions,
                List<ForeignElement> foreign)
                implements MediaGroup {
            MediaGroupRecord {
                contents = List.copyOf(contents);
                contentRatings = List.copyOf(contentRatings);
                restrictions = List.copyOf(restrictions);
                foreign = List.copyOf(foreign);
            }
        }
    }
}
