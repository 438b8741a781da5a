package dev.episodic;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * An address as it was given, and the {@link URI} that was meant.
 *
 * <p>Addresses in feeds hold blanks, letters of all alphabets, brackets and stray signs that {@link URI} refuses. The
 * text is kept as it came, so that nothing changes when it is written again; {@link #uri()} is the repaired address.
 *
 * @param text the address as given, without blanks around it and line breaks in it
 */
public record Url(String text) {

    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    /**
     * Takes blanks around the address and line breaks out of it.
     *
     * @throws IllegalArgumentException if nothing is left
     */
    public Url {
        text = withoutBreaks(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a blank address");
        }
    }

    /**
     * {@return the address}
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public static Url of(String text) {
        return new Url(text);
    }

    /** {@return the address, or nothing if the text is blank} */
    public static Optional<Url> parse(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Url(text));
    }

    /**
     * {@return the address with illegal characters percent-encoded, a host of other letters than ASCII as the name
     * system knows it and, where it begins with {@code //} or {@code www.}, the scheme {@code https} before it; nothing
     * if it cannot be read even so}
     */
    public Optional<URI> uri() {
        try {
            return Optional.of(new URI(encoded(withAsciiHost(withScheme(text.replace('\\', '/'))))));
        } catch (URISyntaxException hopeless) {
            return Optional.empty();
        }
    }

    /** {@return whether this is an address of the web, of scheme {@code http} or {@code https}} */
    public boolean isWeb() {
        var start = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.equals("https://");
    }

    /** {@return the text of the address} */
    @Override
    public String toString() {
        return text;
    }

    private static String withoutBreaks(String text) {
        var stripped = text.strip();
        if (stripped.indexOf('\n') < 0 && stripped.indexOf('\r') < 0 && stripped.indexOf('\t') < 0) {
            return stripped;
        }
        return stripped.replaceAll("[\\r\\n\\t]+\\s*", "");
    }

    private static String withScheme(String text) {
        if (text.startsWith("//")) {
            return "https:" + text;
        }
        return text.regionMatches(true, 0, "www.", 0, 4) ? "https://" + text : text;
    }

    private static String withAsciiHost(String text) {
        int authority = text.indexOf("://");
        if (authority < 0 || isAscii(text)) {
            return text;
        }
        int end = authority + 3;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int start = Math.max(authority + 3, text.lastIndexOf('@', end - 1) + 1);
        int port = text.lastIndexOf(':', end - 1);
        int hostEnd = port > start ? port : end;
        return text.substring(0, start) + asciiHost(text.substring(start, hostEnd)) + text.substring(hostEnd);
    }

    /** {@return the host in letters of ASCII, or as it is if it can be no name of a host} */
    private static String asciiHost(String host) {
        try {
            return isAscii(host) ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noName) {
            return host;
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Percent-encodes what RFC 3986 does not allow, a stray {@code %} and brackets outside a host included. */
    private static String encoded(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var encoded = new StringBuilder(bytes.length + 16);
        int path = pathStart(text);
        boolean fragment = false;
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            if (isLegal(c, bytes, i, path, fragment)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
            fragment |= c == '#';
        }
        return encoded.toString();
    }

    private static boolean isLegal(char c, byte[] bytes, int i, int path, boolean fragment) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
            return true;
        }
        return switch (c) {
            case '%' -> i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
            case '[', ']' -> i < path;
            case '#' -> !fragment;
            default -> ALLOWED.indexOf(c) >= 0;
        };
    }

    /** {@return where the host ends, so that the brackets of an IPv6 address are told from others} */
    private static int pathStart(String text) {
        int authority = text.indexOf("://");
        if (authority < 0) {
            return 0;
        }
        int path = text.indexOf('/', authority + 3);
        return path < 0 ? text.length() : path;
    }

    private static boolean isHex(byte b) {
        return Character.digit((char) b, 16) >= 0;
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }
}
