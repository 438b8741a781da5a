package dev.episodic.transcript;

import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import java.util.List;

/** What was read, in a form that a test can show. */
final class Show {

    private Show() {}

    /** {@return a line for each cue: its times, its speaker and its text} */
    static List<String> cues(Transcript transcript) {
        return transcript.cues().stream().map(Show::cue).toList();
    }

    static List<String> codes(Parsed<?> parsed) {
        return parsed.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static String cue(Cue cue) {
        return cue.start().map(start -> start.toString().substring(2)).orElse("?")
                + "-"
                + cue.end().map(end -> end.toString().substring(2)).orElse("?")
                + cue.speaker().map(speaker -> " " + speaker + ":").orElse("")
                + " "
                + cue.text().replace('\n', '|');
    }
}
