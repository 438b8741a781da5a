package dev.episodic.feed.validity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.feed.Corpus;
import dev.episodic.feed.FeedException;
import dev.episodic.feed.FeedFormat;
import dev.episodic.feed.FeedReader;
import dev.episodic.feed.FeedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What is written from a real feed has no error that the feed did not have. */
class ValidityTest {

    /** The errors that come out under the name of the tag that is written for the one they were in. */
    private static final Map<String, String> AS_WRITTEN = Map.of(
            "value channel/dc:language", "value channel/language",
            // An empty attribute is left out
            "value enclosure@type", "missing enclosure@type");

    @Test
    void findsWhatIsWrong() throws IOException {
        String feed = """
                <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
                <title>a</title><title>b</title><description/><ttl>soon</ttl><itunes:title>c</itunes:title>
                <item><guid>7</guid><enclosure url="https://a.example/1.mp3" type="audio/mpeg"/><odd/></item>
                </channel></rss>""";
        assertThat(errors(feed.getBytes(UTF_8))).hasValueSatisfying(errors -> assertThat(errors)
                .containsExactlyInAnyOrder(
                        "duplicate channel/title",
                        "missing channel/link",
                        "value channel/ttl",
                        "undefined channel/itunes:title",
                        "value item/guid",
                        "missing item/title",
                        "missing enclosure@length",
                        "undefined item/odd"));
    }

    @Test
    void writesNoErrorThatARealFeedDidNotHave() throws IOException {
        List<String> more = new ArrayList<>();
        int compared = 0;
        var before = new TreeMap<String, Integer>();
        for (var feed : Corpus.feeds()) {
            var original = isRss(feed) ? errors(Files.readAllBytes(feed.file())) : Optional.<List<String>>empty();
            if (original.isEmpty()) {
                continue;
            }
            compared++;
            original.get().forEach(error -> before.merge(error, 1, Integer::sum));
            var written = FeedWriter.standard()
                    .write(FeedReader.standard().read(feed.file()).value())
                    .value();
            var errors = new ArrayList<>(errors(written.getBytes(UTF_8)).orElseThrow());
            for (String error : original.get()) {
                if (!errors.remove(error)) {
                    errors.remove(AS_WRITTEN.get(error));
                }
            }
            errors.removeIf(error -> followsFrom(original.get(), error));
            errors.forEach(error -> more.add(feed + ": " + error));
        }
        System.out.println(compared + " feeds of RSS, errors they came with: " + before);
        assertThat(compared).isGreaterThan(1000);
        assertThat(more).isEmpty();
    }

    /** What was wrong before may show itself elsewhere once a namespace is mended or a missing element is there. */
    private static boolean followsFrom(List<String> before, String error) {
        boolean channelWasMissing = before.contains("channels");
        return switch (error) {
            case "missing channel/title", "missing channel/link", "missing channel/description" -> channelWasMissing;
            case "undefined channel/redirect" -> before.contains("undefined rss/redirect");
            // Its parts that cannot be read are kept in an element of their own
            case "duplicate channel/skipHours" -> before.stream().anyMatch(each -> each.contains("skipHours/"));
            case "duplicate channel/skipDays" ->
                before.stream().anyMatch(each -> each.contains("skipDays/") || each.equals("too many days"));
            // An element without its attribute is kept beside the picture that another tag gives
            case "duplicate channel/itunes:image" -> before.contains("missing itunes:image@href");
            // A known prefix is believed, whatever address it is bound to
            case "undefined channel/dc:foo" -> true;
            default -> false;
        };
    }

    private static boolean isRss(Corpus.Entry feed) throws IOException {
        try {
            return feed.wellFormed() && FeedReader.standard().format(feed.file()) == FeedFormat.RSS_2_0;
        } catch (FeedException no) {
            return false;
        }
    }

    /** {@return the errors, or nothing if the feed cannot be parsed or its root is another} */
    private static Optional<List<String>> errors(byte[] feed) throws IOException {
        try (InputStream in = new ByteArrayInputStream(feed)) {
            Document document = parser().parse(in);
            boolean rss = document.getDocumentElement().getTagName().equals("rss");
            return rss ? Optional.of(RssRules.errors(document)) : Optional.empty();
        } catch (SAXException | UnsupportedEncodingException broken) {
            return Optional.empty();
        }
    }

    private static DocumentBuilder parser() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setAttribute("jdk.xml.entityExpansionLimit", "0");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            parser.setEntityResolver((publicId, systemId) -> new InputSource(InputStream.nullInputStream()));
            return parser;
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
