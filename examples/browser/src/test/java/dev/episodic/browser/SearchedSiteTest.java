package dev.episodic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The search over a site. */
@Timeout(120)
class SearchedSiteTest {

    private static final String FOUND = "return document.querySelectorAll('.found a').length > 0";

    private final Browser browser = Browser.start();

    @Test
    void findsEpisodesByKeyboardAlone() throws IOException {
        try (var site = SiteFolder.of(Sites.sampleWriter(), Sites.sample())) {
            browser.open(site.address("episodes/nine-soups.html"));

            browser.press("/");
            browser.press("zeljka winters");

            browser.await(FOUND);
            browser.view("search");
            assertThat(browser.barriers()).isEmpty();
            browser.press(Keys.ENTER);
            browser.await("return document.title.startsWith('Thirty-One Winters')");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void saysWhenItFindsNothing() throws IOException {
        try (var site = SiteFolder.of(Sites.sampleWriter(), Sites.sample())) {
            browser.open(site.address("index.html"));

            browser.one(".opener").click();
            browser.press("zeppelin");

            browser.await("return document.querySelector('.search .note').textContent == 'No episode found'");
            browser.one(".ask button").click();
            assertThat(browser.all("dialog[open]")).isEmpty();
            assertThat(browser.focused().getText()).isEqualTo("Search");
        }
    }

    @Test
    void worksInFilesWithoutAServer(@TempDir Path folder) throws IOException {
        Sites.sampleWriter().write(Sites.sample(), folder);

        browser.open(folder.resolve("episodes/nine-soups.html").toUri().toString());
        browser.press("/");
        browser.press("ferry");

        browser.await(FOUND);
        assertThat(browser.run("return getComputedStyle(document.body).fontFamily"))
                .asString()
                .contains("system-ui");
        assertThat(browser.complaints()).isEmpty();
    }
}
