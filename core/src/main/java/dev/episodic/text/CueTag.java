package dev.episodic.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tag in the text of a cue.
 *
 * @param name its name in lower case, with the slash of an end tag
 * @param annotation what follows the name and its classes, stripped
 */
record CueTag(String name, String annotation) {

    private static final Set<String> WEBVTT = Set.of("c", "i", "b", "u", "ruby", "rt", "lang", "v", "font");
    private static final Set<String> SUBRIP = Set.of("i", "b", "u", "s", "c", "v", "font");

    /** {@return the tag with this between its angle brackets} */
    static CueTag of(String inside) {
        int end = inside.startsWith("/") ? 1 : 0;
        while (end < inside.length() && isOfName(inside.charAt(end))) {
            end++;
        }
        int rest = end;
        while (rest < inside.length() && !Character.isWhitespace(inside.charAt(rest))) {
            rest++;
        }
        boolean named = rest == end || inside.charAt(end) == '.' || inside.charAt(end) == '/';
        var name = named ? inside.substring(0, end).toLowerCase(Locale.ROOT) : inside;
        return new CueTag(name, inside.substring(rest).strip());
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    boolean isVoice() {
        return element().equals("v");
    }

    /** {@return whose voice begins; null if that is not said, or if the tag ends one} */
    @Nullable
    String voice() {
        return name.equals("v") && !annotation.isEmpty() ? Entity.replaceAll(annotation) : null;
    }

    /** Times within the text are tags too. */
    boolean isOfWebVtt() {
        return WEBVTT.contains(element()) || ClockTime.parse(name) != null;
    }

    boolean isOfSubRip() {
        return SUBRIP.contains(element());
    }

    private String element() {
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
