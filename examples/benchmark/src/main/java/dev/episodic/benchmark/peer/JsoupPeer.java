package dev.episodic.benchmark.peer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** jsoup's tree of the XML, and nothing made of it. */
final class JsoupPeer implements Peer {

    @Override
    public Object read(byte[] feed) throws IOException {
        return parse(feed);
    }

    private static Document parse(byte[] feed) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(feed), "UTF-8", "", Parser.xmlParser());
    }

    @Override
    public List<FoundItem> items(byte[] feed) throws IOException {
        return parse(feed).select("channel > item").stream()
                .map(JsoupPeer::item)
                .toList();
    }

    private static FoundItem item(Element item) {
        return FoundItem.of(
                text(item, "title"),
                text(item, "guid"),
                FoundItem.date(text(item, "pubDate")),
                item.children().stream()
                        .filter(child -> child.tagName().equals("enclosure"))
                        .map(child -> child.attr("url"))
                        .toList());
    }

    private static @Nullable String text(Element item, String name) {
        return item.children().stream()
                .filter(child -> child.tagName().equals(name))
                .map(Element::wholeText)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
