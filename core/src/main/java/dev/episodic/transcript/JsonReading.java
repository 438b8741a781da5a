package dev.episodic.transcript;

import dev.episodic.Severity;
import dev.episodic.text.Findings;
import dev.episodic.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON: that of the podcast namespace, the list that Podlove has, what Whisper writes, and what is like them.
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md">
 * Transcripts of the podcast namespace: JSON</a>
 */
final class JsonReading {

    private static final Set<String> LISTS = Set.of("segments", "transcript", "transcripts", "cues", "captions");
    private static final JsonFactory STRICT = new JsonFactory();
    private static final JsonFactory LENIENT = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .build();

    private final SourceText source;
    private final Findings findings;
    private final CueCollector collector;
    private final List<String> members = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();
    private @Nullable Locale language;
    private @Nullable String wholeText;
    private boolean hasList;

    private JsonReading(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
        collector = new CueCollector(source, findings);
    }

    /**
     * {@return the transcript that JSON holds}
     *
     * @throws TranscriptException if it holds none
     */
    static Transcript read(SourceText source, Findings findings) throws TranscriptException {
        var strict = new Findings();
        var reading = new JsonReading(source, strict);
        var broken = reading.parse(STRICT);
        if (broken == null) {
            strict.list().forEach(findings::add);
            return reading.transcript();
        }
        var message = "This is not quite JSON: " + firstLine(broken.getOriginalMessage());
        findings.report(Severity.WARNING, "json.repaired", "", source.at(offset(broken)), "", message);
        var lenient = new JsonReading(source, findings);
        lenient.tellBroken(lenient.parse(LENIENT));
        return lenient.transcript();
    }

    /** {@return what is no JSON, or null if everything is} */
    private @Nullable JacksonException parse(JsonFactory factory) {
        try (var in = factory.createParser(ObjectReadContext.empty(), source.text())) {
            if (in.nextToken() == JsonToken.START_ARRAY) {
                list("", in);
            } else {
                root(in);
            }
            if (in.nextToken() != null) {
                var message = "Something follows the end of the document: left out.";
                report(Severity.WARNING, "json.trailing", "", in, message);
            }
            return null;
        } catch (JacksonException broken) {
            return broken;
        }
    }

    private void root(JsonParser in) {
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            members.add(name);
            var token = in.nextToken();
            if (token == JsonToken.START_ARRAY && LISTS.contains(name)) {
                list(name, in);
            } else if (token == JsonToken.VALUE_STRING && name.equals("language")) {
                language = Languages.parse(in.getString());
            } else if (token == JsonToken.VALUE_STRING && name.equals("text")) {
                wholeText = in.getString();
            } else if (!name.equals("version") && token != JsonToken.VALUE_NULL) {
                var message = "A transcript has no such part: left out.";
                report(Severity.INFO, "json.unknown", name, in, message);
                in.skipChildren();
            }
        }
    }

    private void list(String name, JsonParser in) {
        hasList = true;
        for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
            var path = name + "[" + i + "]";
            if (in.currentToken() == JsonToken.START_OBJECT) {
                new JsonSegment(source, findings, path, unknown).read(in, collector);
            } else if (in.currentToken() != JsonToken.VALUE_NULL) {
                report(Severity.WARNING, "json.unexpected", path, in, "This is no segment: left out.");
                in.skipChildren();
            }
        }
    }

    private void report(Severity severity, String code, String path, JsonParser in, String message) {
        int at = JsonSegment.offset(in);
        findings.report(severity, code, path, source.at(at), String.valueOf(in.currentName()), message);
    }

    private void tellBroken(@Nullable JacksonException broken) throws TranscriptException {
        if (broken == null) {
            return;
        }
        var position = source.at(offset(broken));
        if (collector.isEmpty()) {
            throw new TranscriptException("JSON that is broken at " + position);
        }
        var message = "The rest cannot be read: " + firstLine(broken.getOriginalMessage());
        findings.report(Severity.ERROR, "json.broken", "", position, "", message);
    }

    private Transcript transcript() throws TranscriptException {
        if (!hasList && wholeText != null && !wholeText.isBlank()) {
            collector.add(Cue.builder().text(wholeText), null, null, "text", 0);
        } else if (!hasList) {
            throw new TranscriptException(
                    members.isEmpty()
                            ? "JSON without any segments"
                            : "JSON of something else: it has " + String.join(", ", members));
        }
        return Transcript.builder().language(language).cues(collector.inOrder()).build();
    }

    private static int offset(JacksonException broken) {
        var location = broken.getLocation();
        return location == null ? 0 : (int) Math.max(0, location.getCharOffset());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
