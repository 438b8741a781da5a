package dev.episodic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.html.PageWriter;
import dev.episodic.html.SiteWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page as it is seen: light and dark, narrow, printed, from right to left. Pictures stay in {@code target}. */
@Timeout(180)
class SeenPagesTest {

    private static final String WIDTH = "return document.documentElement.scrollWidth";

    private final Browser browser = Browser.start();

    @ParameterizedTest
    @ValueSource(strings = {"upper-berth", "everything", "german", "rtl", "sparse"})
    void haveNoBarriersInEitherColourScheme(String show) throws IOException {
        try (var site = site(show)) {
            for (var page : Pages.in(site.folder()).ofEachKind(1)) {
                browser.open(site.address(page));
                for (var dark : List.of(false, true)) {
                    browser.media("screen", dark);
                    browser.run("for (const d of document.querySelectorAll('details')) d.open = true; return true");
                    assertThat(browser.barriers())
                            .as(page + (dark ? " dark" : ""))
                            .isEmpty();
                    browser.picture(show + "-" + page.replaceFirst("/.*|\\.html", "") + (dark ? "-dark" : ""));
                }
            }
            assertThat(browser.complaints())
                    .filteredOn(SeenPagesTest::isOwnFault)
                    .isEmpty();
            assertThat(browser.requests()).allMatch(url -> url.startsWith(site.address("")) || isOfTheShow(url));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"upper-berth", "everything", "german", "rtl", "sparse"})
    void fitInto320Pixels(String show) throws IOException {
        try (var site = site(show)) {
            browser.size(320, 640);
            for (var page : Pages.in(site.folder()).ofEachKind(1)) {
                browser.open(site.address(page));
                assertThat(browser.number(WIDTH)).as(page).isLessThanOrEqualTo(320);
            }
            browser.open(site.address(longestEpisode(site)));
            browser.picture(show + "-narrow");
        }
    }

    @Test
    void askNobodyElse() throws IOException {
        try (var site = site("upper-berth")) {
            for (var page : Pages.in(site.folder()).ofEachKind(2)) {
                browser.open(site.address(page));
            }
            assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.startsWith(site.address("")));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void arePrintedInBlackOnWhiteWithoutWhatCannotBePressed() throws IOException {
        try (var site = site("upper-berth")) {
            browser.media("print", true);
            browser.open(site.address("episodes/thirty-one-winters.html"));

            assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(browser.run("return getComputedStyle(document.body).color"))
                    .isEqualTo("rgb(0, 0, 0)");
            assertThat(browser.all("audio, button, .pager a, .skip")).noneMatch(element -> element.isDisplayed());
            assertThat(browser.one("h1").isDisplayed()).isTrue();
            browser.print("episode");
            browser.size(794, 1123);
            browser.picture("print");
        }
    }

    @Test
    void runFromRightToLeftWhereTheLanguageDoes() throws IOException {
        try (var site = site("rtl")) {
            browser.open(site.address(longestEpisode(site)));

            assertThat(browser.run("return document.dir")).isEqualTo("rtl");
            assertThat(browser.number("return document.querySelector('.brand').getBoundingClientRect().right"))
                    .isGreaterThan(1100);
        }
    }

    @Test
    void showWhereTheyAreInForcedColours() throws IOException {
        try (var site = site("upper-berth")) {
            browser.forcedColors();
            browser.open(site.address("episodes/a-choir-of-couplings.html"));
            browser.picture("forced-colours");

            assertThat(browser.run("return getComputedStyle(document.querySelector('.button')).borderTopStyle"))
                    .isEqualTo("solid");
        }
    }

    @Test
    void standAloneWithTheirStyleAndScriptInThem(@TempDir Path folder) throws IOException {
        var podcast = CheckedPagesTest.read("everything");
        var page = PageWriter.standard().withStyles("h1 { color: rgb(1, 2, 3) }\r\n");
        page.write(podcast, podcast.episodes().get(0), folder.resolve("page.html"));

        browser.open(folder.resolve("page.html").toUri().toString());

        assertThat(browser.run("return getComputedStyle(document.querySelector('h1')).color"))
                .isEqualTo("rgb(1, 2, 3)");
        assertThat(browser.all(".controls select")).hasSize(1);
        assertThat(browser.complaints()).filteredOn(SeenPagesTest::isOwnFault).isEmpty();
    }

    /** The pictures of made-up shows are on hosts that do not exist. */
    private static boolean isOwnFault(String complaint) {
        return !complaint.contains("net::ERR_NAME_NOT_RESOLVED");
    }

    private static boolean isOfTheShow(String url) {
        return url.matches("https?://[^/]*\\bexample(?:\\.(?:com|org|net))?(?:/.*)?|https?://[^/]*\\.example/.*");
    }

    private static String longestEpisode(SiteFolder site) throws IOException {
        return Pages.in(site.folder()).ofEachKind(1).stream()
                .filter(page -> page.startsWith("episodes/"))
                .findFirst()
                .orElseThrow();
    }

    private static SiteFolder site(String show) throws IOException {
        return show.equals("upper-berth")
                ? SiteFolder.of(Sites.sampleWriter(), Sites.notedSample())
                : SiteFolder.of(SiteWriter.standard(), CheckedPagesTest.read(show));
    }
}
