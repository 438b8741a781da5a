package dev.episodic.join;

import dev.episodic.Url;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What things are known by, however they are written. */
final class Keys {

    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    private static final Pattern SCHEME = Pattern.compile("^(?:https?:)?//(?:www\\.)?", Pattern.CASE_INSENSITIVE);

    private Keys() {}

    /** {@return the words in lower case, with plain quotes and single blanks} */
    static String words(String text) {
        var plain =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return BLANKS.matcher(plain)
                .replaceAll(" ")
                .strip()
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .toLowerCase(Locale.ROOT);
    }

    /** {@return the address without what rarely matters: the scheme, {@code www.}, case of the host, a last slash} */
    static String url(Url url) {
        var text = SCHEME.matcher(url.text()).replaceFirst("");
        int slash = text.indexOf('/');
        int host = slash < 0 ? text.length() : slash;
        int end = text.endsWith("/") ? text.length() - 1 : text.length();
        return text.substring(0, host).toLowerCase(Locale.ROOT) + text.substring(host, Math.max(host, end));
    }

    /** {@return the name of the file, which stays when statistics are put before its address} */
    static String file(Url url) {
        var text = url(url);
        int query = text.indexOf('?');
        int end = query < 0 ? text.length() : query;
        return text.substring(text.lastIndexOf('/', end) + 1, end);
    }
}
