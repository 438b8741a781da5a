package dev.episodic.benchmark;

import dev.episodic.benchmark.peer.Peer;
import dev.episodic.benchmark.peer.Reader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reads feeds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {

    /** What is read. */
    @Param({"40 kB", "2 MB", "30 MB", Feeds.REAL})
    public String feed = "";

    /** Who reads. */
    @Param
    public Reader reader = Reader.EPISODIC;

    private List<byte[]> feeds = List.of();
    private Peer peer = reader.open();

    /** Loads the feeds. */
    @Setup
    public void load() throws Exception {
        feeds = Feeds.named(feed);
        peer = reader.open();
    }

    /** Reads each feed once. */
    @Benchmark
    public void read(Blackhole hole) throws Exception {
        for (byte[] one : feeds) {
            hole.consume(peer.read(one));
        }
    }
}
