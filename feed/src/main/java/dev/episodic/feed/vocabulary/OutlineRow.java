package dev.episodic.feed.vocabulary;

import dev.episodic.Outline;
import dev.episodic.Severity;
import java.io.IOException;
import java.util.function.BiConsumer;

/**
 * Reads an entry of a subscription list, and tells what is odd about it.
 *
 * @param add takes the entry
 * @param inPlace whether it belongs here
 */
record OutlineRow<B>(BiConsumer<B, Outline> add, boolean inPlace) implements Reads<B> {

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        var place = new Place(reading.place().path(), reading.place().position());
        if (!inPlace) {
            reading.report(Severity.INFO, "outline.outside-body", "", "", "The entry stands outside the body.");
        }
        reading.open(Outlines.OUTLINE, frame, (outer, outline) -> {
            reading.speakOf(place);
            check(outline, reading);
            reading.speakOf(null);
            add.accept(outer.parts(), outline);
        });
    }

    private static void check(Outline outline, Reading reading) {
        if (outline.title().isEmpty()) {
            reading.report(Severity.INFO, "outline.untitled", "", "", "The entry has no text.");
        }
        outline.url().ifPresent(feed -> {
            if (reading.rootParts() instanceof SubscriptionListDraft list && list.isKnown(feed)) {
                reading.report(
                        Severity.INFO, "outline.repeated", "/@xmlUrl", feed.text(), "The feed is in the list already.");
            }
        });
        boolean isFeed =
                outline.type().filter(type -> type.equalsIgnoreCase("rss")).isPresent();
        if (isFeed && outline.url().isEmpty()) {
            reading.report(Severity.WARNING, "outline.address", "", "", "A feed without an address.");
        }
    }

    @Override
    public boolean many() {
        return true;
    }
}
