package dev.episodic.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The feeds that are read: generated ones by their size, and real ones out of a list of files. */
public final class Feeds {

    /** Names the feeds of the files listed in the file that a system property names. */
    public static final String REAL = "real";

    static final String PROPERTY = "episodic.benchmark.feeds";
    private static final long SEED = 20_261_124;

    private Feeds() {}

    /** {@return the feeds of this name: a size such as {@code 40 kB} or {@code 2 MB}, or {@link #REAL}} */
    public static List<byte[]> named(String name) throws IOException {
        if (!name.equals(REAL)) {
            return List.of(generated(size(name)));
        }
        List<byte[]> feeds = new ArrayList<>();
        String list = System.getProperty(PROPERTY);
        for (String file : list == null ? List.<String>of() : Files.readAllLines(Path.of(list))) {
            feeds.add(Files.readAllBytes(Path.of(file)));
        }
        return feeds;
    }

    /** {@return a generated feed of about this many bytes} */
    static byte[] generated(long bytes) throws IOException {
        return new GeneratedFeed(bytes, SEED).readAllBytes();
    }

    static long size(String name) {
        String[] parts = name.split(" ", 2);
        return Long.parseLong(parts[0]) * (parts[1].equals("kB") ? 1_000 : 1_000_000);
    }
}
