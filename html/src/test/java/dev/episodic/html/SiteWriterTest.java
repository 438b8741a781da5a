package dev.episodic.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.episodic.Episode;
import dev.episodic.Guid;
import dev.episodic.Podcast;
import dev.episodic.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {

    private final Path folder;

    SiteWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<String> shows() throws IOException {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("shows")
    void leadsNowhereThatIsNotThere(String show) throws IOException {
        var written = Fixtures.writer(show).write(Fixtures.read(show), folder);

        for (var file : pages(written)) {
            var page = Jsoup.parse(Files.readString(file));
            for (var address : page.select("[href], [src]").stream()
                    .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                    .filter(address -> !address.matches("(?:https?|mailto|tel):.*"))
                    .toList()) {
                if (address.startsWith("#")) {
                    assertThat(page.select(address)).as(file + " " + address).hasSize(1);
                } else {
                    assertThat(file.resolveSibling(address).normalize()).isIn(written);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shows")
    void loadsNothingButPicturesAndRecordingsOfTheShow(String show) throws IOException {
        var podcast = Fixtures.read(show);
        var known = Files.readString(Fixtures.FOLDER.resolve(show).resolve("podcast.json"));

        for (var file : pages(Fixtures.writer(show).write(podcast, folder))) {
            var page = Jsoup.parse(Files.readString(file));
            assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                    .allMatch(href -> href.endsWith("site.css"));
            assertThat(page.select("script[src]").eachAttr("src")).allMatch(src -> src.endsWith("site.js"));
            assertThat(page.select("[src]").eachAttr("src"))
                    .allMatch(src -> !src.startsWith("http")
                            || src.startsWith("https://upper-berth.example.org/pages/")
                            || known.contains("\"" + src + "\""));
        }
    }

    @ParameterizedTest
    @MethodSource("shows")
    void canBeReadByEveryone(String show) throws IOException {
        for (var file : pages(Fixtures.writer(show).write(Fixtures.read(show), folder))) {
            var page = Jsoup.parse(Files.readString(file));

            assertThat(page.select("html[lang][dir]")).hasSize(1);
            assertThat(page.title()).isNotBlank();
            assertThat(page.select("h1")).hasSize(1).allMatch(heading -> heading.hasText());
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.select("body > header, body > footer")).hasSize(2);
            assertThat(page.select("img:not([alt])")).isEmpty();
            assertThat(page.select("a").stream().filter(link -> !link.hasText() && link.selectFirst("img") == null))
                    .isEmpty();
            assertThat(page.select("ul:empty, ol:empty, p:empty, h2:empty, h3:empty, section:empty, dl:empty"))
                    .isEmpty();
            assertThat(page.select("section:not(:has(h2))")).isEmpty();
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(skippedHeadings(page)).isEmpty();
        }
    }

    private static List<String> skippedHeadings(Document page) {
        var skipped = new ArrayList<String>();
        int last = 0;
        for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            if (level > last + 1) {
                skipped.add(heading + " after h" + last);
            }
            last = level;
        }
        return skipped;
    }

    @Test
    void namesNoTwoFilesAlike() throws IOException {
        var podcast = Podcast.builder();
        for (var title : List.of(
                "Q&A", "Q & A", "q/a", "Q&A", "CON", "index", "١٢", "", "ß", "a".repeat(300), "../../etc", "日本")) {
            podcast.addEpisode(Episode.builder().title(title).build());
        }

        var written = SiteWriter.standard().write(podcast.build(), folder);

        assertThat(written.stream().map(file -> file.toString().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(written.stream().filter(file -> file.toString().contains("episodes")))
                .hasSize(12)
                .allMatch(file -> file.getFileName().toString().matches("[a-z0-9][a-z0-9-]{0,80}\\.html"));
    }

    @Test
    void keepsTheAddressOfAnEpisodeWhenAnotherOfItsTitleComes() throws IOException {
        var old = episode("Questions", "q1", "2024-01-01T00:00:00Z");
        var other = episode("Questions", "q2", "2025-01-01T00:00:00Z");

        var before =
                SiteWriter.standard().write(Podcast.builder().addEpisode(old).build(), folder.resolve("before"));
        var after = SiteWriter.standard()
                .write(Podcast.builder().addEpisode(other).addEpisode(old).build(), folder.resolve("after"));

        assertThat(names(before)).contains("questions.html");
        assertThat(names(after))
                .contains("questions.html")
                .anyMatch(name -> name.matches("questions-[0-9a-f]{8}\\.html"));
        assertThat(folder.resolve("after/episodes/questions.html")).content().contains("q1");
    }

    @Test
    void leadsFromEachEpisodeToThoseBeforeAndAfter() throws IOException {
        var podcast = Podcast.builder()
                .addEpisode(episode("Second", "2", "2024-02-01T00:00:00Z"))
                .addEpisode(episode("First", "1", "2024-01-01T00:00:00Z"))
                .addEpisode(episode("Third", "3", "2024-03-01T00:00:00Z"))
                .build();

        SiteWriter.standard().write(podcast, folder);

        var page = Jsoup.parse(Files.readString(folder.resolve("episodes/second.html")));
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("../episodes/first.html");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("../episodes/third.html");
    }

    @Test
    void writesTheSameBytesWhereverItRuns() throws IOException {
        var here = contents("here");
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(contents("there")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private List<String> contents(String name) throws IOException {
        var contents = new ArrayList<String>();
        for (var show : Fixtures.names()) {
            for (var file : Fixtures.writer(show)
                    .write(Fixtures.read(show), folder.resolve(name).resolve(show))) {
                contents.add(Files.readString(file, UTF_8));
            }
        }
        return contents;
    }

    @Test
    void placesTheFilesOfTheCaller() throws IOException {
        var source = Files.write(folder.resolve("mine.css"), "b{}".getBytes(UTF_8));
        var site = folder.resolve("site");

        var written = SiteWriter.standard()
                .withFile("artwork/cover.png", new byte[] {1, 2, 3})
                .withFile("site.css", source)
                .write(Podcast.builder().build(), site);

        assertThat(site.resolve("artwork/cover.png")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(site.resolve("site.css")).hasContent("b{}");
        assertThat(written).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/etc/x", "../x", "a/../../x", "a//b", "a\\b", "C:x", "a/.", "..", "a\u0000", "con?", "x "})
    void refusesNamesThatLeadOutOrCannotBeHadEverywhere(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteWriter.standard().withFile(name, new byte[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteWriter.standard().withCopy(Url.of("https://example.org/"), name));
    }

    @Test
    void writesNothingThroughALinkThatLeadsOut() throws IOException {
        var outside = Files.createDirectory(folder.resolve("outside"));
        var site = Files.createDirectory(folder.resolve("site"));
        Files.createSymbolicLink(site.resolve("episodes"), outside);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> SiteWriter.standard().write(Fixtures.read("sparse"), site))
                .withMessageContaining("leads out of the folder");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        var told = new ArrayList<String>();

        var written = SiteWriter.standard()
                .withProgress((file, done, total) -> told.add(done + "/" + total))
                .write(Fixtures.read("sparse"), folder);

        int total = written.size();
        assertThat(told).hasSize(total).startsWith("1/" + total).endsWith(total + "/" + total);
    }

    @Test
    void writesOnlyWhatHasChanged() throws IOException {
        var source = Files.write(folder.resolve("cover.png"), new byte[] {1, 2, 3});
        var site = folder.resolve("site");
        var first = Podcast.builder().addEpisode(episode("Questions", "q1", "2024-01-01T00:00:00Z"));
        var writer = SiteWriter.standard().withFile("cover.png", source);
        writer.write(first.build(), site);

        assertThat(changed(writer, first.build(), site)).isEmpty();

        var second = first.addEpisode(episode("Answers", "a1", "2024-02-01T00:00:00Z"));
        Files.write(source, new byte[] {1, 2, 4});
        assertThat(changed(writer, second.build(), site))
                .containsExactlyInAnyOrder("index.html", "questions.html", "answers.html", "search.js", "cover.png");
        assertThat(site.resolve("cover.png")).hasBinaryContent(new byte[] {1, 2, 4});
        try (var files = Files.walk(site)) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith(".part"));
        }
    }

    private static List<String> changed(SiteWriter writer, Podcast podcast, Path site) throws IOException {
        var changed = new ArrayList<Path>();
        writer.withProgress((file, done, total) -> changed.add(file)).write(podcast, site);
        return names(changed);
    }

    @Test
    void mapsTheSiteOnlyWhereItIsKnownWhereItWillBe() throws IOException {
        var somewhere = SiteWriter.standard().write(Fixtures.read("german"), folder.resolve("a"));
        var known = SiteWriter.standard()
                .withBaseUrl(Url.of("https://moor.example/podcast"))
                .write(Fixtures.read("german"), folder.resolve("b"));

        assertThat(names(somewhere)).doesNotContain("sitemap.xml");
        assertThat(names(known)).contains("sitemap.xml");
        assertThat(folder.resolve("b/sitemap.xml"))
                .content()
                .contains("<loc>https://moor.example/podcast/episodes/grosse-ist-nicht-alles-ubers-torfmoos.html</loc>")
                .contains("<lastmod>2025-05-11T08:00:00+02:00</lastmod>");
        assertThat(folder.resolve("b/robots.txt"))
                .content()
                .contains("Sitemap: https://moor.example/podcast/sitemap.xml");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteWriter.standard().withBaseUrl(Url.of("file:///srv/site")));
    }

    private static Episode episode(String title, String guid, String published) {
        return Episode.builder()
                .title(title)
                .guid(Guid.of(guid))
                .published(OffsetDateTime.parse(published))
                .build();
    }

    private static List<Path> pages(List<Path> written) {
        return written.stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
    }

    private static List<String> names(List<Path> written) {
        return written.stream().map(file -> file.getFileName().toString()).toList();
    }
}
