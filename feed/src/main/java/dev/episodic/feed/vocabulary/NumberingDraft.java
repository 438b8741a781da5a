package dev.episodic.feed.vocabulary;

import dev.episodic.EpisodeType;
import dev.episodic.ForeignElement;
import dev.episodic.Numbering;
import dev.episodic.feed.xml.Namespace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of an episode while its item is read. Two vocabularies carry them: those of Apple are whole, those of the
 * podcast namespace come with a name and may have a fraction. Apple's count, but for a fraction, which says more. The
 * carrier that does not count and says nothing else is left over, to be kept as a foreign element.
 */
final class NumberingDraft {

    private final Numbering.Builder numbering = Numbering.builder();
    private final List<ForeignElement> leftOver = new ArrayList<>();
    private @Nullable Integer appleSeason;
    private @Nullable BigDecimal appleEpisode;
    private @Nullable Labelled season;
    private @Nullable Labelled episode;

    /** A number with the words to show in its place. */
    record Labelled(BigDecimal number, Optional<String> label) {

        static Optional<Labelled> of(Optional<BigDecimal> number, Optional<String> label) {
            return number.map(value -> new Labelled(value, label));
        }
    }

    void appleSeason(Integer number) {
        appleSeason = number;
    }

    void appleEpisode(BigDecimal number) {
        appleEpisode = number;
    }

    void season(Labelled season) {
        this.season = season;
    }

    void episode(Labelled episode) {
        this.episode = episode;
    }

    void type(EpisodeType type) {
        numbering.type(type);
    }

    void order(Integer order) {
        numbering.order(order);
    }

    Numbering build() {
        numbering.season(appleSeason);
        if (season != null) {
            takeSeason(season);
        }
        numbering.episode(appleEpisode);
        if (episode != null) {
            takeEpisode(episode);
        }
        return numbering.build();
    }

    List<ForeignElement> leftOver() {
        return leftOver;
    }

    private void takeSeason(Labelled named) {
        numbering.seasonName(named.label().orElse(null));
        if (appleSeason == null) {
            numbering.season(named.number().intValue());
        } else if (named.label().isEmpty()) {
            leftOver.add(leaf(PodcastVocabulary.NAMESPACE, "season", named.number()));
        }
    }

    private void takeEpisode(Labelled labelled) {
        numbering.episodeDisplay(labelled.label().orElse(null));
        boolean fraction = labelled.number().stripTrailingZeros().scale() > 0;
        if (appleEpisode == null || fraction) {
            numbering.episode(labelled.number());
            if (appleEpisode != null) {
                leftOver.add(leaf(ItunesVocabulary.NAMESPACE, "episode", appleEpisode));
            }
        } else if (labelled.label().isEmpty()) {
            leftOver.add(leaf(PodcastVocabulary.NAMESPACE, "episode", labelled.number()));
        }
    }

    private static ForeignElement leaf(Namespace namespace, String name, BigDecimal number) {
        return ForeignElement.builder()
                .name(namespace.prefix() + ":" + name)
                .namespace(namespace.uri())
                .text(number.toPlainString())
                .build();
    }
}
