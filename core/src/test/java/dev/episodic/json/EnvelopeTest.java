package dev.episodic.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Chapter;
import dev.episodic.Diagnostic;
import dev.episodic.LiveStatus;
import dev.episodic.Medium;
import dev.episodic.Podcast;
import dev.episodic.PodcastType;
import dev.episodic.Position;
import dev.episodic.Role;
import dev.episodic.Severity;
import dev.episodic.Url;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A document that holds every part of the model, as the command line writes it: {@code envelope.json}. */
class EnvelopeTest {

    record Envelope(String source, String kind, boolean ok, List<Diagnostic> diagnostics, Podcast podcast) {}

    private static final String TEXT = text();
    private static final Envelope ENVELOPE = PodcastJson.standard().mapper().readValue(TEXT, Envelope.class);

    @Test
    void isWrittenAsItWasRead() {
        assertThat(PodcastJson.standard().indented().write(ENVELOPE) + "\n").isEqualTo(TEXT);
    }

    @Test
    void holdsEveryPartOfTheModel() {
        var seen = new PartsSeen();
        seen.add(ENVELOPE.podcast(), Podcast.class);
        ENVELOPE.diagnostics().forEach(each -> seen.add(each, Diagnostic.class));

        assertThat(seen.names()).hasSizeGreaterThan(250).isEqualTo(PartsSeen.all(Podcast.class, Diagnostic.class));
    }

    @Test
    void holdsWhatItSays() {
        var podcast = ENVELOPE.podcast();
        assertThat(podcast.title()).contains("Night Trains");
        assertThat(podcast.language()).contains(Locale.UK);
        assertThat(podcast.explicit()).contains(false);
        assertThat(podcast.type()).contains(PodcastType.SERIAL);
        assertThat(podcast.medium()).contains(Medium.PODCAST);
        assertThat(podcast.people().get(0).role()).contains(Role.of("Stoker"));
        assertThat(podcast.feed().timeToLive()).contains(Duration.ofHours(1));
        assertThat(podcast.feed().updated()).contains(OffsetDateTime.parse("2025-02-02T07:00+01:00"));
        assertThat(podcast.feed().pages().next()).contains(Url.of("https://trains.example/feed.xml?p=next"));
        assertThat(podcast.feed().polling().skipDays()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(podcast.support().values().get(0).suggested()).contains(new BigDecimal("2E-8"));
        assertThat(podcast.foreign().get(0).attributes())
                .containsExactly(Map.entry("unit", "id"), Map.entry("{urn:extra}kind", "b"));

        var live = podcast.liveEpisodes().get(0);
        assertThat(live.status()).isEqualTo(LiveStatus.PENDING);
        assertThat(live.start()).contains(OffsetDateTime.parse("2025-06-01T18:00+02:00"));
        assertThat(live.episode().links()).hasSize(1);

        var episode = podcast.episodes().get(0);
        assertThat(episode.duration()).contains(Duration.ofSeconds(1146));
        assertThat(episode.numbering().episode()).contains(new BigDecimal("14.5"));
        assertThat(episode.chapters()).extracting(Chapter::end).first().hasToString("Optional[PT12M42.25S]");

        var diagnostic = ENVELOPE.diagnostics().get(0);
        assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
        assertThat(diagnostic.position()).isEqualTo(new Position(88, 16, 4711));
    }

    private static String text() {
        try (var in = requireNonNull(EnvelopeTest.class.getResourceAsStream("envelope.json"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
