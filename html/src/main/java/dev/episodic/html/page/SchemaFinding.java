package dev.episodic.html.page;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Url;
import dev.episodic.join.Joining;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the show and the episode among the things that a page describes. Types alone do not tell: real pages call an
 * episode a group of musicians. What it is part of, what recording it has and whether it is at the address of the page
 * count as well.
 */
final class SchemaFinding {

    private static final Set<String> EPISODE = Set.of("PodcastEpisode", "RadioEpisode", "Episode");
    private static final Set<String> SERIES = Set.of("PodcastSeries", "RadioSeries", "CreativeWorkSeries");
    private static final Set<String> RECORDING =
            Set.of("AudioObject", "VideoObject", "MusicGroup", "MusicRecording", "MusicAlbum", "CreativeWork");
    private static final Set<String> ARTICLE = Set.of(
            "BlogPosting",
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "TechArticle",
            "SocialMediaPosting",
            "WebPage");
    private static final Set<String> SITE = Set.of("WebSite", "Blog");
    private static final int ENOUGH = 2;

    private final Page page;
    private final List<Thing> things;

    private SchemaFinding(Page page, List<Thing> things) {
        this.page = page;
        this.things = things;
    }

    static Finding of(Page page, String source, Position position, List<Thing> things) {
        var finding = new SchemaFinding(page, things);
        var series = finding.series();
        var episodes = finding.episodes();
        var main = finding.main(episodes, series.isPresent());
        var show = series.map(SchemaSeries::of).orElse(Finding.NO_SHOW).toBuilder();
        episodes.stream()
                .filter(thing -> !main.filter(thing::equals).isPresent())
                .map(SchemaEpisode::of)
                .forEach(show::addEpisode);
        var whole = main.map(thing -> withSeries(show.build(), thing)).orElseGet(show::build);
        var episode = main.map(SchemaEpisode::of).map(finding::atItsAddress).orElse(Finding.NO_EPISODE);
        return new Finding(source, position, whole, episode);
    }

    /** {@return whether any of these things says itself that it is a show or an episode} */
    static boolean names(List<Thing> things) {
        return things.stream().anyMatch(thing -> thing.is(EPISODE) || thing.is(SERIES));
    }

    /** {@return whether any of these things says itself that it is an episode} */
    static boolean namesEpisode(List<Thing> things) {
        return things.stream().anyMatch(thing -> thing.is(EPISODE));
    }

    private Optional<Thing> series() {
        return things.stream()
                .filter(thing -> thing.is(SERIES))
                .filter(thing -> !thing.is(EPISODE))
                .findFirst();
    }

    private List<Thing> episodes() {
        return things.stream().filter(thing -> thing.is(EPISODE)).toList();
    }

    /** {@return the episode of the page, unless it lists several} */
    private Optional<Thing> main(List<Thing> episodes, boolean hasSeries) {
        if (episodes.size() > 1) {
            return episodes.stream().filter(this::isHere).findFirst();
        }
        if (episodes.size() == 1) {
            return Optional.of(episodes.get(0));
        }
        return hasSeries
                ? Optional.empty()
                : things.stream()
                        .filter(thing -> score(thing) >= ENOUGH)
                        .min(Comparator.comparingInt(thing -> -score(thing)));
    }

    private boolean isHere(Thing thing) {
        return thing.url("url")
                .or(() -> thing.url("mainEntityOfPage", "@id"))
                .filter(page::isHere)
                .isPresent();
    }

    private int score(Thing thing) {
        if (thing.text("name", "headline").isEmpty()) {
            return 0;
        }
        int score = thing.is(RECORDING) ? 2 : thing.is(ARTICLE) ? 1 : 0;
        score += thing.hint().contains("episode") ? 4 : 0;
        if (score > 0) {
            score += thing.things("partOfSeries", "isPartOf").isEmpty()
                            || thing.types().contains("WebPage")
                    ? 0
                    : 2;
            score += thing.text("duration", "timeRequired").isPresent() ? 2 : 0;
            score += thing.things("associatedMedia", "audio", "contentUrl").isEmpty() ? 0 : 3;
            score += thing.text("datePublished", "uploadDate").isPresent()
                            && !thing.types().contains("WebPage")
                    ? 1
                    : 0;
        }
        return score;
    }

    /** What the episode says of its show comes after what the show says of itself. */
    private static Podcast withSeries(Podcast show, Thing episode) {
        var series = episode.things("partOfSeries", "isPartOf").stream()
                .filter(thing -> !thing.is(ARTICLE) && !thing.is(SITE))
                .findFirst()
                .map(SchemaSeries::of)
                .orElse(Finding.NO_SHOW);
        var language = episode.text("inLanguage").map(Locale::forLanguageTag);
        var said = language.filter(known ->
                        series.language().isEmpty() && !known.getLanguage().isEmpty())
                .map(known -> series.toBuilder().language(known).build())
                .orElse(series);
        return Joining.standard().join(show, said).value();
    }

    private Episode atItsAddress(Episode episode) {
        Optional<Url> here = page.address().filter(address -> episode.link().isEmpty());
        return here.map(url -> episode.toBuilder().link(url).build()).orElse(episode);
    }
}
