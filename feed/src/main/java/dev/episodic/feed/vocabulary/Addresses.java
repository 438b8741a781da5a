package dev.episodic.feed.vocabulary;

import dev.episodic.Url;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes relative addresses whole.
 *
 * @see <a href="https://www.w3.org/TR/xmlbase/">XML Base</a>
 */
final class Addresses {

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]*>");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(\\s(?:href|src|poster)\\s*=\\s*[\"'])([^\"']*)");

    private Addresses() {}

    /** {@return the base that an element gives, which may itself be relative to the one around it} */
    static @Nullable URI base(@Nullable URI outer, String given) {
        if (given.isBlank()) {
            return outer;
        }
        Url url = Url.of(given);
        String whole = outer == null ? url.text() : resolved(outer, url);
        return Url.of(whole).uri().filter(URI::isAbsolute).orElse(outer);
    }

    /** {@return the text of the whole address; that of the given one if it is whole or cannot be read} */
    static String resolved(URI base, Url url) {
        URI given = url.uri().orElse(null);
        if (given == null || given.isAbsolute() || base.isOpaque()) {
            return url.text();
        }
        if (given.getRawPath().isEmpty() && given.getRawQuery() != null) {
            // RFC 3986 keeps the whole path here; java.net.URI follows an older rule
            return withoutQuery(base) + given;
        }
        return base.getRawPath().isEmpty()
                ? base.resolve("/").resolve(given).toString()
                : base.resolve(given).toString();
    }

    /** {@return the markup with whole addresses in its links and pictures; what leads to a place in it stays so} */
    static String inMarkup(URI base, String html) {
        return TAG.matcher(html).replaceAll(tag -> Matcher.quoteReplacement(inTag(base, tag.group())));
    }

    private static String inTag(URI base, String tag) {
        return ADDRESS.matcher(tag).replaceAll(address -> {
            String given = address.group(2).replace("&amp;", "&");
            String whole = given.isBlank() || given.startsWith("#") ? given : resolved(base, Url.of(given));
            String kept = whole.equals(given) ? address.group(2) : whole.replace("&", "&amp;");
            return Matcher.quoteReplacement(address.group(1) + kept);
        });
    }

    private static String withoutQuery(URI base) {
        return base.toString().replaceFirst("[?#].*", "");
    }
}
