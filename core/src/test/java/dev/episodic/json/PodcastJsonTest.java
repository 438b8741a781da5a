package dev.episodic.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.ForeignElement;
import dev.episodic.Guid;
import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.LiveEpisode;
import dev.episodic.Medium;
import dev.episodic.Notes;
import dev.episodic.Numbering;
import dev.episodic.Parsed;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Role;
import dev.episodic.Severity;
import dev.episodic.Url;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class PodcastJsonTest {

    private static final PodcastJson JSON = PodcastJson.standard();

    @Test
    void leavesOutWhatSaysNothing() {
        var podcast = Podcast.builder().title("Night Trains").build();

        assertThat(JSON.write(podcast)).isEqualTo("{\"title\":\"Night Trains\"}");
        assertThat(JSON.write(Podcast.builder().build())).isEqualTo("{}");
        assertThat(JSON.write(Notes.none())).isEqualTo("{}");
    }

    @Test
    void saysThatAForeignElementHasNoChildren() {
        assertThat(JSON.write(ForeignElement.builder().name("acme:id").build()))
                .isEqualTo("{\"name\":\"acme:id\",\"children\":[]}");
    }

    @Test
    void readsWhatIsAbsentAsAbsent() {
        assertThat(JSON.read("{}")).isEqualTo(Podcast.builder().build());
        assertThat(JSON.read("{}", Notes.class)).isEqualTo(Notes.none());
        assertThat(JSON.read("{}", Episode.class)).isEqualTo(Episode.builder().build());
        assertThat(JSON.read("{\"name\":\"acme:id\"}", ForeignElement.class))
                .isEqualTo(ForeignElement.builder().name("acme:id").build());
    }

    @Test
    void passesOverWhatIsUnknownOrNull() {
        var json = """
                {"colour": {"deep": [1, {"title": "no"}]}, "title": null, "people": null, "rights": null, "link": null,
                 "keywords": [null, "rails", null],
                 "foreign": [{"name": "a", "attributes": {"b": null, "c": "d"}}],
                 "subtitle": "Slow"}""";

        assertThat(JSON.read(json))
                .isEqualTo(Podcast.builder()
                        .addKeyword("rails")
                        .addForeign(ForeignElement.builder()
                                .name("a")
                                .addAttribute("c", "d")
                                .build())
                        .subtitle("Slow")
                        .build());
    }

    @Test
    void keepsToWhatTheModelHoldsAsEqual() {
        assertThat(JSON.read("{\"title\": \" \\n\"}").title()).isEmpty();
        assertThat(JSON.read("{\"episode\": 2.50}", Numbering.class).episode()).contains(new BigDecimal("2.5"));
        assertThat(JSON.read("{\"episode\": 1e2}", Numbering.class).episode()).contains(new BigDecimal("100"));
    }

    @Test
    void writesNumbersPlainly() {
        assertThat(number("0.00000002")).isEqualTo("{\"episode\":0.00000002}");
        assertThat(number("5.0")).isEqualTo("{\"episode\":5}");
        assertThat(number("1E+3")).isEqualTo("{\"episode\":1000}");
        assertThat(number("-1.50")).isEqualTo("{\"episode\":-1.5}");
    }

    private static String number(String text) {
        return JSON.write(Numbering.builder().episode(new BigDecimal(text)).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-07T06:05:00Z",
                "2025-03-07T06:05:00+01:00",
                "2025-03-07T06:05:00-03:30",
                "2025-03-07T06:05:30.125+05:45"
            })
    void keepsTheOffsetOfADate(String date) {
        var json = "{\"published\":\"" + date + "\"}";

        var episode = JSON.read(json, Episode.class);

        assertThat(episode.published()).contains(OffsetDateTime.parse(date));
        assertThat(JSON.write(episode)).isEqualTo(json);
    }

    @Test
    void writesWordsAndAddressesAsTexts() {
        var link = Link.builder()
                .url(Url.of("HTTPS://a.example/ü b"))
                .kind(LinkKind.of("Recipe"))
                .build();

        assertThat(JSON.write(link)).isEqualTo("{\"url\":\"HTTPS://a.example/ü b\",\"kind\":\"recipe\"}");
        assertThat(JSON.write(List.of(Role.CO_HOST, Medium.of("MUSICL"), Severity.ERROR)))
                .isEqualTo("[\"co-host\",\"musicL\",\"error\"]");
        assertThat(JSON.read("\"Guest Host\"", Role.class)).isEqualTo(Role.GUEST_HOST);
    }

    @Test
    void writesALiveEpisodeAsOneObject() {
        var json = "{\"status\":\"live\",\"title\":\"On air\",\"explicit\":true}";

        var live = JSON.read(json, LiveEpisode.class);

        assertThat(live.episode().title()).contains("On air");
        assertThat(live.start()).isEmpty();
        assertThat(JSON.write(live)).isEqualTo(json);
    }

    @Test
    void writesADiagnosticWithItsPositionBesideTheRest() {
        var diagnostic = new Diagnostic(
                Severity.WARNING, "date.unreadable", "rss/channel", new Position(88, 16, 4711), "", "Not a date.");
        var json = "{\"severity\":\"warning\",\"code\":\"date.unreadable\",\"path\":\"rss/channel\",\"line\":88,"
                + "\"column\":16,\"offset\":4711,\"found\":\"\",\"message\":\"Not a date.\"}";

        assertThat(JSON.write(diagnostic)).isEqualTo(json);
        assertThat(JSON.read(json, Diagnostic.class)).isEqualTo(diagnostic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"title": 5}                                     | Podcast["title"]                    | a text, found 5
            {"title": {"a": 1}}                              | Podcast["title"]                    | a text, found {
            {"people": {"name": "Ada"}}                      | Podcast["people"]                   | a list, found {
            {"people": ["Ada"]}                              | Podcast["people"]->List[0]          | an object, found Ada
            {"people": [{"name": "A"}, {"role": "host"}]}    | List[1]->Person["name"]             | missing: name
            {"explicit": "yes"}                              | Podcast["explicit"]                 | a boolean, found yes
            {"language": "not a tag"}                        | Podcast["language"]                 | a language tag, found not a tag
            {"type": "weekly"}                               | Podcast["type"]                     | one of [episodic, serial], found weekly
            {"link": " "}                                    | Podcast["link"]                     | an address
            {"owner": {}}                                    | Podcast["owner"]                    | a contact needs a name or an email
            {"people": [{"name": " "}]}                      | List[0]                             | name is blank
            {"foreign": [{"name": "a", "attributes": []}]}   | ForeignElement["attributes"]        | an object, found [
            {"foreign": [{"name": "a", "attributes": {"b": 1}}]} | Map["b"]                        | a text, found 1
            {"liveEpisodes": [{"title": "x"}]}               | LiveEpisode["status"]               | missing: status
            {"episodes": [{"duration": "19:06"}]}            | Episode["duration"]                 | an ISO 8601 duration, found 19:06
            {"episodes": [{"published": "2025-03-07"}]}      | Episode["published"]                | an ISO 8601 date and time, found 2025-03-07
            {"episodes": [{"numbering": {"season": 2.5}}]}   | Numbering["season"]                 | a whole number, found 2.5
            {"episodes": [{"numbering": {"season": 3000000000}}]} | Numbering["season"]            | out of range of
            {"episodes": [{"numbering": {"episode": "2"}}]}  | Numbering["episode"]                | a number, found 2
            {"episodes": [{"guid": {"value": "x"}}]}         | Guid["permalink"]                   | missing: permalink
            {"reception": {"rating": {"average": 9, "best": 5, "count": 1}}} | Reception["rating"] | no such rating
            """)
    void saysWhatIsWrongAndWhere(String json, String path, String message) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> JSON.read(json))
                .satisfies(wrong -> assertThat(wrong.getMessage()).contains(message))
                .satisfies(wrong -> assertThat(wrong.getPathReference().replaceAll("[a-z.]+\\.", ""))
                        .endsWith(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "5", "{", "{\"title\":", "{\"people\":[", "{} {}", "<rss/>"})
    void refusesWhatIsNoObject(String json) {
        assertThatThrownBy(() -> JSON.read(json)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e101", "1e-101", "-1e999999999999999999"})
    void refusesNumbersThatWouldFillTheHeap(String number) {
        assertThatThrownBy(() -> JSON.read("{\"episode\":" + number + "}", Numbering.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        var deep = "{\"name\":\"a\",\"children\":[".repeat(100_000);

        assertThatThrownBy(() -> JSON.read(deep, ForeignElement.class)).isInstanceOf(StreamConstraintsException.class);
        assertThatThrownBy(() -> JSON.read("{\"unknown\":" + "[".repeat(100_000)))
                .isInstanceOf(StreamConstraintsException.class);
    }

    @Test
    void shortensWhatItQuotes() {
        assertThatThrownBy(() -> JSON.read("{\"explicit\":\"" + "x".repeat(100_000) + "\"}"))
                .isInstanceOf(MismatchedInputException.class)
                .message()
                .hasSizeLessThan(1_000);
    }

    @Test
    void readsEveryKindOfSource(@TempDir Path folder) throws IOException {
        var text = "{\"title\":\"Züge 🚂\"}";
        var file = Files.writeString(folder.resolve("show.json"), text);
        var podcast = Podcast.builder().title("Züge 🚂").build();

        assertThat(JSON.read(text)).isEqualTo(podcast);
        assertThat(JSON.read(text.getBytes(UTF_8))).isEqualTo(podcast);
        assertThat(JSON.read(text.getBytes(UTF_16BE))).isEqualTo(podcast);
        assertThat(JSON.read(new ByteArrayInputStream(text.getBytes(UTF_8)))).isEqualTo(podcast);
        assertThat(JSON.read(file)).isEqualTo(podcast);
        assertThat(JSON.read(file, Episode.class).title()).contains("Züge 🚂");
    }

    @Test
    void saysWhenAFileIsNotThere(@TempDir Path folder) {
        assertThatThrownBy(() -> JSON.read(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void leavesStreamsOpen() throws IOException {
        var out = new ByteArrayOutputStream();
        JSON.write(Podcast.builder().title("Züge").build(), new UnclosableOutput(out));

        var podcast = JSON.read(new UnclosableInput(new ByteArrayInputStream(out.toByteArray())));

        assertThat(out.toString(UTF_8)).isEqualTo("{\"title\":\"Züge\"}");
        assertThat(podcast.title()).contains("Züge");
    }

    @Test
    void passesOnWhatAStreamThrows() throws IOException {
        var out = OutputStream.nullOutputStream();
        out.close();
        var in = InputStream.nullInputStream();
        in.close();

        assertThatThrownBy(() -> JSON.write(Podcast.builder().build(), out)).isExactlyInstanceOf(IOException.class);
        assertThatThrownBy(() -> JSON.read(in)).isExactlyInstanceOf(IOException.class);
    }

    @Test
    void writesHalfASurrogatePairAsAQuestionMark() throws IOException {
        var out = new ByteArrayOutputStream();
        JSON.write(Podcast.builder().title("a\ud83d").build(), out);

        assertThat(out.toString(UTF_8)).isEqualTo("{\"title\":\"a?\"}");
    }

    @Test
    void indentsForPeople() {
        var podcast =
                Podcast.builder().title("Night Trains").addKeyword("rails").build();

        assertThat(JSON.indented().write(podcast)).isEqualTo("""
                        {
                          "title": "Night Trains",
                          "keywords": [
                            "rails"
                          ]
                        }""");
        assertThat(JSON.indented().read(JSON.indented().write(podcast))).isEqualTo(podcast);
    }

    /** A type of someone else's, with parts of the model in it. */
    record Pick(String pickedBy, Episode episode, @Nullable Person forWhom, Map<Role, Guid> guids) {}

    @Test
    void fitsIntoTheJsonOfOthers() {
        var mapper = JsonMapper.builder()
                .addModule(PodcastJson.module())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        var pick = new Pick(
                "Ada",
                Episode.builder()
                        .shortTitle("Frost")
                        .published(OffsetDateTime.parse("2025-01-01T00:00:00+01:00"))
                        .duration(Duration.ofSeconds(61))
                        .build(),
                null,
                Map.of());

        var json = mapper.writeValueAsString(pick);

        assertThat(json)
                .isEqualTo("{\"picked_by\":\"Ada\",\"episode\":{\"shortTitle\":\"Frost\","
                        + "\"published\":\"2025-01-01T00:00:00+01:00\",\"duration\":\"PT1M1S\"},"
                        + "\"for_whom\":null,\"guids\":{}}");
        assertThat(mapper.readValue(json, Pick.class)).isEqualTo(pick);
    }

    @Test
    void goesThroughATreeWithoutLoss() {
        var numbering =
                Numbering.builder().episode(new BigDecimal("0.00000002")).build();
        var mapper = JSON.mapper();

        var tree = mapper.valueToTree(numbering);

        assertThat(mapper.treeToValue(tree, Numbering.class)).isEqualTo(numbering);
    }

    @Test
    void writesWhatWasParsedWithItsDiagnostics() {
        var parsed = new Parsed<>(
                Podcast.builder().language(Locale.forLanguageTag("zh-TW")).build(), List.of());

        assertThat(JSON.write(parsed)).isEqualTo("{\"value\":{\"language\":\"zh-TW\"},\"diagnostics\":[]}");
    }

    private static final class UnclosableOutput extends FilterOutputStream {
        UnclosableOutput(OutputStream out) {
            super(out);
        }

        @Override
        public void close() {
            throw new AssertionError("closed");
        }
    }

    private static final class UnclosableInput extends FilterInputStream {
        UnclosableInput(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            throw new AssertionError("closed");
        }
    }
}
