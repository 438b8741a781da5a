package dev.episodic.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of a written site. */
final class Pages {

    private final Path folder;
    private final List<Path> files;

    private Pages(Path folder, List<Path> files) {
        this.folder = folder;
        this.files = files;
    }

    static Pages in(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return new Pages(
                    folder,
                    files.filter(file -> file.toString().endsWith(".html"))
                            .sorted()
                            .toList());
        }
    }

    List<Path> all() {
        return files;
    }

    /** {@return of each kind of page the first few, the longest first, by their names within the site} */
    List<String> ofEachKind(int most) {
        var folders = files.stream().map(Path::getParent).distinct();
        return folders.flatMap(kind -> longest(kind, most))
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private Stream<Path> longest(Path kind, int most) {
        return files.stream()
                .filter(file -> kind.equals(file.getParent()))
                .sorted((a, b) -> Long.compare(b.toFile().length(), a.toFile().length()))
                .limit(kind.equals(folder) ? files.size() : most);
    }
}
