package dev.episodic;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in an episode that something is said about: {@code rawvoice:metamark}.
 *
 * @see <a href="https://blubrry.com/developer/rawvoice-rss">RawVoice RSS</a>
 */
public sealed interface MetaMark {

    /** {@return what is said} */
    Optional<String> text();

    /** {@return what kind of mark it is, such as {@code ad}, {@code tag} or {@code comment}} */
    Optional<String> type();

    /** {@return where it leads} */
    Optional<Url> link();

    /** {@return where it stands} */
    Optional<Duration> position();

    /** {@return how long it lasts} */
    Optional<Duration> duration();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this mark} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MetaMark} values. */
    final class Builder {
        private @Nullable String text;
        private @Nullable String type;
        private @Nullable Url link;
        private @Nullable Duration position;
        private @Nullable Duration duration;

        private Builder() {}

        private Builder(MetaMark metaMark) {
            text = metaMark.text().orElse(null);
            type = metaMark.type().orElse(null);
            link = metaMark.link().orElse(null);
            position = metaMark.position().orElse(null);
            duration = metaMark.duration().orElse(null);
        }

        /** Sets {@link MetaMark#text()}; null clears it. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** Sets {@link MetaMark#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link MetaMark#link()}; null clears it. */
        public Builder link(@Nullable Url link) {
            this.link = link;
            return this;
        }

        /** Sets {@link MetaMark#position()}; null clears it. */
        public Builder position(@Nullable Duration position) {
            this.position = position;
            return this;
        }

        /** Sets {@link MetaMark#duration()}; null clears it. */
        public Builder duration(@Nullable Duration duration) {
            this.duration = duration;
            return this;
        }

        /** {@return the mark} */
        public MetaMark build() {
            return new MetaMarkRecord(
                    Parts.text(text),
                    Parts.text(type),
                    Optional.ofNullable(link),
                    Optional.ofNullable(position),
                    Optional.ofNullable(duration));
        }

        private record MetaMarkRecord(
                Optional<String> text,
                Optional<String> type,
                Optional<Url> link,
                Optional<Duration> position,
                Optional<Duration> duration)
                implements MetaMark {}
    }
}
