package dev.episodic.feed;

import dev.episodic.Link;
import dev.episodic.Url;
import dev.episodic.feed.vocabulary.Dialect;
import dev.episodic.feed.xml.Opening;
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

    private Root() {}

    /** Leaves the scanner at the start tag of a feed; {@return the format that it must be, by namespace and name}. */
    static FeedFormat find(Scanner scanner, Opening opening) throws IOException {
        Token token = scanner.next();
        while (token != Token.START) {
            if (token == Token.END_OF_DOCUMENT) {
                throw new FeedException(opening.kind());
            }
            token = scanner.next();
        }
        FeedFormat format = format(scanner);
        if (format != null) {
            return format;
        }
        throw switch (scanner.name().local().toLowerCase(Locale.ROOT)) {
            case "opml" -> new FeedException("a subscription list (OPML)");
            case "html", "head", "body" -> page(scanner);
            default -> new FeedException("XML of another kind, with the root <" + scanner.name() + ">");
        };
    }

    private static @Nullable FeedFormat format(Scanner scanner) {
        return switch (scanner.name().local().toLowerCase(Locale.ROOT)) {
            case "rss" -> rss(scanner);
            case "rdf" -> rdf(scanner);
            case "channel" -> scanner.name().namespace().isEmpty() ? FeedFormat.RSS_2_0 : rdf(scanner);
            case "feed" -> atom(scanner);
            case "entry" -> scanner.name().prefix().startsWith("atom") ? atom(scanner) : null;
            default -> null;
        };
    }

    private static FeedFormat rss(Scanner scanner) {
        String version = scanner.attribute("version");
        return switch (version == null ? "" : version.strip()) {
            case "0.90" -> FeedFormat.RSS_0_90;
            case "0.91" -> FeedFormat.RSS_0_91;
            case "0.92" -> FeedFormat.RSS_0_92;
            case "0.93" -> FeedFormat.RSS_0_93;
            case "0.94" -> FeedFormat.RSS_0_94;
            default -> FeedFormat.RSS_2_0;
        };
    }

    private static FeedFormat rdf(Scanner scanner) {
        if (scanner.declares(Dialect.RSS_1_1)) {
            return FeedFormat.RSS_1_1;
        }
        return scanner.declares(Dialect.RSS_0_90) ? FeedFormat.RSS_0_90 : FeedFormat.RSS_1_0;
    }

    private static FeedFormat atom(Scanner scanner) {
        boolean draft = scanner.name().namespace().equals(Dialect.ATOM_0_3)
                || (scanner.name().namespace().isEmpty() && "0.3".equals(scanner.attribute("version")));
        return draft ? FeedFormat.ATOM_0_3 : FeedFormat.ATOM_1_0;
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
