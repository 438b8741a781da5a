package dev.episodic.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A podcast feed of any size that is made while it is read, so that it never stands in memory: the same bytes for the
 * same seed, with notes in HTML, in sections and escaped, tags of the usual namespaces, and letters beyond ASCII.
 */
public final class GeneratedFeed extends InputStream {

    private static final List<String> WORDS = List.of(
            "lamp", "harbour", "wick", "keeper", "signal", "tower", "fog", "horn", "lens", "tide", "stairs", "night",
            "ship", "chart", "light", "brass", "clock", "storm", "radio", "island", "Öl", "naïve", "夜", "café");
    private static final int PLAIN_WORDS = 20;
    private static final DateTimeFormatter MAIL_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ROOT);

    private final SplittableRandom random;
    private final long items;
    private byte[] piece;
    private int position;
    private long next;

    /** What the size of a feed is counted in. */
    public enum Unit {
        /** Items. */
        ITEMS,
        /** Bytes, to be met to within one item. */
        BYTES
    }

    /**
     * A feed of about this size.
     *
     * @param bytes the size to come close to, to within one item
     * @param seed feeds of the same seed are the same
     */
    public GeneratedFeed(long bytes, long seed) {
        this(bytes, seed, Unit.BYTES);
    }

    /**
     * A feed of this size.
     *
     * @param size how long it is
     * @param seed feeds of the same seed are the same
     * @param unit what the size is counted in
     */
    public GeneratedFeed(long size, long seed, Unit unit) {
        random = new SplittableRandom(seed);
        piece = head().getBytes(UTF_8);
        items = unit == Unit.ITEMS ? size : Math.max(1, size / lengthOfItem(seed));
    }

    /** {@return about how long an item is: they differ, and a few of them tell} */
    private static long lengthOfItem(long seed) {
        var sample = new SplittableRandom(seed);
        long length = 0;
        int samples = 100;
        for (int i = 0; i < samples; i++) {
            length += item(sample, i).getBytes(UTF_8).length;
        }
        return length / samples;
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
                    xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"
                    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
                    xmlns:psc="http://podlove.org/simple-chapters"
                    xmlns:googleplay="http://www.google.com/schemas/play-podcasts/1.0">
                <channel>
                <title>The Lamp Room</title>
                <link>https://lamp.example.org/</link>
                <language>en</language>
                <description>Lights that are still lit, &amp; those who keep them.</description>
                <atom:link rel="self" type="application/rss+xml" href="https://lamp.example.org/feed.xml"/>
                <itunes:author>Maud Ferreira</itunes:author>
                <itunes:owner><itunes:name>Maud Ferreira</itunes:name><itunes:email>maud@lamp.example.org</itunes:email></itunes:owner>
                <itunes:image href="https://lamp.example.org/cover.png"/>
                <itunes:category text="Society &amp; Culture"><itunes:category text="Documentary"/></itunes:category>
                <itunes:explicit>false</itunes:explicit>
                <itunes:type>episodic</itunes:type>
                <podcast:guid>8e1c7a2c-6d0b-5f0e-9c56-0a1c1e6a7b42</podcast:guid>
                <podcast:locked owner="maud@lamp.example.org">yes</podcast:locked>
                <podcast:person role="host">Maud Ferreira</podcast:person>
                """;
    }

    private static String item(SplittableRandom random, long number) {
        var item = new StringBuilder(6000);
        String title = number + ": " + words(random, 4, " ");
        String page = "https://lamp.example.org/" + number;
        String notes = notes(random);
        leaf(item, "title", title);
        leaf(item, "link", page);
        item.append("<guid isPermaLink=\"false\">lamp-").append(number).append("</guid>\n");
        leaf(item, "pubDate", date(number));
        item.append("<enclosure url=\"https://media.example.org/lamp/")
                .append(number)
                .append(".mp3?a=1&amp;b=2\" length=\"")
                .append(random.nextInt(1_000_000, 90_000_000))
                .append("\" type=\"audio/mpeg\"/>\n");
        leaf(
                item,
                "description",
                notes.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        item.append("<content:encoded><![CDATA[").append(notes).append("]]></content:encoded>\n");
        leaf(item, "itunes:duration", random.nextInt(600, 7200));
        leaf(item, "itunes:episode", number + 1);
        leaf(item, "itunes:episodeType", "full");
        leaf(item, "itunes:explicit", "false");
        leaf(item, "itunes:author", "Maud Ferreira");
        item.append("<itunes:image href=\"").append(page).append(".png\"/>\n");
        oneInMany(item, random, number, page);
        return "<item>\n" + item + "</item>\n";
    }

    /** Appends tags that not every host writes. */
    private static void oneInMany(StringBuilder item, SplittableRandom random, long number, String page) {
        if (random.nextInt(2) == 0) {
            leaf(item, "itunes:subtitle", words(random, 9, " "));
            leaf(item, "itunes:keywords", words(random, 5, ", "));
            leaf(item, "dc:creator", "Maud Ferreira");
        }
        if (random.nextInt(2) == 0) {
            item.append("<podcast:person role=\"guest\" href=\"https://example.org/")
                    .append(random.nextInt(1000))
                    .append("\">");
            item.append(words(random, 2, " ")).append("</podcast:person>\n");
            item.append("<podcast:transcript url=\"").append(page).append(".vtt\" type=\"text/vtt\"/>\n");
        }
        if (random.nextInt(4) == 0) {
            item.append("<media:content url=\"https://media.example.org/lamp/")
                    .append(number)
                    .append(".m4a\" type=\"audio/mp4\"/>\n<psc:chapters version=\"1.2\">\n");
            for (int chapter = 0; chapter < 5; chapter++) {
                item.append("<psc:chapter start=\"00:0").append(chapter).append(":00\" title=\"");
                item.append(words(random, 3, " ")).append("\"/>\n");
            }
            item.append("</psc:chapters>\n");
            leaf(item, "googleplay:explicit", "no");
        }
    }

    private static void leaf(StringBuilder item, String name, Object text) {
        item.append('<')
                .append(name)
                .append('>')
                .append(text)
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String date(long number) {
        var start = OffsetDateTime.of(2025, 3, 7, 6, 5, 0, 0, ZoneOffset.ofHours(1));
        return start.minusDays(number).format(MAIL_DATE);
    }

    private static String notes(SplittableRandom random) {
        var notes = new StringBuilder(2000);
        for (int paragraph = random.nextInt(1, 4); paragraph > 0; paragraph--) {
            notes.append("<p>")
                    .append(words(random, random.nextInt(10, 80), " "))
                    .append(" &amp; more.</p>\n");
        }
        notes.append("<h3>Links</h3>\n<ul>\n");
        for (int link = random.nextInt(1, 7); link > 0; link--) {
            notes.append("<li><a href=\"https://example.org/").append(words(random, 2, "-"));
            notes.append("?x=1&amp;y=2\">").append(words(random, 3, " ")).append("</a></li>\n");
        }
        return notes.append("</ul>\n").toString();
    }

    private static String words(SplittableRandom random, int count, String between) {
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            // An English show has few letters beyond ASCII, but most of its notes have one
            int most = random.nextInt(8) == 0 ? WORDS.size() : PLAIN_WORDS;
            words.append(i == 0 ? "" : between).append(WORDS.get(random.nextInt(most)));
        }
        return words.toString();
    }
}
