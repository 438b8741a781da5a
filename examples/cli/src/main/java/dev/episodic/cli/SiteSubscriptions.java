package dev.episodic.cli;

import dev.episodic.Outline;
import dev.episodic.Podcast;
import dev.episodic.RemoteItem;
import dev.episodic.SubscriptionList;
import dev.episodic.Url;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list that lets visitors of a site take its show into their app, with those that it recommends. */
final class SiteSubscriptions {

    private SiteSubscriptions() {}

    /**
     * {@return the list, or nothing if no address of a feed is known}
     *
     * @param base where the site will be, with the feed in it; null if that is not known
     */
    static Optional<SubscriptionList> of(Podcast podcast, @Nullable String base) {
        var own = podcast.feed().url().or(() -> Optional.ofNullable(base).map(SiteSubscriptions::feedAt));
        var shows = Stream.concat(
                        own.map(feed -> show(podcast, feed)).stream(),
                        podcast.podroll().stream().flatMap(item -> recommended(item).stream()))
                .toList();
        return shows.isEmpty() ? Optional.empty() : Optional.of(list(podcast, shows));
    }

    private static Url feedAt(String base) {
        return Url.of(base.endsWith("/") ? base + "feed.xml" : base + "/feed.xml");
    }

    private static Outline show(Podcast podcast, Url feed) {
        return Outline.builder()
                .title(podcast.title().orElse(null))
                .type("rss")
                .url(feed)
                .link(podcast.link().orElse(null))
                .language(podcast.language().orElse(null))
                .build();
    }

    private static Optional<Outline> recommended(RemoteItem item) {
        return item.feedUrl().map(feed -> Outline.builder()
                .title(item.title().orElse(null))
                .type("rss")
                .url(feed)
                .build());
    }

    private static SubscriptionList list(Podcast podcast, List<Outline> shows) {
        return SubscriptionList.builder()
                .title(podcast.title().orElse(null))
                .outlines(shows)
                .build();
    }
}
