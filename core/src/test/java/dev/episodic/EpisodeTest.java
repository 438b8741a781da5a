package dev.episodic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            https://example.org/1.mp3,            audio/mpeg
            https://example.org/1.mp3,            -
            https://example.org/1.MP3?x=y.jpg#z,  -
            https://example.org/1.mp3,            image/jpeg
            https://example.org/1.m4a,            application/octet-stream
            https://example.org/listen,           audio/x-mpeg
            https://example.org/listen,           Audio
            https://example.org/listen,           mp3
            https://example.org/v1.2/listen,      video/mp4
            https://example.org/live,             application/vnd.apple.mpegurl
            https://example.org/live,             application/x-mpegURL
            https://example.mov,                  audio/mpeg
            1.ogg,                                -
            """)
    void takesWhatSoundsForItsMainMedia(String url, @Nullable String type) {
        var file = media(url, type);

        assertThat(episode(media("https://example.org/listen/0", null), file).mainMedia())
                .contains(file);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            https://example.org/1.jpg,     image/jpeg
            https://example.org/1.jpg,     audio/mpeg
            https://example.org/1.png?a=1, -
            https://example.org/picture,   image/webp
            https://example.org/1.pdf,     -
            https://example.org/notes,     text/html
            """)
    void passesOverWhatIsNoRecording(String url, @Nullable String type) {
        var recording = media("https://example.org/1.mp3", "audio/mpeg");
        var unknown = media("https://example.org/listen/1", "file");

        assertThat(episode(media(url, type)).mainMedia()).isEmpty();
        assertThat(episode(media(url, type), recording).mainMedia()).contains(recording);
        assertThat(episode(media(url, type), unknown).mainMedia()).contains(unknown);
    }

    @Test
    void takesTheFirstOfSeveralRecordings() {
        var first = media("https://example.org/1.mp3", null);

        assertThat(episode(first, media("https://example.org/1.ogg", null)).mainMedia())
                .contains(first);
        assertThat(episode().mainMedia()).isEmpty();
    }

    @Test
    void prefersTheFullNotes() {
        var episode =
                Episode.builder().summary("s").description("d").content("c").build();

        assertThat(episode.preferredNotes()).contains("c");
        assertThat(episode.toBuilder().content(null).build().preferredNotes()).contains("d");
        assertThat(episode.toBuilder().content(null).description(null).build().preferredNotes())
                .contains("s");
        assertThat(Episode.builder().build().preferredNotes()).isEmpty();
    }

    @Test
    void seesThatALiveEpisodeWasNeverEnded() {
        var end = OffsetDateTime.parse("2025-03-07T07:05:00Z");
        var live = LiveEpisode.builder()
                .status(LiveStatus.LIVE)
                .end(end)
                .episode(Episode.builder().build())
                .build();

        assertThat(live.isStaleAt(end)).isFalse();
        assertThat(live.isStaleAt(end.plusSeconds(1))).isTrue();
        assertThat(live.toBuilder().status(LiveStatus.ENDED).build().isStaleAt(end.plusYears(1)))
                .isFalse();
        assertThat(live.toBuilder().end(null).build().isStaleAt(end.plusYears(1)))
                .isFalse();
    }

    private static Episode episode(Media... files) {
        return Episode.builder().media(List.of(files)).build();
    }

    private static Media media(String url, @Nullable String type) {
        return Media.builder().url(Url.of(url)).type(type).build();
    }
}
