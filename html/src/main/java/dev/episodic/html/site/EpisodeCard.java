package dev.episodic.html.site;

import dev.episodic.Artwork;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.html.card.Card;
import dev.episodic.html.card.CardColours;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the card of an episode says. */
public final class EpisodeCard {

    private EpisodeCard() {}

    /** {@return the card} */
    public static Card of(
            Podcast podcast, Episode episode, Settings settings, CardColours colours, byte @Nullable [] picture) {
        var words = settings.wording(podcast);
        var line = new ArrayList<>(EpisodeLine.numbering(episode, words));
        episode.published().map(words::date).ifPresent(line::add);
        return new Card(
                EpisodeLine.shortTitle(episode, words),
                Frame.title(podcast, words),
                String.join(" · ", line),
                words.direction().equals("rtl"),
                colours,
                picture);
    }

    /** {@return the files of the site that are pictures of the episode or the show, the first of which is to be seen} */
    public static List<String> pictures(Podcast podcast, Episode episode, Settings settings) {
        return Stream.concat(episode.artwork().stream(), podcast.artwork().stream())
                .map(Artwork::url)
                .flatMap(url -> Optional.ofNullable(settings.copies().get(url)).stream())
                .toList();
    }
}
