package dev.episodic.feed.form;

import dev.episodic.Severity;
import dev.episodic.Url;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An address, kept as it is given but for leftovers of HTML and the schemes that only podcast apps once knew. */
final class UrlForm implements Form<Url> {

    private static final List<String> FEED_SCHEMES = List.of("feed:", "itpc:", "pcast:");

    @Override
    public @Nullable Url read(String text, Doubts doubts) {
        if (text.isBlank() || isPlainWords(text.strip())) {
            return null;
        }
        var given = new Url(text);
        var meant = withWebScheme(unescaped(given.text(), doubts), doubts);
        return meant.equals(given.text()) ? given : new Url(meant);
    }

    @Override
    public String write(Url value) {
        return value.text();
    }

    @Override
    public String kind() {
        return "url";
    }

    @Override
    public String wanted() {
        return "an address such as https://example.org/1.mp3";
    }

    /** {@return whether there are blanks but nothing that an address is made of: {@code no image here}} */
    private static boolean isPlainWords(String text) {
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '.' || c == ':' || c == '?' || c == '#' || c == '\\' || c == '%') {
                return false;
            }
            blank |= c == ' ';
        }
        return blank;
    }

    private static String unescaped(String address, Doubts doubts) {
        if (address.indexOf('&') < 0) {
            return address;
        }
        if (!address.contains("&amp;") && !address.contains("&#38;") && !address.contains("&#038;")) {
            return address;
        }
        doubts.note(Severity.INFO, "url.escaped-twice", "The address was escaped twice.");
        return address.replace("&amp;", "&").replace("&#38;", "&").replace("&#038;", "&");
    }

    private static String withWebScheme(String address, Doubts doubts) {
        for (var scheme : FEED_SCHEMES) {
            if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return withWebScheme(address, address.substring(scheme.length()), doubts);
            }
        }
        return address;
    }

    private static String withWebScheme(String address, String rest, Doubts doubts) {
        var inner = rest.startsWith("//") ? rest.substring(2) : rest;
        if (inner.isBlank()) {
            return address;
        }
        doubts.note(Severity.INFO, "url.scheme", "A scheme of podcast apps stood in place of that of the web.");
        boolean whole = inner.regionMatches(true, 0, "http://", 0, 7) || inner.regionMatches(true, 0, "https://", 0, 8);
        return whole ? inner : "http://" + inner;
    }
}
