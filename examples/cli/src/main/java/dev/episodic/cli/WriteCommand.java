package dev.episodic.cli;

import dev.episodic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code episodic write}: writes a feed, a page or JSON as a feed or as JSON. */
@Command(
        name = "write",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes podcasts, from feeds, pasted pages or JSON, as feeds or as JSON;"
                + " chapters, transcripts and subscription lists in their formats.",
        footer = {
            "",
            "What was odd about a source is told on standard error.",
            "Exit status: 0 if all were written, 1 if some were not, 2 for wrong usage."
        })
final class WriteCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            defaultValue = "rss",
            description = {
                "What to write:",
                "rss   an RSS 2.0 feed (default)",
                "atom  an Atom 1.0 feed",
                "rss1  an RSS 1.0 feed",
                "json  JSON of the library",
                "json-chapters, psc, webvtt-chapters, chapter-list",
                "      chapters as JSON, Simple Chapters, WebVTT or time codes",
                "srt, webvtt, json-transcript, html-transcript, text-transcript",
                "      a transcript as SubRip, WebVTT, JSON, HTML or text",
                "opml  a subscription list"
            })
    private Target target = Target.RSS;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Write one file for each source here, instead of to standard output.")
    private @Nullable Path out;

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "A file, a folder, or - for standard input: a feed, a page, its pasted text, chapters, a"
                    + " transcript, a subscription list, or JSON that was written by this command or by episodic read.")
    private List<String> arguments = List.of();

    private Set<Path> read = Set.of();
    private boolean allWritten = true;

    WriteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var sources = Sources.find(arguments, console);
        if (out == null && sources.several()) {
            throw new ParameterException(spec.commandLine(), "Several sources need --out FOLDER");
        }
        read = sources.files();
        var names = new FileNames(target.extension(), sources.all());
        try (var progress = Progress.of("Writing", sources.all().size(), console)) {
            InOrder.each(sources.all(), SourceReader.standard()::read, envelope -> {
                write(envelope, names.next());
                progress.step();
                return true;
            });
        }
        return allWritten ? 0 : 1;
    }

    private void write(Envelope envelope, String fileName) {
        Remarks.print(console, envelope.source(), envelope.diagnostics());
        if (!envelope.ok()) {
            fail(envelope.source(), envelope.error().orElse(""));
            return;
        }
        try {
            var documents = target.documents(envelope);
            if (out == null && documents.size() > 1) {
                throw new SourceException(documents.size() + " files come of this, which need --out FOLDER.");
            }
            for (var document : documents) {
                Remarks.print(console, envelope.source(), write(document, document.fileName(fileName)));
            }
        } catch (SourceException unfit) {
            fail(envelope.source(), String.valueOf(unfit.getMessage()));
        } catch (IOException broken) {
            fail(envelope.source(), "cannot be written: " + broken.getMessage());
        }
    }

    private List<Diagnostic> write(Document document, String fileName) throws IOException {
        if (out == null) {
            var diagnostics = document.content().write(console.out());
            if (console.out().checkError()) {
                throw new IOException("standard output is closed or full");
            }
            return diagnostics;
        }
        var file = out.resolve(fileName);
        if (read.contains(file.toAbsolutePath().normalize())) {
            throw new IOException(file + " is itself a source");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var stream = Files.newOutputStream(file)) {
            return document.content().write(stream);
        }
    }

    private void fail(String source, String reason) {
        console.complain(source + ": " + Remarks.printable(reason));
        allWritten = false;
    }
}
