package dev.episodic.browser;

import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.feed.FeedReader;
import dev.episodic.html.NotesReader;
import dev.episodic.html.SiteWriter;
import dev.episodic.html.TranscriptFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sites to look at. */
final class Sites {

    static final Path SHOW = Path.of("examples/show");
    private static final String HOME = "https://upper-berth.example.org/";
    private static final List<String> RECORDINGS =
            List.of("s1e1", "s1e2", "s1e3", "s1e4", "s2e1", "s2e2", "s2e3", "s2e4");

    private Sites() {}

    static Podcast sample() throws IOException {
        return FeedReader.standard().read(SHOW.resolve("feed.xml")).value();
    }

    /** {@return the sample show with what its notes say} */
    static Podcast notedSample() throws IOException {
        return NotesReader.standard().readEpisodes(sample()).value().podcast();
    }

    /** {@return a writer that has the pictures of the sample show, and some sound in place of its recordings} */
    static SiteWriter sampleWriter() throws IOException {
        var site = SiteWriter.standard()
                .withFile("feed.xml", SHOW.resolve("feed.xml"))
                .withTranscripts(TranscriptFolder.of(SHOW));
        try (var pictures = Files.walk(SHOW.resolve("artwork"))) {
            for (var picture : pictures.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .toList()) {
                var name = SHOW.relativize(picture).toString().replace('\\', '/');
                site = site.withFile(name, picture).withCopy(Url.of(HOME + name), name);
            }
        }
        site = site.withFile("hum.wav", hum());
        for (var recording : RECORDINGS) {
            site = site.withCopy(Url.of("https://media.example.com/upper-berth/" + recording + ".mp3"), "hum.wav");
        }
        return site;
    }

    static Podcast pasted(Path page) throws IOException {
        return NotesReader.standard().readPastedPage(Files.readString(page)).value();
    }

    /** {@return twelve minutes of nearly nothing, in bytes that every browser plays} */
    private static byte[] hum() {
        int samples = 12 * 60 * 8000;
        var sound = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
        sound.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + samples);
        sound.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        sound.putShort((short) 1).putShort((short) 1).putInt(8000).putInt(8000);
        sound.putShort((short) 1).putShort((short) 8);
        sound.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(samples);
        while (sound.hasRemaining()) {
            sound.put((byte) 128);
        }
        return sound.array();
    }
}
