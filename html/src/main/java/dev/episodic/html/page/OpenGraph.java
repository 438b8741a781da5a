package dev.episodic.html.page;

import dev.episodic.Artwork;
import dev.episodic.Episode;
import dev.episodic.Media;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.join.Joining;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What social networks are told: OpenGraph, and the cards of Twitter where they say more.
 *
 * @see <a href="https://ogp.me/">The Open Graph protocol</a>
 */
final class OpenGraph {

    private static final int LONGEST_CLIP_MARK = 2_000;

    private final Page page;
    private final MetaTags tags;
    private final PageTitle title;

    OpenGraph(Page page, MetaTags tags, PageTitle title) {
        this.page = page;
        this.tags = tags;
        this.title = title;
    }

    Finding finding(Subject subject, Draft draft) {
        var position = tags.position("og:title");
        return subject == Subject.EPISODE
                ? new Finding("OpenGraph", position, Finding.NO_SHOW, episode(draft))
                : new Finding("OpenGraph", position, show(draft), Finding.NO_EPISODE);
    }

    private Episode episode(Draft draft) {
        var description = text("description").map(CannedWords::removedFrom);
        boolean isOther = description.isPresent() && differs(draft.episode(), description.get());
        return Episode.builder()
                .title(text("title").map(title::ofEpisode).orElse(null))
                .description(description.filter(text -> !isOther).orElse(null))
                .summary(description.filter(text -> isOther).orElse(null))
                .link(tags.url("og:url").or(page::address).orElse(null))
                .published(tags.text("article:published_time", "music:release_date", "og:publish_date")
                        .flatMap(Dates::of)
                        .orElse(null))
                .updated(tags.text("article:modified_time", "og:updated_time")
                        .flatMap(Dates::of)
                        .orElse(null))
                .duration(tags.text("music:duration", "og:audio:duration", "video:duration")
                        .flatMap(Clocks::of)
                        .orElse(null))
                .media(draft.episode().media().isEmpty() ? media() : List.of())
                .artwork(draft.episode().artwork().isEmpty() ? artwork(draft.show()) : List.of())
                .keywords(tags.all("article:tag"))
                .build();
    }

    /** Where the page has a description already, networks are often told another, shorter one: a summary. */
    private static boolean differs(Episode known, String description) {
        var one =
                Episode.builder().description(known.description().orElse(null)).build();
        var other = Episode.builder().description(description).build();
        return !Joining.standard().join(one, other).diagnostics().isEmpty();
    }

    private Podcast show(Draft draft) {
        return Podcast.builder()
                .title(text("title").map(title::ofShow).orElse(null))
                .description(text("description").orElse(null))
                .link(tags.url("og:url").or(page::address).orElse(null))
                .artwork(draft.show().artwork().isEmpty() ? artwork(draft.show()) : List.of())
                .build();
    }

    private Optional<String> text(String name) {
        return tags.text("og:" + name, "twitter:" + name);
    }

    /** {@return the recordings, in every format that is offered; what is only a taste of one is none} */
    private List<Media> media() {
        var urls = Stream.of("og:audio:secure_url", "og:audio", "og:audio:url", "twitter:player:stream")
                .map(name -> tags.urls(name).stream().filter(OpenGraph::isWhole).toList())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
        var types = tags.all("og:audio:type");
        var type = types.isEmpty() ? tags.text("twitter:player:stream:content_type") : Optional.of(types.get(0));
        boolean alone = urls.size() == 1;
        return urls.stream()
                .map(url -> Media.builder()
                        .url(url)
                        .type(type.filter(known -> alone && known.contains("/")).orElse(null))
                        .build())
                .toList();
    }

    private static boolean isWhole(Url url) {
        var text = url.text();
        return text.length() < LONGEST_CLIP_MARK && !text.contains("mp3-preview") && !text.contains("/preview/");
    }

    /** The cover of the show is often put there for want of another, which does not make it one of the episode. */
    private List<Artwork> artwork(Podcast show) {
        var known = show.artwork().stream().map(image -> image.url().text()).toList();
        var urls = tags.urls("og:image");
        return (urls.isEmpty() ? tags.urls("twitter:image") : urls)
                .stream()
                        .filter(url -> !known.contains(url.text()))
                        .map(url -> artwork(url, urls.size() == 1))
                        .toList();
    }

    private Artwork artwork(Url url, boolean alone) {
        return Artwork.builder()
                .url(url)
                .alt(alone ? tags.text("og:image:alt").orElse(null) : null)
                .width(alone ? pixels("og:image:width") : null)
                .height(alone ? pixels("og:image:height") : null)
                .build();
    }

    private @Nullable Integer pixels(String name) {
        return tags.text(name)
                .flatMap(Numbers::count)
                .filter(size -> size > 0 && size < 100_000)
                .map(Long::intValue)
                .orElse(null);
    }
}
