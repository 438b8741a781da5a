package dev.episodic.html.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Fields among the elements of a page. A path is a CSS query; a name after {@code @} is that of an attribute. */
record ElementFields(SiteProfile profile, Element element) implements Fields {

    private static final int MOST = 500;

    @Override
    public List<String> texts(String field) {
        for (var path : profile.of(field)) {
            int at = path.lastIndexOf('@');
            var query = at < 0 ? path : path.substring(0, at).strip();
            var found = select(query).stream()
                    .flatMap(match -> text(match, at < 0 ? "" : path.substring(at + 1)).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static Optional<String> text(Element match, String attribute) {
        return attribute.isEmpty() ? Wording.line(ElementText.of(match)) : Wording.line(match.attr(attribute));
    }

    @Override
    public List<Fields> parts(String field) {
        return profile.of(field).stream()
                .flatMap(query -> select(query).stream())
                .<Fields>map(match -> new ElementFields(profile, match))
                .toList();
    }

    private List<Element> select(String query) {
        return query.equals(".") || query.isEmpty()
                ? List.of(element)
                : element.select(query).stream().limit(MOST).toList();
    }
}
