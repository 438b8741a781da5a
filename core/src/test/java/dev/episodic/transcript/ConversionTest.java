package dev.episodic.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Diagnostic;
import dev.episodic.Severity;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Transcripts through every pair of formats. */
class ConversionTest {

    private static final Set<TranscriptFormat> TIMED = EnumSet.of(TranscriptFormat.SRT, TranscriptFormat.WEBVTT);

    @Provide
    Arbitrary<Transcript> ordinary() {
        return TranscriptArbitraries.ordinary();
    }

    @Provide
    Arbitrary<Transcript> odd() {
        return TranscriptArbitraries.odd();
    }

    @Property(tries = 300)
    void isTheSameInJson(@ForAll("ordinary") Transcript transcript) throws IOException {
        var written = write(transcript, TranscriptFormat.JSON);
        assertThat(read(written)).isEqualTo(without(transcript, Cue.Builder::id));
    }

    @Property(tries = 300)
    void isTheSameInJsonWhateverIsSaid(@ForAll("odd") Transcript transcript) throws IOException {
        isTheSameInJson(transcript);
    }

    @Property(tries = 300)
    void keepsWordsTimesAndSpeakersInWebVttWhateverIsSaid(@ForAll("odd") Transcript transcript) throws IOException {
        var read = read(write(transcript, TranscriptFormat.WEBVTT));

        assertThat(read.language()).isEqualTo(transcript.language());
        assertThat(read.cues()).extracting(Cue::text).isEqualTo(texts(timed(transcript)));
        assertThat(read.cues()).extracting(Cue::speaker).isEqualTo(speakers(timed(transcript)));
        assertThat(read.cues()).extracting(Cue::start).isEqualTo(starts(timed(transcript)));
    }

    @Property(tries = 300)
    void saysInEveryFormatWhatTheTwoCanSay(
            @ForAll("ordinary") Transcript transcript, @ForAll TranscriptFormat one, @ForAll TranscriptFormat other)
            throws IOException {
        var first = read(write(transcript, one));
        var second = read(write(first, other));
        var back = read(write(second, one));

        var expected = TIMED.contains(one) || TIMED.contains(other) ? timed(transcript) : transcript.cues();
        assertThat(texts(back.cues())).isEqualTo(texts(expected));
        assertThat(speakers(back.withSpeakersCarriedOn().cues()))
                .isEqualTo(speakers(Transcript.builder()
                        .cues(expected)
                        .build()
                        .withSpeakersCarriedOn()
                        .cues()));
        assertThat(starts(back.cues())).isEqualTo(starts(expected));
    }

    @Property(tries = 500)
    void comesToRest(@ForAll("odd") Transcript transcript, @ForAll TranscriptFormat format) throws IOException {
        var written = TranscriptWriter.standard().write(transcript, format);
        if (written.diagnostics().stream().noneMatch(ConversionTest::isLoss)
                && !written.value().isEmpty()) {
            assertThat(write(read(written.value()), format)).isEqualTo(written.value());
        }
    }

    @Property(tries = 300)
    void comesToRestWhateverTheFormat(@ForAll("ordinary") Transcript transcript, @ForAll TranscriptFormat format)
            throws IOException {
        var once = read(write(transcript, format));
        assertThat(read(write(once, format))).isEqualTo(once);
    }

    private static boolean isLoss(Diagnostic diagnostic) {
        return diagnostic.severity() != Severity.INFO;
    }

    private static String write(Transcript transcript, TranscriptFormat format) {
        return TranscriptWriter.standard().write(transcript, format).value();
    }

    private static Transcript read(String text) throws IOException {
        return TranscriptReader.standard().read(text).value();
    }

    private interface Clearing {
        Cue.Builder apply(Cue.Builder builder, @Nullable String nothing);
    }

    private static Transcript without(Transcript transcript, Clearing part) {
        return transcript.toBuilder()
                .cues(transcript.cues().stream()
                        .map(cue -> part.apply(cue.toBuilder(), null).build())
                        .toList())
                .build();
    }

    /** {@return the cues that have a time, or one before them that has} */
    private static List<Cue> timed(Transcript transcript) {
        var timed = new ArrayList<Cue>();
        Duration before = null;
        for (var cue : transcript.cues()) {
            before = cue.start().orElse(before);
            if (before != null) {
                timed.add(cue.toBuilder().start(before).build());
            }
        }
        return timed;
    }

    private static List<String> texts(List<Cue> cues) {
        return cues.stream().map(Cue::text).toList();
    }

    private static List<Optional<String>> speakers(List<Cue> cues) {
        return cues.stream().map(Cue::speaker).toList();
    }

    private static List<Optional<Duration>> starts(List<Cue> cues) {
        return cues.stream().map(Cue::start).toList();
    }
}
