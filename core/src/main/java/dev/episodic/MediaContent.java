package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file, or a page that plays one: {@code media:content}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-content">Media RSS: media:content</a>
 */
public sealed interface MediaContent {

    /** {@return the address of the file; a {@link MediaDelivery#player() player} is there when absent} */
    Optional<Url> url();

    /** {@return the size in bytes: {@code fileSize}} */
    Optional<Long> size();

    /** {@return the media type, such as {@code audio/mpeg}} */
    Optional<String> type();

    /** {@return {@code image}, {@code audio}, {@code video}, {@code document} or {@code executable}} */
    Optional<String> medium();

    /** {@return whether it is the one to take out of its group: {@code isDefault}} */
    Optional<Boolean> standard();

    /** {@return {@code full} for the whole, which is meant when absent, {@code sample} or {@code nonstop}} */
    Optional<String> expression();

    /** {@return how long it plays} */
    Optional<Duration> duration();

    /** {@return the language that is spoken: {@code lang}} */
    Optional<Locale> language();

    /** {@return how sound and pictures were made into numbers} */
    MediaEncoding encoding();

    /** {@return what is said of this file, in place of what is said of all} */
    MediaMetadata metadata();

    /** {@return for whom it is fit: {@code media:rating}} */
    List<ContentRating> contentRatings();

    /** {@return where it may be played: {@code media:restriction}} */
    List<Restriction> restrictions();

    /** {@return what stands in it beyond this model, in its order} */
    List<ForeignElement> foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media content} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaContent} values. */
    final class Builder {
        private @Nullable Url url;
        private @Nullable Long size;
        private @Nullable String type;
        private @Nullable String medium;
        private @Nullable Boolean standard;
        private @Nullable String expression;
        private @Nullable Duration duration;
        private @Nullable Locale language;
        private MediaEncoding encoding = MediaEncoding.none();
        private MediaMetadata metadata = MediaMetadata.none();
        private final List<ContentRating> contentRatings = new ArrayList<>();
        private final List<Restriction> restrictions = new ArrayList<>();
        private final List<ForeignElement> foreign = new ArrayList<>();

        private Builder() {}

        private Builder(MediaContent mediaContent) {
            url = mediaContent.url().orElse(null);
            size = mediaContent.size().orElse(null);
            type = mediaContent.type().orElse(null);
            medium = mediaContent.medium().orElse(null);
            standard = mediaContent.standard().orElse(null);
            expression = mediaContent.expression().orElse(null);
            duration = mediaContent.duration().orElse(null);
            language = mediaContent.language().orElse(null);
            encoding = mediaContent.encoding();
            metadata = mediaContent.metadata();
            contentRatings.addAll(mediaContent.contentRatings());
            restrictions.addAll(mediaContent.restrictions());
            foreign.addAll(mediaContent.foreign());
        }

        /** Sets {@link MediaContent#url()}; null clears it. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** Sets {@link MediaContent#size()}; null clears it. */
        public Builder size(@Nullable Long size) {
            this.size = size;
            return this;
        }

        /** Sets {@link MediaContent#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link MediaContent#medium()}; null clears it. */
        public Builder medium(@Nullable String medium) {
            this.medium = medium;
            return this;
        }

        /** Sets {@link MediaContent#standard()}; null clears it. */
        public Builder standard(@Nullable Boolean standard) {
            this.standard = standard;
            return this;
        }

        /** Sets {@link MediaContent#expression()}; null clears it. */
        public Builder expression(@Nullable String expression) {
            this.expression = expression;
            return this;
        }

        /** Sets {@link MediaContent#duration()}; null clears it. */
        public Builder duration(@Nullable Duration duration) {
            this.duration = duration;
            return this;
        }

        /** Sets {@link MediaContent#language()}; null clears it. */
        public Builder language(@Nullable Locale language) {
            this.language = language;
            return this;
        }

        /** Sets {@link MediaContent#encoding()}. */
        public Builder encoding(MediaEncoding encoding) {
            this.encoding = requireNonNull(encoding, "encoding");
            return this;
        }

        /** Sets {@link MediaContent#metadata()}. */
        public Builder metadata(MediaMetadata metadata) {
            this.metadata = requireNonNull(metadata, "metadata");
            return this;
        }

        /** Sets {@link MediaContent#contentRatings()}, in place of what was there. */
        public Builder contentRatings(List<ContentRating> contentRatings) {
            var copy = List.copyOf(contentRatings);
            this.contentRatings.clear();
            this.contentRatings.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaContent#contentRatings()}. */
        public Builder addContentRating(ContentRating contentRating) {
            contentRatings.add(requireNonNull(contentRating, "contentRating"));
            return this;
        }

        /** Sets {@link MediaContent#restrictions()}, in place of what was there. */
        public Builder restrictions(List<Restriction> restrictions) {
            var copy = List.copyOf(restrictions);
            this.restrictions.clear();
            this.restrictions.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaContent#restrictions()}. */
        public Builder addRestriction(Restriction restriction) {
            restrictions.add(requireNonNull(restriction, "restriction"));
            return this;
        }

        /** Sets {@link MediaContent#foreign()}, in place of what was there. */
        public Builder foreign(List<ForeignElement> foreign) {
            var copy = List.copyOf(foreign);
            this.foreign.clear();
            this.foreign.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaContent#foreign()}. */
        public Builder addForeign(ForeignElement foreign) {
            this.foreign.add(requireNonNull(foreign, "foreign"));
            return this;
        }

        /** {@return the media content} */
        public MediaContent build() {
            return new MediaContentRecord(
                    Optional.ofNullable(url),
                    Optional.ofNullable(size),
                    Parts.text(type),
                    Parts.text(medium),
                    Optional.ofNullable(standard),
                    Parts.text(expression),
                    Optional.ofNullable(duration),
                    Optional.ofNullable(language),
                    encoding,
                    metadata,
                    contentRatings,
                    restrictions,
                    foreign);
        }

        private record MediaContentRecord(
                Optional<Url> url,
                Optional<Long> size,
                Optional<String> type,
                Optional<String> medium,
                Optional<Boolean> standard,
                Optional<String> expression,
                Optional<Duration> duration,
                Optional<Locale> language,
                MediaEncoding encoding,
                MediaMetadata metadata,
                List<ContentRating> contentRatings,
                List<Restriction> restrictions,
                List<ForeignElement> foreign)
                implements MediaContent {
            MediaContentRecord {
                contentRatings = List.copyOf(contentRatings);
                restrictions = List.copyOf(restrictions);
                foreign = List.copyOf(foreign);
            }
        }
    }
}
