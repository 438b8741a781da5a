package dev.episodic.cli;

import dev.episodic.Url;
import dev.episodic.html.NotesReader;
import dev.episodic.html.PageReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code episodic read}: prints for each source what it says, and what was odd about it. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints what podcast feeds, web pages and notes say, and what was odd about them.",
        footer = {
            "",
            "Each source gives an object with the members source, kind, ok, error, diagnostics, and podcast,",
            "notes, chapters, transcript or subscriptions.",
            "Exit status: 0 if all could be read, 1 if some could not, 2 for wrong usage."
        })
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--as",
            paramLabel = "KIND",
            defaultValue = "auto",
            description = {
                "What the sources are:",
                "auto   the content tells (default)",
                "feed   a podcast feed",
                "page   a web page",
                "notes  a fragment of HTML",
                "text   pasted plain text: notes, or a whole page of a podcast directory",
                "chapters  chapters: JSON, Simple Chapters, WebVTT, or a list of time codes",
                "transcript  a transcript: SubRip, WebVTT, JSON, HTML or text",
                "opml   a subscription list"
            })
    private As as = As.AUTO;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = {
                "What to print:",
                "json   JSON with line breaks; an array for a folder or several sources (default)",
                "jsonl  JSON, one line for each source",
                "text   a summary"
            })
    private Format format = Format.JSON;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where a page, notes or text come from, to complete relative addresses.")
    private @Nullable String baseUrl;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "The title of the episode that notes or text belong to; it often names a guest.")
    private @Nullable String title;

    @Option(
            names = "--notes",
            description = {
                "Read the notes of each episode of a feed too: links, people, organizations and chapters that its tags do",
                "not name join the episode. What was found in which words stands in the member episodeNotes."
            })
    private boolean notes;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "A file, a folder, or - for standard input.")
    private List<String> arguments = List.of();

    private boolean allRead = true;
    private boolean first = true;

    ReadCommand(Console console) {
        this.console = console;
    }

    /** What is printed for a source. */
    private record Rendered(boolean ok, String text) {}

    @Override
    public Integer call() throws IOException {
        var sources = Sources.find(arguments, console);
        var reader = new SourceReader(as, notesReader(), pageReader(), notes);
        try (var progress = progress(sources)) {
            InOrder.each(sources.all(), source -> render(reader.read(source)), rendered -> {
                print(rendered, sources.several());
                progress.step();
                return !console.out().checkError();
            });
        }
        if (sources.several()) {
            console.out().print(format.end(first));
        }
        if (console.out().checkError()) {
            console.complain("Standard output cannot be written to.");
            return 1;
        }
        return allRead ? 0 : 1;
    }

    private NotesReader notesReader() {
        return NotesReader.builder()
                .episodeTitle(title)
                .baseUrl(baseUrl == null ? null : Url.parse(baseUrl).orElse(null))
                .build();
    }

    private PageReader pageReader() {
        var pages = PageReader.standard();
        return baseUrl == null ? pages : Url.parse(baseUrl).map(pages::at).orElse(pages);
    }

    private Progress progress(Sources sources) {
        return console.outIsSeen()
                ? Progress.hidden()
                : Progress.of("Reading", sources.all().size(), console);
    }

    private Rendered render(Envelope envelope) {
        return new Rendered(envelope.ok(), format.render(envelope));
    }

    private void print(Rendered rendered, boolean several) {
        console.out().print(several ? format.listed(rendered.text(), first) : rendered.text() + "\n");
        first = false;
        allRead &= rendered.ok();
    }
}
