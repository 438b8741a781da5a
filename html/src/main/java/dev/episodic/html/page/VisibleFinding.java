package dev.episodic.html.page;

import dev.episodic.Artwork;
import dev.episodic.Episode;
import dev.episodic.Media;
import dev.episodic.Podcast;
import dev.episodic.Position;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What a visitor sees and a browser shows, for what the data of the page leaves out. */
final class VisibleFinding {

    private static final int MOST_WORDS_OF_DATE = 60;

    private final Page page;
    private final MetaTags tags;
    private final PageTitle title;

    VisibleFinding(Page page, MetaTags tags, PageTitle title) {
        this.page = page;
        this.tags = tags;
        this.title = title;
    }

    Finding of(Subject subject, Draft draft) {
        var show = Podcast.builder().language(language().orElse(null));
        if (subject == Subject.SHOW) {
            show.title(showTitle().orElse(null))
                    .description(tags.text("description").orElse(null))
                    .link(page.address().orElse(null));
            return new Finding("page", Position.START, show.build(), Finding.NO_EPISODE);
        }
        show.title(tags.text("og:site_name", "application-name")
                .filter(site -> draft.show().title().isEmpty())
                .flatMap(site -> showBeside(site).or(() -> Optional.of(site)))
                .or(title::rest)
                .or(() -> HeadLinks.titleOfFeed(page))
                .orElse(null));
        return new Finding("page", Position.START, show.build(), episode(draft));
    }

    /** {@return what the title of the page names besides the site, if that calls itself a podcast} */
    private Optional<String> showBeside(String site) {
        return title.rest()
                .filter(rest -> rest.toLowerCase(Locale.ROOT).contains("podcast"))
                .filter(rest -> !site.toLowerCase(Locale.ROOT).contains("podcast"));
    }

    private Optional<String> showTitle() {
        return tags.text("og:site_name", "application-name")
                .or(() -> HeadLinks.titleOfFeed(page))
                .or(title::heading)
                .or(title::ofEpisode);
    }

    private Optional<Locale> language() {
        return Optional.of(page.document().select("html").attr("lang").strip())
                .filter(tag -> !tag.isEmpty())
                .or(() -> tags.text("og:locale").map(tag -> tag.replace('_', '-')))
                .map(Locale::forLanguageTag)
                .filter(language -> !language.getLanguage().isEmpty());
    }

    private Episode episode(Draft draft) {
        var article = Article.whole(page);
        return Episode.builder()
                .title(title.heading().or(title::ofEpisode).orElse(null))
                .description(
                        tags.text("description").map(CannedWords::removedFrom).orElse(null))
                .content(Article.notes(page)
                        .filter(element -> draft.episode().content().isEmpty())
                        .map(element -> Content.of(element, page))
                        .orElse(null))
                .link(page.address().orElse(null))
                .published(date(article)
                        .filter(date -> !isUpdate(date, draft.episode()))
                        .orElse(null))
                .duration(duration(article).orElse(null))
                .author(tags.text("article:author", "author")
                        .filter(author -> !author.contains("://") && !author.contains("["))
                        .orElse(null))
                .media(media(article, draft.episode()))
                .artwork(draft.episode().artwork().isEmpty() ? artwork(article) : List.of())
                .build();
    }

    /** {@return the recording, in all its formats; where the page offers several, the first is its own} */
    private List<Media> media(Element article, Episode known) {
        var found = Recordings.in(article, page);
        var all = found.isEmpty() ? Recordings.in(page.document().body(), page) : found;
        var own = (known.media().isEmpty() ? all : known.media()).stream().findFirst();
        return all.stream()
                .filter(file -> own.filter(first -> Recordings.stem(first).equals(Recordings.stem(file)))
                        .isPresent())
                .toList();
    }

    private static Optional<OffsetDateTime> date(Element article) {
        var times = article.select("time");
        var said = times.stream()
                .limit(20)
                .flatMap(time -> Dates.of(time.attr("datetime")).or(() -> Dates.of(ElementText.line(time))).stream())
                .findFirst();
        return said.or(() ->
                article
                        .select("[class*=date], [class*=published], [class*=meta], [class*=kicker], [class*=byline]")
                        .stream()
                        .limit(40)
                        .map(ElementText::line)
                        .filter(text -> text.length() <= MOST_WORDS_OF_DATE)
                        .flatMap(text -> Dates.of(text).stream())
                        .findFirst());
    }

    private static boolean isUpdate(OffsetDateTime date, Episode known) {
        return known.updated()
                .filter(updated -> Duration.between(updated, date).abs().toHours() < 24)
                .isPresent();
    }

    private static Optional<Duration> duration(Element article) {
        var machine = article.select("time[datetime]").stream()
                .map(time -> time.attr("datetime"))
                .filter(text -> text.startsWith("P"))
                .flatMap(text -> Clocks.of(text).stream())
                .filter(length -> !length.isZero())
                .findFirst();
        return machine.or(() -> article.select("[class*=duration], [class*=length], [class*=runtime]").stream()
                .limit(20)
                .flatMap(element -> Clocks.of(ElementText.line(element)).stream())
                .filter(length -> !length.isZero())
                .findFirst());
    }

    private List<Artwork> artwork(Element article) {
        return article
                .select("[class*=artwork] img[src], [class*=cover] img[src], img[class*=artwork], img[class*=cover]")
                .stream()
                .limit(1)
                .flatMap(image -> page.url(image, "src").stream().map(url -> Artwork.builder()
                        .url(url)
                        .alt(Wording.line(image.attr("alt")).orElse(null))
                        .build()))
                .toList();
    }
}
