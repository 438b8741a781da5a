package dev.episodic.html.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The title of a page, which as a rule holds the names of the episode, the show and the site in one line. What stands as a
 * heading on the page, or is the name of the site, tells where one ends.
 */
final class PageTitle {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[-–—|·•»:]|::)\\s+|\\s*[|»]\\s*");
    /** What lists of episodes are called on any site. */
    private static final Set<String> GENERIC = Set.of(
            "episodes",
            "all episodes",
            "home",
            "archive",
            "archives",
            "podcast",
            "podcasts",
            "episoden",
            "folgen",
            "alle folgen",
            "startseite",
            "épisodes",
            "episodios",
            "episodi",
            "afleveringen",
            "avsnitt");

    private static final int MOST_HEADINGS = 40;
    private static final int LONGEST = 1_000;
    private static final int MOST_PARTS = 12;

    private final List<String> headings;
    private final Set<String> names;
    private final List<String> titles;
    private final Optional<String> site;

    private PageTitle(List<String> headings, Set<String> names, List<String> titles, Optional<String> site) {
        this.site = site;
        this.headings = headings;
        this.names = names;
        this.titles = titles;
    }

    /** @param show the title of the show, where something else than the title of the page has told it */
    static PageTitle of(Page page, MetaTags tags, Optional<String> show) {
        var headings = page.document().select("h1, h2").stream()
                .limit(MOST_HEADINGS)
                .map(ElementText::line)
                .filter(text -> !text.isEmpty())
                .toList();
        var names = new HashSet<String>();
        Stream.of(show, tags.text("og:site_name", "application-name"), HeadLinks.titleOfFeed(page))
                .flatMap(Optional::stream)
                .forEach(name -> names.add(key(name)));
        var titles = Stream.of(
                        tags.text("og:title", "twitter:title"),
                        Wording.line(page.document().title()))
                .flatMap(Optional::stream)
                .flatMap(title -> Wording.line(title).stream())
                .filter(title -> title.length() <= LONGEST)
                .toList();
        return new PageTitle(headings, names, titles, tags.text("og:site_name", "application-name"));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }

    /** {@return the title of the episode, out of one that may hold more} */
    String ofEpisode(String title) {
        if (title.length() > LONGEST) {
            return title;
        }
        return heading(title).orElseGet(() -> {
            var parts = parts(title);
            while (parts.size() > 1 && names.contains(key(parts.get(parts.size() - 1)))) {
                parts.remove(parts.size() - 1);
            }
            while (parts.size() > 1 && names.contains(key(parts.get(0)))) {
                parts.remove(0);
            }
            return between(title, parts);
        });
    }

    /** {@return the title of the show, out of one that may hold more} */
    String ofShow(String title) {
        if (title.length() > LONGEST) {
            return title;
        }
        return parts(title).stream()
                .filter(part -> names.contains(key(part)))
                .findFirst()
                .or(() -> heading(title).filter(heading -> !GENERIC.contains(key(heading))))
                .orElseGet(() -> GENERIC.contains(key(title)) ? site.orElse(title) : title);
    }

    /** {@return what the page is headed by, and is called in its title, too, unless that names only one thing} */
    Optional<String> heading() {
        return titles.stream()
                .flatMap(title -> heading(title).stream())
                .findFirst()
                .or(() -> titles.stream().allMatch(title -> parts(title).size() == 1)
                        ? headings.stream()
                                .filter(heading -> !names.contains(key(heading)))
                                .findFirst()
                        : Optional.empty());
    }

    /** {@return the title of the page without the names of the show and the site} */
    Optional<String> ofEpisode() {
        return titles.stream().findFirst().map(this::ofEpisode);
    }

    /** {@return what follows or precedes the title of the episode: the show, by all likelihood} */
    Optional<String> rest() {
        for (var title : titles) {
            var own = key(heading().orElseGet(() -> ofEpisode(title)));
            var rest = parts(title).stream()
                    .filter(part -> !own.contains(key(part)) && !key(part).isEmpty())
                    .findFirst();
            if (rest.isPresent()) {
                return rest;
            }
        }
        return Optional.empty();
    }

    /** {@return the part of the title that the page is headed by, which may say more than the heading} */
    private Optional<String> heading(String title) {
        var parts = parts(title);
        return headings.stream()
                .map(PageTitle::key)
                .filter(heading -> !heading.isEmpty() && !names.contains(heading))
                .flatMap(heading -> run(title, parts, heading).stream())
                .findFirst();
    }

    /** {@return the first parts of the title that begin with the heading, or the last that it is the end of} */
    private static Optional<String> run(String title, List<String> parts, String heading) {
        if (isBeginning(key(title), heading)) {
            int to = 1;
            while (to < parts.size()
                    && key(between(title, parts.subList(0, to))).length() < heading.length()) {
                to++;
            }
            return Optional.of(between(title, parts.subList(0, to)));
        }
        return parts.stream().skip(1).filter(part -> key(part).equals(heading)).findFirst();
    }

    private static boolean isBeginning(String title, String heading) {
        return (title + " ").startsWith(heading + " ");
    }

    private static List<String> parts(String title) {
        return new ArrayList<>(List.of(SEPARATOR.split(title, MOST_PARTS)));
    }

    /** {@return the part of the title that these parts take up, with what separates them} */
    private static String between(String title, List<String> parts) {
        int from = title.indexOf(parts.get(0));
        var last = parts.get(parts.size() - 1);
        int to = title.indexOf(last, from) + last.length();
        return from < 0 || to <= from ? title : title.substring(from, to).strip();
    }
}
