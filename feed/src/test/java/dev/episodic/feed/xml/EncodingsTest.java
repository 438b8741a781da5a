package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.feed.FeedLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The encodings of real feeds, by the rows of the catalogue. */
class EncodingsTest {

    private static byte[] feed(String encoding, String title, Charset really) {
        String declaration = encoding.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>";
        return (declaration + "<rss><title>" + title + "</title></rss>").getBytes(really);
    }

    private static Scan scan(byte[] document, @Nullable String transport) {
        return Scan.of(new ByteArrayInputStream(document), transport, FeedLimits.standard(), 64);
    }

    private static String title(byte[] document, @Nullable String transport) {
        String text = scan(document, transport).text();
        return text.substring("<rss><title>".length(), text.length() - "</title></rss>".length());
    }

    @Test
    void e01BelievesTheBytesMoreThanAnybody() {
        assertThat(title(feed("gbk", "Größe", UTF_8), "koi8-r")).isEqualTo("Größe");
    }

    @Test
    void e01BelievesTheTransportMoreThanTheDeclaration() {
        assertThat(title(feed("koi8-r", "Привет", Charset.forName("windows-1251")), "windows-1251"))
                .isEqualTo("Привет");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "windows-1252", "us-ascii", "utf-16"})
    void e02ReadsUtf8WhateverIsDeclared(String declared) {
        Scan scan = scan(feed(declared, "Größe", UTF_8), null);

        assertThat(scan.text()).contains("Größe");
        assertThat(scan.codes()).containsExactly("encoding.mismatch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "", "bogus", "utf8;"})
    void e03ReadsWindows1252IfItIsNotUtf8(String declared) {
        assertThat(title(feed(declared, "It’s café €5", Charset.forName("windows-1252")), null))
                .isEqualTo("It’s café €5");
    }

    @Test
    void e05ReadsStrayBytesInUtf8AsWindows1252() throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.write("<rss><title>Größe, Čeština, ".getBytes(UTF_8));
        document.write("it\u0092s caf\u00E9 \u0081 \u00E9\u00E8".getBytes(ISO_8859_1));
        document.write("</title></rss>".getBytes(UTF_8));
        byte[] mixed = document.toByteArray();

        assertThat(title(mixed, null)).isEqualTo("Größe, Čeština, it’s café \uFFFD éè");
        assertThat(scan(mixed, null).codes()).hasSize(4).containsOnly("encoding.invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "utf8, UTF-8",
        "UTF_8, UTF-8",
        "'utf-8;', UTF-8",
        "iso8859-1, windows-1252",
        "latin1, windows-1252",
        "cp1252, windows-1252",
        "CP-1252, windows-1252",
        "ansi, windows-1252",
        "cp1251, windows-1251",
        "win-1251, windows-1251",
        "“utf-8”, UTF-8",
        "gb2312, GB18030",
        "iso8859-2, ISO-8859-2",
        "shift-jis, windows-31j",
        "x-sjis, windows-31j",
        "TIS-620, x-windows-874",
    })
    void e07KnowsOtherNames(String name, String charset) {
        assertThat(Charsets.of(name)).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bogus", "§$%", "utf-8?"})
    void e07KnowsThatAnUnknownNameIsUnknown(String name) {
        assertThat(Charsets.of(name).map(Charset::name)).isNotEqualTo("never");
        assertThat(title(feed(name, "Größe", UTF_8), null)).isEqualTo("Größe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void e08ReadsWideCharactersWithAndWithoutMark(String wide) {
        Charset charset = Charset.forName(wide);

        assertThat(title(feed("UTF-8", "Größe 😀", charset), null)).isEqualTo("Größe 😀");
        assertThat(title(("\uFEFF" + new String(feed("UTF-8", "Größe 😀", UTF_8), UTF_8)).getBytes(charset), null))
                .isEqualTo("Größe 😀");
        assertThat(title(feed("", "x", charset), "utf-8")).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource({
        "big5, 播客",
        "euc-jp, ポッドキャスト",
        "euc-kr, 팟캐스트",
        "gb2312, 播客",
        "koi8-r, Подкаст",
        "shift_jis, ポッドキャスト",
        "windows-1255, שלום",
        "iso-8859-7, Γειά",
        "tis-620, สวัสดี"
    })
    void e09ReadsOldEncodings(String encoding, String title) {
        assertThat(title(feed(encoding, title, Charset.forName(encoding)), null))
                .isEqualTo(title);
    }

    @Test
    void e10ReadsReferencesThatCountInWindows1252() {
        Scan scan = scan(feed("", "It&#146;s &#x80;5 &#129;", UTF_8), null);

        assertThat(scan.text()).contains("It’s €5 \u0081");
        assertThat(scan.codes()).containsExactly("xml.reference.windows-1252", "xml.reference.windows-1252");
    }

    @Test
    void x31UnpacksWhatIsPackedOnceOrTwice() throws IOException {
        byte[] feed = feed("", "Größe", UTF_8);

        assertThat(title(packed(feed), null)).isEqualTo("Größe");
        assertThat(title(packed(packed(feed)), null)).isEqualTo("Größe");
        assertThat(title(packed(feed("", "Größe", UTF_16LE)), null)).isEqualTo("Größe");
        assertThat(scan(packed(feed), null).codes()).containsExactly("encoding.gzip");
    }

    @Test
    void x31ReadsABrokenPackageAsFarAsItGoes() throws IOException {
        byte[] packed = packed(feed("", "Größe", UTF_8));

        for (int length = 3; length < packed.length; length++) {
            assertThat(scan(Arrays.copyOf(packed, length), null).codes()).contains("encoding.gzip.broken");
        }
    }

    @Test
    void saysWhichEncodingItFound() throws IOException {
        assertThat(Encodings.detect(new ByteArrayInputStream(feed("", "ö", UTF_16BE)), null, (a, b, c, d, e, f) -> {})
                        .charset())
                .isEqualTo(UTF_16BE);
    }

    @Test
    void encodesCharactersWhateverTheyAre() throws IOException {
        String text = "a".repeat(8191) + "😀" + "é€".repeat(9000) + "x";

        assertThat(new String(Encodings.encode(new StringReader(text)).readAllBytes(), UTF_8))
                .isEqualTo(text);
    }

    @Test
    void findsTheEndOfUtf8BeyondWhatItLooksAt() {
        String title = "ö".repeat(40_000);

        assertThat(title(feed("", title, UTF_8), null)).isEqualTo(title);
        assertThat(title(feed("", "x" + title, UTF_8), null)).isEqualTo("x" + title);
    }

    private static byte[] packed(byte[] document) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (GZIPOutputStream packer = new GZIPOutputStream(target)) {
            packer.write(document);
        }
        return target.toByteArray();
    }
}
