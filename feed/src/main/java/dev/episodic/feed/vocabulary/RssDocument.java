package dev.episodic.feed.vocabulary;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.NamespaceCatalog;
import dev.episodic.feed.xml.Scanner;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A whole RSS document: read with all repairs, and written in one canonical form. */
public final class RssDocument {

    private RssDocument() {}

    /** {@return the namespaces that are known} */
    public static NamespaceCatalog namespaces() {
        return Vocabularies.NAMESPACES;
    }

    /**
     * {@return the show}
     *
     * @param scanner stands at the start tag of the root
     * @param items how many episodes may be read
     */
    public static Podcast read(Scanner scanner, Trail trail, int items) throws IOException {
        List<Episode> episodes = new ArrayList<>();
        var draft = new PodcastDraft(episodes::add, items);
        var reading = new Reading(scanner, trail);
        var document = new Frame<>(Vocabularies.CHANNEL, draft, null, ended -> {});
        if (scanner.name().local().equalsIgnoreCase("channel")) {
            // A channel without a document around it
            document.reopen();
            draft.nextChannel();
        }
        reading.begin(document);
        boolean more = true;
        while (more) {
            more = reading.advance();
        }
        document.settle(reading);
        return draft.build().toBuilder().episodes(episodes).build();
    }

    /** Writes a show. */
    public static void write(Podcast podcast, XmlSink out) throws IOException {
        out.start(Name.of("rss"));
        out.attribute(Name.of("version"), "2.0");
        Vocabularies.CHANNEL.write(Name.of("channel"), podcast, out);
        out.end();
    }
}
