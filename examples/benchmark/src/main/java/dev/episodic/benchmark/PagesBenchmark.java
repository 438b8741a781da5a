package dev.episodic.benchmark;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.feed.FeedReader;
import dev.episodic.html.PageReader;
import dev.episodic.html.PageWriter;
import dev.episodic.html.SiteWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Writes and reads pages with show notes. Each figure is for all {@link #EPISODES} episodes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PagesBenchmark {

    /** How many pages are written or read at once. */
    public static final int EPISODES = 100;

    private Podcast podcast = Podcast.builder().build();
    private List<String> pages = List.of();
    private Path folder = Path.of("");

    /** Makes the show and its pages. */
    @Setup
    public void load() throws IOException {
        Podcast whole = FeedReader.standard().read(Feeds.named("2 MB").get(0)).value();
        podcast = whole.toBuilder()
                .episodes(whole.episodes().subList(0, EPISODES))
                .build();
        pages = podcast.episodes().stream().map(this::page).toList();
        folder = Files.createTempDirectory("episodic-site");
    }

    /** Removes the site. */
    @TearDown
    public void remove() throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(PagesBenchmark::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String page(Episode episode) {
        return PageWriter.standard().write(podcast, episode);
    }

    /** Writes a page for each episode, down to its bytes. */
    @Benchmark
    public void write(Blackhole hole) {
        podcast.episodes().forEach(episode -> hole.consume(page(episode).getBytes(StandardCharsets.UTF_8)));
    }

    /** Makes bytes of pages that have been written. */
    @Benchmark
    public void encode(Blackhole hole) {
        pages.forEach(page -> hole.consume(page.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads each page back. */
    @Benchmark
    public void read(Blackhole hole) {
        pages.forEach(page -> hole.consume(PageReader.standard().read(page)));
    }

    /** Makes a tree of each page, and nothing of that. */
    @Benchmark
    public void jsoup(Blackhole hole) {
        pages.forEach(page -> hole.consume(Jsoup.parse(page)));
    }

    /** Writes the whole site into a folder. */
    @Benchmark
    public List<Path> site() throws IOException {
        return SiteWriter.standard().write(podcast, folder);
    }
}
