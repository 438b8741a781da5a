package dev.episodic.feed.vocabulary;

import dev.episodic.Episode;
import dev.episodic.FeedInfo;
import dev.episodic.Podcast;
import dev.episodic.Severity;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.NamespaceCatalog;
import dev.episodic.feed.xml.Repairs;
import dev.episodic.feed.xml.Scanner;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A feed while it is read: its episodes one by one, and its show as far as it is known. */
public final class FeedDocument {

    private final Deque<Episode> ready = new ArrayDeque<>();
    private final PodcastDraft draft;
    private final Frame<PodcastDraft> document;
    private final Reading reading;
    private boolean toldOfMove;
    private boolean ended;

    /**
     * Begins with the root.
     *
     * @param scanner stands at the start tag of the root
     * @param trail takes the diagnostics
     * @param items how many episodes may be read
     * @param dialect what the root is the root of
     */
    public FeedDocument(Scanner scanner, Trail trail, int items, Dialect dialect) throws IOException {
        draft = new PodcastDraft(ready::add, items);
        document = new Frame<>(dialect.channel(), draft, null, ended -> {});
        reading = new Reading(scanner, trail, dialect.names(scanner));
        reading.begin(document);
        reading.leaveOutAttributes(Name.of("version"), Reading.XML_LANG);
        draft.language(reading.language());
        switch (scanner.name().local().toLowerCase(Locale.ROOT)) {
            case "channel" -> {
                // A channel without a document around it
                document.reopen();
                draft.nextChannel();
            }
            case "feed" -> draft.nextChannel();
            case "entry" -> {
                draft.nextChannel();
                reading.child(document);
            }
            default -> {}
        }
    }

    /** {@return the namespaces that are known} */
    public static NamespaceCatalog namespaces() {
        return Vocabularies.NAMESPACES;
    }

    /** {@return the next episode, or null at the end of the document} */
    public @Nullable Episode next() throws IOException {
        while (ready.isEmpty() && reading.advance()) {
            // Until an item is complete
        }
        if (ready.isEmpty() && !ended) {
            ended = true;
            if (draft.channels() == 0) {
                reading.report(Severity.WARNING, "channel.missing", "", "", "There is no channel in the document.");
            }
        }
        return ready.poll();
    }

    /** {@return the show as far as it was read, without its episodes} */
    public Podcast podcast() {
        document.settle(reading);
        Podcast podcast = draft.build();
        tellOfMoveToItself(podcast.feed());
        return podcast;
    }

    private void tellOfMoveToItself(FeedInfo feed) {
        if (feed.url().isPresent() && feed.newUrl().isPresent() && !toldOfMove) {
            String there = feed.newUrl().get().text();
            if (bare(there).equals(bare(feed.url().get().text()))) {
                toldOfMove = true;
                reading.report(
                        Severity.INFO, "feed.moved-nowhere", "", there, "The feed says that it moved to where it is.");
            }
        }
    }

    /** {@return the address without what does not make another one of it} */
    private static String bare(String address) {
        return address.replaceFirst("^(?i)https?:", "").replaceFirst("/$", "");
    }

    /**
     * Writes a show in a dialect.
     *
     * @param repairs hears what the dialect cannot hold
     */
    public static void write(Podcast podcast, Dialect dialect, XmlSink sink, Repairs repairs) throws IOException {
        XmlSink out = dialect.output(podcast, sink, repairs);
        out.start(Name.of("rss"));
        out.attribute(Name.of("version"), "2.0");
        Vocabularies.CHANNEL.write(Name.of("channel"), podcast, out);
        out.end();
    }
}
