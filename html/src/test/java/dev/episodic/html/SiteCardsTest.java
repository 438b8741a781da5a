package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Artwork;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Url;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCardsTest {

    private static final Url COVER = Url.of("https://sleepers.example/cover.png");
    private static final SiteWriter WRITER = SiteWriter.standard()
            .withBaseUrl(Url.of("https://sleepers.example/"))
            .withCards();

    private final Path folder;

    SiteCardsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Podcast show(String title) {
        return Podcast.builder()
                .title("Sleepers")
                .language(Locale.ENGLISH)
                .addArtwork(Artwork.of(COVER))
                .addEpisode(Episode.builder()
                        .title(title)
                        .published(OffsetDateTime.parse("2025-03-07T06:05:00Z"))
                        .editNumbering(numbering -> numbering.season(2))
                        .build())
                .build();
    }

    private static byte[] red() throws IOException {
        var image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 600, 300);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    private BufferedImage card() throws IOException {
        return ImageIO.read(cardFile().toFile());
    }

    private Path cardFile() throws IOException {
        try (var files = Files.list(folder.resolve("cards"))) {
            return files.toList().get(0);
        }
    }

    private Document page() throws IOException {
        try (var files = Files.list(folder.resolve("episodes"))) {
            return Jsoup.parse(files.toList().get(0));
        }
    }

    /** The corners show the paper, the letters some ink. */
    private static long inked(BufferedImage card) {
        int paper = card.getRGB(0, 0);
        return java.util.stream.IntStream.range(0, card.getWidth() * card.getHeight())
                .filter(i -> card.getRGB(i % card.getWidth(), i / card.getWidth()) != paper)
                .count();
    }

    @Test
    void showTheTitleInTheSizeThatNetworksAskFor() throws IOException {
        WRITER.write(show("Night trains"), folder);

        assertThat(card().getWidth()).isEqualTo(1200);
        assertThat(card().getHeight()).isEqualTo(630);
        assertThat(inked(card())).isBetween(5_000L, 200_000L);
        assertThat(cardFile().getFileName().toString()).matches("night-trains-[0-9a-f]{12}\\.png");
    }

    @Test
    void standInTheHeadOfThePage() throws IOException {
        WRITER.write(show("Night trains"), folder);

        assertThat(page().select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://sleepers.example/cards/" + cardFile().getFileName());
        assertThat(page().select("meta[property=og:image:width]").attr("content"))
                .isEqualTo("1200");
        assertThat(page().select("meta[property=og:image:alt]").attr("content")).contains("Night trains", "Sleepers");
        assertThat(page().select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
    }

    @Test
    void showTheCoverThatIsAFileOfTheSite() throws IOException {
        WRITER.withFile("cover.png", red()).withCopy(COVER, "cover.png").write(show("Night trains"), folder);

        assertThat(new Color(card().getRGB(284, 315))).isEqualTo(Color.RED);
        assertThat(inked(card())).isGreaterThan(150_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no picture", "", "\u0089PNG\r\n\u001a\n"})
    void doWithoutACoverThatCannotBeRead(String broken) throws IOException {
        WRITER.withFile("cover.png", broken.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .withCopy(COVER, "cover.png")
                .write(show("Night trains"), folder);

        assertThat(inked(card())).isBetween(5_000L, 200_000L);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void doWithoutACoverThatClaimsToBeEndless() throws IOException {
        var bomb = red();
        // The width and the height in the header, and the check of it, which readers let pass
        for (int i : List.of(16, 20)) {
            bomb[i] = 0x7f;
        }

        WRITER.withFile("cover.png", bomb).withCopy(COVER, "cover.png").write(show("Night trains"), folder);

        assertThat(inked(card())).isBetween(5_000L, 200_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "夜行列車の話",
                "قطارات الليل",
                "<script>alert(1)</script>",
                "../../etc/passwd\u0000\u202e",
                "\ud800 half",
                "🚂🌙",
                "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenvorsteherinnenbüro"
            })
    void canBeDrawnOfAnyTitle(String title) throws IOException {
        WRITER.write(show(title), folder);

        assertThat(card().getWidth()).isEqualTo(1200);
        assertThat(cardFile().getFileName().toString()).matches("[a-z0-9-]+\\.png");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void cutTitlesThatNeverEnd() throws IOException {
        WRITER.write(show("night ".repeat(200_000)), folder);

        assertThat(inked(card())).isGreaterThan(20_000);
    }

    @Test
    void areDrawnAlikeEachTime() throws IOException {
        WRITER.write(show("Night trains"), folder);
        var once = Files.readAllBytes(cardFile());
        Files.delete(cardFile());

        WRITER.write(show("Night trains"), folder);

        assertThat(cardFile()).hasBinaryContent(once);
    }

    @Test
    void areNotDrawnAgainUntilSomethingChanges() throws IOException {
        WRITER.write(show("Night trains"), folder);
        var then = FileTime.fromMillis(0);
        Files.setLastModifiedTime(cardFile(), then);

        WRITER.write(show("Night trains"), folder);
        assertThat(Files.getLastModifiedTime(cardFile())).isEqualTo(then);

        WRITER.withStyles(":root { --paper: #102030; }").write(show("Night trains"), folder);
        try (var files = Files.list(folder.resolve("cards"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void haveTheColoursOfTheTheme() throws IOException {
        WRITER.withStyles(":root { --paper: #123; --ink: oklch(98% 0.01 var(--ground)); }")
                .write(show("Night trains"), folder);

        assertThat(card().getRGB(0, 0) & 0xffffff).isEqualTo(0x112233);
        assertThat(new Color(card().getRGB(0, 0))).isNotEqualTo(Color.WHITE);
    }

    @Test
    void areNotDrawnWhereTheirAddressWouldNotBeKnown() throws IOException {
        SiteWriter.standard().withCards().write(show("Night trains"), folder);

        assertThat(folder.resolve("cards")).doesNotExist();
        assertThat(page().select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
    }
}
