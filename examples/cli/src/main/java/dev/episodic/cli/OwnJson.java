package dev.episodic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodic.Chapters;
import dev.episodic.Diagnostic;
import dev.episodic.Notes;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.SubscriptionList;
import dev.episodic.json.PodcastJson;
import dev.episodic.transcript.Transcript;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the library writes a podcast, or as this tool writes an envelope around a podcast or notes. */
final class OwnJson {

    private static final JsonMapper MAPPER = PodcastJson.standard().mapper();

    private OwnJson() {}

    /** What of an envelope matters when it is read again. */
    private record Content(
            boolean ok,
            Optional<String> error,
            Optional<Podcast> podcast,
            Optional<Notes> notes,
            Optional<Chapters> chapters,
            Optional<Transcript> transcript,
            Optional<SubscriptionList> subscriptions) {}

    /** Reads a podcast, if at least half of what is there is known of podcasts, or an envelope. */
    static Envelope read(String source, String json) throws IOException {
        var tree = MAPPER.readTree(json);
        if (!tree.isObject()) {
            throw new SourceException("This JSON holds a list. Give the podcasts in it one by one.");
        }
        if (tree.has("source") && tree.has("ok")) {
            return fromEnvelope(source, json);
        }
        var podcast = MAPPER.readValue(json, Podcast.class);
        if (!isPodcast(tree, podcast)) {
            throw new SourceException("This is JSON, but not of a podcast: " + members(tree));
        }
        return Envelope.ofPodcast(source, Kind.JSON, new Parsed<>(podcast, lost(json, podcast)));
    }

    private static Envelope fromEnvelope(String source, String json) throws IOException {
        var content = MAPPER.readValue(json, Content.class);
        if (content.podcast().isPresent()) {
            var lost = lost(json, content);
            return Envelope.ofPodcast(
                    source, Kind.JSON, new Parsed<>(content.podcast().get(), lost));
        }
        if (content.notes().isPresent()) {
            var lost = lost(json, content);
            return Envelope.ofNotes(
                    source, Kind.JSON, new Parsed<>(content.notes().get(), lost));
        }
        if (content.chapters().isPresent()) {
            return Envelope.ofChapters(
                    source, Kind.JSON, new Parsed<>(content.chapters().get(), lost(json, content)));
        }
        if (content.transcript().isPresent()) {
            return Envelope.ofTranscript(
                    source, Kind.JSON, new Parsed<>(content.transcript().get(), lost(json, content)));
        }
        if (content.subscriptions().isPresent()) {
            return Envelope.ofSubscriptions(
                    source, Kind.JSON, new Parsed<>(content.subscriptions().get(), lost(json, content)));
        }
        throw new SourceException("This is the envelope of a source that could not be read: "
                + content.error().orElse("it holds neither a podcast nor notes."));
    }

    private static List<Diagnostic> lost(String json, Object kept) {
        return new LostMembers(json.getBytes(UTF_8)).missingFrom(MAPPER.valueToTree(kept));
    }

    private static boolean isPodcast(JsonNode tree, Podcast read) {
        int known = MAPPER.valueToTree(read).size();
        return known > 0 && 2 * known >= tree.size();
    }

    private static String members(JsonNode tree) {
        return tree.isEmpty() ? "it is empty." : "it has " + String.join(", ", tree.propertyNames()) + ".";
    }

    /** {@return what is wrong with JSON, and where} */
    static String complaint(JacksonException wrong) {
        var path = wrong.getPathReference();
        var place = wrong.getLocation();
        return wrong.getOriginalMessage()
                + (path.isEmpty() ? "" : " in " + path)
                + (place == null || place.getLineNr() < 1
                        ? ""
                        : " at " + place.getLineNr() + ":" + place.getColumnNr());
    }
}
