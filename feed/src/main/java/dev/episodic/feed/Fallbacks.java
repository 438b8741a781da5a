package dev.episodic.feed;

import dev.episodic.Artwork;
import dev.episodic.Episode;
import dev.episodic.ForeignElement;
import dev.episodic.Podcast;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says some facts twice, in the tags that older apps look for: Apple's cover, number and summary beside those of newer
 * tags, the image of RSS, and the retired list of picture sizes. Nothing is said that the show does not say.
 */
final class Fallbacks {

    private static final String PODCAST = "https://podcastindex.org/namespace/1.0";

    private Fallbacks() {}

    static Podcast added(Podcast podcast) {
        return podcast.toBuilder()
                .summary(podcast.summary().or(podcast::description).orElse(null))
                .artwork(withImageOfRss(podcast, withCover(podcast.artwork())))
                .foreign(withSizes(podcast.artwork(), podcast.foreign()))
                .episodes(podcast.episodes().stream().map(Fallbacks::added).toList())
                .build();
    }

    private static Episode added(Episode episode) {
        var numbering = episode.numbering();
        boolean onlyNew = !numbering.plain().orElse(true);
        return episode.toBuilder()
                .summary(episode.summary().or(episode::description).orElse(null))
                .artwork(withCover(episode.artwork()))
                .numbering(onlyNew ? numbering.toBuilder().plain(true).build() : numbering)
                .foreign(withSizes(episode.artwork(), episode.foreign()))
                .build();
    }

    /** The first picture is the main one; Apple's tag holds its address alone. */
    private static List<Artwork> withCover(List<Artwork> artwork) {
        if (artwork.isEmpty()) {
            return artwork;
        }
        var cover = Artwork.of(artwork.get(0).url());
        var all = new ArrayList<>(artwork);
        if (!all.get(0).equals(cover)) {
            all.add(0, cover);
        }
        return all;
    }

    /** The image of RSS must have a title and a link, which are those of the show. */
    private static List<Artwork> withImageOfRss(Podcast podcast, List<Artwork> artwork) {
        boolean there = artwork.stream().anyMatch(picture -> picture.title().isPresent());
        if (artwork.isEmpty()
                || there
                || podcast.title().isEmpty()
                || podcast.link().isEmpty()) {
            return artwork;
        }
        var all = new ArrayList<>(artwork);
        all.add(
                1,
                Artwork.builder()
                        .url(artwork.get(0).url())
                        .title(podcast.title().get())
                        .link(podcast.link().get())
                        .build());
        return all;
    }

    private static List<ForeignElement> withSizes(List<Artwork> artwork, List<ForeignElement> foreign) {
        var sizes = artwork.stream()
                .flatMap(picture -> picture.width().map(width -> picture.url() + " " + width + "w").stream())
                .collect(Collectors.joining(", "));
        if (sizes.isEmpty()) {
            return foreign;
        }
        var all = new ArrayList<>(foreign);
        all.add(ForeignElement.builder()
                .name("podcast:images")
                .namespace(PODCAST)
                .addAttribute("srcset", sizes)
                .build());
        return all;
    }
}
