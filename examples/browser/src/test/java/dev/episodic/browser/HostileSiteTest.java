package dev.episodic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Podcast;
import dev.episodic.feed.FeedReader;
import dev.episodic.html.PageWriter;
import dev.episodic.html.SiteWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A feed that wants to run something, wherever it may put a word: nothing runs. */
@Timeout(120)
class HostileSiteTest {

    /** Each of them would set a mark in the window. */
    private static final List<String> HOSTILE = List.of(
            "</script><script>self.hit=1</script>",
            "\"><img src=x onerror=self.hit=1>",
            "' onfocus='self.hit=1' autofocus='",
            "</title></style><svg onload=self.hit=1>",
            "--><script>self.hit=1</script>",
            "../../../escaped",
            "<math><mtext><style><img src=x onerror=self.hit=1></style></mtext></math>",
            "<a href='java\tscript:self.hit=1' style='position:fixed;inset:0'>all over the page</a>",
            "x\u2028self.hit=1\u2029",
            "];self.hit=1;[");

    private static final List<String> ADDRESSES = List.of(
            "javascript:self.hit=1",
            "JaVaScRiPt:self.hit=1",
            "java&#10;script:self.hit=1",
            "&#1;javascript:self.hit=1",
            "data:text/html,&lt;script>opener.hit=1&lt;/script>",
            "//javascript:self.hit=1",
            "vbscript:self.hit=1");

    private final Browser browser = Browser.start();

    @Test
    void runsNothing() throws IOException {
        var podcast = podcast();
        var site = SiteFolder.of(SiteWriter.standard(), podcast);
        PageWriter.standard()
                .write(podcast, podcast.episodes().get(0), site.folder().resolve("alone.html"));
        try (site) {
            for (var page : Pages.in(site.folder()).all()) {
                browser.open(site.address(site.folder().relativize(page).toString()));
                press(page);
            }
            assertThat(browser.complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
            assertThat(site.folder().resolveSibling("escaped")).doesNotExist();
        }
    }

    /** Clicks what could be clicked and searches for everything. */
    private void press(Path page) {
        browser.run("for (const a of document.querySelectorAll('main a, .foot a')) {"
                + " a.target = '_self'; a.addEventListener('click', e => e.preventDefault()); a.focus(); a.click(); }"
                + " return true");
        assertThat(browser.run("return typeof self.hit")).as(page.toString()).isEqualTo("undefined");
        assertThat(browser.all("main [style], [onerror], [onload], [onfocus]")).isEmpty();
        assertThat(browser.run("return [...document.links].map(a => a.href)"
                        + ".filter(a => !/^(https?|mailto|tel|file):/.test(a)).join()"))
                .as(page.toString())
                .isEqualTo("");
        if (!browser.all(".opener").isEmpty()) {
            browser.press("/");
            browser.press("hit");
            browser.await("return document.querySelectorAll('.found a').length > 0");
            assertThat(browser.run("return typeof self.hit")).isEqualTo("undefined");
        }
    }

    private static Podcast podcast() throws IOException {
        var feed = new StringBuilder("<rss version='2.0' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"
                + " xmlns:podcast='https://podcastindex.org/namespace/1.0'><channel>");
        feed.append(texts(HOSTILE.get(0))).append(links(0));
        for (int i = 0; i < HOSTILE.size(); i++) {
            feed.append("<item>").append(texts(HOSTILE.get(i))).append(links(i)).append("</item>");
        }
        feed.append("</channel></rss>");
        return FeedReader.standard()
                .read(feed.toString().getBytes(StandardCharsets.UTF_8))
                .value();
    }

    private static String texts(String hostile) {
        var text = "<![CDATA[" + hostile + "]]>";
        return "<title>" + text + "</title><description>" + text + "</description><itunes:author>" + text
                + "</itunes:author><itunes:subtitle>" + text + "</itunes:subtitle><category>" + text
                + "</category><itunes:keywords>" + text + "</itunes:keywords><copyright>" + text + "</copyright>"
                + "<guid>" + text + "</guid><podcast:person role='guest'>" + text + "</podcast:person>"
                + "<podcast:location>" + text + "</podcast:location><podcast:license>" + text
                + "</podcast:license>";
    }

    private static String links(int i) {
        var url = ADDRESSES.get(i % ADDRESSES.size());
        return "<link>" + url + "</link><itunes:image href=\"" + url + "\"/><enclosure url=\"" + url
                + "\" type='audio/mpeg' length='1'/><podcast:funding url=\"" + url + "\">give</podcast:funding>"
                + "<podcast:person href=\"" + url + "\" img=\"" + url + "\">Someone</podcast:person>"
                + "<podcast:chapters url=\"" + url + "\" type='application/json'/>"
                + "<podcast:transcript url=\"" + url + "\" type='text/vtt'/>";
    }
}
