package dev.episodic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.feed.FeedWriter;
import dev.episodic.feed.opml.OpmlWriter;
import dev.episodic.html.SiteWriter;
import dev.episodic.html.TranscriptFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code episodic site}: makes a site of show-note pages from a podcast. */
@Command(
        name = "site",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes a site of show-note pages from a podcast: a feed, a page, its pasted text or JSON.",
        footer = {
            "",
            "Pictures that lie beside the source, under the path that their addresses end in, are copied into the site.",
            "Transcripts that lie there are shown on the pages. With --base-url, a card is drawn for each episode.",
            "Exit status: 0 if the site was made, 1 if not, 2 for wrong usage."
        })
final class SiteCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "The folder to make the site in.")
    private Path out = Path.of("");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will be, for the links that have to be complete and for the site map.")
    private @Nullable String baseUrl;

    @Option(
            names = "--transcripts",
            paramLabel = "FOLDER",
            description = "Where the transcripts are, each called as in the feed, or like the recording or the title.")
    private @Nullable Path transcripts;

    @Option(names = "--no-cards", description = "Draw no pictures for networks to show where someone shares a page.")
    private boolean noCards;

    @Parameters(paramLabel = "SOURCE", description = "A file, or - for standard input.")
    private String argument = "-";

    SiteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (transcripts != null && !Files.isDirectory(transcripts)) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--transcripts': no folder: " + transcripts);
        }
        var site = atBaseUrl(SiteWriter.standard());
        var source = source();
        var envelope = SourceReader.standard().read(source).orNoPodcast();
        Remarks.print(console, source.name(), envelope.diagnostics());
        if (envelope.podcast().isEmpty()) {
            console.complain(
                    source.name() + ": " + Remarks.printable(envelope.error().orElseThrow()));
            return 1;
        }
        return write(site, source, envelope.podcast().get());
    }

    private SiteWriter atBaseUrl(SiteWriter site) {
        if (baseUrl == null) {
            return site;
        }
        try {
            return site.withBaseUrl(Url.of(baseUrl));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--base-url': " + wrong.getMessage(), wrong);
        }
    }

    private Source source() throws IOException {
        if (Files.isDirectory(Path.of(argument))) {
            throw new ParameterException(
                    spec.commandLine(), "A site is made from one file, and this is a folder: " + argument);
        }
        return Sources.find(List.of(argument), console).all().get(0);
    }

    private int write(SiteWriter site, Source source, Podcast podcast) {
        try (var bar = Progress.of("Writing", 2, console)) {
            var listener = new SiteListener(console, source.name(), bar);
            var told = withTranscripts(noCards ? site : site.withCards(), source)
                    .withProgress(listener)
                    .withFile("feed.xml", feed(source, podcast));
            var listed = withSubscriptions(told, podcast);
            var files = LocalPictures.beside(source).placedIn(listed, podcast).write(podcast, out);
            console.out()
                    .println("Wrote " + listener.written() + " of " + files.size() + " files. Open "
                            + Source.slashed(out.resolve("index.html")));
            return 0;
        } catch (IOException broken) {
            console.complain("The site cannot be written: " + broken);
            return 1;
        }
    }

    private SiteWriter withTranscripts(SiteWriter site, Source source) throws IOException {
        if (transcripts != null) {
            return site.withTranscripts(TranscriptFolder.of(transcripts));
        }
        var file = source.file();
        return file == null
                ? site
                : site.withTranscripts(
                        TranscriptFolder.of(requireNonNull(file.toRealPath().getParent()))
                                .onlyWhatIsNamed());
    }

    private SiteWriter withSubscriptions(SiteWriter site, Podcast podcast) {
        return SiteSubscriptions.of(podcast, baseUrl)
                .map(list -> OpmlWriter.standard().write(list).value().getBytes(UTF_8))
                .map(opml -> site.withFile("podcasts.opml", opml))
                .orElse(site);
    }

    private byte[] feed(Source source, Podcast podcast) throws IOException {
        var feed = new ByteArrayOutputStream();
        Remarks.print(console, source.name(), FeedWriter.standard().write(podcast, feed));
        return feed.toByteArray();
    }
}
