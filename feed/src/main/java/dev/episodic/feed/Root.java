package dev.episodic.feed;

import dev.episodic.Link;
import dev.episodic.Url;
import dev.episodic.feed.xml.Scanner;
import dev.episodic.feed.xml.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the root of a document, and tells what the document is when that is not the root of a feed. */
final class Root {

    private static final int ELEMENTS_LOOKED_AT = 5_000;
    private static final String RSS_1_1 = "http://purl.org/net/rss1.1#";

    private Root() {}

    /** Leaves the scanner at the start tag of an RSS document. */
    static void find(Scanner scanner, Opening opening) throws IOException {
        Token token = scanner.next();
        while (token != Token.START) {
            if (token == Token.END_OF_DOCUMENT) {
                throw new FeedException(opening.kind());
            }
            token = scanner.next();
        }
        String root = scanner.name().local().toLowerCase(Locale.ROOT);
        if (scanner.name().namespace().equals(RSS_1_1)) {
            throw new FeedException("an RSS 1.1 document");
        }
        switch (root) {
            case "rss", "channel" -> {}
            case "feed" -> throw new FeedException("an Atom document");
            case "rdf" -> throw new FeedException("an RDF document");
            case "opml" -> throw new FeedException("a subscription list (OPML)");
            case "html", "head", "body" -> throw page(scanner);
            default -> throw new FeedException("XML of another kind, with the root <" + scanner.name() + ">");
        }
    }

    private static FeedException page(Scanner scanner) throws IOException {
        String title = null;
        List<Link> feeds = new ArrayList<>();
        for (int elements = 0; elements < ELEMENTS_LOOKED_AT; ) {
            Token token = scanner.next();
            if (token == Token.END_OF_DOCUMENT) {
                break;
            }
            if (token != Token.START) {
                continue;
            }
            elements++;
            String element = scanner.name().local().toLowerCase(Locale.ROOT);
            if (element.equals("title") && title == null) {
                title = text(scanner);
            } else if (element.equals("link")) {
                Link feed = feed(scanner);
                if (feed != null) {
                    feeds.add(feed);
                }
            }
        }
        return new FeedException("an HTML page", title, feeds);
    }

    private static @Nullable String text(Scanner scanner) throws IOException {
        var text = new StringBuilder();
        while (scanner.next() == Token.TEXT) {
            scanner.appendText(text);
        }
        String line = text.toString().strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? null : line;
    }

    /** {@return the feed that a link element announces, or null if it is another kind of link} */
    private static @Nullable Link feed(Scanner scanner) {
        String rel = scanner.attribute("rel");
        String type = scanner.attribute("type");
        String href = scanner.attribute("href");
        if (rel == null || type == null || href == null || href.isBlank()) {
            return null;
        }
        boolean alternate =
                List.of(rel.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)).contains("alternate");
        boolean isFeed = type.toLowerCase(Locale.ROOT).matches("\\s*application/(rss|atom)\\+xml\\b.*");
        return alternate && isFeed
                ? Link.builder()
                        .title(scanner.attribute("title"))
                        .url(Url.of(href))
                        .build()
                : null;
    }
}
