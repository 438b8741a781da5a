package dev.episodic.html.site;

import dev.episodic.Episode;
import dev.episodic.EpisodeType;
import dev.episodic.html.SafeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An episode in a list.
 *
 * @param title the clean title
 * @param url its page
 * @param numbering its season and number
 * @param published when it came out
 * @param length how long it is
 * @param excerpt how its description begins
 * @param picture its own picture
 */
public record EpisodeLine(
        String title,
        Optional<SafeUrl> url,
        List<String> numbering,
        Optional<Moment> published,
        Optional<Moment> length,
        String excerpt,
        Optional<Picture> picture) {

    private static final int EXCERPT = 220;

    static EpisodeLine of(Episode episode, Wording words, Addresses addresses) {
        return new EpisodeLine(
                shortTitle(episode, words),
                addresses.of(episode),
                numbering(episode, words),
                episode.published().map(date -> Moment.day(date, words)),
                episode.duration().map(length -> Moment.length(length, words)),
                excerpt(episode, EXCERPT),
                Picture.first(episode.artwork(), "", addresses).map(Picture::asDecoration));
    }

    static List<EpisodeLine> of(List<Episode> episodes, Wording words, Addresses addresses) {
        return episodes.stream().map(episode -> of(episode, words, addresses)).toList();
    }

    static String title(Episode episode, Wording words) {
        return episode.title().or(episode::shortTitle).orElseGet(() -> stopgap(episode, words));
    }

    static String shortTitle(Episode episode, Wording words) {
        return episode.shortTitle().orElseGet(() -> title(episode, words));
    }

    private static String stopgap(Episode episode, Wording words) {
        return number(episode, words).orElse(words.of(Word.UNTITLED));
    }

    static String excerpt(Episode episode, int longest) {
        return episode.summary()
                .or(episode::subtitle)
                .or(episode::description)
                .or(episode::content)
                .map(text -> PlainText.excerpt(text, longest))
                .orElse("");
    }

    static List<String> numbering(Episode episode, Wording words) {
        return numbering(episode, season(episode, words), words);
    }

    /** {@return season, number and type, as far as they are known} */
    static List<String> numbering(Episode episode, Optional<String> season, Wording words) {
        var parts = new ArrayList<String>();
        season.ifPresent(parts::add);
        number(episode, words).ifPresent(parts::add);
        episode.numbering()
                .type()
                .filter(type -> type != EpisodeType.FULL)
                .map(type -> words.of(type == EpisodeType.TRAILER ? Word.TRAILER : Word.BONUS))
                .ifPresent(parts::add);
        return parts;
    }

    /** {@return the number of the season or, where it has none, its name} */
    private static Optional<String> season(Episode episode, Wording words) {
        var number = episode.numbering().season().map(season -> words.of(Word.SEASON, String.valueOf(season)));
        return number.or(episode.numbering()::seasonName);
    }

    /** {@return number and name of the season} */
    static Optional<String> fullSeason(Episode episode, Wording words) {
        var name = episode.numbering().season().flatMap(number -> episode.numbering()
                .seasonName());
        return season(episode, words)
                .map(season -> name.map(text -> season + ": " + text).orElse(season));
    }

    private static Optional<String> number(Episode episode, Wording words) {
        return episode.numbering()
                .episodeDisplay()
                .or(() -> episode.numbering().episode().map(number -> words.of(Word.EPISODE, words.number(number))));
    }
}
