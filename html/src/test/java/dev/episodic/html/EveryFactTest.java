package dev.episodic.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.json.PodcastJson;
import dev.episodic.transcript.Cue;
import dev.episodic.transcript.Transcript;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every fact that the model holds is on a page, to be seen or in its data, or stays in the feed for a reason that {@code
 * pages-leave-out.txt} gives. Each is taken away from a show that has them all, and its pages are looked at.
 */
class EveryFactTest {

    private static final Path LEFT_OUT = Path.of("src/test/resources/pages-leave-out.txt");

    private final Path folder;

    EveryFactTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isOnAPageOrStaysInTheFeedForAReason() throws IOException {
        var everything = json();
        var whole = pages(everything);
        var unseen = new TreeSet<String>();
        for (var place : places(everything, "", new LinkedHashMap<>()).entrySet()) {
            var without = place.getValue().removed(everything);
            boolean isInside = unseen.stream().anyMatch(outer -> place.getKey().startsWith(outer + "/"));
            if (!isInside && without != null && whole.equals(pages(without))) {
                unseen.add(place.getKey());
            }
        }

        assertThat(unseen).containsExactlyElementsOf(new TreeSet<>(reasons().keySet()));
    }

    @Test
    void staysInTheFeedOnlyForAReason() throws IOException {
        assertThat(reasons().values()).allMatch(reason -> reason.length() > 10);
    }

    @ParameterizedTest
    @ValueSource(classes = {Podcast.class, Episode.class})
    void isPartOfTheShowThatHasThemAll(Class<?> type) throws IOException {
        var node = type == Podcast.class ? json() : json().get("episodes").get(0);
        var accessors = Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.equals("blocked") || type == Episode.class)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(node.propertyNames())).containsAll(accessors);
    }

    private static Map<String, String> reasons() throws IOException {
        var reasons = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(LEFT_OUT)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.strip().split("\\s+", 2);
                reasons.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        return reasons;
    }

    private static ObjectNode json() throws IOException {
        var text = Files.readString(Fixtures.FOLDER.resolve("everything/podcast.json"));
        var podcast = (ObjectNode) PodcastJson.standard().mapper().readTree(text);
        ((ArrayNode) podcast.get("episodes")).remove(1);
        return podcast;
    }

    private List<String> pages(JsonNode show) throws IOException {
        var podcast = PodcastJson.standard().read(show.toString());
        var pages = new ArrayList<String>();
        SiteWriter.standard().write(podcast, folder);
        pages.add(Files.readString(folder.resolve("index.html"), UTF_8));
        var said =
                Transcript.builder().addCue(Cue.builder().text("Words").build()).build();
        podcast.episodes()
                .forEach(episode ->
                        pages.add(PageWriter.standard().withTranscript(said).write(podcast, episode)));
        return pages;
    }

    /** A member of an object, found again in a copy of the document. */
    private record Place(List<Object> way, String name) {

        /** {@return the document without it, or nothing where the document is none without it} */
        @Nullable
        JsonNode removed(JsonNode document) {
            var copy = document.deepCopy();
            JsonNode here = copy;
            for (var step : way) {
                here = step instanceof Integer index ? here.get(index) : here.get((String) step);
            }
            ((ObjectNode) here).remove(name);
            try {
                PodcastJson.standard().read(copy.toString());
                return copy;
            } catch (RuntimeException isRequired) {
                return null;
            }
        }
    }

    private static Map<String, Place> places(JsonNode node, String path, Map<String, Place> places) {
        collect(node, path, List.of(), places);
        return places;
    }

    private static void collect(JsonNode node, String path, List<Object> way, Map<String, Place> places) {
        for (var name : names(node)) {
            var here = path + "/" + name;
            places.putIfAbsent(here, new Place(way, name));
            collect(node.get(name), here, with(way, name), places);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path, with(way, i), places);
        }
    }

    private static Set<String> names(JsonNode node) {
        return node.isObject() ? new TreeSet<>(node.propertyNames()) : Set.of();
    }

    private static List<Object> with(List<Object> way, Object step) {
        var longer = new ArrayList<>(way);
        longer.add(step);
        return longer;
    }
}
