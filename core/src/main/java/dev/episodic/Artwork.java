package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture for a show or an episode: {@code itunes:image}, {@code podcast:image}, {@code image}.
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/image.md">podcast:image</a>
 * @see <a href="https://podcasters.apple.com/support/823-podcast-requirements">Apple: artwork</a>
 */
public sealed interface Artwork {

    /** {@return the address of the picture} */
    Url url();

    /** {@return what is seen, for those who do not see it} */
    Optional<String> alt();

    /** {@return the title that RSS gives with its {@code image}} */
    Optional<String> title();

    /** {@return the page that RSS lets its {@code image} lead to} */
    Optional<Url> link();

    /** {@return width to height, as {@code 16/9} or a number} */
    Optional<String> aspectRatio();

    /** {@return the width in pixels} */
    Optional<Integer> width();

    /** {@return the height in pixels} */
    Optional<Integer> height();

    /** {@return the media type} */
    Optional<String> type();

    /** {@return what it is meant for, such as {@code artwork}, {@code social}, {@code banner}} */
    List<String> purposes();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return artwork of which only the address is known} */
    static Artwork of(Url url) {
        return builder().url(url).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this artwork} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Artwork} values. */
    final class Builder {
        private @Nullable Url url;
        private @Nullable String alt;
        private @Nullable String title;
        private @Nullable Url link;
        private @Nullable String aspectRatio;
        private @Nullable Integer width;
        private @Nullable Integer height;
        private @Nullable String type;
        private final List<String> purposes = new ArrayList<>();
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(Artwork artwork) {
            url = artwork.url();
            alt = artwork.alt().orElse(null);
            title = artwork.title().orElse(null);
            link = artwork.link().orElse(null);
            aspectRatio = artwork.aspectRatio().orElse(null);
            width = artwork.width().orElse(null);
            height = artwork.height().orElse(null);
            type = artwork.type().orElse(null);
            purposes.addAll(artwork.purposes());
            foreign = artwork.foreign();
        }

        /** Sets {@link Artwork#url()}. */
        public Builder url(Url url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Sets {@link Artwork#alt()}; null clears it. */
        public Builder alt(@Nullable String alt) {
            this.alt = alt;
            return this;
        }

        /** Sets {@link Artwork#title()}; null clears it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link Artwork#link()}; null clears it. */
        public Builder link(@Nullable Url link) {
            this.link = link;
            return this;
        }

        /** Sets {@link Artwork#aspectRatio()}; null clears it. */
        public Builder aspectRatio(@Nullable String aspectRatio) {
            this.aspectRatio = aspectRatio;
            return this;
        }

        /** Sets {@link Artwork#width()}; null clears it. */
        public Builder width(@Nullable Integer width) {
            this.width = width;
            return this;
        }

        /** Sets {@link Artwork#height()}; null clears it. */
        public Builder height(@Nullable Integer height) {
            this.height = height;
            return this;
        }

        /** Sets {@link Artwork#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link Artwork#purposes()}, in place of what was there. */
        public Builder purposes(List<String> purposes) {
            var copy = List.copyOf(purposes);
            this.purposes.clear();
            this.purposes.addAll(copy);
            return this;
        }

        /** Adds one to {@link Artwork#purposes()}. */
        public Builder addPurpose(String purpose) {
            purposes.add(requireNonNull(purpose, "purpose"));
            return this;
        }

        /** Sets {@link Artwork#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the artwork}
         *
         * @throws NullPointerException if {@code url} was not set
         */
        public Artwork build() {
            return new ArtworkRecord(
                    requireNonNull(url, "url"),
                    Parts.text(alt),
                    Parts.text(title),
                    Optional.ofNullable(link),
                    Parts.text(aspectRatio),
                    Optional.ofNullable(width),
                    Optional.ofNullable(height),
                    Parts.text(type),
                    purposes,
                    foreign);
        }

        private record ArtworkRecord(
                Url url,
                Optional<String> alt,
                Optional<String> title,
                Optional<Url> link,
                Optional<String> aspectRatio,
                Optional<Integer> width,
                Optional<Integer> height,
                Optional<String> type,
                List<String> purposes,
                ForeignParts foreign)
                implements Artwork {
            ArtworkRecord {
                purposes = List.copyOf(purposes);
            }
        }
    }
}
