package dev.episodic.html.site;

import dev.episodic.Podcast;
import dev.episodic.Reception;
import dev.episodic.html.SafeUrl;
import java.util.List;
import java.util.Optional;

/**
 * Another show.
 *
 * @param title what it is called
 * @param author who makes it
 * @param url its page or feed
 * @param metrics what is counted about it
 */
public record RelatedCard(String title, Optional<String> author, Optional<SafeUrl> url, List<String> metrics) {

    static List<RelatedCard> of(Reception reception, Wording words, Addresses addresses) {
        return reception.related().stream()
                .map(show -> new RelatedCard(
                        show.title(),
                        show.author().map(author -> words.of(Word.RELATED_BY, author)),
                        show.link().flatMap(addresses::link),
                        show.metrics().stream()
                                .map(metric -> words.number(metric.value()) + "\u00a0" + metric.label())
                                .toList()))
                .toList();
    }

    /** {@return the shows that the show itself recommends, as far as their names are known} */
    static List<RelatedCard> recommended(Podcast podcast, Addresses addresses) {
        return podcast.podroll().stream()
                .filter(show -> show.title().isPresent())
                .map(show -> new RelatedCard(
                        show.title().orElseThrow(),
                        Optional.empty(),
                        show.feedUrl().flatMap(addresses::link),
                        List.of()))
                .toList();
    }
}
