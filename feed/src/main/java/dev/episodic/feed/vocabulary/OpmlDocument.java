package dev.episodic.feed.vocabulary;

import dev.episodic.SubscriptionList;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Scanner;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A subscription list as a document. */
public final class OpmlDocument {

    private OpmlDocument() {}

    /**
     * {@return the list that the document holds}
     *
     * @param scanner stands at the start tag of the root
     * @param trail takes the diagnostics
     */
    public static SubscriptionList read(Scanner scanner, Trail trail) throws IOException {
        Set<String> others = new HashSet<>(List.of(scanner.name().namespace(), scanner.unknownDefaultNamespace()));
        others.remove("");
        var reading = new Reading(scanner, trail, new CoreNames(RssVocabulary.NAMESPACE, others));
        var draft = new SubscriptionListDraft();
        reading.begin(new Frame<>(Outlines.LIST, draft, null, ended -> {}));
        reading.leaveOutAttributes(Name.of("version"), Reading.XML_LANG);
        reading.finish();
        return draft.build();
    }

    /** Writes a list as OPML 2.0. */
    public static void write(SubscriptionList list, XmlSink out) throws IOException {
        Outlines.LIST.write(Name.of("opml"), list, out);
    }
}
