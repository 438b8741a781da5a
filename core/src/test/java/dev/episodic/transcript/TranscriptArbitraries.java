package dev.episodic.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Transcripts of any kind, for properties. */
public final class TranscriptArbitraries {

    private static final int LONGEST_GAP = 3_600_000;

    private TranscriptArbitraries() {}

    /** {@return transcripts that begin at once, and that every format can hold but for what has no place in it} */
    public static Arbitrary<Transcript> ordinary() {
        var speakers = Arbitraries.of("Inés Varga", "Tom", "SPEAKER_00", "主持人", "Dr. Ada van der Berg (host)");
        var words = Arbitraries.of("Low", "water", "is", "at", "six.", "Wolf & sheep", "“Ja”", "潮", "☕", "42");
        return transcripts(speakers, words).map(transcript -> {
            var cues = new ArrayList<>(transcript.cues());
            cues.removeIf(cue -> cue.start().isEmpty() && cue.text().isEmpty());
            cues.add(0, Cue.builder().start(Duration.ZERO).text("Hello.").build());
            return transcript.toBuilder().cues(cues).build();
        });
    }

    /** {@return transcripts whose words look like the signs of one format or another} */
    public static Arbitrary<Transcript> odd() {
        return transcripts(
                Arbitraries.of(
                        "the skipper", "A: B", "<v Ada>", "12:30", "Note", "**Bo**", "x".repeat(60), "-->", "{}"),
                Arbitraries.of(
                        "Ada:",
                        "Note:",
                        "<v Bo>",
                        "</v>",
                        "<i>",
                        "&amp;",
                        "&#58;",
                        "{\\an8}",
                        "[00:01]",
                        "(1:02)",
                        "**Bo:**",
                        "00:01 --> 00:02",
                        "00:00:01,000 --> 00:00:02,000",
                        "-->",
                        "2",
                        "WEBVTT",
                        "NOTE",
                        "STYLE",
                        "<p>",
                        "{\"a\": 1}",
                        "\\",
                        "\"",
                        "\u00a0",
                        "：",
                        ">>",
                        "</p>",
                        "<!--"));
    }

    private static Arbitrary<Transcript> transcripts(Arbitrary<String> speakers, Arbitrary<String> words) {
        var language = Arbitraries.of("en", "nl-BE", "sr-Latn").map(Locale::forLanguageTag);
        return Builders.withBuilder(Transcript::builder)
                .use(language.injectNull(0.5))
                .in(Transcript.Builder::language)
                .use(cues(speakers, words).list().ofMinSize(1).ofMaxSize(8).map(TranscriptArbitraries::oneAfterAnother))
                .in(Transcript.Builder::cues)
                .build(Transcript.Builder::build);
    }

    private static Arbitrary<Cue> cues(Arbitrary<String> speakers, Arbitrary<String> words) {
        var separators = Arbitraries.of(" ", " ", " ", "\n");
        var texts = Combinators.combine(words, separators)
                .as((word, separator) -> word + separator)
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        var cue = Builders.withBuilder(Cue::builder)
                .use(Arbitraries.of("1", "intro", "a b").injectNull(0.7))
                .in(Cue.Builder::id)
                .use(Arbitraries.integers()
                        .between(0, LONGEST_GAP)
                        .map(Duration::ofMillis)
                        .injectNull(0.1))
                .in(Cue.Builder::start)
                .use(speakers.injectNull(0.3))
                .in(Cue.Builder::speaker)
                .use(texts)
                .in(Cue.Builder::text)
                .build(Cue.Builder::build);
        var lengths = Arbitraries.integers()
                .between(0, 20_000)
                .map(Duration::ofMillis)
                .injectNull(0.3);
        return Combinators.combine(cue, lengths).as(TranscriptArbitraries::lasting);
    }

    private static Cue lasting(Cue cue, @Nullable Duration length) {
        return length == null || cue.start().isEmpty()
                ? cue
                : cue.toBuilder().end(cue.start().get().plus(length)).build();
    }

    /** Makes each cue begin where it would after the one before it. */
    private static List<Cue> oneAfterAnother(List<Cue> cues) {
        var placed = new ArrayList<Cue>();
        var before = Duration.ZERO;
        for (var cue : cues) {
            var shift = before;
            placed.add(cue.toBuilder()
                    .end(cue.end().map(shift::plus).orElse(null))
                    .start(cue.start().map(shift::plus).orElse(null))
                    .build());
            before = cue.start().map(shift::plus).orElse(before);
        }
        return placed;
    }
}
