package dev.episodic.feed.form;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The inline HTML that strays into titles: {@code <b>Hi</b>}. */
final class Markup {

    private static final Set<String> PAIRED = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "div", "em", "font", "h1", "h2", "h3", "h4", "h5",
            "h6", "i", "ins", "kbd", "label", "mark", "p", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
            "sup", "time", "title", "tt", "u", "var");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");

    private final String text;
    private final Set<String> opened = new HashSet<>();
    private final Set<String> closed = new HashSet<>();

    private Markup(String text) {
        this.text = text;
    }

    /**
     * {@return the text without the tags of well-known elements that are both opened and closed in it, and those that
     * are never closed; anything else in angle brackets is text}
     */
    static String stripped(String text) {
        int first = text.indexOf('<');
        return first < 0 || text.indexOf('>', first) < 0 ? text : new Markup(text).strip();
    }

    private String strip() {
        forEachTag((start, end) -> {
            var tag = text.substring(start + 1, end);
            (tag.startsWith("/") ? closed : opened).add(name(tag));
        });
        var left = new StringBuilder(text.length());
        int[] copied = {0};
        forEachTag((start, end) -> {
            var name = name(text.substring(start + 1, end));
            if (VOID.contains(name) || (PAIRED.contains(name) && opened.contains(name) && closed.contains(name))) {
                left.append(text, copied[0], start).append(VOID.contains(name) ? " " : "");
                copied[0] = end + 1;
            }
        });
        return copied[0] == 0
                ? text
                : left.append(text, copied[0], text.length()).toString();
    }

    /** Something between two angle brackets, without another one in it. */
    private interface TagAction {
        void accept(int start, int end);
    }

    private void forEachTag(TagAction action) {
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<') {
                start = i;
            } else if (c == '>' && start >= 0) {
                action.accept(start, i);
                start = -1;
            }
        }
    }

    private static String name(String tag) {
        int start = tag.startsWith("/") ? 1 : 0;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        boolean ends = end == tag.length() || tag.charAt(end) == '/' || Character.isWhitespace(tag.charAt(end));
        return ends ? tag.substring(start, end).toLowerCase(Locale.ROOT) : "";
    }
}
