package dev.episodic.transcript;

import dev.episodic.Severity;
import dev.episodic.text.Losses;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes the JSON of the podcast namespace, a line for each segment. */
final class JsonWriting {

    private final StringBuilder out = new StringBuilder("{\n  \"version\": \"1.0.0\",\n");
    private final Losses losses;

    private JsonWriting(Losses losses) {
        this.losses = losses;
    }

    static String write(Transcript transcript, Losses losses) {
        var writing = new JsonWriting(losses);
        var out = writing.out;
        transcript.language().map(Locale::toLanguageTag).ifPresent(tag -> out.append("  \"language\": ")
                .append(quoted(tag))
                .append(",\n"));
        out.append("  \"segments\": [");
        for (int i = 0; i < transcript.cues().size(); i++) {
            out.append(i == 0 ? "\n    " : ",\n    ");
            writing.segment(transcript.cues().get(i), TimedCue.path(i));
        }
        return out.append(transcript.cues().isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
    }

    private void segment(Cue cue, String path) {
        Unsayable.id(cue, path, out.length(), losses);
        if (cue.start().isEmpty()) {
            var message = "The podcast namespace wants to know when a segment begins, which nobody knows.";
            losses.add(Severity.INFO, "cue.untimed", path, out.length(), cue.text(), message);
        }
        var members = new ArrayList<String>();
        cue.speaker().ifPresent(speaker -> members.add("\"speaker\": " + quoted(speaker)));
        cue.start().ifPresent(start -> members.add("\"startTime\": " + seconds(start)));
        cue.end().ifPresent(end -> members.add("\"endTime\": " + seconds(end)));
        members.add("\"body\": " + quoted(cue.text()));
        out.append('{').append(String.join(", ", members)).append('}');
    }

    private static String seconds(Duration time) {
        var seconds = BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
        return seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
