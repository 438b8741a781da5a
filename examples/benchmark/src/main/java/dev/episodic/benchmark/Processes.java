package dev.episodic.benchmark;

import dev.episodic.benchmark.peer.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is measured in a Java of its own: the first feed of a program, and the smallest heap. */
final class Processes {

    private static final List<Reader> MODELS =
            List.of(Reader.EPISODIC, Reader.EPISODES, Reader.ROME, Reader.RSSREADER, Reader.PODCAST_PARSER);
    private static final int MOST_MEGABYTES = 2048;

    private final Path folder;

    /** Keeps the feeds that are read in a folder. */
    Processes(Path folder) {
        this.folder = folder;
    }

    /** {@return the median of the milliseconds that the first feed takes, ten items long, the readers taking turns} */
    Map<Reader, Double> firstFeed(int rounds) throws IOException, InterruptedException {
        Path feed = file("first.xml", new GeneratedFeed(10, 1, GeneratedFeed.Unit.ITEMS).readAllBytes());
        Map<Reader, List<Double>> times = new EnumMap<>(Reader.class);
        for (int round = 0; round < rounds; round++) {
            for (Reader reader : List.of(Reader.EPISODIC, Reader.RSSREADER, Reader.ROME)) {
                var outcome = FreshJvm.run(ReadOnce.class, List.of(), reader.name(), feed.toString());
                times.computeIfAbsent(reader, any -> new ArrayList<>()).add(Long.parseLong(outcome.output()) / 1e6);
            }
        }
        Map<Reader, Double> medians = new EnumMap<>(Reader.class);
        times.forEach((reader, all) ->
                medians.put(reader, all.stream().sorted().toList().get(all.size() / 2)));
        return medians;
    }

    /** {@return the megabytes of heap with which each can read a feed of that many bytes, itself included} */
    Map<Reader, Integer> smallestHeap(long bytes) throws IOException, InterruptedException {
        Path feed = file("large.xml", Feeds.generated(bytes));
        Map<Reader, Integer> heaps = new EnumMap<>(Reader.class);
        for (Reader reader : MODELS) {
            heaps.put(reader, smallestHeap(reader, feed));
        }
        return heaps;
    }

    /** Halves the range until it is as fine as a twentieth. */
    private static int smallestHeap(Reader reader, Path feed) throws IOException, InterruptedException {
        int tooSmall = 1;
        int enough = MOST_MEGABYTES;
        while (enough - tooSmall > Math.max(1, enough / 20)) {
            int middle = (int) Math.sqrt((double) tooSmall * enough) + 1;
            var options = List.of("-Xmx" + middle + "m", "-XX:+UseSerialGC");
            boolean succeeds = FreshJvm.run(ReadOnce.class, options, reader.name(), feed.toString())
                    .succeeded();
            enough = succeeds ? middle : enough;
            tooSmall = succeeds ? tooSmall : middle;
        }
        return enough;
    }

    /** {@return what the program that reads a huge feed prints with a heap of 32 MB} */
    String hugeFeed(int megabytes) throws IOException, InterruptedException {
        return FreshJvm.run(ReadHugeFeed.class, List.of("-Xmx32m"), String.valueOf(megabytes))
                .output();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
