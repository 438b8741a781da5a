package dev.episodic.html;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The files of one site while it is written. Nothing is written outside its folder. */
final class SiteFiles {

    private static final Pattern NAME = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]+(?:/[^\\\\/:*?\"<>|\\p{Cntrl}]+)*");

    private final Path folder;
    private final SiteWriter.Progress progress;
    private final int total;
    private final List<Path> files = new ArrayList<>();

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

    /** Writes a file, unless it holds these bytes already. */
    void write(String name, byte[] content) throws IOException {
        var file = place(name);
        if (Files.exists(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content)) {
            keep(file);
            return;
        }
        replace(file, part -> Files.write(part, content));
    }

    /** Copies a file, however long, unless its copy is the same already. */
    void copy(String name, Path source) throws IOException {
        var file = place(name);
        if (Files.exists(file) && Files.mismatch(source, file) < 0) {
            keep(file);
            return;
        }
        replace(file, part -> Files.copy(source, part));
    }

    private Path place(String name) throws IOException {
        var file = folder.resolve(name);
        var parent = Files.createDirectories(file.getParent()).toRealPath();
        if (!parent.startsWith(folder) || Files.isSymbolicLink(file)) {
            throw new IOException("a link leads out of the folder: " + file);
        }
        return file;
    }

    boolean has(String name) {
        return Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Counts a file that is there already. */
    void keep(String name) {
        keep(folder.resolve(name));
    }

    /** Whoever reads the site meanwhile sees the old file or the new one, never a piece. */
    private void replace(Path file, Writing writing) throws IOException {
        var part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            writing.into(part);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
        files.add(file);
        progress.wrote(file, files.size(), total);
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void keep(Path file) {
        files.add(file);
        progress.kept(file, files.size(), total);
    }

    /** {@return the files of the site so far} */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** Puts something into a file that is not there yet. */
    private interface Writing {
        void into(Path part) throws IOException;
    }
}
