package dev.episodic.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A podcast feed of any size that is made while it is read, so that it never stands in memory: the same bytes for the
 * same seed, with notes in HTML, in sections and escaped, tags of the usual namespaces, and letters beyond ASCII.
 */
public final class GeneratedFeed extends InputStream {

    private static final List<String> WORDS = List.of(
            "lamp", "harbour", "Öl", "wick", "keeper", "naïve", "signal", "tower", "fog", "horn", "lens", "tide",
            "stairs", "night", "ship", "chart", "夜", "light", "brass", "clock", "storm", "radio", "café", "island");

    private final SplittableRandom random;
    private final long items;
    private byte[] piece;
    private int position;
    private long next;

    /**
     * A feed of about this size.
     *
     * @param bytes the size to come close to, to within one item
     * @param seed feeds of the same seed are the same
     */
    public GeneratedFeed(long bytes, long seed) {
        random = new SplittableRandom(seed);
        piece = head().getBytes(UTF_8);
        // Items differ in length; a few of them tell how many it takes
        var sample = new SplittableRandom(seed);
        long length = 0;
        int samples = 100;
        for (int i = 0; i < samples; i++) {
            length += item(sample, i).getBytes(UTF_8).length;
        }
        items = Math.max(1, bytes * samples / length);
    }

    /** {@return how many items the feed has} */
    public long items() {
        return items;
    }

    @Override
    public int read() {
        return hasMore() ? piece[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int read = 0;
        while (read < length && hasMore()) {
            int count = Math.min(length - read, piece.length - position);
            System.arraycopy(piece, position, bytes, offset + read, count);
            position += count;
            read += count;
        }
        return read == 0 && length > 0 ? -1 : read;
    }

    private boolean hasMore() {
        while (position == piece.length) {
            if (next > items) {
                return false;
            }
            String text = next < items ? item(random, next) : "</channel>\n</rss>\n";
            piece = text.getBytes(UTF_8);
            position = 0;
            next++;
        }
        return true;
    }

    private static String head() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
                    xmlns:podcast="https://podcastindex.org/namespace/1.0"
                    xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
                <channel>
                <title>The Lamp Room</title>
                <link>https://lamp.example.org/</link>
                <language>en</language>
                <description>Lights that are still lit, &amp; those who keep them.</description>
                <atom:link rel="self" type="application/rss+xml" href="https://lamp.example.org/feed.xml"/>
                <itunes:author>Maud Ferreira</itunes:author>
                <itunes:image href="https://lamp.example.org/cover.png"/>
                <itunes:category text="Society &amp; Culture"><itunes:category text="Documentary"/></itunes:category>
                <itunes:explicit>false</itunes:explicit>
                <podcast:person role="host">Maud Ferreira</podcast:person>
                """;
    }

    private static String item(SplittableRandom random, long number) {
        var item = new StringBuilder(6000);
        item.append("<item>\n<title>")
                .append(number)
                .append(": ")
                .append(words(random, 4, " "))
                .append("</title>\n");
        item.append("<link>https://lamp.example.org/").append(number).append("</link>\n");
        item.append("<guid isPermaLink=\"false\">lamp-").append(number).append("</guid>\n");
        item.append("<pubDate>Fri, 07 Mar 2025 06:05:").append(number % 50 + 10).append(" +0100</pubDate>\n");
        item.append("<enclosure url=\"https://media.example.org/lamp/")
                .append(number)
                .append(".mp3?a=1&amp;b=2\" length=\"")
                .append(random.nextInt(1_000_000, 90_000_000))
                .append("\" type=\"audio/mpeg\"/>\n");
        item.append("<itunes:duration>").append(random.nextInt(600, 7200)).append("</itunes:duration>\n");
        item.append("<itunes:episode>").append(number + 1).append("</itunes:episode>\n");
        item.append("<itunes:explicit>false</itunes:explicit>\n");
        item.append("<podcast:person role=\"guest\" href=\"https://example.org/")
                .append(random.nextInt(1000))
                .append("\">")
                .append(words(random, 2, " "))
                .append("</podcast:person>\n");
        item.append("<podcast:transcript url=\"https://lamp.example.org/")
                .append(number)
                .append(".vtt\" type=\"text/vtt\"/>\n");
        item.append("<description>&lt;p&gt;")
                .append(words(random, random.nextInt(10, 60), " "))
                .append(" &amp;amp; more&lt;/p&gt;</description>\n");
        item.append("<content:encoded><![CDATA[");
        for (int paragraph = random.nextInt(3, 12); paragraph > 0; paragraph--) {
            item.append("<p>").append(words(random, random.nextInt(20, 80), " "));
            item.append(" <a href=\"https://example.org/")
                    .append(words(random, 2, "-"))
                    .append("?x=1&y=2\">");
            item.append(words(random, 3, " ")).append("</a>.</p>\n");
        }
        return item.append("]]></content:encoded>\n</item>\n").toString();
    }

    private static String words(SplittableRandom random, int count, String between) {
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : between).append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
