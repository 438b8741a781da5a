package dev.episodic.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodic.Podcast;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows, episodes and every other type of {@code dev.episodic} as JSON: an immutable value to keep in a constant and to
 * use from many threads.
 *
 * <pre>{@code
 * var json = PodcastJson.standard();
 * String text = json.write(podcast);
 * Podcast same = json.read(text);
 * List<Link> links = json.read(text, Notes.class).links();
 * }</pre>
 *
 * <p>The members of an object bear the names of the accessors and stand in their order; those that say nothing are left
 * out. Addresses and words are texts, languages BCP 47 tags, dates and durations ISO 8601 with the offset kept as it
 * is, numbers as plain as they are. A live episode holds the members of its episode beside its own, a diagnostic those
 * of its position.
 *
 * <p>When reading, members that are unknown or null are passed over. What is no JSON, lacks a required part or holds a
 * value of the wrong kind is refused with a {@link JacksonException}, which says what was expected and
 * {@linkplain JacksonException#getPathReference() where}. Jackson's limits on depth, length and numbers stay on.
 */
public final class PodcastJson {

    private static final PodcastJson STANDARD = new PodcastJson(JsonMapper.builder()
            .addModule(module())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build());

    private final JsonMapper mapper;

    private PodcastJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** {@return JSON in one line} */
    public static PodcastJson standard() {
        return STANDARD;
    }

    /** {@return the same with line breaks and indentation, for people to read} */
    public PodcastJson indented() {
        var lines = new DefaultIndenter("  ", "\n");
        var signs = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        var printer = new DefaultPrettyPrinter(signs).withObjectIndenter(lines).withArrayIndenter(lines);
        return new PodcastJson(mapper.rebuild()
                .defaultPrettyPrinter(printer)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build());
    }

    /** {@return a module that teaches any mapper of Jackson the types of {@code dev.episodic}} */
    public static JacksonModule module() {
        return new ModelModule();
    }

    /** {@return the mapper behind this, for JSON that holds more than the model} */
    public JsonMapper mapper() {
        return mapper;
    }

    /** {@return a podcast, an episode or any other value of the model as JSON} */
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /**
     * Writes a podcast, an episode or any other value of the model, in UTF-8; half a surrogate pair becomes a question
     * mark. The stream is flushed and stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(Object value, OutputStream out) throws IOException {
        try {
            mapper.writer()
                    .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .writeValue(new OutputStreamWriter(out, UTF_8), value);
        } catch (JacksonIOException broken) {
            throw broken.getCause();
        }
    }

    /**
     * {@return the podcast in this JSON}
     *
     * @throws JacksonException if there is none
     */
    public Podcast read(String json) {
        return read(json, Podcast.class);
    }

    /**
     * {@return the podcast in this JSON, of UTF-8, UTF-16 or UTF-32}
     *
     * @throws JacksonException if there is none
     */
    public Podcast read(byte[] json) {
        return read(json, Podcast.class);
    }

    /**
     * {@return the podcast in this JSON, of UTF-8, UTF-16 or UTF-32; the stream stays open}
     *
     * @throws IOException if the stream cannot be read
     * @throws JacksonException if there is no podcast in it
     */
    public Podcast read(InputStream json) throws IOException {
        return read(json, Podcast.class);
    }

    /**
     * {@return the podcast in this file, of UTF-8, UTF-16 or UTF-32}
     *
     * @throws IOException if the file cannot be read
     * @throws JacksonException if there is no podcast in it
     */
    public Podcast read(Path json) throws IOException {
        return read(json, Podcast.class);
    }

    /**
     * {@return the value in this JSON}
     *
     * @param type an episode, notes or any other type of the model
     * @throws JacksonException if there is no such value
     */
    public <T> T read(String json, Class<T> type) {
        return present(reader(type).readValue(json), type);
    }

    /**
     * {@return the value in this JSON, of UTF-8, UTF-16 or UTF-32}
     *
     * @param type an episode, notes or any other type of the model
     * @throws JacksonException if there is no such value
     */
    public <T> T read(byte[] json, Class<T> type) {
        return present(reader(type).readValue(json), type);
    }

    /**
     * {@return the value in this JSON, of UTF-8, UTF-16 or UTF-32; the stream stays open}
     *
     * @param type an episode, notes or any other type of the model
     * @throws IOException if the stream cannot be read
     * @throws JacksonException if there is no such value in it
     */
    public <T> T read(InputStream json, Class<T> type) throws IOException {
        try {
            return present(
                    reader(type).without(StreamReadFeature.AUTO_CLOSE_SOURCE).readValue(json), type);
        } catch (JacksonIOException broken) {
            throw broken.getCause();
        }
    }

    /**
     * {@return the value in this file, of UTF-8, UTF-16 or UTF-32}
     *
     * @param type an episode, notes or any other type of the model
     * @throws IOException if the file cannot be read
     * @throws JacksonException if there is no such value in it
     */
    public <T> T read(Path json, Class<T> type) throws IOException {
        try (var in = Files.newInputStream(json)) {
            return read(in, type);
        }
    }

    private ObjectReader reader(Class<?> type) {
        return mapper.readerFor(type);
    }

    /** Jackson reads a lone {@code null} as no value at all. */
    private static <T> T present(@Nullable T value, Class<T> type) {
        if (value == null) {
            throw MismatchedInputException.from(null, type, "expected " + type.getSimpleName() + ", found null");
        }
        return value;
    }
}
