package dev.episodic.benchmark;

import dev.episodic.feed.FeedReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** Reads ten times the feed, and two feeds at once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScalingBenchmark {

    /** What is read. */
    @Param({"1 MB", "10 MB"})
    public String feed = "";

    private byte[] bytes = {};

    /** Makes the feed. */
    @Setup
    public void load() throws Exception {
        bytes = Feeds.named(feed).get(0);
    }

    /** One thread reads one feed. */
    @Benchmark
    public Object alone() throws Exception {
        return FeedReader.standard().read(bytes);
    }

    /** Two threads read a feed each. */
    @Benchmark
    @Threads(2)
    public Object two() throws Exception {
        return FeedReader.standard().read(bytes);
    }
}
