package dev.episodic.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.episodic.Parsed;
import dev.episodic.Position;
import dev.episodic.Severity;
import dev.episodic.text.Decoded;
import dev.episodic.text.Findings;
import dev.episodic.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads transcripts in any {@link TranscriptFormat}, however sloppy, and says what was odd about them. The content tells
 * the format, since types and names of files often do not.
 *
 * <pre>{@code
 * Parsed<Transcript> read = TranscriptReader.standard().read(Path.of("episode.vtt"));
 * read.value().cues().forEach(cue -> System.out.println(cue.speaker().orElse("") + " " + cue.text()));
 * }</pre>
 *
 * <p>Bytes are taken for UTF-16 or UTF-8 if they are, else for windows-1252. A reader is immutable; one is enough for a
 * program, and many threads can use it. Its work grows with the length of the file, whatever it holds.
 */
public final class TranscriptReader {

    private static final int MOST_BYTES = 256 << 20;
    private static final TranscriptReader STANDARD = new TranscriptReader(null, MOST_BYTES);

    private final @Nullable TranscriptFormat expected;
    private final int mostBytes;

    private TranscriptReader(@Nullable TranscriptFormat expected, int mostBytes) {
        this.expected = expected;
        this.mostBytes = mostBytes;
    }

    /** {@return a reader of every format, which takes what is nothing else for plain text} */
    public static TranscriptReader standard() {
        return STANDARD;
    }

    /**
     * {@return a reader of files that are said to have this format} The content still tells which one it really is, but
     * what is only plain text, such as the message of a server, is refused, unless plain text is expected.
     */
    public static TranscriptReader of(TranscriptFormat expected) {
        return new TranscriptReader(requireNonNull(expected, "expected"), MOST_BYTES);
    }

    /**
     * {@return a reader like this one that refuses what is longer; 256 MiB unless set}
     *
     * @throws IllegalArgumentException if the limit is below 1
     */
    public TranscriptReader withMostBytes(int limit) {
        if (limit < 1 || limit == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("limit: from 1 to " + (Integer.MAX_VALUE - 1) + ", not " + limit);
        }
        return new TranscriptReader(expected, limit);
    }

    /**
     * Reads a file.
     *
     * @throws TranscriptException if it is no transcript
     * @throws IOException if it cannot be read
     */
    public Parsed<Transcript> read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @throws TranscriptException if it is no transcript
     * @throws IOException if it cannot be read
     */
    public Parsed<Transcript> read(InputStream in) throws IOException {
        return read(in.readNBytes(mostBytes + 1));
    }

    /**
     * Reads the bytes of a transcript.
     *
     * @throws TranscriptException if they are none
     */
    public Parsed<Transcript> read(byte[] transcript) throws TranscriptException {
        if (transcript.length > mostBytes) {
            throw new TranscriptException("a file longer than " + mostBytes + " bytes");
        }
        return read(Decoded.of(transcript));
    }

    /**
     * Reads the text of a transcript.
     *
     * @throws TranscriptException if it is none
     */
    public Parsed<Transcript> read(String transcript) throws TranscriptException {
        return read(Decoded.of(transcript));
    }

    /**
     * {@return the format that a text has, judged by its content; absent for one that is empty, markup or no text}
     *
     * @param transcript the text, or its beginning
     */
    public static Optional<TranscriptFormat> format(String transcript) {
        return Opening.of(new SourceText(Decoded.of(transcript).text())).format();
    }

    private Parsed<Transcript> read(Decoded decoded) throws TranscriptException {
        var findings = new Findings();
        tellEncoding(decoded, findings);
        var source = new SourceText(decoded.text());
        var opening = Opening.of(source);
        var format = opening.format().orElseThrow(() -> new TranscriptException(opening.found()));
        if (format == TranscriptFormat.TEXT && expected != null && expected != format) {
            throw new TranscriptException("text without times");
        }
        if (expected != null && expected != format) {
            var message = "This was said to be " + expected + ".";
            findings.report(Severity.INFO, "transcript.format", "", Position.START, format.toString(), message);
        }
        var transcript =
                switch (format) {
                    case SRT, WEBVTT -> SubtitleReading.read(source, findings);
                    case JSON -> JsonReading.read(source, findings);
                    case TEXT -> PlainTextReading.read(source, findings);
                };
        return new Parsed<>(transcript, findings.list());
    }

    private static void tellEncoding(Decoded decoded, Findings findings) {
        if (!decoded.charset().equals(UTF_8)) {
            var message = "The document was read in this encoding.";
            var name = decoded.charset().name();
            findings.report(Severity.INFO, "encoding.chosen", "", Position.START, name, message);
        }
        if (decoded.strays() > 0) {
            var message = "Bytes that are no UTF-8 were read as windows-1252: " + decoded.strays() + ".";
            findings.report(Severity.WARNING, "encoding.invalid", "", Position.START, "", message);
        }
    }
}
