package dev.episodic.join;

import dev.episodic.Chapter;
import dev.episodic.Media;
import java.util.List;
import java.util.stream.Collectors;

/** Lists in a line, to tell of them. */
final class Lines {

    private Lines() {}

    static String media(List<Media> files) {
        return files.stream().map(file -> file.url().text()).collect(Collectors.joining(", "));
    }

    static String chapters(List<Chapter> chapters) {
        return chapters.stream()
                .map(chapter -> chapter.start().toSeconds() + " "
                        + Keys.words(chapter.title().orElse("")))
                .collect(Collectors.joining(", "));
    }
}
