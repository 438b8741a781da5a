package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Chapter;
import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Media;
import dev.episodic.Podcast;
import dev.episodic.TranscriptFile;
import dev.episodic.Url;
import dev.episodic.chapters.ChaptersReader;
import dev.episodic.transcript.Cue;
import dev.episodic.transcript.Transcript;
import dev.episodic.transcript.TranscriptReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTranscriptsTest {

    private static final Episode EPISODE = Episode.builder()
            .title("Night trains")
            .duration(Duration.ofMinutes(20))
            .addMedia(Media.builder()
                    .url(Url.of("https://media.example/7.mp3"))
                    .type("audio/mpeg")
                    .build())
            .addChapter(Chapter.builder()
                    .start(Duration.ZERO)
                    .title("Doors & knobs")
                    .build())
            .addChapter(Chapter.builder()
                    .start(Duration.ofSeconds(90))
                    .title("Beds")
                    .build())
            .build();
    private static final Podcast PODCAST = Podcast.builder()
            .title("Sleepers")
            .language(Locale.ENGLISH)
            .addEpisode(EPISODE)
            .build();

    private final Path folder;

    SiteTranscriptsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Transcript said(String... lines) {
        var transcript = Transcript.builder();
        int second = 0;
        for (var line : lines) {
            var parts = line.split(": ", 2);
            transcript.addCue(Cue.builder()
                    .speaker(parts.length == 2 ? parts[0] : null)
                    .start(Duration.ofSeconds(second))
                    .end(Duration.ofSeconds(second + 3))
                    .text(parts[parts.length - 1])
                    .build());
            second += 3;
        }
        return transcript.build();
    }

    private Document page(Transcript transcript) throws IOException {
        SiteWriter.standard()
                .withTranscripts(episode -> Optional.of(transcript))
                .write(PODCAST, folder);
        return Jsoup.parse(folder.resolve("episodes/night-trains.html"));
    }

    @Test
    void showWhoSaysWhatAndWhenWithAWayToHearIt() throws IOException {
        var page = page(said("Ada: Good evening.", "The beds are made.", "Bo: Thank you."));

        var turns = page.select("#transcript .turn");
        assertThat(turns).hasSize(2);
        assertThat(turns.get(0).select("cite").text()).isEqualTo("Ada");
        assertThat(turns.get(0).select("p").text()).isEqualTo("Good evening. The beds are made.");
        assertThat(turns.get(1).select("cite").text()).isEqualTo("Bo");
        assertThat(turns.get(1).select("a.time").attr("href")).isEqualTo("https://media.example/7.mp3#t=6");
        assertThat(turns.get(1).select("time").attr("datetime")).isEqualTo("PT6S");
        assertThat(page.select("#transcript span[data-start]").eachAttr("data-start"))
                .containsExactly("0", "3", "6");
        assertThat(page.select("#transcript h2").text()).isEqualTo("Transcript");
        assertThat(page.select("#transcript details summary").text()).isNotBlank();
    }

    @Test
    void partLongTalksIntoParagraphsAndJoinSingleWords() throws IOException {
        var transcript = Transcript.builder();
        for (int i = 0; i < 900; i++) {
            transcript.addCue(Cue.builder()
                    .start(Duration.ofSeconds(i))
                    .text(i % 9 == 8 ? "word." : "word")
                    .build());
        }

        var page = page(transcript.build());

        assertThat(page.select(".turn p")).hasSizeBetween(5, 20);
        assertThat(page.select(".turn span")).hasSizeLessThan(200);
        assertThat(page.select(".turns").text().split("word", -1)).hasSize(901);
    }

    @Test
    void joinLettersThatAreWrittenWithoutBlanks() throws IOException {
        assertThat(page(said("夜行", "列車", "ok")).select(".turn p").text()).isEqualTo("夜行列車 ok");
    }

    @Test
    void giveThePlayerChaptersAndCaptions() throws IOException {
        var transcript = said("Ada: Good evening.", "Bo: <b>Thank</b> you & good night.");

        var page = page(transcript);

        assertThat(page.select("audio track").eachAttr("kind")).containsExactly("chapters", "captions");
        assertThat(page.select("audio track").eachAttr("src"))
                .containsExactly("../episodes/night-trains.chapters.vtt", "../episodes/night-trains.vtt");
        assertThat(page.select("audio track[srclang=en][label]")).hasSize(2);
        var chapters = ChaptersReader.standard()
                .read(folder.resolve("episodes/night-trains.chapters.vtt"))
                .value()
                .chapters();
        assertThat(chapters).extracting(chapter -> chapter.title().orElse("")).containsExactly("Doors & knobs", "Beds");
        assertThat(chapters.get(1).end()).contains(Duration.ofMinutes(20));
        assertThat(TranscriptReader.standard()
                        .read(folder.resolve("episodes/night-trains.vtt"))
                        .value()
                        .cues())
                .isEqualTo(transcript.cues());
    }

    @Test
    void leaveNoTraceWhereNothingIsKnown() throws IOException {
        var written = SiteWriter.standard()
                .withTranscripts(episode -> Optional.empty())
                .write(
                        Podcast.builder()
                                .addEpisode(Episode.builder().title("Quiet").build())
                                .build(),
                        folder);

        assertThat(written).noneMatch(file -> file.toString().endsWith(".vtt"));
        var page = Jsoup.parse(folder.resolve("episodes/quiet.html"));
        assertThat(page.select("#transcript, track")).isEmpty();
    }

    @Test
    void standOnAPageOfItsOwnToo() {
        var html =
                PageWriter.standard().withTranscript(said("Ada: Good evening.")).write(PODCAST, EPISODE);

        assertThat(Jsoup.parse(html).select("#transcript p").text()).isEqualTo("Good evening.");
        assertThat(Jsoup.parse(html).select("track")).isEmpty();
    }

    @Test
    void areLeftOutWhenTheyAreNoneAndThatIsTold() throws IOException {
        Files.writeString(folder.resolve("7.vtt"), "<?xml version='1.0'?><rss/>");
        var told = new ArrayList<Diagnostic>();
        var listener = new SiteWriter.Progress() {
            @Override
            public void wrote(Path file, int done, int total) {}

            @Override
            public void leftOut(Diagnostic reason) {
                told.add(reason);
            }
        };

        SiteWriter.standard()
                .withTranscripts(TranscriptFolder.of(folder))
                .withProgress(listener)
                .write(PODCAST, folder.resolve("site"));

        assertThat(told).extracting(Diagnostic::code).containsExactly("transcript.unreadable");
        assertThat(folder.resolve("site/episodes/night-trains.html")).exists();
    }

    @Test
    void areFoundInAFolderByTheNameInTheFeedByTheRecordingAndByTheTitle() throws IOException {
        Files.createDirectories(folder.resolve("words"));
        var named = Files.writeString(folder.resolve("words/a.srt"), "1\n00:00:00,000 --> 00:00:01,000\nHi\n");
        var file = TranscriptFile.builder()
                .url(Url.of("https://any.example/x/words/a.srt"))
                .build();
        var words = TranscriptFolder.of(folder);

        assertThat(words.find(EPISODE)).isEmpty();
        assertThat(words.find(EPISODE.toBuilder().addTranscript(file).build())).contains(named.toRealPath());
        var byTitle = Files.writeString(folder.resolve("night-trains.txt"), "Hi");
        assertThat(words.find(EPISODE)).contains(byTitle.toRealPath());
        var byRecording = Files.writeString(folder.resolve("7.json"), "{}");
        assertThat(words.find(EPISODE)).contains(byRecording.toRealPath());
        assertThat(words.onlyWhatIsNamed().find(EPISODE)).isEmpty();
    }

    @Test
    void areNeverTakenFromOutsideTheFolder() throws IOException {
        var inner = Files.createDirectories(folder.resolve("inner"));
        var secret = Files.writeString(folder.resolve("secret.vtt"), "WEBVTT\n\n00:00.000 --> 00:01.000\nsecret\n");
        Files.createSymbolicLink(inner.resolve("7.vtt"), secret);
        var words = TranscriptFolder.of(inner);

        assertThat(words.find(EPISODE)).isEmpty();
        for (var address : List.of(
                "https://x.example/../secret.vtt",
                "https://x.example/..%2Fsecret.vtt",
                "https://x.example/%2e%2e/secret.vtt",
                "https://x.example/a/..\\secret.vtt",
                "file:///etc/passwd",
                "https://x.example/" + "a/".repeat(5_000) + "7.vtt")) {
            var file = TranscriptFile.builder().url(Url.of(address)).build();
            assertThat(words.onlyWhatIsNamed()
                            .find(EPISODE.toBuilder().addTranscript(file).build()))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void runNothingThatTheySay() throws IOException {
        var evil = "</span></p></details><script>alert(1)</script><img src=x onerror=alert(1)>";
        var page = page(Transcript.builder()
                .language(Locale.forLanguageTag("en"))
                .addCue(Cue.builder()
                        .speaker(evil)
                        .start(Duration.ZERO)
                        .text(evil)
                        .build())
                .build());

        PageSafetyTest.assertHarmless(page);
        assertThat(page.select("#transcript p").text()).isEqualTo(evil);
        assertThat(page.select("#transcript cite").text()).isEqualTo(evil);
    }

    @Test
    void leaveTheNotesToBeRead() {
        var lines = new String[40];
        java.util.Arrays.setAll(
                lines, i -> (i % 2 == 0 ? "Ada: " : "Bo: ") + "We talk about things, number " + i + ".");
        var notes =
                "<p>Of beds.</p><h3>Links</h3><ul><li><a href='https://beds.example/'>Beds</a> - all of them</li></ul>";
        var episode = EPISODE.toBuilder().content(notes).chapters(List.of()).build();
        var html = PageWriter.standard().withTranscript(said(lines)).write(PODCAST, episode);

        var read = PageReader.standard()
                .read(html.replaceFirst("<meta name=\"generator\"[^>]*>", ""))
                .value()
                .episodes()
                .get(0);

        assertThat(read.links())
                .extracting(link -> link.url().map(Url::text).orElse(""))
                .contains("https://beds.example/");
        assertThat(read.people()).isEmpty();
        assertThat(read.chapters()).isEmpty();
        assertThat(spoken(Jsoup.parse(html))).hasSize(40);
    }

    private static List<String> spoken(Document page) {
        return page.select("#transcript .turn p").stream().map(Element::text).collect(Collectors.toList());
    }
}
