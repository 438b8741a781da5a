package dev.episodic.html.site;

import dev.episodic.Podcast;
import dev.episodic.Url;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a site tells search engines about its pages.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
 */
public final class SiteIndex {

    private SiteIndex() {}

    /** {@return the site map, when it is known where the site will be} */
    public static Optional<String> sitemap(Podcast podcast, Settings settings, Places places) {
        return settings.base().map(base -> sitemap(base, pages(podcast, places)));
    }

    /** {@return the rules for robots: all may come} */
    public static String robots(Settings settings) {
        var map = settings.base().map(base -> "Sitemap: " + address(base, "sitemap.xml") + "\n");
        return "User-agent: *\nAllow: /\n" + map.orElse("");
    }

    private static Map<String, Optional<OffsetDateTime>> pages(Podcast podcast, Places places) {
        var pages = new LinkedHashMap<String, Optional<OffsetDateTime>>();
        pages.put("", podcast.feed().updated());
        podcast.episodes().forEach(episode -> places.of(episode)
                .ifPresent(path -> pages.put(path, episode.updated().or(episode::published))));
        places.people().forEach(entry -> pages.put(entry.path(), Optional.empty()));
        places.seasons().forEach(season -> pages.put(season.path(), Optional.empty()));
        places.tags().forEach(tag -> pages.put(tag.path(), Optional.empty()));
        return pages;
    }

    private static String sitemap(Url base, Map<String, Optional<OffsetDateTime>> pages) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        pages.forEach((path, changed) -> xml.append("  <url><loc>")
                .append(escaped(address(base, path)))
                .append("</loc>")
                .append(changed.map(date ->
                                "<lastmod>" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date) + "</lastmod>")
                        .orElse(""))
                .append("</url>\n"));
        return xml.append("</urlset>\n").toString();
    }

    private static String address(Url base, String path) {
        return base.uri().orElseThrow().toString() + path;
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;");
    }
}
