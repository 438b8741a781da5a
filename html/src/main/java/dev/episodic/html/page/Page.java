package dev.episodic.html.page;

import dev.episodic.Diagnostic;
import dev.episodic.Position;
import dev.episodic.Severity;
import dev.episodic.Url;
import dev.episodic.html.SafeUrl;
import dev.episodic.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A page: its elements, where it is, and what was odd about it. */
final class Page {

    /** What is beyond this is not told one by one. */
    static final int MOST_DIAGNOSTICS = 500;

    private static final int LONGEST_FOUND = 120;
    private static final int LONGEST_ADDRESS = 8_000;

    private final Document document;
    private final SourceText source;
    private final @Nullable Url base;
    private final @Nullable Url address;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** @param given where the page came from, if that is known */
    Page(String html, @Nullable Url given) {
        document = Parser.htmlParser().setTrackPosition(true).parseInput(html, given == null ? "" : given.text());
        source = new SourceText(html);
        address = given == null ? canonical(document) : given;
        base = base(document, address);
    }

    private static @Nullable Url canonical(Document document) {
        return document.select("link[rel=canonical], meta[property=og:url], meta[name=og:url]").stream()
                .map(element -> element.attr(element.hasAttr("href") ? "href" : "content"))
                .flatMap(text -> Url.parse(text).stream())
                .filter(Url::isWeb)
                .findFirst()
                .or(() -> EmbedLinks.address(document))
                .orElse(null);
    }

    /** A base is taken for one only where it leads to the web: any other would make nonsense of all addresses. */
    private static @Nullable Url base(Document document, @Nullable Url address) {
        var element = document.selectFirst("base[href]");
        var declared = element == null ? Optional.<Url>empty() : Url.parse(element.attr("href"));
        if (declared.isEmpty()) {
            return address;
        }
        var complete = address == null ? SafeUrl.of(declared.get()) : SafeUrl.of(declared.get(), address);
        return complete.map(url -> Url.of(url.toString())).filter(Url::isWeb).orElse(address);
    }

    Document document() {
        return document;
    }

    /** {@return where the page is, as it was told or as the page says} */
    Optional<Url> address() {
        return Optional.ofNullable(address);
    }

    /** {@return where relative addresses begin} */
    Optional<Url> base() {
        return Optional.ofNullable(base);
    }

    /** {@return whether this is the address of the page itself} */
    boolean isHere(Url url) {
        return address != null && withoutEnd(url).equals(withoutEnd(address));
    }

    private static String withoutEnd(Url url) {
        return url.text().replaceFirst("#.*", "").replaceFirst("^https?:", "").replaceFirst("/$", "");
    }

    /** {@return the address, completed and of a harmless scheme; relative ones stay if it is not known to what} */
    Optional<Url> url(String text) {
        if (text.length() > LONGEST_ADDRESS || text.isBlank() || text.strip().startsWith("#")) {
            return Optional.empty();
        }
        var given = Url.of(text);
        if (base != null) {
            return SafeUrl.of(given, base).map(url -> given.isWeb() ? given : Url.of(url.toString()));
        }
        return given.uri()
                .filter(uri -> !uri.isAbsolute() || SafeUrl.of(given).isPresent())
                .map(uri -> given);
    }

    /** {@return the address in an attribute} */
    Optional<Url> url(Element element, String attribute) {
        return element.hasAttr(attribute) ? url(element.attr(attribute)) : Optional.empty();
    }

    /** {@return where it stands in the source} */
    Position position(Node node) {
        return source.at(Math.max(0, node.sourceRange().startPos()));
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    void note(Severity severity, String code, String path, Position position, String found, String message) {
        if (diagnostics.size() < MOST_DIAGNOSTICS) {
            diagnostics.add(new Diagnostic(severity, code, path, position, shortened(found), message));
        }
    }

    private static String shortened(String found) {
        if (found.length() <= LONGEST_FOUND) {
            return found;
        }
        int to = Character.isHighSurrogate(found.charAt(LONGEST_FOUND - 1)) ? LONGEST_FOUND - 1 : LONGEST_FOUND;
        return found.substring(0, to) + "…";
    }
}
