package dev.episodic.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Podcast;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real feeds: read with all their items, and the same again after they were written. */
class CorpusTest {

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void findsTheItemsOfEveryWellFormedFeed() {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (var feed : Corpus.feeds()) {
            try {
                int items = FeedReader.standard()
                        .read(feed.file())
                        .value()
                        .episodes()
                        .size();
                read++;
                if (feed.wellFormed() && feed.items() >= 0 && items != feed.items()) {
                    wrong.add(feed + ": " + items + " in place of " + feed.items());
                }
            } catch (FeedException no) {
                assertThat(no.found()).isNotBlank();
            } catch (IOException broken) {
                wrong.add(feed + ": " + broken);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(1000);
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
}
