package dev.episodic.html.site;

import java.util.Locale;
import org.jsoup.Jsoup;

/** The words of a text that may be HTML. */
final class PlainText {

    private PlainText() {}

    /** {@return the words on one line} */
    static String of(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.select("script, style, template, noscript, svg, math").remove();
        return document.text().strip();
    }

    /** {@return the words, cut between two of them when there are too many} */
    static String excerpt(String html, int longest) {
        var text = of(html);
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest - 1);
        return text.substring(
                        0, end > longest / 2 ? end : text.offsetByCodePoints(0, text.codePointCount(0, longest) - 1))
                + "…";
    }

    /** {@return letters and digits alone, to find out whether one text repeats another} */
    static String letters(String html) {
        var letters = new StringBuilder();
        of(html).toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
