package dev.episodic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the script adds to the page of an episode, and that the page can do without it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class PlayedPagesTest {

    private static final String EPISODE = "episodes/everyone-gets-off-at-dawn.html";
    private static final String PLAYING =
            "const a = document.querySelector('audio'); return !a.paused && a.currentTime > ";

    private final Browser browser = Browser.start();
    private final SiteFolder site;

    PlayedPagesTest() throws IOException {
        site = SiteFolder.of(Sites.sampleWriter(), Sites.notedSample());
    }

    @BeforeEach
    void open() {
        Browser.start().open(site.address(EPISODE));
    }

    @AfterAll
    void close() throws IOException {
        browser.open("about:blank");
        site.close();
    }

    @Test
    void jumpToAChapter() {
        var second = browser.all(".chapters a.time").get(1);
        var moment = Integer.parseInt(href(second).replaceFirst(".*#t=(\\d+).*", "$1"));

        second.click();

        browser.await(PLAYING + moment);
        assertThat(browser.number("return document.querySelector('audio').currentTime"))
                .isLessThan(moment + 20);
        assertThat(browser.address()).endsWith(EPISODE + "#t=" + moment);
        browser.await("return document.querySelectorAll('.chapters [aria-current]').length == 1");
        assertThat(browser.one(".chapters [aria-current] a.time").getText()).isEqualTo(second.getText());
    }

    @Test
    void jumpToALineOfTheTranscript() {
        browser.open(site.address("episodes/thirty-one-winters.html"));
        browser.one(".transcript summary").click();
        var line = browser.all(".transcript a.time").get(3);

        line.click();

        browser.await(PLAYING + href(line).replaceFirst(".*#t=", ""));
        browser.await("return document.querySelectorAll('.transcript [aria-current]').length == 1");
        assertThat(browser.one(".transcript [aria-current]").getText()).contains(line.getText());
    }

    @Test
    void jumpByKeyboard() {
        browser.run("document.querySelectorAll('.chapters a.time')[2].focus(); return true");

        browser.press(Keys.ENTER);

        browser.await(PLAYING + 0);
        assertThat(browser.address()).contains("#t=");
    }

    @Test
    void beginWhereTheirAddressSays() {
        browser.open(site.address(EPISODE + "#t=1:30"));

        browser.run("document.querySelector('audio').play(); return true");

        browser.await(PLAYING + 90);
    }

    @Test
    void shareTheMoment() {
        browser.run("document.querySelector('audio').currentTime = 75.4; return true");

        browser.one(".share").click();

        browser.await("return document.querySelector('.told').textContent != ''");
        assertThat(browser.address()).endsWith("#t=75");
    }

    @Test
    void playFaster() {
        browser.run("const s = document.querySelector('.controls select'); s.value = '1.5';"
                + " s.dispatchEvent(new Event('change')); return true");

        assertThat(browser.number("return document.querySelector('audio').playbackRate"))
                .isEqualTo(1.5);
    }

    @Test
    void tellTheMachineWhatIsPlayed() {
        browser.one(".chapters a.time").click();
        browser.await(PLAYING + 0);

        assertThat(browser.run("return navigator.mediaSession.metadata.title")).isEqualTo("Everyone Gets Off at Dawn");
        assertThat(browser.run("return navigator.mediaSession.metadata.artist")).isEqualTo("Upper Berth");
    }

    @Test
    void keepThePlayerInSight() throws IOException {
        browser.one(".chapters a.time").click();
        browser.await(PLAYING + 0);

        browser.run("scrollTo(0, document.body.scrollHeight); return true");

        browser.await("return document.querySelector('.player').classList.contains('docked')");
        assertThat(browser.number(
                        "return innerHeight - document.querySelector('.deck').getBoundingClientRect().bottom"))
                .isZero();
        browser.view("episode-playing");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void needNoScript() throws IOException {
        browser.scripts(false);
        browser.open(site.address(EPISODE));

        assertThat(browser.all(".controls, .opener, dialog")).isEmpty();
        assertThat(browser.one("audio").isDisplayed()).isTrue();
        assertThat(browser.all(".chapters a.time"))
                .hasSizeGreaterThan(2)
                .allMatch(link -> link.isDisplayed() && href(link).contains("hum.wav#t="));
        assertThat(browser.complaints()).isEmpty();
        browser.scripts(true);
    }

    @Test
    void areWalkedThroughByKeyboard() {
        browser.tab();
        assertThat(browser.focused().getText()).isEqualTo("Skip to content");
        browser.press(Keys.ENTER);
        browser.tab();

        assertThat(browser.run("return !!document.activeElement.closest('main')"))
                .isEqualTo(true);
        for (int steps = 0; steps < 12; steps++) {
            assertThat(browser.run("const e = document.activeElement; const s = getComputedStyle(e);"
                            + " return s.outlineStyle != 'none' || e.matches('audio')"))
                    .isEqualTo(true);
            browser.tab();
        }
    }

    private static String href(WebElement link) {
        return String.valueOf(link.getDomAttribute("href"));
    }
}
