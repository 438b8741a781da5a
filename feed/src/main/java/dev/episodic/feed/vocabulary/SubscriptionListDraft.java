package dev.episodic.feed.vocabulary;

import dev.episodic.ForeignElement;
import dev.episodic.Outline;
import dev.episodic.SubscriptionList;
import dev.episodic.Url;
import java.util.HashSet;
import java.util.Set;

/** A subscription list while it is read. */
final class SubscriptionListDraft {

    final SubscriptionList.Builder list = SubscriptionList.builder();
    private final Set<String> feeds = new HashSet<>();

    void addOutline(Outline outline) {
        list.addOutline(outline);
    }

    void addForeign(ForeignElement element) {
        list.addForeign(element);
    }

    /** {@return whether a feed of this address was there before, however its scheme and its end are written} */
    boolean isKnown(Url feed) {
        return !feeds.add(feed.text()
                .replaceFirst("^(?i)(?:https?|feed|itpc|pcast):/*", "")
                .replaceFirst("/+$", ""));
    }

    SubscriptionList build() {
        return list.build();
    }
}
