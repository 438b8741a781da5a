package dev.episodic.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FEED  | <?xml version="1.0"?><rss/>
                    FEED  | <rss version="2.0">
                    FEED  | <RDF:rdf>
                    FEED  | Warning: out of tea in line 7 <rss version="2.0">
                    FEED  | <!-- a feed --> <channel>
                    FEED  | <?xml version="1.0"?><!DOCTYPE rss><rss><channel><description><html>
                    FEED  | <?xml version="1.0"?>
                    OPML  | <?xml version="1.0"?> <!-- what is a <body>? --> <opml version="2.0">
                    PAGE  | <!DOCTYPE html><html>
                    PAGE  | <?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>
                    PAGE  | <!-- saved --> <HTML lang=en>
                    PAGE  | <head><title>Tea</title>
                    FEED  | <svg xmlns="http://www.w3.org/2000/svg">
                    FEED  | ''
                    NOTES | <p>Some talk</p>
                    NOTES | <!-- cut here --><ul><li>
                    NOTES | With <a href="https://tea.example">tea</a>
                    NOTES | Some talk<br/>and more
                    TEXT  | Some talk
                    TEXT  | [00:00] Hello
                    TEXT  | {Intro} Hello
                    TEXT  | a < b and c > d
                    JSON  | {"title": "Tea"}
                    JSON  | { }
                    JSON  | [{"source": "x"}]
                    """)
    void isToldByTheContent(Kind kind, String opening) throws SourceException {
        assertThat(Kind.of(opening.getBytes(UTF_8))).isEqualTo(kind);
        assertThat(Kind.of(("\ufeff \n" + opening).getBytes(UTF_8))).isEqualTo(kind);
    }

    @Test
    void isToldInUtf16Too() throws SourceException {
        assertThat(Kind.of("<?xml version='1.0' encoding='UTF-16'?>".getBytes(UTF_16LE)))
                .isEqualTo(Kind.FEED);
        assertThat(Kind.of("<p>Some talk".getBytes(UTF_16))).isEqualTo(Kind.NOTES);
        assertThat(Kind.of("Some talk".getBytes(UTF_16))).isEqualTo(Kind.TEXT);
    }

    @Test
    void isAFeedWhenItIsPacked() throws SourceException {
        assertThat(Kind.of(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3}))
                .isEqualTo(Kind.FEED);
    }

    @Test
    void isNotToldOfBinaryData() {
        assertThatThrownBy(() -> Kind.of(new byte[] {1, 2, 3, 4, 'T', 'A', 'G'}))
                .isInstanceOf(SourceException.class);
    }
}
