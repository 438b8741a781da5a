package dev.episodic.html;

import dev.episodic.Url;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An address that may stand in a page: of the web, of e-mail, of a telephone, or of a file of the same site. Addresses
 * that run code or carry data ({@code javascript:}, {@code data:}, {@code file:} ...) cannot become one.
 */
public final class SafeUrl {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> OTHERS = Set.of("mailto", "tel");

    private final String text;

    private SafeUrl(String text) {
        this.text = text;
    }

    /** {@return the address, repaired, if it is complete and of scheme http, https, mailto or tel; otherwise nothing} */
    public static Optional<SafeUrl> of(Url url) {
        return url.uri().filter(SafeUrl::isSafe).map(SafeUrl::of);
    }

    /** {@return the address, completed by that of the document it stands in, if it is safe; otherwise nothing} */
    public static Optional<SafeUrl> of(Url url, Url base) {
        return base.uri()
                .filter(SafeUrl::isSafe)
                .flatMap(document -> url.uri().map(document::resolve))
                .filter(SafeUrl::isSafe)
                .map(SafeUrl::of);
    }

    /**
     * {@return the address of a file of the same site}
     *
     * @param path where it is, seen from the page, such as {@code ../people/ada.html}; may end in a fragment
     * @throws IllegalArgumentException if this could be taken for an address elsewhere, or for no address at all
     */
    public static SafeUrl relative(String path) {
        var repaired = Url.parse(path).filter(url -> !path.startsWith("/") && !path.contains("\\"));
        return repaired.flatMap(Url::uri)
                .filter(uri -> !uri.isAbsolute() && uri.getRawAuthority() == null)
                .map(SafeUrl::of)
                .orElseThrow(() -> new IllegalArgumentException("no path within a site: " + path));
    }

    /** {@return whether it leads to the web or to a file of the same site, so that it can be a picture or a sound} */
    public boolean isLoadable() {
        return OTHERS.stream().noneMatch(scheme -> text.startsWith(scheme + ":"));
    }

    /** {@return the same address at a moment of a sound or video, by a media fragment} */
    public SafeUrl at(String moment) {
        int fragment = text.indexOf('#');
        return new SafeUrl((fragment < 0 ? text : text.substring(0, fragment)) + "#t=" + moment);
    }

    private static SafeUrl of(URI uri) {
        return new SafeUrl(uri.isAbsolute() ? withLowerCaseScheme(uri) : uri.toString());
    }

    private static String withLowerCaseScheme(URI uri) {
        return uri.getScheme().toLowerCase(Locale.ROOT) + ":"
                + uri.toString().substring(uri.getScheme().length() + 1);
    }

    private static boolean isSafe(URI uri) {
        if (!uri.isAbsolute()) {
            return false;
        }
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        return OTHERS.contains(scheme) || (WEB.contains(scheme) && uri.getRawAuthority() != null);
    }

    /** {@return the address; it still has to be escaped like any text of a page} */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeUrl that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
