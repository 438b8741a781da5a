package dev.episodic.html.page;

import dev.episodic.Artwork;
import dev.episodic.Episode;
import dev.episodic.Url;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The list of episodes on the page of a show, where no data marks it: parts that are made alike, each with a heading that
 * leads on.
 */
final class EpisodeList {

    private static final String HEADINGS = "h1, h2, h3, h4, [class*=title]";
    private static final String LINKED =
            "h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4";
    private static final int ENOUGH = 3;
    private static final int MOST_LEVELS = 10;
    private static final int LONGEST_CLASS = 200;
    private static final int MOST = 5_000;

    private EpisodeList() {}

    static List<Episode> in(Page page) {
        var articles = page.document().body().select("article").stream()
                .filter(article -> article.selectFirst(HEADINGS) != null && article.selectFirst("a[href]") != null)
                .toList();
        var parts = articles.size() > 1 ? articles : alike(page.document().body());
        return parts.stream()
                .limit(MOST)
                .flatMap(part -> episode(part, page).stream())
                .toList();
    }

    /** What parts have in common: the element around them, or their class, and what sort of element they are. */
    private record Group(Object common, String name) {}

    /** {@return the largest set of parts with a linked heading each, be they neighbours or of the same class} */
    private static List<Element> alike(Element body) {
        Map<Group, Set<Element>> groups = new LinkedHashMap<>();
        for (var heading : body.select(LINKED)) {
            var part = heading;
            var parent = heading.parent();
            for (int level = 0; level < MOST_LEVELS && parent != null && !part.equals(body); level++) {
                groups.computeIfAbsent(new Group(parent, part.normalName()), none -> new LinkedHashSet<>())
                        .add(part);
                if (!part.className().isEmpty() && part.className().length() <= LONGEST_CLASS) {
                    groups.computeIfAbsent(
                                    new Group(part.className(), part.normalName()), none -> new LinkedHashSet<>())
                            .add(part);
                }
                part = parent;
                parent = part.parent();
            }
        }
        return groups.values().stream()
                .filter(group -> group.size() >= ENOUGH)
                // Of two that are as large, the later one lies around the other
                .reduce((one, other) -> other.size() >= one.size() ? other : one)
                .map(List::copyOf)
                .orElse(List.of());
    }

    private static Optional<Episode> episode(Element part, Page page) {
        var heading = part.selectFirst(HEADINGS);
        var title = heading == null ? Optional.<String>empty() : Wording.line(ElementText.line(heading));
        if (heading == null || title.isEmpty()) {
            return Optional.empty();
        }
        var link = Optional.ofNullable(heading.selectFirst("a[href]"))
                .or(() -> Optional.ofNullable(heading.closest("a[href]")))
                .or(() -> Optional.ofNullable(part.selectFirst("a[href]")));
        var picture = part.selectFirst("img[src]");
        var image = picture == null ? Optional.<Url>empty() : page.url(picture, "src");
        return Optional.of(Episode.builder()
                .title(title.get())
                .summary(part.select("p").stream()
                        .limit(10)
                        .flatMap(words -> Wording.line(ElementText.of(words)).stream())
                        .filter(words -> words.length() > 20)
                        .findFirst()
                        .orElse(null))
                .link(link.flatMap(anchor -> page.url(anchor, "href")).orElse(null))
                .published(part.select("time, [class*=date]").stream()
                        .limit(10)
                        .flatMap(time ->
                                Dates.of(time.attr("datetime")).or(() -> Dates.of(ElementText.line(time))).stream())
                        .findFirst()
                        .orElse(null))
                .media(Recordings.in(part, page))
                .artwork(image.map(Artwork::of).stream().toList())
                .build());
    }
}
