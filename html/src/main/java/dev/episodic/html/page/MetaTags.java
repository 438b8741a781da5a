package dev.episodic.html.page;

import dev.episodic.Position;
import dev.episodic.Url;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the head of a page says in {@code meta} elements, whether by {@code property} or by {@code name}. */
final class MetaTags {

    private static final int MOST_VALUES = 500;

    private final Page page;
    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, Element> elements = new HashMap<>();

    private MetaTags(Page page) {
        this.page = page;
    }

    static MetaTags in(Page page) {
        var tags = new MetaTags(page);
        for (var element : page.document().select("meta[content]")) {
            tags.add(element);
        }
        return tags;
    }

    private void add(Element element) {
        for (var attribute : List.of("property", "name", "itemprop")) {
            var name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                elements.putIfAbsent(name, element);
                var list = values.computeIfAbsent(name, none -> new ArrayList<>());
                Wording.of(element.attr("content"))
                        .filter(text -> list.size() < MOST_VALUES && !list.contains(text))
                        .ifPresent(list::add);
                return;
            }
        }
    }

    /** {@return the first value of any of these names} */
    Optional<String> text(String... names) {
        for (var name : names) {
            var list = all(name);
            if (!list.isEmpty()) {
                return Optional.of(list.get(0));
            }
        }
        return Optional.empty();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    Optional<Url> url(String... names) {
        return text(names).flatMap(page::url);
    }

    List<Url> urls(String name) {
        return all(name).stream().flatMap(text -> page.url(text).stream()).toList();
    }

    /** {@return where the first of them stands} */
    Position position(String name) {
        var element = elements.get(name);
        return element == null ? Position.START : page.position(element);
    }
}
