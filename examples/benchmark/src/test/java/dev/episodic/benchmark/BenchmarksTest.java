package dev.episodic.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.benchmark.peer.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class BenchmarksTest {

    /** One short run in this very JVM: it shows that all is found and put in the table, and measures nothing. */
    private static Measurements measured(String include, String feed) throws RunnerException {
        var measurements = new Measurements();
        measurements.add(new Runner(new OptionsBuilder()
                        .include(include)
                        .param("feed", feed)
                        .param("reader", Reader.EPISODIC.name(), Reader.ROME.name(), Reader.AALTO.name())
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run());
        return measurements;
    }

    @Test
    void comparesReaders() throws Exception {
        var results = new Results(measured("ReadBenchmark", "40 kB"));
        results.addTables();

        assertThat(results.toString())
                .contains("## Reading a feed of 40 kB")
                .containsPattern("\\| Episodic: full model.* \\| 1\\.00 \\|")
                .containsPattern("\\| Rome as documented.* \\| \\d+\\.\\d\\d \\|")
                .containsPattern("\\| Aalto.* \\| \\d+\\.\\d\\d \\|");
    }

    @Test
    void comparesWriters() throws Exception {
        var measurements = measured("WriteBenchmark", "40 kB");

        assertThat(measurements.time("WriteBenchmark.rome", "40 kB", "")).isPositive();
        assertThat(measurements.time("WriteBenchmark.woodstox", "40 kB", "")).isPositive();
        assertThat(measurements.allocation("WriteBenchmark.episodic", "40 kB", ""))
                .isPositive();
    }

    @Test
    void comparesReadersOfNotes() throws Exception {
        assertThat(measured("NotesBenchmark", "40 kB").time("NotesBenchmark.episodic", "40 kB", ""))
                .isPositive();
    }

    @Test
    void startsReadersInAFreshJvm() throws Exception {
        var outcome = FreshJvm.run(ReadHugeFeed.class, List.of("-Xmx32m"), "1");

        assertThat(outcome.succeeded()).isTrue();
        assertThat(outcome.output()).contains("1 MB");
    }
}
