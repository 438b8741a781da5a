package dev.episodic.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import dev.episodic.Severity;
import dev.episodic.text.Losses;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes transcripts in any {@link TranscriptFormat}: the same text for the same transcript, in UTF-8 where it becomes
 * bytes, and tells what the format cannot say.
 *
 * <p>SubRip and WebVTT must say when a cue begins and ends. One without an end lasts until the next begins; one without
 * a beginning begins with the one before it, or is left out if none is. A writer is immutable; one is enough for a
 * program, and many threads can use it.
 */
public final class TranscriptWriter {

    private static final TranscriptWriter STANDARD = new TranscriptWriter();

    private TranscriptWriter() {}

    /** {@return the writer} */
    public static TranscriptWriter standard() {
        return STANDARD;
    }

    /** {@return the transcript as text in this format, with what the format cannot say} */
    public Parsed<String> write(Transcript transcript, TranscriptFormat format) {
        requireNonNull(transcript, "transcript");
        var losses = new Losses();
        var text =
                switch (format) {
                    case SRT -> SubRipWriting.write(transcript, losses);
                    case WEBVTT -> WebVttWriting.write(transcript, losses);
                    case JSON -> JsonWriting.write(transcript, losses);
                    case TEXT -> PlainTextWriting.write(transcript, losses);
                };
        tellFormat(text, format, losses);
        return new Parsed<>(text, losses.in(text));
    }

    /** Plain text has no signature, and its first words may be that of another format. */
    private static void tellFormat(String text, TranscriptFormat format, Losses losses) {
        if (!TranscriptReader.format(text).equals(Optional.of(format))) {
            var message = "A reader that goes by the content will not recognize this as " + format + ".";
            losses.add(Severity.WARNING, "transcript.format", "", 0, text, message);
        }
    }

    /**
     * Writes a transcript to a stream, which stays open.
     *
     * @return what the format cannot say
     * @throws IOException if the stream cannot be written to
     */
    public List<Diagnostic> write(Transcript transcript, TranscriptFormat format, OutputStream out) throws IOException {
        var written = write(transcript, format);
        out.write(written.value().getBytes(UTF_8));
        out.flush();
        return written.diagnostics();
    }

    /**
     * Writes a transcript to a file, in place of what was there.
     *
     * @return what the format cannot say
     * @throws IOException if the file cannot be written to
     */
    public List<Diagnostic> write(Transcript transcript, TranscriptFormat format, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            return write(transcript, format, out);
        }
    }
}
