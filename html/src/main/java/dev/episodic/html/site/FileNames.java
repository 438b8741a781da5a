package dev.episodic.html.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names the files of one folder: readable, safe on every file system, the same each time, and no two alike. */
public final class FileNames {

    /** What Windows keeps for devices, and the page of the folder itself. */
    private static final List<String> KEPT = List.of(
            "index", "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /** Letters that do not come apart into a plain letter and a mark. */
    private static final Map<Character, String> LETTERS =
            Map.of('ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'đ', "d", 'ð', "d", 'ł', "l", 'þ', "th", 'ı', "i");

    private static final int LONGEST = 64;

    private final Set<String> taken = new HashSet<>(KEPT);

    /**
     * {@return a name that is not taken yet, without an ending}
     *
     * @param title what to name it after
     * @param fallback what to name it after when no Latin letter is in the title
     * @param identity what tells it from others of the same title
     */
    String claim(String title, String fallback, String identity) {
        var name = slug(title).isEmpty() ? slug(fallback) : slug(title);
        var free = name;
        for (int i = 0; !taken.add(free); i++) {
            free = name + "-" + shortHash(i == 0 ? identity : identity + "#" + i);
        }
        return free;
    }

    /** {@return the title in small Latin letters, digits and hyphens; empty if it has none of them} */
    public static String slug(String title) {
        var slug = new StringBuilder();
        var letters = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < letters.length() && slug.length() < LONGEST; i++) {
            append(slug, letters.charAt(i));
        }
        return slug.toString().replaceAll("-$", "");
    }

    private static void append(StringBuilder slug, char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            slug.append(c);
        } else if (LETTERS.containsKey(c)) {
            slug.append(LETTERS.get(c));
        } else if (isBetweenWords(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    /** Marks are parts of letters, and an apostrophe is part of a word. */
    private static boolean isBetweenWords(char c) {
        return Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’';
    }

    private static String shortHash(String identity) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
