package dev.episodic.feed.validity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The errors that a validator finds in a feed of RSS 2.0: what is missing, what stands twice, what the vocabulary does
 * not know, which value has another form. They are the rules of the RSS Advisory Board and of Apple as the W3C's
 * validator understands them; what it only warns of is left out.
 *
 * <p>See https://www.rssboard.org/rss-specification and https://validator.w3.org/feed/.
 */
final class RssRules {

    private static final Map<String, String> PREFIXES = Map.of(
            "backend.userland.com/rss2", "",
            "www.itunes.com/dtds/podcast-1.0.dtd", "itunes:",
            "example.com/dtds/podcast-1.0.dtd", "itunes:",
            "purl.org/dc/elements/1.1", "dc:",
            "purl.org/dc/elements/1.0", "dc:",
            "purl.org/rss/1.0/modules/content", "content:",
            "www.w3.org/2005/atom", "atom:",
            "purl.org/rss/1.0/modules/slash", "slash:",
            "wellformedweb.org/commentapi", "wfw:",
            "rssnamespace.org/feedburner/ext/1.0", "feedburner:");

    /** What may stand in each place: a name, {@code once} if it may not stand twice, the form of its value. */
    private static final Map<String, Map<String, Part>> PLACES = Map.of(
            "channel", parts("""
                    title once
                    link once ADDRESS
                    description once
                    language once LANGUAGE
                    copyright once
                    managingEditor once CONTACT
                    webMaster once CONTACT
                    pubDate once MAIL_DATE
                    lastBuildDate once MAIL_DATE
                    category
                    generator once
                    docs once ADDRESS
                    cloud once
                    ttl once POSITIVE
                    image once
                    rating
                    textInput once
                    skipHours once
                    skipDays once
                    item
                    itunes:author once AUTHOR
                    itunes:block once YES_NO
                    itunes:explicit once TRUE_FALSE
                    itunes:keywords once AUTHOR
                    itunes:subtitle once AUTHOR
                    itunes:summary once SUMMARY
                    itunes:image once
                    itunes:owner once
                    itunes:category
                    itunes:pubDate once MAIL_DATE
                    itunes:new-feed-url once ADDRESS
                    itunes:type once SHOW_TYPE
                    dc:title once
                    dc:creator
                    dc:subject
                    dc:description once
                    dc:publisher
                    dc:contributor
                    dc:date once ISO_DATE
                    dc:type once
                    dc:format once
                    dc:identifier
                    dc:source once
                    dc:language once LANGUAGE
                    dc:relation
                    dc:coverage
                    dc:rights once
                    atom:author
                    atom:category
                    atom:contributor
                    atom:generator once
                    atom:id once ADDRESS
                    atom:icon once
                    atom:link
                    atom:logo once
                    atom:title once
                    atom:subtitle once
                    atom:rights once
                    atom:updated once
                    feedburner:info
                    """),
            "item", parts("""
                    title once
                    link once ADDRESS
                    description once
                    author once CONTACT
                    category
                    comments once ADDRESS
                    enclosure
                    guid once
                    pubDate once MAIL_DATE
                    source once
                    content:encoded once
                    content:items once
                    itunes:author once AUTHOR
                    itunes:block once YES_NO
                    itunes:explicit once TRUE_FALSE
                    itunes:keywords once AUTHOR
                    itunes:subtitle once AUTHOR
                    itunes:summary once SUMMARY
                    itunes:image once
                    itunes:duration once PLAYING_TIME
                    itunes:title once
                    itunes:episode once POSITIVE
                    itunes:season once POSITIVE
                    itunes:episodeType once EPISODE_TYPE
                    dc:title once
                    dc:creator
                    dc:subject
                    dc:description once
                    dc:publisher
                    dc:contributor
                    dc:date ISO_DATE
                    dc:type once
                    dc:format once
                    dc:identifier
                    dc:source once
                    dc:language once LANGUAGE
                    dc:relation
                    dc:coverage
                    dc:rights once
                    atom:id once ADDRESS
                    atom:link
                    atom:title once
                    atom:summary once
                    atom:author once
                    atom:contributor
                    atom:content
                    atom:published once
                    atom:updated once
                    slash:comments once NOT_NEGATIVE
                    slash:section
                    slash:department
                    slash:hit_parade once
                    wfw:comment once ADDRESS
                    wfw:commentRss once ADDRESS
                    wfw:commentRSS once ADDRESS
                    feedburner:origLink once ADDRESS
                    feedburner:origEnclosureLink once ADDRESS
                    feedburner:awareness once ADDRESS
                    """),
            "image", parts("""
                    title once
                    link once ADDRESS
                    url once ADDRESS
                    width once WIDTH
                    height once HEIGHT
                    description once
                    dc:creator
                    dc:subject
                    dc:date once ISO_DATE
                    """),
            "textInput", parts("""
                    title once
                    description once
                    name once
                    link once ADDRESS
                    """),
            "skipHours", parts("hour HOUR"),
            "skipDays", parts("day DAY"),
            "itunes:owner", parts("""
                    itunes:email once MAIL_ADDRESS
                    itunes:name once AUTHOR
                    """),
            "itunes:category", parts("itunes:category"));

    private static final Map<String, List<String>> REQUIRED = Map.of(
            "channel", List.of("title", "link", "description"),
            "image", List.of("title", "link", "url"),
            "textInput", List.of("title", "description", "name", "link"),
            "itunes:owner", List.of("itunes:email"));

    /** The attributes of an element, those required with an exclamation mark. */
    private static final Map<String, Map<String, String>> ATTRIBUTES = Map.of(
            "enclosure",
                    Map.of(
                            "url!", "WEB_ADDRESS",
                            "length!", "NOT_NEGATIVE",
                            "type!", "MEDIA_TYPE"),
            "source", Map.of("url!", "ADDRESS"),
            "category", Map.of("domain", "TEXT"),
            "guid", Map.of("isPermaLink", "TRUE_FALSE"),
            "itunes:image", Map.of("href!", "WEB_ADDRESS"),
            "itunes:category", Map.of("text!", "TEXT"),
            "cloud",
                    Map.of(
                            "domain!", "TEXT",
                            "port!", "POSITIVE",
                            "path!", "TEXT",
                            "registerProcedure!", "TEXT",
                            "protocol!", "TEXT"));

    private record Part(boolean once, String rule) {}

    private final List<String> errors = new ArrayList<>();
    private final Set<String> guids = new HashSet<>();

    private RssRules() {}

    /** {@return the errors of a feed, each as often as it is found} */
    static List<String> errors(Document feed) {
        var rules = new RssRules();
        rules.check(feed.getDocumentElement(), "rss");
        return rules.errors;
    }

    private static Map<String, Part> parts(String table) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (String line : table.lines().toList()) {
            List<String> words = List.of(line.split(" "));
            String last = words.get(words.size() - 1);
            boolean ruled = words.size() > 1 && !last.equals("once");
            parts.put(words.get(0), new Part(words.contains("once"), ruled ? last : "TEXT"));
        }
        return parts;
    }

    private void check(Element parent, String place) {
        Map<String, Part> known = PLACES.getOrDefault(place, Map.of());
        Map<String, Integer> count = new HashMap<>();
        for (Element child : children(parent)) {
            String name = name(child);
            count.merge(name, 1, Integer::sum);
            if (place.equals("rss")) {
                errorUnless(name.equals("channel"), "undefined " + place + "/" + name);
            } else if (known.containsKey(name)) {
                checkPart(child, place + "/" + name, known.get(name));
            } else if (!name.startsWith("?")) {
                errors.add("undefined " + place + "/" + name);
            }
            if (PLACES.containsKey(name)) {
                check(child, name);
            }
            checkAttributes(child, name);
        }
        known.forEach((name, part) ->
                errorUnless(!part.once || count.getOrDefault(name, 0) < 2, "duplicate " + place + "/" + name));
        REQUIRED.getOrDefault(place, List.of())
                .forEach(name -> errorUnless(count.containsKey(name), "missing " + place + "/" + name));
        checkPlace(place, count);
    }

    private void checkPlace(String place, Map<String, Integer> count) {
        switch (place) {
            case "rss" -> errorUnless(count.getOrDefault("channel", 0) == 1, "channels");
            case "item" ->
                errorUnless(count.containsKey("title") || count.containsKey("description"), "missing item/title");
            case "skipHours" -> errorUnless(count.getOrDefault("hour", 0) <= 24, "too many hours");
            case "skipDays" -> errorUnless(count.getOrDefault("day", 0) <= 7, "too many days");
            default -> {}
        }
    }

    private void checkPart(Element element, String path, Part part) {
        String text = element.getTextContent().strip();
        String name = name(element);
        if (PLACES.containsKey(name) || path.startsWith("item/atom:") || path.startsWith("channel/atom:")) {
            return;
        }
        errorUnless(ValueRules.accepts(part.rule, text), "value " + path);
        children(element).forEach(child -> errors.add("undefined " + path + "/" + name(child)));
        if (name.equals("guid")) {
            checkGuid(element, text);
        }
    }

    private void checkGuid(Element guid, String text) {
        errorUnless(text.isEmpty() || guids.add(text), "twice the same item/guid");
        if (!guid.getAttribute("isPermaLink").equals("false")) {
            errorUnless(ValueRules.accepts("ADDRESS", text), "value item/guid");
            errorUnless(!text.startsWith("tag:") && !text.startsWith("urn:uuid:"), "permalink item/guid");
        }
    }

    private void checkAttributes(Element element, String name) {
        Map<String, String> known = ATTRIBUTES.getOrDefault(name, Map.of());
        known.forEach((key, rule) -> {
            String attribute = key.replace("!", "");
            boolean there = element.hasAttribute(attribute);
            errorUnless(there || !key.endsWith("!"), "missing " + name + "@" + attribute);
            errorUnless(
                    !there || ValueRules.accepts(rule, element.getAttribute(attribute)),
                    "value " + name + "@" + attribute);
        });
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            boolean free = attribute.getNamespaceURI() != null || name.startsWith("?") || name.startsWith("atom:");
            String key = attribute.getName();
            errorUnless(
                    free || known.containsKey(key) || known.containsKey(key + "!"), "undefined " + name + "@" + key);
        }
    }

    private void errorUnless(boolean right, String error) {
        if (!right) {
            errors.add(error);
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /**
     * {@return the name with the usual prefix, with a question mark before it in namespaces that have no rules} A
     * namespace in another spelling is the same here: what is wrong in it was wrong before the spelling was mended.
     */
    private static String name(Element element) {
        String uri = element.getNamespaceURI();
        return (uri == null ? "" : prefix(uri)) + element.getLocalName();
    }

    private static String prefix(String uri) {
        String address = uri.strip().toLowerCase(Locale.ROOT).replaceAll("^https?://|[/#]+$", "");
        return PREFIXES.getOrDefault(address, "?");
    }
}
