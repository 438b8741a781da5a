package dev.episodic.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The files of one site while it is written. Nothing is written outside its folder. */
final class SiteFiles {

    private static final Pattern NAME = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]+(?:/[^\\\\/:*?\"<>|\\p{Cntrl}]+)*");

    private final Path folder;
    private final SiteWriter.Progress progress;
    private final int total;
    private final List<Path> written = new ArrayList<>();

    SiteFiles(Path folder, SiteWriter.Progress progress, int total) throws IOException {
        this.folder = Files.createDirectories(folder).toRealPath();
        this.progress = progress;
        this.total = total;
    }

    /**
     * {@return the name}
     *
     * @throws IllegalArgumentException if it is no path to a file below a folder on every file system
     */
    static String requireName(String name) {
        if (!NAME.matcher(name).matches()
                || List.of(name.split("/", -1)).stream().anyMatch(SiteFiles::isDots)) {
            throw new IllegalArgumentException("no file below a folder: " + name);
        }
        return name;
    }

    /** Dots lead out of the folder; Windows drops those at an end. */
    private static boolean isDots(String part) {
        return part.endsWith(".") || part.endsWith(" ") || part.startsWith(" ");
    }

    void write(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        var parent = Files.createDirectories(file.getParent()).toRealPath();
        if (!parent.startsWith(folder) || Files.isSymbolicLink(file)) {
            throw new IOException("a link leads out of the folder: " + file);
        }
        Files.write(file, content);
        written.add(file);
        progress.wrote(file, written.size(), total);
    }

    boolean has(String name) {
        return Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Counts a file that is there already. */
    void keep(String name) {
        written.add(folder.resolve(name));
        progress.wrote(folder.resolve(name), written.size(), total);
    }

    List<Path> written() {
        return List.copyOf(written);
    }
}
