package dev.episodic.join;

import dev.episodic.FeedInfo;
import dev.episodic.FeedPages;
import dev.episodic.Polling;

/** Joins what two sources say about the feed itself. */
final class FeedJoin {

    private FeedJoin() {}

    static FeedInfo join(FeedInfo one, FeedInfo other, Agreement agreement) {
        return agreement.group(one, other, FeedInfo.none(), (left, right) -> both(left, right, agreement));
    }

    private static FeedInfo both(FeedInfo one, FeedInfo other, Agreement agreement) {
        return one.toBuilder()
                .url(agreement.url("url", one.url(), other.url()))
                .newUrl(agreement.url("newUrl", one.newUrl(), other.newUrl()))
                .guid(agreement.either("guid", one.guid(), other.guid()))
                .generator(agreement.either("generator", one.generator(), other.generator()))
                .documentation(agreement.url("documentation", one.documentation(), other.documentation()))
                .published(agreement.moment("published", one.published(), other.published()))
                .updated(agreement.moment("updated", one.updated(), other.updated()))
                .timeToLive(agreement.either("timeToLive", one.timeToLive(), other.timeToLive()))
                .managingEditor(
                        PodcastJoin.contact("managingEditor", one.managingEditor(), other.managingEditor(), agreement))
                .webMaster(PodcastJoin.contact("webMaster", one.webMaster(), other.webMaster(), agreement))
                .locked(agreement.either("locked", one.locked(), other.locked()))
                .blocked(agreement.either("blocked", one.blocked(), other.blocked()))
                .blocks(Union.of(one.blocks(), other.blocks()))
                .complete(agreement.either("complete", one.complete(), other.complete()))
                .updateFrequency(agreement.either("updateFrequency", one.updateFrequency(), other.updateFrequency()))
                .podping(agreement.either("podping", one.podping(), other.podping()))
                .hubs(Union.of(one.hubs(), other.hubs()))
                .pages(agreement.group(one.pages(), other.pages(), FeedPages.none(), (left, right) -> left))
                .polling(agreement.group(one.polling(), other.polling(), Polling.none(), (left, right) -> left))
                .recentCount(agreement.either("recentCount", one.recentCount(), other.recentCount()))
                .feedBurnerName(agreement.either("feedBurnerName", one.feedBurnerName(), other.feedBurnerName()))
                .textInput(agreement.either("textInput", one.textInput(), other.textInput()))
                .build();
    }
}
