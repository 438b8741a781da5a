package dev.episodic.feed.vocabulary;

import dev.episodic.EpisodeType;
import dev.episodic.ForeignElement;
import dev.episodic.Numbering;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of an episode while its item is read. Where Apple's tags and those of the podcast namespace disagree,
 * Apple's count, but for a fraction, which says more; the tag that does not count is left over, to be kept as a foreign
 * element.
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

        /** {@return whether Apple's tag cannot say it} */
        boolean saysMore() {
            return label.isPresent() || NumberingTags.isFraction(number);
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
        settleSeason();
        settleEpisode();
        numbering.season(appleSeason).episode(appleEpisode).plain(plain());
        if (season != null) {
            numbering
                    .season(season.number().intValue())
                    .seasonName(season.label().orElse(null));
        }
        if (episode != null) {
            numbering.episode(episode.number()).episodeDisplay(episode.label().orElse(null));
        }
        return numbering.build();
    }

    List<ForeignElement> leftOver() {
        return leftOver;
    }

    private void settleSeason() {
        if (season != null && appleSeason != null && season.number().compareTo(BigDecimal.valueOf(appleSeason)) != 0) {
            leaveOver("season", "name", season);
            season = null;
        }
    }

    private void settleEpisode() {
        if (episode == null || appleEpisode == null) {
            return;
        }
        BigDecimal number = episode.number();
        if (appleEpisode.compareTo(NumberingTags.whole(number)) == 0) {
            return;
        }
        if (NumberingTags.isFraction(number)) {
            leftOver.add(ForeignElement.builder()
                    .name("itunes:episode")
                    .namespace(ItunesVocabulary.NAMESPACE.uri())
                    .text(appleEpisode.toPlainString())
                    .build());
            appleEpisode = null;
        } else {
            leaveOver("episode", "display", episode);
            episode = null;
        }
    }

    private void leaveOver(String local, String attribute, Labelled number) {
        var element = ForeignElement.builder()
                .name("podcast:" + local)
                .namespace(PodcastVocabulary.NAMESPACE.uri())
                .text(number.number().toPlainString());
        number.label().ifPresent(label -> element.addAttribute(attribute, label));
        leftOver.add(element.build());
    }

    /** {@return which tags say the numbers, if it is not those that say such numbers by themselves} */
    private @Nullable Boolean plain() {
        boolean usualSeason = isUsual(appleSeason != null, season, true);
        boolean usualEpisode = isUsual(appleEpisode != null, episode, episode == null || !isFraction(episode));
        if (usualSeason && usualEpisode) {
            return null;
        }
        return appleSeason != null || appleEpisode != null;
    }

    /** {@return whether Apple's tag is there if it can be, and the other if it says more} */
    private static boolean isUsual(boolean apple, @Nullable Labelled other, boolean appleCan) {
        if (!apple && other == null) {
            return true;
        }
        return apple == appleCan && (other == null || other.saysMore());
    }

    private static boolean isFraction(Labelled number) {
        return NumberingTags.isFraction(number.number());
    }
}
