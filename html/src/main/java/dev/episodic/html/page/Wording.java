package dev.episodic.html.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Texts as structured data holds them: with signs that nobody sees, and references of HTML where none belong. */
final class Wording {

    private static final Pattern UNSEEN = Pattern.compile("[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\ufeff]");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private Wording() {}

    /** {@return the text without what is not seen, its line breaks kept; nothing if nothing is left} */
    static Optional<String> of(String text) {
        var plain = REFERENCE.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
        var seen = UNSEEN.matcher(plain).replaceAll("").strip();
        return seen.isEmpty() ? Optional.empty() : Optional.of(seen);
    }

    /** {@return the text on one line} */
    static Optional<String> line(String text) {
        return of(text).map(words -> BLANKS.matcher(words).replaceAll(" ").strip());
    }
}
