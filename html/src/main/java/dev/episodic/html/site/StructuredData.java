package dev.episodic.html.site;

import dev.episodic.Episode;
import dev.episodic.Person;
import dev.episodic.Podcast;
import java.util.Optional;

/**
 * What a page shows, for search engines and for whoever reads the page back. Where schema.org has a word for a fact it is
 * used; what only programs that read feeds have a use for is left to the feed.
 *
 * @see <a href="https://schema.org/PodcastEpisode">PodcastEpisode</a>
 */
final class StructuredData {

    private final Podcast podcast;
    private final Addresses addresses;

    StructuredData(Podcast podcast, Addresses addresses) {
        this.podcast = podcast;
        this.addresses = addresses;
    }

    SafeJson ofShow() {
        return new SeriesData(podcast, addresses).withAllOfIt().document();
    }

    SafeJson of(Person person) {
        return new PeopleData(addresses).person(person).document();
    }

    SafeJson of(Episode episode) {
        return new EpisodeData(podcast, episode, addresses)
                .node()
                .thing("partOfSeries", Optional.of(new SeriesData(podcast, addresses).node()))
                .document();
    }
}
