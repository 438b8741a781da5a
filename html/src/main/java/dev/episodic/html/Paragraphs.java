package dev.episodic.html;

import dev.episodic.Url;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Makes HTML of plain text: a blank line parts paragraphs, other line breaks stay, addresses become links. */
final class Paragraphs {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t\\u00a0]*(?:\\n[ \\t\\u00a0]*)+");
    private static final LinkExtractor ADDRESSES = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    private Paragraphs() {}

    static String of(String text) {
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        var unified = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        for (var paragraph : BLANK_LINES.split(unified, -1)) {
            if (!paragraph.isBlank()) {
                document.body().appendChild(paragraph(paragraph));
            }
        }
        return document.body().html();
    }

    private static Element paragraph(String text) {
        var paragraph = new Element("p");
        boolean first = true;
        for (var line : text.strip().split("\n", -1)) {
            if (!first) {
                paragraph.appendElement("br");
            }
            first = false;
            appendLine(paragraph, line.strip());
        }
        return paragraph;
    }

    private static void appendLine(Element paragraph, String line) {
        for (Span span : ADDRESSES.extractSpans(line)) {
            var words = line.substring(span.getBeginIndex(), span.getEndIndex());
            var address = span instanceof LinkSpan link
                    ? SafeUrl.of(Url.of(link.getType() == LinkType.EMAIL ? "mailto:" + words : words))
                    : Optional.<SafeUrl>empty();
            if (address.isPresent()) {
                paragraph
                        .appendElement("a")
                        .attr("href", address.get().toString())
                        .text(words);
            } else {
                paragraph.appendChild(new TextNode(words));
            }
        }
    }
}
