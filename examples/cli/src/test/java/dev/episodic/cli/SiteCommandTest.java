package dev.episodic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Outline;
import dev.episodic.Url;
import dev.episodic.feed.FeedReader;
import dev.episodic.feed.opml.OpmlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {

    private static final Path FEED = Path.of("examples/show/feed.xml");

    private final Path folder;

    SiteCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void makesASiteAndSaysWhereItIs() throws IOException {
        var site = folder.resolve("site");

        var run = Run.of("site", FEED.toString(), "--out", site.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Open " + Source.slashed(site.resolve("index.html")));
        assertThat(site.resolve("index.html")).content().contains("Upper Berth");
        assertThat(FeedReader.standard().read(site.resolve("feed.xml")).value())
                .isEqualTo(FeedReader.standard().read(FEED).value());
    }

    @Test
    void writesNothingTheSecondTime() {
        var site = folder.resolve("site");
        assertThat(Run.of("site", FEED.toString(), "--out", site.toString()).out())
                .containsPattern("Wrote (\\d+) of \\1 files");

        assertThat(Run.of("site", FEED.toString(), "--out", site.toString()).out())
                .contains("Wrote 0 of ");
    }

    @Test
    void listsTheShowAndThoseThatItRecommendsForOtherApps() throws IOException {
        var feed = Files.writeString(
                folder.resolve("tea.xml"),
                "<rss version='2.0'><channel><title>Tea</title><podcast:podroll>"
                        + "<podcast:remoteItem feedGuid='1' feedUrl='https://salt.example/feed' title='Salt'/>"
                        + "</podcast:podroll></channel></rss>");
        var site = folder.resolve("site");
        assertThat(Run.of("site", feed.toString(), "--out", site.toString(), "--base-url", "https://tea.example")
                        .status())
                .isZero();

        var list = OpmlReader.standard().read(site.resolve("podcasts.opml")).value();
        assertThat(list.outlines())
                .extracting(Outline::url)
                .containsExactly(
                        Optional.of(Url.of("https://tea.example/feed.xml")),
                        Optional.of(Url.of("https://salt.example/feed")));
        assertThat(site.resolve("index.html")).content().contains("podcasts.opml");
    }

    @Test
    void makesNoListWhereNoFeedIsKnown() throws IOException {
        var feed = Files.writeString(
                folder.resolve("tea.xml"), "<rss version='2.0'><channel><title>Tea</title></channel></rss>");
        var site = folder.resolve("site");
        assertThat(Run.of("site", feed.toString(), "--out", site.toString()).status())
                .isZero();

        assertThat(site.resolve("podcasts.opml")).doesNotExist();
    }

    @Test
    void usesThePicturesThatLieBesideTheFeed() throws IOException {
        var site = folder.resolve("site");
        assertThat(Run.of("site", FEED.toString(), "--out", site.toString()).status())
                .isZero();

        assertThat(site.resolve("artwork/cover.png"))
                .hasSameBinaryContentAs(Path.of("examples/show/artwork/cover.png"));
        assertThat(site.resolve("index.html")).content().contains("src=\"artwork/cover.png\"");
    }

    @Test
    void givesNoFileAwayThatIsNoPictureBesideTheFeed() throws IOException {
        Files.writeString(folder.resolve("secret.png"), "secret");
        Files.writeString(folder.resolve("passwords.txt"), "secret");
        var inner = Files.createDirectories(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("link.png"), folder.resolve("secret.png"));
        var feed = Files.writeString(
                inner.resolve("feed.xml"),
                "<rss version='2.0'><channel><title>Tea</title>"
                        + "<item><title>1</title><itunes:image href='https://tea.example/../secret.png'/></item>"
                        + "<item><title>2</title><itunes:image href='https://tea.example/..%2Fsecret.png'/></item>"
                        + "<item><title>3</title><itunes:image href='https://tea.example/link.png'/></item>"
                        + "<item><title>4</title><itunes:image href='https://tea.example/passwords.txt'/></item>"
                        + "</channel></rss>");
        var site = folder.resolve("site");

        assertThat(Run.of("site", feed.toString(), "--out", site.toString()).status())
                .isZero();

        try (var files = Files.walk(site)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("index.html")
                    .doesNotContain("secret.png", "link.png", "passwords.txt");
        }
    }

    @Test
    void showsTheTranscriptsThatLieBesideTheFeed() {
        var site = folder.resolve("site");
        assertThat(Run.of("site", FEED.toString(), "--out", site.toString()).status())
                .isZero();

        assertThat(site.resolve("episodes/thirty-one-winters.html"))
                .content()
                .contains("class=\"transcript\"", "thirty-one-winters.vtt");
        assertThat(site.resolve("episodes/thirty-one-winters.vtt")).content().startsWith("WEBVTT");
    }

    @Test
    void takesTranscriptsFromAFolderAndTellsWhichAreNone() throws IOException {
        var words = Files.createDirectories(folder.resolve("words"));
        Files.writeString(words.resolve("thirty-one-winters.srt"), "1\n00:00:01,000 --> 00:00:02,000\nSnow again.\n");
        Files.writeString(words.resolve("asleep-at-90-km-h.txt"), "<?xml version='1.0'?><rss/>");
        var site = folder.resolve("site");

        var run = Run.of(
                "site", FEED.toString(), "--out", site.toString(), "--transcripts", words.toString(), "--no-cards");

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("transcript.unreadable", "asleep-at-90-km-h");
        assertThat(site.resolve("episodes/thirty-one-winters.html")).content().contains("Snow again.");
    }

    @Test
    void refusesAFolderOfTranscriptsThatIsNone() {
        var run = Run.of("site", FEED.toString(), "--out", folder.toString(), "--transcripts", FEED.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--transcripts");
    }

    @Test
    void drawsCardsWhereItIsKnownWhereTheSiteWillBe() throws IOException {
        var site = folder.resolve("site");
        var base = "https://berth.example/";
        assertThat(Run.of("site", FEED.toString(), "--out", site.toString(), "--base-url", base)
                        .status())
                .isZero();
        var plain = folder.resolve("plain");
        assertThat(Run.of("site", FEED.toString(), "--out", plain.toString(), "--base-url", base, "--no-cards")
                        .status())
                .isZero();

        try (var cards = Files.list(site.resolve("cards"))) {
            assertThat(cards).hasSize(9).allMatch(card -> card.toString().endsWith(".png"));
        }
        assertThat(plain.resolve("cards")).doesNotExist();
    }

    @Test
    void makesAPageOfAPastedPage() throws IOException {
        var run = Run.of("site", "examples/show/notes.txt", "--out", folder.toString());

        assertThat(run.status()).isZero();
        try (var pages = Files.list(folder.resolve("episodes"))) {
            assertThat(pages.toList()).singleElement().satisfies(page -> assertThat(Files.readString(page))
                    .contains("Thirty-One Winters", "Željka Horvatin", "Tea glass holders", "Adria Night Line"));
        }
    }

    @Test
    void completesAddressesWhereTheSiteWillBe() {
        var run = Run.of("site", FEED.toString(), "--out", folder.toString(), "--base-url", "https://berth.example/");
        assertThat(run.status()).isZero();
        assertThat(folder.resolve("sitemap.xml")).content().contains("https://berth.example/");
    }

    @Test
    void refusesABaseUrlThatIsNone() {
        var run = Run.of("site", FEED.toString(), "--out", folder.toString(), "--base-url", "berth");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--base-url", "berth");
    }

    @Test
    void refusesAFolderOfSources() {
        var run = Run.of("site", "examples/show", "--out", folder.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("examples/show");
    }

    @Test
    void saysWhyThereIsNoSite() {
        var run = Run.of("site", "examples/show/missing.xml", "--out", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("examples/show/missing.xml: There is no such file.");
    }
}
