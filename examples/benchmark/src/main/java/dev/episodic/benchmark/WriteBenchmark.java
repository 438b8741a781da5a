package dev.episodic.benchmark;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.SyndFeedOutput;
import dev.episodic.Podcast;
import dev.episodic.benchmark.peer.Reader;
import dev.episodic.benchmark.peer.Stax;
import dev.episodic.feed.FeedReader;
import dev.episodic.feed.FeedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.events.XMLEvent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes the feed that each has read, as RSS 2.0 in UTF-8. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WriteBenchmark {

    /** What is written. */
    @Param("2 MB")
    public String feed = "";

    private Podcast podcast = Podcast.builder().build();
    private SyndFeed syndicated = new SyndFeedImpl();
    private List<XMLEvent> events = List.of();

    /** Reads what is to be written. */
    @Setup
    public void read() throws Exception {
        byte[] bytes = Feeds.named(feed).get(0);
        podcast = FeedReader.standard().read(bytes).value();
        syndicated = (SyndFeed) Reader.ROME.open().read(bytes);
        events = new ArrayList<>();
        XMLEventReader reader = Stax.WOODSTOX.input().createXMLEventReader(new ByteArrayInputStream(bytes));
        while (reader.hasNext()) {
            events.add(reader.nextEvent());
        }
    }

    /** This library. */
    @Benchmark
    public byte[] episodic() throws Exception {
        var out = new ByteArrayOutputStream();
        FeedWriter.standard().write(podcast, out);
        return out.toByteArray();
    }

    /** Rome as documented. */
    @Benchmark
    public byte[] rome() throws Exception {
        var out = new ByteArrayOutputStream();
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new SyndFeedOutput().output(syndicated, writer);
        writer.flush();
        return out.toByteArray();
    }

    /** Woodstox, given the tokens as they are to be written. */
    @Benchmark
    public byte[] woodstox() throws Exception {
        var out = new ByteArrayOutputStream();
        XMLEventWriter writer = Stax.WOODSTOX.output().createXMLEventWriter(out, "UTF-8");
        for (XMLEvent event : events) {
            writer.add(event);
        }
        writer.close();
        return out.toByteArray();
    }
}
