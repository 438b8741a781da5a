package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.episodic.DublinCore;
import dev.episodic.DublinCoreElement;
import dev.episodic.DublinCoreTerm;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

    @ParameterizedTest
    @CsvSource({
        "HEAD, head > b-mark",
        "TOP, body > header.top + b-mark",
        "AFTER_NOTES, .main > section + b-mark",
        "FOOT, footer b-mark"
    })
    void fillsItsSlots(Slot slot, String where) throws IOException {
        var mark = slot == Slot.HEAD ? "<meta name=mark>" : "<b-mark></b-mark>";
        var place = slot == Slot.HEAD ? "head > meta[name=mark]" : where;

        var page = page(Theme.standard().withSlot(slot, mark));

        assertThat(page.select(place)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void replacesEveryPartAndShowsWhatWasThere(Part part) throws IOException {
        var page = page(Theme.standard().withPart(part, (view, standard) -> "<i-part></i-part>" + standard));

        if (part != Part.EPISODES) {
            assertThat(page.select("i-part")).hasSize(1);
        }
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void replacesThePartsOfOtherPages(@TempDir Path folder) throws IOException {
        var theme = Theme.standard().withPart(Part.EPISODES, (view, standard) -> "<p>" + view.kind() + "</p>");
        SiteWriter.standard().withTheme(theme).write(Fixtures.read("everything"), folder);

        assertThat(Jsoup.parse(Files.readString(folder.resolve("index.html"))).select("p:containsOwn(SHOW)"))
                .hasSize(1);
        assertThat(Jsoup.parse(Files.readString(folder.resolve("people/ada-quist.html")))
                        .select("p:containsOwn(PERSON)"))
                .hasSize(1);
    }

    @Test
    void writesPagesByATemplateOfItsUsersFromTheSameParts() throws IOException {
        var theme = Theme.standard()
                .withPart(Part.LINKS, (view, standard) -> "<nav>" + standard + "</nav>")
                .withPage(
                        PageKind.EPISODE,
                        view -> "<!DOCTYPE html><html lang=\"" + view.language().toLanguageTag() + "\"><head>"
                                + view.part(Part.HEAD)
                                + "</head><body><a href=\"" + view.file("index.html") + "\">"
                                + SafeHtml.ofText(view.podcast().title().orElse("")) + "</a><h2>"
                                + view.word("show.notes") + "</h2>" + view.part(Part.PLAYER) + view.part(Part.LINKS)
                                + "</body></html>");

        var page = page(theme);

        assertThat(page.select("head > title").text()).contains("Frost on the rails");
        assertThat(page.select("body > .player audio")).hasSize(1);
        assertThat(page.select("body > nav > section a[href]")).isNotEmpty();
        assertThat(page.select("body > h2").text()).isEqualTo("Show notes");
        assertThat(page.select(".hero, footer")).isEmpty();
    }

    @Test
    void speaksOtherLanguagesAndOtherWords() {
        var podcast = Podcast.builder()
                .title("Fika")
                .language(Locale.forLanguageTag("sv"))
                .addEpisode(Episode.builder()
                        .title("Ett")
                        .description("Kaffe")
                        .published(java.time.OffsetDateTime.parse("2026-05-01T10:00:00Z"))
                        .build())
                .build();
        var theme = Theme.standard()
                .withWords(Locale.forLanguageTag("sv-FI"), Map.of("show.notes", "Om avsnittet"))
                .withWords(Locale.forLanguageTag("sv"), Map.of("skip", "Till innehållet"));

        var text = Jsoup.parse(PageWriter.standard()
                        .withTheme(theme)
                        .write(podcast, podcast.episodes().get(0)))
                .text();

        assertThat(text).contains("Om avsnittet", "Till innehållet", "1 maj 2026", "Details");
    }

    @Test
    void speaksTheLanguageOfTheEpisodeWhereItIsAnotherThanThatOfItsShow() {
        var episode = Episode.builder()
                .title("Bahnhof")
                .description("Gleis 2")
                .dublinCore(DublinCore.builder()
                        .addTerm(DublinCoreTerm.builder()
                                .element(DublinCoreElement.LANGUAGE)
                                .value("de_CH")
                                .build())
                        .build())
                .build();
        var podcast = Podcast.builder()
                .title("Stations")
                .language(Locale.ENGLISH)
                .addEpisode(episode)
                .build();

        var page = Jsoup.parse(PageWriter.standard().write(podcast, episode));

        assertThat(page.select("html").attr("lang")).isEqualTo("de-CH");
        assertThat(page.select("h2").eachText()).contains("Shownotes");
    }

    @Test
    void takesOnlyWordsThatPagesSay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.standard().withWords(Locale.FRENCH, Map.of("show.note", "Notes")))
                .withMessageContaining("show.note");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.standard().withWords(Locale.FRENCH, Map.of("season", "Saison {0")));
        assertThat(Theme.words()).containsEntry("season", "Season {0}");
    }

    @Test
    void opensThePolicyOnlyAsFarAsItIsTold() throws IOException {
        var page = page(Theme.standard()
                .withSource("script-src", "https://counter.example")
                .withSource("frame-src", "https://frame.example"));

        assertThat(page.select("meta[http-equiv]").attr("content"))
                .startsWith("default-src 'none'; script-src 'self'")
                .contains(" https://counter.example; ", "frame-src https://frame.example");
        for (var wrong : List.of("x; script-src *", "a b", "a\"b", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Theme.standard().withSource("script-src", wrong));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Theme.standard().withSource("sandbox", "x"));
    }

    @Test
    void allowsNothingByItselfButItsOwnAndThePicturesAndRecordingsOfTheShow(@TempDir Path folder) throws IOException {
        SiteWriter.standard().withBaseUrl(Url.of("https://a.example/")).write(Fixtures.read("sparse"), folder);

        assertThat(Jsoup.parse(Files.readString(folder.resolve("index.html")))
                        .select("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: http:; "
                        + "media-src 'self' https: http:; connect-src 'self'; manifest-src 'self'; "
                        + "form-action 'none'; base-uri 'none'");
    }

    @Test
    void hasAScriptOfLessThanSixKilobytes() {
        assertThat(dev.episodic.html.site.Script.standard().js().length()).isLessThan(6_000);
    }

    private static Document page(Theme theme) throws IOException {
        var folder = Files.createTempDirectory("theme");
        try {
            SiteWriter.standard().withTheme(theme).write(Fixtures.read("everything"), folder);
            return Jsoup.parse(Files.readString(folder.resolve("episodes/frost-on-the-rails.html")));
        } finally {
            try (var files = Files.walk(folder)) {
                for (var file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
