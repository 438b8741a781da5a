package dev.episodic.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes chapters as files of their own, in the order in which they begin, in UTF-8, the same bytes for the same
 * chapters. What the format cannot say is left out and told of.
 *
 * <pre>{@code
 * List<Diagnostic> lost = ChaptersWriter.of(ChaptersFormat.WEBVTT).write(chapters, Path.of("chapters.vtt"));
 * }</pre>
 *
 * <p>A writer is immutable; one is enough for a program, and many threads can use it.
 */
public final class ChaptersWriter {

    private final ChaptersFormat format;

    private ChaptersWriter(ChaptersFormat format) {
        this.format = format;
    }

    /** {@return a writer of JSON chapters, which can say everything} */
    public static ChaptersWriter standard() {
        return of(ChaptersFormat.JSON);
    }

    /** {@return a writer of one format} */
    public static ChaptersWriter of(ChaptersFormat format) {
        return new ChaptersWriter(requireNonNull(format, "format"));
    }

    /** {@return the chapters as text, with what could not be said} */
    public Parsed<String> write(Chapters chapters) {
        var sorted = chapters.toBuilder()
                .chapters(chapters.chapters().stream()
                        .sorted(comparing(Chapter::start))
                        .toList())
                .build();
        var output =
                switch (format) {
                    case JSON -> JsonChaptersOutput.write(sorted);
                    case WEBVTT -> WebVttChaptersOutput.write(sorted);
                    case LIST -> ListChaptersOutput.write(sorted);
                };
        return output.finish();
    }

    /**
     * Writes chapters to a stream, which is flushed and stays open.
     *
     * @return what could not be said
     * @throws IOException if the stream cannot be written to
     */
    public List<Diagnostic> write(Chapters chapters, OutputStream out) throws IOException {
        var written = write(chapters);
        out.write(written.value().getBytes(UTF_8));
        out.flush();
        return written.diagnostics();
    }

    /**
     * Writes chapters to a file, in place of what was there.
     *
     * @return what could not be said
     * @throws IOException if the file cannot be written to
     */
    public List<Diagnostic> write(Chapters chapters, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            return write(chapters, out);
        }
    }
}
