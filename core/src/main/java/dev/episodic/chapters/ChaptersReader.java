package dev.episodic.chapters;

import static java.util.Objects.requireNonNull;

import dev.episodic.Chapters;
import dev.episodic.Parsed;
import dev.episodic.Severity;
import dev.episodic.text.Decoded;
import dev.episodic.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads chapters from files of their own, and says what was odd about them. The content tells the format, whatever the
 * file is called and whatever type a server names.
 *
 * <pre>{@code
 * Parsed<Chapters> read = ChaptersReader.standard().read(Path.of("chapters.json"));
 * read.value().chapters().forEach(chapter -> System.out.println(chapter.start() + " " + chapter.title().orElse("")));
 * }</pre>
 *
 * <p>Chapters come in the order in which they begin. One that cannot be read costs itself alone. Podlove Simple Chapters
 * are XML, and {@code SimpleChaptersReader} of {@code dev.episodic.feed} reads them. A reader is immutable; one is enough
 * for a program, and many threads can use it. Documents may be up to 64 MiB long.
 */
public final class ChaptersReader {

    private static final int MOST_BYTES = 64 << 20;
    private static final int LINES_LOOKED_AT = 1000;
    private static final Pattern JSON = Pattern.compile("(?:\\{|\\[\\s*+[{\\]\\[\"]|//|/\\*)");
    private static final Pattern HTML =
            Pattern.compile("<(?:!doctype\\s++html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final ChaptersReader STANDARD = new ChaptersReader(null);

    private final @Nullable ChaptersFormat format;

    private ChaptersReader(@Nullable ChaptersFormat format) {
        this.format = format;
    }

    /** {@return a reader that finds out the format} */
    public static ChaptersReader standard() {
        return STANDARD;
    }

    /** {@return a reader of one format} */
    public static ChaptersReader of(ChaptersFormat format) {
        return new ChaptersReader(requireNonNull(format, "format"));
    }

    /**
     * Reads a file.
     *
     * @throws ChaptersException if it holds no chapters
     * @throws IOException if it cannot be read
     */
    public Parsed<Chapters> read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @throws ChaptersException if it holds no chapters
     * @throws IOException if it cannot be read
     */
    public Parsed<Chapters> read(InputStream in) throws IOException {
        var bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ChaptersException("a document of more than 64 MiB");
        }
        return read(bytes);
    }

    /**
     * Reads bytes, of UTF-8, UTF-16 or windows-1252.
     *
     * @throws ChaptersException if they hold no chapters
     */
    public Parsed<Chapters> read(byte[] chapters) throws ChaptersException {
        return read(Decoded.of(chapters));
    }

    /**
     * Reads a text.
     *
     * @throws ChaptersException if it holds no chapters
     */
    public Parsed<Chapters> read(String chapters) throws ChaptersException {
        return read(Decoded.of(chapters));
    }

    /** {@return the format of a document that begins like this, if it can hold chapters} */
    public static Optional<ChaptersFormat> format(String opening) {
        var text = Decoded.of(opening).text().strip();
        if (text.startsWith("WEBVTT")) {
            return Optional.of(ChaptersFormat.WEBVTT);
        }
        if (JSON.matcher(text).lookingAt()) {
            return Optional.of(ChaptersFormat.JSON);
        }
        if (text.startsWith("<")) {
            return Optional.empty();
        }
        var lines = text.lines().limit(LINES_LOOKED_AT).toList();
        if (lines.stream().anyMatch(line -> line.contains("-->"))) {
            return Optional.of(ChaptersFormat.WEBVTT);
        }
        return lines.stream().anyMatch(ListChapters::isChapter) ? Optional.of(ChaptersFormat.LIST) : Optional.empty();
    }

    private Parsed<Chapters> read(Decoded decoded) throws ChaptersException {
        var source = new SourceText(decoded.text());
        var found = format == null ? format(source.text()) : Optional.of(format);
        if (found.isEmpty()) {
            throw new ChaptersException(kind(source.text().strip()));
        }
        var report = new Report(source);
        tellOfEncoding(decoded, report);
        var chapters =
                switch (found.get()) {
                    case JSON -> JsonChapters.read(source, report);
                    case WEBVTT -> WebVttChapters.read(source, report);
                    case LIST -> ListChapters.read(source, report);
                };
        return new Parsed<>(chapters, report.diagnostics());
    }

    private static void tellOfEncoding(Decoded decoded, Report report) {
        var charset = decoded.charset().name();
        if (charset.startsWith("windows")) {
            report.add(Severity.INFO, "encoding.guessed", "", 0, charset, "The text is not in UTF-8.");
        } else if (decoded.strays() > 0) {
            var found = decoded.strays() + " bytes";
            report.add(Severity.WARNING, "encoding.mixed", "", 0, found, "Some of the text is not in UTF-8.");
        }
    }

    private static String kind(String text) {
        if (text.isEmpty()) {
            return "nothing at all: it is empty";
        }
        if (HTML.matcher(text).lookingAt()) {
            return "an HTML page";
        }
        if (text.startsWith("<")) {
            return "markup such as XML";
        }
        return text.indexOf('\0') >= 0 ? "binary data" : "text without a time code";
    }
}
