package dev.episodic.html;

import dev.episodic.Chapter;
import dev.episodic.Episode;
import dev.episodic.Guid;
import dev.episodic.Media;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Role;
import dev.episodic.Url;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;

/** Writes the site of a made-up show into a folder, twice, and says what was written each time. */
final class HugeSite {

    static final int EPISODES = 5_000;

    private HugeSite() {}

    public static void main(String[] arguments) throws IOException {
        var podcast = podcast();
        for (int run = 0; run < 2; run++) {
            var written = new ArrayList<Path>();
            long start = System.nanoTime();
            int files = SiteWriter.standard()
                    .withBaseUrl(Url.of("https://long.example/"))
                    .withProgress((file, done, total) -> written.add(file))
                    .write(podcast, Path.of(arguments[0]))
                    .size();
            var seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3;
            System.out.println("wrote " + written.size() + " of " + files + " files in " + seconds + " s");
        }
    }

    private static Podcast podcast() {
        var podcast = Podcast.builder().title("The Long Run").link(Url.of("https://long.example/"));
        for (int i = EPISODES; i > 0; i--) {
            podcast.addEpisode(episode(i));
        }
        return podcast.build();
    }

    private static Episode episode(int number) {
        var episode = Episode.builder()
                .title("Mile " + number)
                .guid(Guid.of("mile-" + number))
                .published(OffsetDateTime.parse("2010-01-01T06:00:00Z").plusDays(number))
                .duration(Duration.ofMinutes(30 + number % 60))
                .addMedia(Media.builder()
                        .url(Url.of("https://long.example/audio/" + number + ".mp3"))
                        .build())
                .content("<p>We run on, and talk of <a href='https://long.example/" + number + "'>mile " + number
                        + "</a>.</p>" + "<p>The road is long, the shoes are old, and nobody counts.</p>".repeat(20))
                .addPerson(Person.builder()
                        .name("Runner " + number % 200)
                        .role(Role.GUEST)
                        .build());
        for (int i = 0; i < 8; i++) {
            episode.addChapter(Chapter.builder()
                    .start(Duration.ofMinutes(3L * i))
                    .title("Bend " + i)
                    .build());
        }
        return episode.build();
    }
}
