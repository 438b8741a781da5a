package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What players of an episode are told beside its enclosure.
 *
 * @see <a href="https://blubrry.com/developer/rawvoice-rss">RawVoice RSS</a>
 */
public sealed interface Playback {

    /** {@return a picture to show before a film begins: {@code rawvoice:poster}} */
    Optional<Url> poster();

    /** {@return whether the film is in high definition: {@code rawvoice:isHd}} */
    Optional<Boolean> highDefinition();

    /** {@return a player in HTML, unsafe until cleaned: {@code rawvoice:embed}} */
    Optional<String> embed();

    /** {@return the film as WebM: {@code rawvoice:webm}} */
    Optional<Media> webm();

    /** {@return the film as MPEG-4: {@code rawvoice:mp4}} */
    Optional<Media> mp4();

    /** {@return places in it that something is said about: {@code rawvoice:metamark}} */
    List<MetaMark> marks();

    /** {@return a playback that says nothing} */
    static Playback none() {
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

    /** {@return a builder that starts from this playback} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Playback} values. */
    final class Builder {
        private static final Playback NONE = new Builder().build();

        private @Nullable Url poster;
        private @Nullable Boolean highDefinition;
        private @Nullable String embed;
        private @Nullable Media webm;
        private @Nullable Media mp4;
        private final List<MetaMark> marks = new ArrayList<>();

        private Builder() {}

        private Builder(Playback playback) {
            poster = playback.poster().orElse(null);
            highDefinition = playback.highDefinition().orElse(null);
            embed = playback.embed().orElse(null);
            webm = playback.webm().orElse(null);
            mp4 = playback.mp4().orElse(null);
            marks.addAll(playback.marks());
        }

        /** Sets {@link Playback#poster()}; null clears it. */
        public Builder poster(@Nullable Url poster) {
            this.poster = poster;
            return this;
        }

        /** Sets {@link Playback#highDefinition()}; null clears it. */
        public Builder highDefinition(@Nullable Boolean highDefinition) {
            this.highDefinition = highDefinition;
            return this;
        }

        /** Sets {@link Playback#embed()}; null clears it. */
        public Builder embed(@Nullable String embed) {
            this.embed = embed;
            return this;
        }

        /** Sets {@link Playback#webm()}; null clears it. */
        public Builder webm(@Nullable Media webm) {
            this.webm = webm;
            return this;
        }

        /** Sets {@link Playback#mp4()}; null clears it. */
        public Builder mp4(@Nullable Media mp4) {
            this.mp4 = mp4;
            return this;
        }

        /** Sets {@link Playback#marks()}, in place of what was there. */
        public Builder marks(List<MetaMark> marks) {
            var copy = List.copyOf(marks);
            this.marks.clear();
            this.marks.addAll(copy);
            return this;
        }

        /** Adds one to {@link Playback#marks()}. */
        public Builder addMark(MetaMark mark) {
            marks.add(requireNonNull(mark, "mark"));
            return this;
        }

        /** {@return the playback} */
        public Playback build() {
            return new PlaybackRecord(
                    Optional.ofNullable(poster),
                    Optional.ofNullable(highDefinition),
                    Parts.text(embed),
                    Optional.ofNullable(webm),
                    Optional.ofNullable(mp4),
                    marks);
        }

        private record PlaybackRecord(
                Optional<Url> poster,
                Optional<Boolean> highDefinition,
                Optional<String> embed,
                Optional<Media> webm,
                Optional<Media> mp4,
                List<MetaMark> marks)
                implements Playback {
            PlaybackRecord {
                marks = List.copyOf(marks);
            }
        }
    }
}
