package dev.episodic.html.page;

import dev.episodic.Url;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * An entry, a feed or a card within a page, by its classes.
 *
 * @see <a href="https://microformats.org/wiki/microformats2">microformats2</a>
 */
final class Microformat {

    private final Page page;
    private final String type;
    private final Element root;
    private final Map<String, List<Element>> properties = new HashMap<>();
    private final List<Microformat> cards = new ArrayList<>();

    Microformat(Page page, String type, Element root) {
        this.page = page;
        this.type = type;
        this.root = root;
    }

    String type() {
        return type;
    }

    Element root() {
        return root;
    }

    void put(String name, Element element) {
        properties.computeIfAbsent(name, none -> new ArrayList<>()).add(element);
    }

    void add(Microformat card) {
        cards.add(card);
    }

    /** {@return the people within} */
    List<Microformat> cards() {
        return cards;
    }

    boolean has(String name) {
        return properties.containsKey(name);
    }

    List<Element> all(String name) {
        return properties.getOrDefault(name, List.of());
    }

    Optional<Element> first(String... names) {
        return Stream.of(names).flatMap(name -> all(name).stream()).findFirst();
    }

    Optional<String> text(String... names) {
        return first(names).flatMap(Microformat::text);
    }

    List<String> texts(String name) {
        return all(name).stream().flatMap(element -> text(element).stream()).toList();
    }

    private static Optional<String> text(Element element) {
        var attribute =
                switch (element.normalName()) {
                    case "abbr", "link" -> "title";
                    case "data", "input" -> "value";
                    case "img", "area" -> "alt";
                    default -> "";
                };
        return Wording.line(
                !attribute.isEmpty() && element.hasAttr(attribute) ? element.attr(attribute) : ElementText.of(element));
    }

    Optional<Url> url(String... names) {
        return Stream.of(names).flatMap(name -> urls(name).stream()).findFirst();
    }

    List<Url> urls(String name) {
        return all(name).stream().flatMap(element -> url(element).stream()).toList();
    }

    private Optional<Url> url(Element element) {
        var attribute =
                switch (element.normalName()) {
                    case "a", "area", "link" -> "href";
                    case "object" -> "data";
                    case "data" -> "value";
                    default -> "src";
                };
        if (element.hasAttr(attribute)) {
            return page.url(element, attribute);
        }
        var inner = element.selectFirst("source[src], a[href], img[src]");
        return inner == null ? Optional.empty() : url(inner);
    }

    Optional<OffsetDateTime> moment(String name) {
        return all(name).stream()
                .map(element -> element.hasAttr("datetime")
                        ? element.attr("datetime")
                        : element.hasAttr("title") ? element.attr("title") : ElementText.line(element))
                .flatMap(text -> Dates.of(text).stream())
                .findFirst();
    }
}
