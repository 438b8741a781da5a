package dev.episodic.recipes;

import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import dev.episodic.html.HtmlTranscript;
import dev.episodic.transcript.Transcript;
import dev.episodic.transcript.TranscriptFormat;
import dev.episodic.transcript.TranscriptWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes subtitles of a transcript, whatever format it has. */
final class MakeSubtitles {

    private static final String TRANSCRIPT = """
            {"version": "1.0.0", "segments": [
              {"speaker": "Solveig", "startTime": 0.5, "endTime": 2.25, "body": "The last car is ours."},
              {"speaker": "Tomás", "startTime": 2.25, "body": "Mind the step."}
            ]}
            """;

    private MakeSubtitles() {}

    /** Takes a transcript, or else one in the JSON of the podcast namespace, the last segment of which has no end. */
    public static void main(String[] arguments) throws IOException {
        String text = arguments.length > 0 ? Files.readString(Path.of(arguments[0])) : TRANSCRIPT;
        Transcript transcript = HtmlTranscript.standard().read(text).value();
        Parsed<String> subtitles = TranscriptWriter.standard().write(transcript, TranscriptFormat.SRT);
        System.out.println(subtitles.value());
        for (Diagnostic diagnostic : subtitles.diagnostics()) {
            System.out.println(diagnostic.code() + ": " + diagnostic.message());
        }
    }
}
