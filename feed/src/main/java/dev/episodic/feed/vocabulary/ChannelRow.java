package dev.episodic.feed.vocabulary;

import dev.episodic.Severity;

/**
 * Reads a channel. Its document and all channels in it are one show, so that what stands outside a channel, or in a
 * second one, is not lost.
 */
final class ChannelRow implements Reads<PodcastDraft> {

    @Override
    public void read(Reading reading, Frame<PodcastDraft> frame) {
        if (frame.parts().nextChannel() > 1) {
            reading.report(
                    Severity.WARNING,
                    "channel.second",
                    "",
                    "",
                    "Only one channel makes a show; the items of this one are added to it.");
        }
        reading.leaveOutAttributes(Reading.XML_LANG);
        frame.parts().language(reading.language());
        frame.base(reading.base());
        frame.reopen();
    }

    @Override
    public boolean many() {
        return true;
    }
}
