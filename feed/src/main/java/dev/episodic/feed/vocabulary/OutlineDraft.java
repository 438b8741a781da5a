package dev.episodic.feed.vocabulary;

import dev.episodic.Outline;
import dev.episodic.Url;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry of a subscription list while it is read. */
final class OutlineDraft {

    /** Types of entries whose {@code url} is that of a feed, if they have no {@code xmlUrl}. */
    private static final Set<String> FEED_TYPES = Set.of("rss", "atom", "feed", "podcast");

    final Outline.Builder outline = Outline.builder();

    @Nullable
    String text;

    @Nullable
    String title;

    @Nullable
    Url url;

    @Nullable
    Url target;

    /** A title alone is what the list calls the entry; one that says the same again says nothing. */
    Outline build() {
        outline.title(text == null ? title : text).feedTitle(text == null || text.equals(title) ? null : title);
        boolean misplaced = url == null && isOfFeed();
        return outline.url(misplaced ? target : url)
                .target(misplaced ? null : target)
                .build();
    }

    /** {@return whether the type says that this is a feed} */
    boolean isOfFeed() {
        return outline.build()
                .type()
                .filter(type -> FEED_TYPES.contains(type.toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
