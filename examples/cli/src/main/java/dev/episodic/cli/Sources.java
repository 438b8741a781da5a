package dev.episodic.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sources that the arguments of a command name, in their order. A folder stands for all files in it and below, by
 * name; hidden ones are passed over, and links to folders are not followed, as they may lead in circles.
 *
 * @param all the sources
 * @param several whether there may be more than one: a folder, or more than one argument
 */
record Sources(List<Source> all, boolean several) {

    static Sources find(List<String> arguments, Console console) throws IOException {
        var all = new ArrayList<Source>();
        boolean several = arguments.size() > 1;
        for (var argument : arguments) {
            var path = Path.of(argument);
            if (argument.equals("-")) {
                all.add(Source.standardInput(console.in()));
            } else if (Files.isDirectory(path)) {
                several = true;
                walk(path, path, all);
            } else {
                all.add(Source.of(path, Source.slashed(fileName(path))));
            }
        }
        return new Sources(List.copyOf(all), several);
    }

    /** {@return the files among the sources} */
    Set<Path> files() {
        var files = new HashSet<Path>();
        for (var source : all) {
            if (source.file() != null) {
                files.add(source.file().toAbsolutePath().normalize());
            }
        }
        return files;
    }

    private static void walk(Path folder, Path start, List<Source> found) throws IOException {
        for (var entry : entries(folder)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                walk(entry, start, found);
            } else if (!Files.isDirectory(entry)) {
                found.add(Source.of(entry, Source.slashed(start.relativize(entry))));
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        var entries = new ArrayList<Path>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        entries.removeIf(entry -> fileName(entry).toString().startsWith("."));
        entries.sort(Comparator.comparing(entry -> fileName(entry).toString()));
        return entries;
    }

    private static Path fileName(Path path) {
        var name = path.getFileName();
        return name == null ? path : name;
    }
}
