package dev.episodic.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures all and writes the table of it. */
@Command(
        name = "examples/benchmark/run",
        mixinStandardHelpOptions = true,
        description = "Measures how fast feeds, notes and pages are read and written, beside other libraries.")
public final class Benchmark implements Callable<Integer> {

    @Option(names = "--quick", description = "Few and short measurements: a look, not a result.")
    private boolean quick;

    @Option(names = "--rounds", description = "How often all is measured; the best counts. Default: ${DEFAULT-VALUE}")
    private int rounds = 3;

    @Option(names = "--feeds", paramLabel = "FOLDER", description = "Reads the real feeds of this folder too.")
    private @Nullable Path folder;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the table goes, instead of RESULTS.md.")
    private Path out = Path.of("RESULTS.md");

    @Option(
            names = "--only",
            paramLabel = "WORD",
            description = "Only benchmarks with this in their name: Read, Write.")
    private String only = "";

    private final Gate gate = new Gate();
    private @Nullable Path list;

    /** Takes the options that {@code --help} lists. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark())
                .setOverwrittenOptionsAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException, RunnerException, InterruptedException {
        Path work = Files.createTempDirectory("episodic-benchmark");
        check(work);
        gate.details().forEach(System.err::println);
        if (!gate.ours()) {
            System.err.println("Nothing is timed, since this library does not find all items.");
            return 1;
        }
        var measurements = new Measurements();
        for (int round = 0; round < (quick ? 1 : rounds); round++) {
            measurements.add(measure());
        }
        var results = new Results(measurements);
        results.addTables();
        results.addRemarks(gate.summary());
        Files.writeString(out, results.toString());
        if (only.isEmpty()) {
            results.addProcesses(new Processes(work), quick);
            Files.writeString(out, results.toString());
        }
        System.out.println(results);
        return 0;
    }

    /** Lets nothing be timed that is not read as it should be. */
    private void check(Path work) throws IOException {
        gate.admits("the generated feed", Feeds.named("2 MB").get(0));
        if (folder == null) {
            return;
        }
        List<String> admitted = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] feed = Files.readAllBytes(file);
                String start = new String(feed, 0, Math.min(feed.length, 4096), StandardCharsets.ISO_8859_1);
                if (start.contains("<rss")
                        && gate.admits(folder.relativize(file).toString(), feed)) {
                    admitted.add(file.toString());
                }
            }
        }
        list = Files.write(work.resolve("real.txt"), admitted);
        System.setProperty(Feeds.PROPERTY, list.toString());
    }

    private Collection<RunResult> measure() throws RunnerException {
        List<String> options = new ArrayList<>(FreshJvm.PARSERS);
        options.addAll(List.of("-Xms2g", "-Xmx2g"));
        if (list != null) {
            options.add("-D" + Feeds.PROPERTY + "=" + list);
        }
        ChainedOptionsBuilder builder = new OptionsBuilder()
                .include("dev\\.episodic\\.benchmark\\..*" + only)
                .forks(1)
                .jvmArgsAppend(options.toArray(String[]::new))
                // Less leaves much of what is measured to the interpreter, above all where much is read
                .warmupIterations(quick ? 10 : 15)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(quick ? 2 : 4)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.NORMAL);
        if (quick) {
            builder.param("feed", "2 MB");
        }
        return new Runner(builder.build()).run();
    }
}
