package dev.episodic.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodic.json.PodcastJson;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static final Cue CUE = Cue.builder()
            .id("intro")
            .start(Duration.ofMillis(4200))
            .end(Duration.ofSeconds(7))
            .speaker("Tomás")
            .text("Then we start\nat five.")
            .build();
    private static final Transcript TRANSCRIPT = Transcript.builder()
            .language(Locale.forLanguageTag("nl"))
            .addCue(CUE)
            .addCue(Cue.builder().text("").build())
            .build();

    @Test
    void losesNothingInABuilder() {
        assertThat(CUE.toBuilder().build()).isEqualTo(CUE).hasSameHashCodeAs(CUE);
        assertThat(TRANSCRIPT.toBuilder().build()).isEqualTo(TRANSCRIPT).hasSameHashCodeAs(TRANSCRIPT);
    }

    @Test
    void comesBackFromJson() {
        var json = PodcastJson.standard().write(TRANSCRIPT);

        assertThat(json)
                .isEqualTo("{\"language\":\"nl\",\"cues\":[{\"id\":\"intro\",\"start\":\"PT4.2S\",\"end\":\"PT7S\","
                        + "\"speaker\":\"Tomás\",\"text\":\"Then we start\\nat five.\"},{\"text\":\"\"}]}");
        assertThat(PodcastJson.standard().read(json, Transcript.class)).isEqualTo(TRANSCRIPT);
    }

    @Test
    void tidiesUpTheWords() {
        var cue = Cue.builder()
                .id(" a \n b ")
                .speaker("\tInés \r\n Varga ")
                .text(" \r\n Low  water \r\n\r\n\tis at\u0000 six. \n")
                .build();

        assertThat(cue.id()).contains("a b");
        assertThat(cue.speaker()).contains("Inés Varga");
        assertThat(cue.text()).isEqualTo("Low water\nis at six.");
    }

    @Test
    void takesBlankPartsForAbsent() {
        assertThat(CUE.toBuilder().id(" ").speaker("\n").start(null).end(null).build())
                .isEqualTo(Cue.builder().text(CUE.text()).build());
        assertThat(TRANSCRIPT.toBuilder().language(null).build().language()).isEmpty();
    }

    @Test
    void refusesImpossibleTimes() {
        var builder = Cue.builder().text("x");

        assertThatThrownBy(() -> builder.start(Duration.ofMillis(-1)).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.start(Duration.ofSeconds(2))
                        .end(Duration.ofSeconds(1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.start(null).end(Duration.ofMillis(-1)).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cue.builder().build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> TRANSCRIPT.cues().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void knowsWhoSpeaks() {
        var transcript = Transcript.builder()
                .addCue(Cue.builder().text("Waves.").build())
                .addCue(CUE)
                .addCue(Cue.builder().text("At the pier.").build())
                .addCue(Cue.builder().speaker("Inés").text("Yes.").build())
                .addCue(CUE)
                .build();

        assertThat(transcript.speakers()).containsExactly("Tomás", "Inés");
        assertThat(transcript.withSpeakersCarriedOn().cues())
                .extracting(Cue::speaker)
                .containsExactly(
                        Optional.empty(),
                        Optional.of("Tomás"),
                        Optional.of("Tomás"),
                        Optional.of("Inés"),
                        Optional.of("Tomás"));
    }

    @Test
    void knowsTheMediaTypesThatFeedsName() {
        assertThat(TranscriptFormat.ofMediaType("application/SRT; charset=utf-8"))
                .contains(TranscriptFormat.SRT);
        assertThat(TranscriptFormat.ofMediaType("application/srr")).contains(TranscriptFormat.SRT);
        assertThat(TranscriptFormat.ofMediaType("plain/txt")).contains(TranscriptFormat.TEXT);
        assertThat(TranscriptFormat.ofMediaType("audio/mpeg")).isEmpty();
        assertThat(TranscriptFormat.values())
                .allSatisfy(format -> assertThat(TranscriptFormat.ofMediaType(format.mediaType()))
                        .contains(format));
    }
}
