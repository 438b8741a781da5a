package dev.episodic.html.notes;

import dev.episodic.html.notes.Line.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the words of one line after another. Blanks are collapsed, signs without width dropped, bare addresses found
 * and bullets that were typed told from words, so that a line looks the same whatever it came from.
 */
final class LineCollector {

    private static final String BULLETS = "•◦▪‣·●○■□✔✓►▶→➤*+-–—";
    private static final int LABEL_LENGTH = 80;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();
    private int start = -1;
    private int end;
    private int boldLetters;
    private int letters;

    List<Line> lines() {
        return lines;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    int length() {
        return text.length();
    }

    /** Takes words that stand in the source from one character to another, however they are spelled there. */
    void append(CharSequence words, int from, int to, boolean bold) {
        for (int i = 0; i < words.length(); i++) {
            append(words.charAt(i), from, bold);
        }
        if (start >= 0) {
            end = Math.max(end, to);
        }
    }

    void append(char c, int source, boolean bold) {
        if (isBlank(c)) {
            blank();
            return;
        }
        if (Character.getType(c) == Character.FORMAT && c != '\u200d') {
            return;
        }
        if (start < 0) {
            start = source;
        }
        text.append(c);
        end = source + 1;
        letters++;
        boldLetters += bold ? 1 : 0;
    }

    void blank() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** Takes what was gathered since {@code from} as what can be clicked; joins it to a neighbour of the same address. */
    void anchor(int from, String href, String rel) {
        int begin = Math.min(from, text.length());
        int end = text.length();
        while (begin < end && text.charAt(begin) == ' ') {
            begin++;
        }
        while (end > begin && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (begin == end) {
            return;
        }
        int last = anchors.size() - 1;
        if (last >= 0
                && anchors.get(last).href().equals(href)
                && isBlank(anchors.get(last).to(), begin)) {
            begin = anchors.get(last).from();
            anchors.remove(last);
        }
        anchors.add(new Anchor("", href, rel, begin, end));
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** An anchor that is joined to a thousand others has its words taken once. */
    private List<Anchor> worded(String words) {
        return anchors.stream()
                .map(anchor -> anchor.at(words.substring(anchor.from(), anchor.to()), anchor.from(), anchor.to()))
                .toList();
    }

    /** Ends the line, if there is one. */
    void end(Kind kind, int level) {
        int to = text.length();
        while (to > 0 && text.charAt(to - 1) == ' ') {
            to--;
        }
        if (to > 0) {
            var words = text.substring(0, to);
            var line = new Line(kind, level, words, Addresses.withBare(words, worded(words)), Math.max(start, 0), end);
            lines.add(recognized(line, boldLetters == letters));
        }
        text.setLength(0);
        anchors.clear();
        start = -1;
        letters = 0;
        boldLetters = 0;
    }

    private static Line recognized(Line line, boolean bold) {
        if (!line.isProse()) {
            return line;
        }
        int bullet = bulletLength(line.text());
        if (bullet > 0) {
            return line.from(bullet).as(Kind.ITEM, Math.max(1, line.level()));
        }
        if (bold) {
            return line.as(Kind.BOLD, line.level());
        }
        return isLabel(line.text()) ? line.as(Kind.LABEL, line.level()) : line;
    }

    private static boolean isLabel(String text) {
        char last = text.charAt(text.length() - 1);
        return (last == ':' || last == '：') && text.length() <= LABEL_LENGTH;
    }

    /** {@return the length of a bullet or a number that was typed before the words, 0 if there is none} */
    static int bulletLength(String text) {
        int i = 0;
        while (i < text.length() && BULLETS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i == 0) {
            while (i < text.length() && i < 3 && Character.isDigit(text.charAt(i))) {
                i++;
            }
            if (i == 0 || i == text.length() || ".)".indexOf(text.charAt(i)) < 0) {
                return 0;
            }
            i++;
        } else if (i > 1 && !text.startsWith("--")) {
            return 0;
        }
        return i + 1 < text.length() && text.charAt(i) == ' ' ? i + 1 : 0;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
