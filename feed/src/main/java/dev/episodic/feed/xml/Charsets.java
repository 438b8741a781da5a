package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The encodings by the names that feeds give them. As browsers do, an encoding is read as the larger one that its files
 * are really in: ISO-8859-1 as windows-1252, for one.
 *
 * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">Names and labels</a>
 */
final class Charsets {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf", "UTF-8"),
            Map.entry("unicode11utf8", "UTF-8"),
            Map.entry("unicode", "UTF-16"),
            Map.entry("u16", "UTF-16"),
            Map.entry("ucs2", "UTF-16"),
            Map.entry("u32", "UTF-32"),
            Map.entry("ucs4", "UTF-32"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("usascii", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("l1", "windows-1252"),
            Map.entry("iso88591", "windows-1252"),
            Map.entry("88591", "windows-1252"),
            Map.entry("cp1252", "windows-1252"),
            Map.entry("1252", "windows-1252"),
            Map.entry("iso88599", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso885911", "x-windows-874"),
            Map.entry("tis620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("euccn", "GB18030"),
            Map.entry("euckr", "x-windows-949"),
            Map.entry("ksc56011987", "x-windows-949"),
            Map.entry("shiftjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("xsjis", "windows-31j"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("maccyrillic", "x-MacCyrillic"),
            Map.entry("xmaccyrillic", "x-MacCyrillic"),
            Map.entry("macintosh", "x-MacRoman"));

    private Charsets() {}

    /** {@return the encoding meant by a name, however it is spelled} */
    static Optional<Charset> of(String name) {
        String label = NamespaceCatalog.strip(name.replace(';', ' ')).toLowerCase(Locale.ROOT);
        String meant = MEANT.get(label.replaceAll("[^a-z0-9]", ""));
        if (meant != null) {
            return find(meant).or(() -> find(label));
        }
        return find(label).or(() -> find(label.replaceFirst("^(cp|win)[-_]?", "windows-")));
    }

    /** {@return whether files of an encoding hold ASCII as it stands, and its name may be a mere habit} */
    static boolean isOftenWrong(Charset charset) {
        return charset.equals(UTF_8) || charset.equals(WINDOWS_1252) || isWide(charset);
    }

    /** {@return whether an encoding has zeros in plain text} */
    static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static Optional<Charset> find(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
