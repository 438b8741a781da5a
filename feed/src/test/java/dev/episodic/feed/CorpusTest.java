package dev.episodic.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Parsed;
import dev.episodic.Podcast;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real feeds: read with all their items, and the same again after they were written. */
class CorpusTest {

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void findsTheItemsOfEveryWellFormedFeed() {
        List<String> wrong = new ArrayList<>();
        Map<FeedFormat, Integer> formats = new EnumMap<>(FeedFormat.class);
        for (var feed : Corpus.feeds()) {
            try {
                int items = FeedReader.standard()
                        .read(feed.file())
                        .value()
                        .episodes()
                        .size();
                formats.merge(FeedReader.standard().format(feed.file()), 1, Integer::sum);
                int expected = items(feed);
                if (feed.wellFormed() && expected >= 0 && items != expected) {
                    wrong.add(feed + ": " + items + " in place of " + expected);
                }
            } catch (FeedException no) {
                assertThat(no.found()).isNotBlank();
            } catch (IOException broken) {
                wrong.add(feed + ": " + broken);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(formats.values().stream().mapToInt(count -> count).sum()).isGreaterThan(1500);
        assertThat(formats.get(FeedFormat.ATOM_1_0)).isGreaterThan(250);
        assertThat(formats.get(FeedFormat.RSS_1_0)).isGreaterThan(50);
        assertThat(formats).containsKeys(FeedFormat.values());
    }

    /** {@return how many items the feed holds, counted here in the formats whose items the index does not count} */
    private static int items(Corpus.Entry feed) throws IOException {
        FeedFormat format = FeedReader.standard().format(feed.file());
        return format == FeedFormat.RSS_0_90 || format == FeedFormat.RSS_1_1
                ? Files.readString(feed.file(), StandardCharsets.ISO_8859_1).split("<item[\\s>]", -1).length - 1
                : feed.items();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void readsWhatItWroteAsTheSameShow() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (var feed : Corpus.feeds()) {
            Podcast podcast;
            try {
                podcast = FeedReader.standard().read(feed.file()).value();
            } catch (FeedException no) {
                continue;
            }
            var written = FeedWriter.standard().write(podcast).value();
            var again = FeedReader.standard().read(written).value();
            if (!again.equals(podcast)) {
                wrong.add(feed + ": another show");
            }
            if (!FeedWriter.standard().write(again).value().equals(written)) {
                wrong.add(feed + ": other bytes");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void givesBackFromOtherFormatsWhatTheyCanHold() throws IOException {
        List<String> wrong = new ArrayList<>();
        int same = 0;
        for (var feed : Corpus.feeds()) {
            Podcast podcast;
            try {
                podcast = FeedReader.standard().read(feed.file()).value();
            } catch (FeedException no) {
                continue;
            }
            for (var format : List.of(FeedFormat.ATOM_1_0, FeedFormat.RSS_1_0)) {
                var written = FeedWriter.standard().as(format).write(podcast);
                var again = FeedReader.standard().read(written.value()).value();
                boolean equal = again.equals(podcast);
                same += equal ? 1 : 0;
                if (again.episodes().size() != podcast.episodes().size() || !(equal || mayDiffer(podcast, written))) {
                    wrong.add(feed + " as " + format);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(same).isGreaterThan(1000);
    }

    /** {@return whether something was left out with a word, or is foreign here and has a meaning there} */
    private static boolean mayDiffer(Podcast podcast, Parsed<String> written) {
        return !podcast.foreign().isEmpty()
                || podcast.feed()
                        .textInput()
                        .filter(input -> !input.foreign().isEmpty())
                        .isPresent()
                || podcast.artwork().stream()
                        .anyMatch(picture -> !picture.foreign().isEmpty())
                || podcast.episodes().stream()
                        .anyMatch(episode -> !episode.foreign().isEmpty())
                || written.diagnostics().stream()
                        .anyMatch(diagnostic -> diagnostic.code().equals("format.unsupported"));
    }
}
