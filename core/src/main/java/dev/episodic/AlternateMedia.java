package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another edition of the media file: a smaller one, a video, another language: {@code podcast:alternateEnclosure}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/alternateEnclosure.md">podcast:alternateEnclosure</a>
 */
public sealed interface AlternateMedia {

    /** {@return the media type} */
    Optional<String> type();

    /** {@return the size in bytes} */
    Optional<Long> length();

    /** {@return the average bits per second} */
    Optional<BigDecimal> bitrate();

    /** {@return the height of a video in pixels} */
    Optional<Integer> height();

    /** {@return the language that is spoken: {@code lang}} */
    Optional<Locale> language();

    /** {@return a label to choose it by} */
    Optional<String> title();

    /** {@return the group of files that hold the same content; absent for the content of the enclosure} */
    Optional<String> rel();

    /** {@return the codecs, as RFC 6381 writes them} */
    Optional<String> codecs();

    /** {@return whether it is the same file as the enclosure and should be played first: {@code default}} */
    Optional<Boolean> preferred();

    /** {@return where it can be had} */
    List<MediaSource> sources();

    /** {@return how to check that the file is the right one} */
    Optional<Integrity> integrity();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this alternate media} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link AlternateMedia} values. */
    final class Builder {
        private @Nullable String type;
        private @Nullable Long length;
        private @Nullable BigDecimal bitrate;
        private @Nullable Integer height;
        private @Nullable Locale language;
        private @Nullable String title;
        private @Nullable String rel;
        private @Nullable String codecs;
        private @Nullable Boolean preferred;
        private final List<MediaSource> sources = new ArrayList<>();
        private @Nullable Integrity integrity;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(AlternateMedia alternateMedia) {
            type = alternateMedia.type().orElse(null);
            length = alternateMedia.length().orElse(null);
            bitrate = alternateMedia.bitrate().orElse(null);
            height = alternateMedia.height().orElse(null);
            language = alternateMedia.language().orElse(null);
            title = alternateMedia.title().orElse(null);
            rel = alternateMedia.rel().orElse(null);
            codecs = alternateMedia.codecs().orElse(null);
            preferred = alternateMedia.preferred().orElse(null);
            sources.addAll(alternateMedia.sources());
            integrity = alternateMedia.integrity().orElse(null);
            foreign = alternateMedia.foreign();
        }

        /** Sets {@link AlternateMedia#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link AlternateMedia#length()}; null clears it. */
        public Builder length(@Nullable Long length) {
            this.length = length;
            return this;
        }

        /** Sets {@link AlternateMedia#bitrate()}; null clears it. */
        public Builder bitrate(@Nullable BigDecimal bitrate) {
            this.bitrate = bitrate;
            return this;
        }

        /** Sets {@link AlternateMedia#height()}; null clears it. */
        public Builder height(@Nullable Integer height) {
            this.height = height;
            return this;
        }

        /** Sets {@link AlternateMedia#language()}; null clears it. */
        public Builder language(@Nullable Locale language) {
            this.language = language;
            return this;
        }

        /** Sets {@link AlternateMedia#title()}; null clears it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link AlternateMedia#rel()}; null clears it. */
        public Builder rel(@Nullable String rel) {
            this.rel = rel;
            return this;
        }

        /** Sets {@link AlternateMedia#codecs()}; null clears it. */
        public Builder codecs(@Nullable String codecs) {
            this.codecs = codecs;
            return this;
        }

        /** Sets {@link AlternateMedia#preferred()}; null clears it. */
        public Builder preferred(@Nullable Boolean preferred) {
            this.preferred = preferred;
            return this;
        }

        /** Sets {@link AlternateMedia#sources()}, in place of what was there. */
        public Builder sources(List<MediaSource> sources) {
            var copy = List.copyOf(sources);
            this.sources.clear();
            this.sources.addAll(copy);
            return this;
        }

        /** Adds one to {@link AlternateMedia#sources()}. */
        public Builder addSource(MediaSource source) {
            sources.add(requireNonNull(source, "source"));
            return this;
        }

        /** Sets {@link AlternateMedia#integrity()}; null clears it. */
        public Builder integrity(@Nullable Integrity integrity) {
            this.integrity = integrity;
            return this;
        }

        /** Sets {@link AlternateMedia#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /** {@return the alternate media} */
        public AlternateMedia build() {
            return new AlternateMediaRecord(
                    Parts.text(type),
                    Optional.ofNullable(length),
                    Parts.number(bitrate),
                    Optional.ofNullable(height),
                    Optional.ofNullable(language),
                    Parts.text(title),
                    Parts.text(rel),
                    Parts.text(codecs),
                    Optional.ofNullable(preferred),
                    sources,
                    Optional.ofNullable(integrity),
                    foreign);
        }

        private record AlternateMediaRecord(
                Optional<String> type,
                Optional<Long> length,
                Optional<BigDecimal> bitrate,
                Optional<Integer> height,
                Optional<Locale> language,
                Optional<String> title,
                Optional<String> rel,
                Optional<String> codecs,
                Optional<Boolean> preferred,
                List<MediaSource> sources,
                Optional<Integrity> integrity,
                ForeignParts foreign)
                implements AlternateMedia {
            AlternateMediaRecord {
                sources = List.copyOf(sources);
            }
        }
    }
}
