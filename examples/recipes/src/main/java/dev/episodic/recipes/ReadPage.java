package dev.episodic.recipes;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.html.PageReader;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a web page of an episode: its title, recording, guests and links. */
final class ReadPage {

    private ReadPage() {}

    public static void main(String[] arguments) throws IOException {
        PageReader reader = PageReader.standard().at(Url.of("https://upper-berth.example.org/1/1"));
        Podcast podcast = reader.read(Path.of(arguments[0])).value();
        for (Episode episode : podcast.episodes()) {
            System.out.println(episode.title().orElse("untitled"));
            episode.mainMedia().ifPresent(file -> System.out.println(file.url()));
            episode.guests().forEach(guest -> System.out.println("with " + guest.name()));
            episode.links()
                    .forEach(
                            link -> System.out.println(link.url().map(Url::text).orElse("")));
        }
    }
}
