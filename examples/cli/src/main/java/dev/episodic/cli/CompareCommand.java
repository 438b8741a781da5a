package dev.episodic.cli;

import dev.episodic.feed.FeedException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code episodic compare}: reads feeds, writes them, and counts what went in and what came out. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads feeds, writes them as RSS, and tells what became of each element.",
        footer = {
            "",
            "Elements of well-formed RSS are counted by their name, with the parser of the Java platform.",
            "Respelled is what came out under the name that is used today, such as dc:creator as",
            "itunes:author, or as escaped markup of the text that it stood in.",
            "Exit status: 0 if nothing was lost, 1 if something was, 2 for wrong usage."
        })
final class CompareCommand implements Callable<Integer> {

    private static final String LINE = "%7s %7s %6s %6s %9s  %-7s %-6s %s%n";

    private final Console console;

    @Option(names = "--details", description = "Name what was respelled, lost and added.")
    private boolean details;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "A feed, a folder, or - for standard input.")
    private List<String> arguments = List.of();

    private int feeds;
    private int counted;
    private int whole;
    private int refused;
    private long before;
    private long lost;
    private long added;
    private long respelled;

    /** What became of a source: compared, or no feed. */
    private record Outcome(Source source, @Nullable Comparison comparison, String reason) {}

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var sources = Sources.find(arguments, console).all();
        console.out().printf(LINE, "in", "out", "lost", "added", "respelled", "equal", "stable", "feed");
        try (var progress = Progress.of("Comparing", sources.size(), console)) {
            InOrder.each(sources, CompareCommand::compare, outcome -> {
                print(outcome);
                progress.step();
                return true;
            });
        }
        console.out()
                .printf(
                        "%n%d feeds, %d of them well-formed RSS with %d elements: %d lost, %d added, %d respelled; %d whole; %d"
                                + " sources are no feed%n",
                        feeds, counted, before, lost, added, respelled, whole, refused);
        return whole == feeds ? 0 : 1;
    }

    private static Outcome compare(Source source) {
        try (var in = source.open()) {
            return new Outcome(source, Comparison.of(in.readAllBytes()), "");
        } catch (FeedException noFeed) {
            return new Outcome(source, null, "no feed");
        } catch (IOException broken) {
            return new Outcome(source, null, "cannot be read");
        }
    }

    private void print(Outcome outcome) {
        var comparison = outcome.comparison();
        if (comparison == null) {
            refused++;
            console.complain(outcome.source().name() + ": " + outcome.reason());
            return;
        }
        count(comparison);
        boolean known = comparison.counted();
        console.out()
                .printf(
                        LINE,
                        known ? comparison.before() : "-",
                        known ? comparison.after() : "-",
                        known ? comparison.lost().size() : "-",
                        known ? comparison.added().size() : "-",
                        known ? comparison.respelled().size() : "-",
                        comparison.equal() ? "yes" : "NO",
                        comparison.stable() ? "yes" : "NO",
                        Remarks.printable(outcome.source().name()));
        if (details) {
            name("lost", comparison.lost());
            name("added", comparison.added());
            name("respelled", comparison.respelled());
        }
    }

    private void count(Comparison comparison) {
        feeds++;
        counted += comparison.counted() ? 1 : 0;
        whole += comparison.isWhole() ? 1 : 0;
        before += comparison.before();
        lost += comparison.lost().size();
        added += comparison.added().size();
        respelled += comparison.respelled().size();
    }

    private void name(String what, List<String> names) {
        names.stream()
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
                .forEach((name, count) -> console.out().printf("        %s: %d x %s%n", what, count, name.strip()));
    }
}
