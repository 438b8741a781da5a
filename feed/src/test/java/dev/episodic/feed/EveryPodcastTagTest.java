package dev.episodic.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Podcast;
import dev.episodic.Severity;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** A feed that holds every tag of the podcast namespace with every attribute comes back with every value. */
class EveryPodcastTagTest {

    private static final Path FEED = Path.of("src", "test", "resources", "podcast-namespace", "every-tag.xml");
    private static final int TAGS = 32;

    /** What is another word in the model, or another form of the same. */
    private static final Map<String, String> IN_JSON = Map.ofEntries(
            Map.entry("yes", "true"),
            Map.entry("Producer", "\"producer\""),
            Map.entry("Creative Direction", "\"creative direction\""),
            Map.entry("Mon, 03 Mar 2025 09:00:00 +0000", "2025-03-03T09:00:00Z"),
            Map.entry("600", "PT10M"),
            Map.entry("210", "PT3M30S"),
            Map.entry("31", "PT31S"),
            Map.entry("900", "PT15M"),
            Map.entry("61", "PT1M1S"),
            Map.entry("61.5", "PT1M1.5S"),
            Map.entry("44", "PT44S"),
            Map.entry("artwork social", "\"artwork\",\"social\""),
            Map.entry(
                    "https://salt.example/large.jpg 1500w, https://salt.example/small.jpg 300w",
                    "{\"url\":\"https://salt.example/large.jpg\",\"width\":1500},"
                            + "{\"url\":\"https://salt.example/small.jpg\",\"width\":300}"));

    @Test
    void comesBackWithEveryValueInTheJson() throws IOException {
        String document = Files.readString(FEED);
        Podcast podcast = FeedReader.standard().read(document).orThrow(Severity.WARNING);
        String written = FeedWriter.standard().write(podcast).value();
        Podcast again = FeedReader.standard().read(written).value();
        String json = PodcastJson.standard().write(again);

        assertThat(again).isEqualTo(podcast);
        assertThat(values(document)).hasSizeGreaterThan(110).allSatisfy(value -> assertThat(json)
                .contains(IN_JSON.getOrDefault(value, value)));
        assertThat(json).doesNotContain("\"foreign\"");
    }

    @Test
    void holdsEveryTag() throws IOException {
        var tags = new TreeSet<String>();
        read(Files.readString(FEED), tags, new ArrayList<>());

        assertThat(tags).hasSize(TAGS);
    }

    private static List<String> values(String document) {
        var values = new ArrayList<String>();
        read(document, new TreeSet<>(), values);
        return values;
    }

    private static void read(String document, Set<String> tags, List<String> values) {
        try {
            var xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(document));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && "podcast".equals(xml.getPrefix())) {
                    tags.add(xml.getLocalName());
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        values.add(xml.getAttributeValue(i));
                    }
                } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                    values.add(xml.getText().strip());
                }
            }
        } catch (XMLStreamException broken) {
            throw new AssertionError(broken);
        }
    }
}
