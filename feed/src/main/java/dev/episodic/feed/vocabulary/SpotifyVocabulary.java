package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.COUNT;
import static dev.episodic.feed.form.Forms.COUNTRIES;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Rights;
import dev.episodic.feed.xml.Namespace;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.List;

/** The tags of Spotify, as its delivery specification 1.6 has them. */
final class SpotifyVocabulary extends Vocabulary {

    static final Namespace NAMESPACE = new Namespace("spotify", "http://www.spotify.com/ns/rss", List.of());

    SpotifyVocabulary() {
        super(NAMESPACE);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.container(
                        "limit",
                        podcast -> podcast.feed().recentCount().isPresent(),
                        limit -> limit.attribute(
                                "recentCount",
                                COUNT,
                                podcast -> podcast.feed().recentCount(),
                                (draft, count) -> draft.feed.recentCount(count)))
                .list(
                        "countryOfOrigin",
                        COUNTRIES,
                        podcast -> podcast.rights().countriesOfOrigin(),
                        (draft, countries) -> draft.rights.countriesOfOrigin(countries))
                .reads("access", new SpotifyAccess<>((draft, access) -> draft.rights.access(access)))
                .writes((podcast, out) -> write(podcast.rights(), out));
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.list(
                        "countryOfOrigin",
                        COUNTRIES,
                        episode -> episode.rights().countriesOfOrigin(),
                        (draft, countries) -> draft.rights.countriesOfOrigin(countries))
                .reads("access", new SpotifyAccess<>((draft, access) -> draft.rights.access(access)))
                .writes((episode, out) -> write(episode.rights(), out));
    }

    private static void write(Rights rights, XmlSink out) throws IOException {
        if (rights.access().isPresent()) {
            SpotifyAccess.write(rights.access().get(), out);
        }
    }
}
