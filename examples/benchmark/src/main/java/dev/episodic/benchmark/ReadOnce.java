package dev.episodic.benchmark;

import dev.episodic.benchmark.peer.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one feed once, and says how many nanoseconds that took. */
final class ReadOnce {

    private ReadOnce() {}

    /** Takes the name of a reader and the file of a feed. */
    public static void main(String[] arguments) throws Exception {
        byte[] feed = Files.readAllBytes(Path.of(arguments[1]));
        long start = System.nanoTime();
        Object read = Reader.valueOf(arguments[0]).open().read(feed);
        long end = System.nanoTime();
        if (read.toString().isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
        System.out.println(end - start);
    }
}
