package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.COUNT;
import static dev.episodic.feed.form.Forms.ISO_DATE;
import static dev.episodic.feed.form.Forms.LINE;

import dev.episodic.Podcast;
import dev.episodic.Polling;
import dev.episodic.feed.xml.Namespace;
import java.util.List;

/**
 * How often a feed changes.
 *
 * @see <a href="https://web.resource.org/rss/1.0/modules/syndication/">RSS syndication module</a>
 */
final class SyndicationVocabulary extends Vocabulary {

    SyndicationVocabulary() {
        super(new Namespace("sy", "http://purl.org/rss/1.0/modules/syndication/", List.of()));
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.optional(
                        "updatePeriod",
                        LINE,
                        podcast -> polling(podcast).period(),
                        (draft, period) -> draft.polling.period(period))
                .optional(
                        "updateFrequency",
                        COUNT,
                        podcast -> polling(podcast).frequency(),
                        (draft, times) -> draft.polling.frequency(times))
                .optional(
                        "updateBase",
                        ISO_DATE,
                        podcast -> polling(podcast).base(),
                        (draft, base) -> draft.polling.base(base));
    }

    private static Polling polling(Podcast podcast) {
        return podcast.feed().polling();
    }
}
