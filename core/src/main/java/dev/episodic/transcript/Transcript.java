package dev.episodic.transcript;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said in an episode, word for word: the content of a {@link dev.episodic.TranscriptFile}.
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md">
 * Transcripts of the podcast namespace</a>
 */
public sealed interface Transcript {

    /** {@return the language that is spoken; absent when the file does not say} */
    Optional<Locale> language();

    /** {@return what is said, in order} */
    List<Cue> cues();

    /** {@return who speaks, each once, in the order in which they are first heard} */
    default List<String> speakers() {
        return cues().stream().flatMap(cue -> cue.speaker().stream()).distinct().toList();
    }

    /**
     * {@return the same, where a cue that does not say who speaks is given to the speaker before} Hosts often name a
     * speaker in the first cue alone.
     */
    default Transcript withSpeakersCarriedOn() {
        var carried = new ArrayList<Cue>();
        String speaker = null;
        for (var cue : cues()) {
            speaker = cue.speaker().orElse(speaker);
            carried.add(cue.toBuilder().speaker(speaker).build());
        }
        return toBuilder().cues(carried).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this transcript} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Transcript} values. */
    final class Builder {
        private @Nullable Locale language;
        private final List<Cue> cues = new ArrayList<>();

        private Builder() {}

        private Builder(Transcript transcript) {
            language = transcript.language().orElse(null);
            cues.addAll(transcript.cues());
        }

        /** Sets {@link Transcript#language()}; null clears it. */
        public Builder language(@Nullable Locale language) {
            this.language = language;
            return this;
        }

        /** Sets {@link Transcript#cues()}, in place of what was there. */
        public Builder cues(List<Cue> cues) {
            var copy = List.copyOf(cues);
            this.cues.clear();
            this.cues.addAll(copy);
            return this;
        }

        /** Adds one to {@link Transcript#cues()}. */
        public Builder addCue(Cue cue) {
            cues.add(requireNonNull(cue, "cue"));
            return this;
        }

        /** {@return the transcript} */
        public Transcript build() {
            return new TranscriptRecord(Optional.ofNullable(language), cues);
        }

        private record TranscriptRecord(Optional<Locale> language, List<Cue> cues) implements Transcript {
            TranscriptRecord {
                cues = List.copyOf(cues);
            }
        }
    }
}
