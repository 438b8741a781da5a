package dev.episodic.html.page;

import dev.episodic.Funding;
import dev.episodic.License;
import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Rights;
import dev.episodic.Url;
import dev.episodic.html.notes.Places;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the {@code link} elements of a page lead to: the feed, profiles, a licence, ways to give.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/links.html">HTML: links</a>
 */
final class HeadLinks {

    private static final Set<String> FEED_TYPES = Set.of(
            "application/rss+xml",
            "text/rss+xml",
            "application/x-rss+xml",
            "application/rss",
            "application/atom+xml",
            "text/atom+xml",
            "application/rdf+xml",
            "application/xml",
            "text/xml");
    private static final Pattern OTHER_FEED = Pattern.compile(
            "comment|kommentar|commentaire|comentario|reactie|/tags?/|/categor|news(?!.*podcast)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE_TAIL = Pattern.compile(
            "\\s*(?:[-–—|:»·]\\s*)?(?:(?:podcast\\s+)?(?:rss|atom)(?:\\s*(?:\\d[.\\d]*|feed|podcast))*|feed)\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final String RELATED =
            "link[rel~=(?i)\\b(me|payment|license)\\b][href], a[rel~=(?i)\\b(payment|license)\\b][href]";
    private static final int MOST_LINKS = 200;
    private static final int LONGEST_TITLE = 300;

    private HeadLinks() {}

    static Podcast of(Page page) {
        var show = Podcast.builder();
        feed(page).flatMap(link -> page.url(link, "href")).ifPresent(url -> show.editFeed(feed -> feed.url(url)));
        for (var link :
                page.document().select(RELATED).stream().limit(MOST_LINKS).toList()) {
            page.url(link, "href").ifPresent(url -> add(show, link, url));
        }
        return show.build();
    }

    private static void add(Podcast.Builder show, Element link, Url url) {
        boolean head = link.normalName().equals("link");
        if (hasRel(link, "me") && head) {
            show.addLink(Link.builder()
                    .url(url)
                    .kind(Places.kindOf(url.text()).orElse(LinkKind.SOCIAL))
                    .build());
        } else if (hasRel(link, "payment")) {
            show.editSupport(support -> support.addFunding(Funding.builder()
                    .url(url)
                    .title(Wording.line(head ? link.attr("title") : ElementText.line(link))
                            .orElse(null))
                    .build()));
        } else if (hasRel(link, "license")) {
            show.rights(Rights.builder()
                    .license(License.builder()
                            .name(Wording.line(ElementText.line(link)).orElse(url.text()))
                            .url(url)
                            .build())
                    .build());
        }
    }

    /** {@return the title of the show, as the link to its feed bears it} */
    static Optional<String> titleOfFeed(Page page) {
        return feed(page)
                .flatMap(link -> Wording.line(link.attr("title")))
                .filter(title -> title.length() <= LONGEST_TITLE)
                .map(title -> TITLE_TAIL.matcher(title).replaceFirst(""))
                .filter(title -> !title.isBlank());
    }

    /** Sites offer feeds of comments and of news as well, mostly after that of the show. */
    private static Optional<Element> feed(Page page) {
        var feeds = page.document().select("link[rel][href]").stream()
                .filter(HeadLinks::isFeed)
                .toList();
        return feeds.stream()
                .filter(link ->
                        feeds.size() == 1 || !OTHER_FEED.matcher(words(link)).find())
                .min(Comparator.comparingInt(
                        link -> words(link).toLowerCase(Locale.ROOT).contains("podcast") ? 0 : 1));
    }

    private static String words(Element link) {
        var words = link.attr("title") + " " + link.attr("href");
        return words.substring(0, Math.min(words.length(), 400));
    }

    private static boolean isFeed(Element link) {
        var type = link.attr("type").toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        boolean alternate = hasRel(link, "alternate") && FEED_TYPES.contains(type);
        return alternate || (hasRel(link, "feed") && !hasRel(link, "stylesheet"));
    }

    private static boolean hasRel(Element link, String word) {
        return List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+", 20))
                .contains(word);
    }

    /** {@return where the first of them stands} */
    static Position position(Page page) {
        return feed(page).map(page::position).orElse(Position.START);
    }
}
