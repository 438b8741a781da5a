package dev.episodic.benchmark;

import dev.episodic.benchmark.peer.Reader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The measurements as a page in Markdown: times as ratios to this library's, which hold when times do not. */
final class Results {

    private static final String READ = "ReadBenchmark.read";
    private static final String SCALE = "ScalingBenchmark.";
    private static final int MILLION = 1_000_000;

    private final Measurements measurements;
    private final StringBuilder page = new StringBuilder();

    Results(Measurements measurements) {
        this.measurements = measurements;
        line("# Speed");
        line("");
        line(
                "Measured on %s by `examples/benchmark/run`: %d processors, %s %s, %s %s. Of all rounds the best one"
                        + " counts. Ratios hold on another machine, times do not.",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }

    private void line(String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private void heading(String title) {
        line("%n## %s%n", title);
    }

    /** Adds what was measured by rounds. */
    void addTables() throws IOException {
        for (String feed : List.of("40 kB", "2 MB", "30 MB", Feeds.REAL)) {
            if (measurements.time(READ, feed, Reader.EPISODIC.name()) > 1) {
                addReading(feed);
            }
        }
        addScaling();
        addRatios(
                "Writing a feed", "WriteBenchmark.episodic", List.of("WriteBenchmark.rome", "WriteBenchmark.woodstox"));
        addRatios("Reading notes", "NotesBenchmark.episodic", List.of("NotesBenchmark.jsoup"));
        addRatios("Reading pages", "PagesBenchmark.read", List.of("PagesBenchmark.jsoup"));
        addPages();
    }

    private void addReading(String feed) throws IOException {
        double bytes = Feeds.named(feed).stream().mapToLong(one -> one.length).sum();
        double ours = measurements.time(READ, feed, Reader.EPISODIC.name());
        heading("Reading " + (feed.equals(Feeds.REAL) ? "real feeds" : "a feed of " + feed));
        line("| reader | its time : ours | MB/s | bytes allocated per byte of feed |");
        line("|---|--:|--:|--:|");
        for (Reader reader : Reader.values()) {
            double time = measurements.time(READ, feed, reader.name());
            double allocated = measurements.allocation(READ, feed, reader.name());
            line("| %s | %.2f | %.0f | %.1f |", reader.label(), time / ours, bytes / time, allocated / bytes);
        }
    }

    private void addScaling() {
        double one = measurements.time(SCALE + "alone", "1 MB", "");
        if (Double.isNaN(one)) {
            return;
        }
        heading("Growing");
        line("| | times |");
        line("|---|--:|");
        line("| ten times the feed takes | %.2f |", measurements.time(SCALE + "alone", "10 MB", "") / one);
        line(
                "| two feeds in two threads, one alone taking 1, take | %.2f |",
                measurements.time(SCALE + "two", "1 MB", "") / one);
    }

    private void addRatios(String title, String ours, List<String> others) {
        Stream.of("2 MB", Feeds.REAL, "")
                .filter(feed -> measurements.time(ours, feed, "") > 1)
                .forEach(feed -> {
                    heading(title + (feed.equals(Feeds.REAL) ? " of real feeds" : ""));
                    line("| | its time : ours | bytes allocated : ours |");
                    line("|---|--:|--:|");
                    for (String method : concat(ours, others)) {
                        line(
                                "| %s | %.2f | %.2f |",
                                method.substring(method.indexOf('.') + 1),
                                measurements.time(method, feed, "") / measurements.time(ours, feed, ""),
                                measurements.allocation(method, feed, "") / measurements.allocation(ours, feed, ""));
                    }
                });
    }

    private static List<String> concat(String first, List<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private void addPages() {
        double written = measurements.time("PagesBenchmark.write", "", "");
        if (Double.isNaN(written)) {
            return;
        }
        double encoded = measurements.time("PagesBenchmark.encode", "", "");
        heading("Writing pages");
        line("| | microseconds for a page |");
        line("|---|--:|");
        line("| a page written, on top of encoding its bytes | %.0f |", (written - encoded) / PagesBenchmark.EPISODES);
        line(
                "| a site with that many episodes, files and all | %.0f |",
                measurements.time("PagesBenchmark.site", "", "") / PagesBenchmark.EPISODES);
    }

    /** Adds what is measured in a Java of its own. */
    void addProcesses(Processes processes, boolean quick) throws IOException, InterruptedException {
        var first = processes.firstFeed(quick ? 3 : 15);
        heading("The first feed of a program, ten items long");
        line("| reader | milliseconds | its time : ours |");
        line("|---|--:|--:|");
        first.forEach((reader, time) ->
                line("| %s | %.0f | %.2f |", reader.label(), time, time / first.getOrDefault(Reader.EPISODIC, time)));
        heading("The smallest heap that a feed of %d MB is read in".formatted(quick ? 2 : 30));
        line("| reader | MB, the feed itself included |");
        line("|---|--:|");
        processes
                .smallestHeap((quick ? 2L : 30L) * MILLION)
                .forEach((reader, megabytes) -> line("| %s | %d |", reader.label(), megabytes));
        heading("A huge feed, episode by episode");
        line("%s", processes.hugeFeed(quick ? 64 : 1024));
    }

    /** Adds what the gate said. */
    void addRemarks(List<String> remarks) {
        heading("What the readers found");
        line("Before anything was timed, all read all feeds, and what they found was compared with bare tokens.%n");
        remarks.forEach(remark -> line("* %s", remark));
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
