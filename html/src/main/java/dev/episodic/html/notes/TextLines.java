package dev.episodic.html.notes;

import dev.episodic.html.notes.Line.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Turns text, pasted or typed, into lines. The marks that people type are understood: bullets and how far they stand
 * in, {@code # headings}, {@code **bold**} and {@code [words](address)}.
 */
final class TextLines {

    private static final int LONGEST_LINK = 500;

    private final LineCollector collector = new LineCollector();
    private final Deque<Integer> indents = new ArrayDeque<>();
    private final String text;
    private boolean gap = true;

    private TextLines(String text) {
        this.text = text;
    }

    static List<Line> of(String text) {
        var lines = new TextLines(text);
        lines.read();
        return lines.collector.lines();
    }

    private void read() {
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
                to++;
            }
            line(from, to);
            from = to + 1;
        }
    }

    private void line(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (begin == end) {
            gap |= from == to && !isSecondHalfOfBreak(from);
            return;
        }
        if (isRule(begin, end)) {
            gap = true;
            return;
        }
        int hashes = hashes(begin, end);
        if (hashes > 0) {
            append(begin + hashes, end, false);
            collector.end(Kind.HEADING, hashes);
        } else if (isBold(begin, end)) {
            append(begin + 2, end - 2, true);
            collector.end(Kind.PARAGRAPH, 0);
        } else {
            plain(begin, end, begin - from);
        }
        gap = false;
    }

    private boolean isSecondHalfOfBreak(int at) {
        return at > 0 && at < text.length() && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
    }

    private void plain(int begin, int end, int indent) {
        int bullet = LineCollector.bulletLength(text.substring(begin, Math.min(end, begin + 8)));
        if (bullet > 0) {
            while (!indents.isEmpty() && indents.peek() >= indent) {
                indents.pop();
            }
            indents.push(indent);
        } else if (gap || indents.isEmpty() || indent <= indents.getLast()) {
            indents.clear();
        }
        append(begin, end, false);
        collector.end(gap ? Kind.PARAGRAPH : Kind.BREAK, indents.size());
    }

    private void append(int begin, int end, boolean bold) {
        int i = begin;
        while (i < end) {
            int close = text.charAt(i) == '[' ? endOfLink(i, end) : -1;
            if (close < 0) {
                collector.append(text.charAt(i), i, bold);
                i++;
                continue;
            }
            int middle = text.indexOf("](", i);
            int from = collector.length();
            for (int c = i + 1; c < middle; c++) {
                collector.append(text.charAt(c), c, bold);
            }
            collector.anchor(from, text.substring(middle + 2, close).strip(), "");
            i = close + 1;
        }
    }

    /** {@return where the link ends that begins at this bracket, -1 if none does} */
    private int endOfLink(int open, int end) {
        int limit = Math.min(end, open + LONGEST_LINK);
        for (int i = open + 1; i + 1 < limit && text.charAt(i) != '['; i++) {
            if (text.charAt(i) == ']') {
                return text.charAt(i + 1) == '(' ? endOfAddress(i + 2, end) : -1;
            }
        }
        return -1;
    }

    /** Addresses hold pairs of parentheses themselves. */
    private int endOfAddress(int from, int end) {
        int nested = 0;
        for (int i = from; i < Math.min(end, from + 4 * LONGEST_LINK); i++) {
            char c = text.charAt(i);
            if (c == ')' && nested == 0) {
                return i > from ? i : -1;
            }
            nested += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return -1;
    }

    private int hashes(int begin, int end) {
        int i = begin;
        while (i < end && text.charAt(i) == '#') {
            i++;
        }
        int count = i - begin;
        return count <= 6 && i < end && text.charAt(i) == ' ' ? count : 0;
    }

    private boolean isBold(int begin, int end) {
        return end - begin > 4
                && text.startsWith("**", begin)
                && text.startsWith("**", end - 2)
                && text.indexOf("**", begin + 2) == end - 2;
    }

    private boolean isRule(int begin, int end) {
        if (end - begin < 3) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if ("-=_*~·•—– ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
