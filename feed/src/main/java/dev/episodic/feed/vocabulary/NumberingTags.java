package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.COUNT;
import static dev.episodic.feed.form.Forms.DECIMAL;
import static dev.episodic.feed.form.Forms.LINE;
import static java.util.Objects.requireNonNull;

import dev.episodic.Episode;
import dev.episodic.Numbering;
import dev.episodic.feed.vocabulary.NumberingDraft.Labelled;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tags that number an episode: Apple's hold bare whole numbers, those of the podcast namespace a name too, or a
 * fraction. {@link Numbering#plain()} says which of them give the numbers.
 */
final class NumberingTags {

    private static final Name APPLE_SEASON = ItunesVocabulary.name("season");
    private static final Name APPLE_EPISODE = ItunesVocabulary.name("episode");

    private static final Shape<Labelled, LabelledDraft> SEASON = labelled("name");
    private static final Shape<Labelled, LabelledDraft> EPISODE = labelled("display");

    private NumberingTags() {}

    static void item(Shape<Episode, EpisodeDraft> item) {
        item.in(ItunesVocabulary.NAMESPACE)
                .reads("season", new LeafRow<>(COUNT, (draft, number) -> draft.numbering.appleSeason(number), false))
                .reads(
                        "episode",
                        new LeafRow<>(DECIMAL, (draft, number) -> draft.numbering.appleEpisode(number), false))
                .in(PodcastVocabulary.NAMESPACE)
                .reads("season", new ShapeRow<>(SEASON, (draft, season) -> draft.numbering.season(season), false))
                .reads("episode", new ShapeRow<>(EPISODE, (draft, number) -> draft.numbering.episode(number), false))
                .writes((episode, out) -> write(episode.numbering(), out));
    }

    private static void write(Numbering numbering, XmlSink out) throws IOException {
        var season = numbering.season().map(BigDecimal::valueOf);
        if (season.isPresent()) {
            boolean named = numbering.seasonName().isPresent();
            write(APPLE_SEASON, season.get(), numbering.plain().orElse(true), out);
            write(SEASON, "season", season.get(), numbering.seasonName(), named || saysBoth(numbering), out);
        }
        var episode = numbering.episode();
        if (episode.isPresent()) {
            boolean fraction = isFraction(episode.get());
            boolean named = fraction || numbering.episodeDisplay().isPresent();
            write(APPLE_EPISODE, episode.get(), numbering.plain().orElse(!fraction), out);
            write(EPISODE, "episode", episode.get(), numbering.episodeDisplay(), named || saysBoth(numbering), out);
        }
    }

    private static boolean saysBoth(Numbering numbering) {
        return numbering.plain().isPresent();
    }

    private static void write(Name name, BigDecimal number, boolean isSaid, XmlSink out) throws IOException {
        if (isSaid) {
            out.start(name);
            out.text(whole(number).toPlainString());
            out.end();
        }
    }

    private static void write(
            Shape<Labelled, ?> shape,
            String local,
            BigDecimal number,
            Optional<String> label,
            boolean isSaid,
            XmlSink out)
            throws IOException {
        if (isSaid) {
            shape.write(PodcastVocabulary.name(local), new Labelled(number, label), out);
        }
    }

    /** {@return whether Apple's tag cannot hold the number} */
    static boolean isFraction(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0;
    }

    /** {@return the number as Apple's tag holds it} */
    static BigDecimal whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.DOWN);
    }

    private static Shape<Labelled, LabelledDraft> labelled(String attribute) {
        return Shape.of(PodcastVocabulary.NAMESPACE, LabelledDraft::new, LabelledDraft::build)
                .attribute(attribute, LINE, Labelled::label, (draft, label) -> draft.label = label)
                .text(DECIMAL, Labelled::number, (draft, number) -> draft.number = number);
    }

    private static final class LabelledDraft {
        private @Nullable BigDecimal number;
        private @Nullable String label;

        private Labelled build() {
            return new Labelled(requireNonNull(number, "number"), Optional.ofNullable(label));
        }
    }
}
