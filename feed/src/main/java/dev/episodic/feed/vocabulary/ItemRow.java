package dev.episodic.feed.vocabulary;

import dev.episodic.Episode;
import dev.episodic.Guid;
import dev.episodic.Severity;
import java.io.IOException;

/**
 * Reads an item, wherever it stands; one that was cut short is left out, since half an episode is worse than none.
 *
 * @param shape what an item of the dialect holds
 * @param guid the tag that holds its identity
 * @param inChannel whether it belongs into a channel
 */
record ItemRow(Shape<Episode, EpisodeDraft> shape, String guid, boolean inChannel) implements Reads<PodcastDraft> {

    @Override
    public void read(Reading reading, Frame<PodcastDraft> frame) throws IOException {
        if (frame.parts().isFull()) {
            reading.report(
                    Severity.ERROR, "limit.items", "", "", "The feed has more episodes than the limit; reading stops.");
            reading.stop();
            return;
        }
        if (inChannel && frame.reopened() == 0) {
            reading.report(Severity.INFO, "item.outside-channel", "", "", "The item stands outside the channel.");
        }
        reading.open(shape, frame, (channel, episode) -> {
            if (reading.truncated()) {
                reading.report(
                        Severity.ERROR,
                        "item.truncated",
                        "",
                        "",
                        "The feed breaks off within this item, which is left out.");
            } else {
                if (channel.parts().isKnown(episode)) {
                    reading.report(
                            Severity.INFO,
                            "guid.repeated",
                            "/" + guid,
                            guid(episode),
                            "Another item has the same guid.");
                }
                channel.parts().episode(episode);
            }
        });
    }

    private static String guid(Episode episode) {
        return episode.guid().map(Guid::value).orElse("");
    }

    @Override
    public boolean many() {
        return true;
    }
}
