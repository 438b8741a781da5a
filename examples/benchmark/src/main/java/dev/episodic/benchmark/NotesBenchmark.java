package dev.episodic.benchmark;

import dev.episodic.feed.FeedReader;
import dev.episodic.html.NotesReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reads the notes of the episodes of a feed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NotesBenchmark {

    /** The most notes that are read of one feed. */
    private static final int MOST = 50;

    /** Whose notes are read. */
    @Param({"2 MB", Feeds.REAL})
    public String feed = "";

    private List<String> notes = List.of();

    /** Takes the notes out of the feeds. */
    @Setup
    public void load() throws Exception {
        notes = new ArrayList<>();
        for (byte[] one : Feeds.named(feed)) {
            FeedReader.standard().read(one).value().episodes().stream()
                    .flatMap(episode -> episode.content().or(episode::description).stream())
                    .limit(MOST)
                    .forEach(notes::add);
        }
    }

    /** Understands the notes: links, people, chapters and all. */
    @Benchmark
    public void episodic(Blackhole hole) {
        notes.forEach(html -> hole.consume(NotesReader.standard().read(html)));
    }

    /** Makes a tree of the notes, and nothing of that. */
    @Benchmark
    public void jsoup(Blackhole hole) {
        notes.forEach(html -> hole.consume(Jsoup.parseBodyFragment(html)));
    }
}
