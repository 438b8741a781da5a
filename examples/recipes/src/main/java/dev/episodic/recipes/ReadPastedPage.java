package dev.episodic.recipes;

import dev.episodic.Link;
import dev.episodic.Podcast;
import dev.episodic.html.NotesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the text of a page of a podcast directory, as somebody pastes it, and prints its links. */
final class ReadPastedPage {

    private ReadPastedPage() {}

    /** Takes a file of text, or else the sample. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "examples/show/notes.txt");
        // region paste
        String page = Files.readString(file);
        Podcast podcast = NotesReader.standard().readPastedPage(page).value();
        for (Link link : podcast.episodes().get(0).links()) {
            System.out.println(link.title().orElse("") + ": " + link.note().orElse("no note"));
        }
        // endregion
    }
}
