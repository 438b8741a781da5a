package dev.episodic.feed;

import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Severity;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What RSS 2.0 asks of a feed and a show may not fulfil. The feed is written all the same, since a made-up title or
 * address would be worse, and apps do without.
 *
 * @see <a href="https://www.rssboard.org/rss-specification#requiredChannelElements">RSS 2.0: required elements</a>
 */
final class RssRequirements {

    private final List<Diagnostic> missing = new ArrayList<>();

    private RssRequirements() {}

    /** {@return a diagnostic for each part that is missing} */
    static List<Diagnostic> missing(Podcast podcast) {
        var requirements = new RssRequirements();
        requirements.check(podcast);
        return requirements.missing;
    }

    private void check(Podcast podcast) {
        if (podcast.title().isEmpty()) {
            require("rss/channel/title", "RSS asks for a title, and the show has none.");
        }
        if (podcast.link().isEmpty()) {
            require("rss/channel/link", "RSS asks for the address of the show's page, and it has none.");
        }
        if (podcast.description().isEmpty()) {
            require("rss/channel/description", "RSS asks for a description, and the show has none.");
        }
        podcast.feed()
                .published()
                .ifPresent(date -> checkDate("rss/channel/pubDate", date, "it is written as dc:date"));
        podcast.feed()
                .updated()
                .ifPresent(date -> checkDate(
                        "rss/channel/lastBuildDate", date, "it is written in ISO 8601, which some apps do not read"));
        for (int i = 0; i < podcast.episodes().size(); i++) {
            check(podcast.episodes().get(i), "rss/channel/item[" + (i + 1) + "]");
        }
    }

    private void check(Episode episode, String path) {
        if (episode.title().isEmpty() && episode.description().isEmpty()) {
            require(path, "RSS asks for a title or a description, and there is neither.");
        }
        episode.published().ifPresent(date -> checkDate(path + "/pubDate", date, "it is written as dc:date"));
    }

    private void checkDate(String path, OffsetDateTime date, String outcome) {
        if (date.getNano() != 0) {
            add("rss.fraction", path, date.toString(), "RSS knows whole seconds, so " + outcome + ".");
        }
    }

    private void require(String path, String message) {
        add("rss.required", path, "", message);
    }

    private void add(String code, String path, String found, String message) {
        missing.add(new Diagnostic(Severity.INFO, code, path, Position.START, found, message));
    }
}
