package dev.episodic.html.site;

import dev.episodic.html.Theme;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a page may load and run: its own script and style, and pictures and recordings of the show.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy</a>
 */
public final class Policy {

    private static final List<String> DIRECTIVES = List.of(
            "default-src",
            "script-src",
            "style-src",
            "img-src",
            "media-src",
            "connect-src",
            "font-src",
            "frame-src",
            "manifest-src",
            "form-action",
            "base-uri");

    private Policy() {}

    /**
     * Checks what a theme allows.
     *
     * @throws IllegalArgumentException if one of them could be taken for something else
     */
    public static void requireSource(String directive, String source) {
        if (!DIRECTIVES.contains(directive)) {
            throw new IllegalArgumentException("no directive of a page: " + directive);
        }
        if (!source.matches("[^\\s;,\"<>&\\p{Cntrl}]+")) {
            throw new IllegalArgumentException("no source: " + source);
        }
    }

    /** {@return the policy of a page of a site; a site that may be looked at without a server has files beside it} */
    static String ofSite(Settings settings) {
        var own = settings.base().isPresent() ? List.of("'self'") : List.of("'self'", "file:");
        return text(settings.theme(), own, own, own);
    }

    /** {@return the policy of a page that stands alone: nothing but the script and the style that are in it} */
    static String ofPage(Theme theme, String script, String style) {
        return text(theme, List.of("'self'", "file:"), List.of(hash(script)), List.of(hash(style)));
    }

    private static String text(Theme theme, List<String> files, List<String> scripts, List<String> styles) {
        var shown = with(files, List.of("https:", "http:"));
        var standard = Map.of(
                "default-src", List.of("'none'"),
                "script-src", scripts,
                "style-src", styles,
                "img-src", shown,
                "media-src", shown,
                "connect-src", files,
                "manifest-src", files,
                "form-action", List.of("'none'"),
                "base-uri", List.of("'none'"));
        return DIRECTIVES.stream()
                .map(name -> line(name, standard.getOrDefault(name, List.of()), theme.sources(name)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String line(String directive, List<String> standard, List<String> further) {
        boolean opened = !further.isEmpty() && standard.equals(List.of("'none'"));
        var sources = opened ? further : with(standard, further);
        return sources.isEmpty() ? "" : directive + " " + String.join(" ", sources);
    }

    private static List<String> with(List<String> sources, List<String> more) {
        var all = new ArrayList<>(sources);
        all.addAll(more);
        return all;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
