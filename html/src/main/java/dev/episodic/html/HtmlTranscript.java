package dev.episodic.html;

import dev.episodic.Parsed;
import dev.episodic.html.transcript.TranscriptMarkup;
import dev.episodic.html.transcript.TranscriptPage;
import dev.episodic.text.Decoded;
import dev.episodic.transcript.Transcript;
import dev.episodic.transcript.TranscriptException;
import dev.episodic.transcript.TranscriptReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Transcripts as HTML, read and written: {@code cite} names the speaker, {@code time} says when, {@code p} holds the
 * words, and any of them may be missing.
 *
 * <pre>{@code
 * Transcript transcript = HtmlTranscript.standard().read(Path.of("transcript.html")).value();
 * String html = HtmlTranscript.standard().write(transcript).value();
 * }</pre>
 *
 * <p>What turns out to be no HTML is read as {@link TranscriptReader} reads it, so this reads transcripts of any format.
 * It is immutable, and many threads can use it.
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md">
 * Transcripts of the podcast namespace: HTML</a>
 */
public final class HtmlTranscript {

    private static final int MOST_BYTES = 256 << 20;
    private static final HtmlTranscript STANDARD = new HtmlTranscript();

    private HtmlTranscript() {}

    /** {@return the reader and writer} */
    public static HtmlTranscript standard() {
        return STANDARD;
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
        return read(in.readNBytes(MOST_BYTES + 1));
    }

    /**
     * Reads the bytes of a transcript.
     *
     * @throws TranscriptException if they are none
     */
    public Parsed<Transcript> read(byte[] transcript) throws TranscriptException {
        if (transcript.length > MOST_BYTES) {
            throw new TranscriptException("a file longer than " + MOST_BYTES + " bytes");
        }
        var text = Decoded.of(transcript).text();
        return TranscriptMarkup.isHtml(text)
                ? TranscriptMarkup.read(text)
                : TranscriptReader.standard().read(transcript);
    }

    /**
     * Reads the text of a transcript.
     *
     * @throws TranscriptException if it is none
     */
    public Parsed<Transcript> read(String transcript) throws TranscriptException {
        return TranscriptMarkup.isHtml(transcript)
                ? TranscriptMarkup.read(transcript)
                : TranscriptReader.standard().read(transcript);
    }

    /** {@return the transcript as a fragment of HTML that is safe on any page, with what HTML cannot say} */
    public Parsed<String> write(Transcript transcript) {
        return TranscriptPage.write(transcript);
    }
}
