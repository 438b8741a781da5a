package dev.episodic.feed;

import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What RSS 2.0 asks of a feed and a show may lack. The feed is written all the same, since a made-up title or address
 * would be worse, and apps do without.
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
            add("rss/channel/title", "RSS asks for a title, and the show has none.");
        }
        if (podcast.link().isEmpty()) {
            add("rss/channel/link", "RSS asks for the address of the show's page, and it has none.");
        }
        if (podcast.description().isEmpty()) {
            add("rss/channel/description", "RSS asks for a description, and the show has none.");
        }
        for (int i = 0; i < podcast.episodes().size(); i++) {
            Episode episode = podcast.episodes().get(i);
            if (episode.title().isEmpty() && episode.description().isEmpty()) {
                add(
                        "rss/channel/item[" + (i + 1) + "]",
                        "RSS asks for a title or a description, and there is neither.");
            }
        }
    }

    private void add(String path, String message) {
        missing.add(new Diagnostic(Severity.INFO, "rss.required", path, Position.START, "", message));
    }
}
