package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Media RSS tells of a file, of a group of files, or of all files of a show or an episode.
 *
 * @see <a href="https://www.rssboard.org/media-rss#optional-elements">Media RSS: optional elements</a>
 */
public sealed interface MediaMetadata {

    /** {@return the title: {@code media:title}} */
    Optional<MediaText> title();

    /** {@return a short description: {@code media:description}} */
    Optional<MediaText> description();

    /** {@return words to find it by: {@code media:keywords}} */
    List<String> keywords();

    /** {@return its subjects: {@code media:category}} */
    List<MediaCategory> categories();

    /** {@return pictures of it, the most important first: {@code media:thumbnail}} */
    List<MediaThumbnail> thumbnails();

    /** {@return who took part: {@code media:credit}} */
    List<MediaCredit> credits();

    /** {@return what is spoken or shown in it: {@code media:text}} */
    List<MediaTranscript> texts();

    /** {@return files of its subtitles: {@code media:subTitle}} */
    List<MediaSubtitle> subtitles();

    /** {@return its scenes: {@code media:scenes}} */
    List<MediaScene> scenes();

    /** {@return where it was taken: {@code media:location}} */
    List<MediaLocation> locations();

    /** {@return who owns it and what it costs} */
    MediaTerms terms();

    /** {@return how it can be had and checked} */
    MediaDelivery delivery();

    /** {@return what came back from those who saw or heard it} */
    MediaEcho echo();

    /** {@return a set of metadata that says nothing} */
    static MediaMetadata none() {
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

    /** {@return a builder that starts from this set of metadata} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaMetadata} values. */
    final class Builder {
        private static final MediaMetadata NONE = new Builder().build();

        private @Nullable MediaText title;
        private @Nullable MediaText description;
        private final List<String> keywords = new ArrayList<>();
        private final List<MediaCategory> categories = new ArrayList<>();
        private final List<MediaThumbnail> thumbnails = new ArrayList<>();
        private final List<MediaCredit> credits = new ArrayList<>();
        private final List<MediaTranscript> texts = new ArrayList<>();
        private final List<MediaSubtitle> subtitles = new ArrayList<>();
        private final List<MediaScene> scenes = new ArrayList<>();
        private final List<MediaLocation> locations = new ArrayList<>();
        private MediaTerms terms = MediaTerms.none();
        private MediaDelivery delivery = MediaDelivery.none();
        private MediaEcho echo = MediaEcho.none();

        private Builder() {}

        private Builder(MediaMetadata mediaMetadata) {
            title = mediaMetadata.title().orElse(null);
            description = mediaMetadata.description().orElse(null);
            keywords.addAll(mediaMetadata.keywords());
            categories.addAll(mediaMetadata.categories());
            thumbnails.addAll(mediaMetadata.thumbnails());
            credits.addAll(mediaMetadata.credits());
            texts.addAll(mediaMetadata.texts());
            subtitles.addAll(mediaMetadata.subtitles());
            scenes.addAll(mediaMetadata.scenes());
            locations.addAll(mediaMetadata.locations());
            terms = mediaMetadata.terms();
            delivery = mediaMetadata.delivery();
            echo = mediaMetadata.echo();
        }

        /** Sets {@link MediaMetadata#title()}; null clears it. */
        public Builder title(@Nullable MediaText title) {
            this.title = title;
            return this;
        }

        /** Sets {@link MediaMetadata#description()}; null clears it. */
        public Builder description(@Nullable MediaText description) {
            this.description = description;
            return this;
        }

        /** Sets {@link MediaMetadata#keywords()}, in place of what was there. */
        public Builder keywords(List<String> keywords) {
            var copy = List.copyOf(keywords);
            this.keywords.clear();
            this.keywords.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaMetadata#keywords()}. */
        public Builder addKeyword(String keyword) {
            keywords.add(requireNonNull(keyword, "keyword"));
            return this;
        }

        /** Sets {@link MediaMetadata#categories()}, in place of what was there. */
        public Builder categories(List<MediaCategory> categories) {
            var copy = List.copyOf(categories);
            this.categories.clear();
            this.categories.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaMetadata#categories()}. */
        public Builder addCategory(MediaCategory category) {
            categories.add(requireNonNull(category, "category"));
            return this;
        }

        /** Sets {@link MediaMetadata#thumbnails()}, in place of what was there. */
        public Builder thumbnails(List<MediaThumbnail> thumbnails) {
            var copy = List.copyOf(thumbnails);
            this.thumbnails.clear();
            this.thumbnails.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaMetadata#thumbnails()}. */
        public Builder addThumbnail(MediaThumbnail thumbnail) {
            thumbnails.add(requireNonNull(thumbnail, "thumbnail"));
            return this;
        }

        /** Sets {@link MediaMetadata#credits()}, in place of what was there. */
        public Builder credits(List<MediaCredit> credits) {
            var copy = List.copyOf(credits);
            this.credits.clear();
            this.credits.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaMetadata#credits()}. */
        public Builder addCredit(MediaCredit credit) {
            credits.add(requireNonNull(credit, "credit"));
            return this;
        }

        /** Sets {@link MediaMetadata#texts()}, in place of what was there. */
        public Builder texts(List<MediaTranscript> texts) {
            var copy = List.copyOf(texts);
            this.texts.clear();
            this.texts.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaMetadata#texts()}. */
        public Builder addText(MediaTranscript text) {
            texts.add(requireNonNull(text, "text"));
            return this;
        }

        /** Sets {@link MediaMetadata#subtitles()}, in place of what was there. */
        public Builder subtitles(List<MediaSubtitle> subtitles) {
            var copy = List.copyOf(subtitles);
            this.subtitles.clear();
            this.subtitles.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaMetadata#subtitles()}. */
        public Builder addSubtitle(MediaSubtitle subtitle) {
            subtitles.add(requireNonNull(subtitle, "subtitle"));
            return this;
        }

        /** Sets {@link MediaMetadata#scenes()}, in place of what was there. */
        public Builder scenes(List<MediaScene> scenes) {
            var copy = List.copyOf(scenes);
            this.scenes.clear();
            this.scenes.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaMetadata#scenes()}. */
        public Builder addScene(MediaScene scene) {
            scenes.add(requireNonNull(scene, "scene"));
            return this;
        }

        /** Sets {@link MediaMetadata#locations()}, in place of what was there. */
        public Builder locations(List<MediaLocation> locations) {
            var copy = List.copyOf(locations);
            this.locations.clear();
            this.locations.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaMetadata#locations()}. */
        public Builder addLocation(MediaLocation location) {
            locations.add(requireNonNull(location, "location"));
            return this;
        }

        /** Sets {@link MediaMetadata#terms()}. */
        public Builder terms(MediaTerms terms) {
            this.terms = requireNonNull(terms, "terms");
            return this;
        }

        /** Sets {@link MediaMetadata#delivery()}. */
        public Builder delivery(MediaDelivery delivery) {
            this.delivery = requireNonNull(delivery, "delivery");
            return this;
        }

        /** Sets {@link MediaMetadata#echo()}. */
        public Builder echo(MediaEcho echo) {
            this.echo = requireNonNull(echo, "echo");
            return this;
        }

        /** {@return the set of metadata} */
        public MediaMetadata build() {
            return new MediaMetadataRecord(
                    Optional.ofNullable(title),
                    Optional.ofNullable(description),
                    keywords,
                    categories,
                    thumbnails,
                    credits,
                    texts,
                    subtitles,
                    scenes,
                    locations,
                    terms,
                    delivery,
                    echo);
        }

        private record MediaMetadataRecord(
                Optional<MediaText> title,
                Optional<MediaText> description,
                List<String> keywords,
                List<MediaCategory> categories,
                List<MediaThumbnail> thumbnails,
                List<MediaCredit> credits,
                List<MediaTranscript> texts,
                List<MediaSubtitle> subtitles,
                List<MediaScene> scenes,
                List<MediaLocation> locations,
                MediaTerms terms,
                MediaDelivery delivery,
                MediaEcho echo)
                implements MediaMetadata {
            MediaMetadataRecord {
                keywords = List.copyOf(keywords);
                categories = List.copyOf(categories);
                thumbnails = List.copyOf(thumbnails);
                credits = List.copyOf(credits);
                texts = List.copyOf(texts);
                subtitles = List.copyOf(subtitles);
                scenes = List.copyOf(scenes);
                locations = List.copyOf(locations);
            }
        }
    }
}
