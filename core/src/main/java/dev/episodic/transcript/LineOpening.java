package dev.episodic.transcript;

import dev.episodic.text.ClockTime;
import dev.episodic.text.SpeakerLabel;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a plain transcript begins with: a time, a name, both, or neither.
 *
 * @param start the time; null if there is none
 * @param until the time when it ends, as {@code [00:01.000 --> 00:04.000]} says; null if there is none
 * @param speaker the name; null if there is none
 * @param end where the words begin in the line
 */
record LineOpening(
        @Nullable Duration start,
        @Nullable Duration until,
        @Nullable String speaker,
        int end) {

    private static final Pattern TIME =
            Pattern.compile("\\s*[\\[(]?(\\d{1,3}(?::\\d{2}){1,2}(?:[.,]\\d{1,3})?)(?![\\d:])");
    private static final Pattern UNTIL = Pattern.compile("\\s*-->\\s*(\\d{1,3}(?::\\d{2}){1,2}(?:[.,]\\d{1,3})?)");
    private static final Pattern CLOSING = Pattern.compile("[\\])]:?(?:\\s+|$)");
    private static final Pattern AFTER_BARE = Pattern.compile("(?:\\s+[-–—|])?(?:\\s+|$)");

    /** Markdown makes the name bold, with the colon or without. */
    private static final Pattern BOLD = Pattern.compile("\\s*(\\*\\*|__)([^*_\\n]{1,40}?)(:?)\\1(:?)\\s*");

    /** Some services put the time behind the name, in a line of their own. */
    private static final Pattern NAME_AND_TIME = Pattern.compile(
            "\\s*([^\\[(:]{1,40}?)(?:\\s*[\\[(]|\\s{2,})(\\d{1,3}(?::\\d{2}){1,2}(?:[.,]\\d{1,3})?)[\\])]?(:\\s*|\\s*$)");

    static LineOpening of(String line, boolean bareTimes) {
        var headline = NAME_AND_TIME.matcher(line);
        if (headline.lookingAt() && SpeakerLabel.isReadable(headline.group(1).strip())) {
            return new LineOpening(
                    time(headline.group(2)), null, headline.group(1).strip(), headline.end());
        }
        var timed = times(line, bareTimes);
        return timed.withSpeaker(line);
    }

    static boolean beginsWithBareTime(String line) {
        return !line.isBlank() && Character.isDigit(line.strip().charAt(0)) && times(line, true).start != null;
    }

    boolean isOpening() {
        return start != null || speaker != null;
    }

    private static LineOpening times(String line, boolean bareTimes) {
        var none = new LineOpening(null, null, null, 0);
        var time = TIME.matcher(line);
        if (!time.lookingAt()) {
            return none;
        }
        boolean bare = Character.isDigit(line.charAt(time.start(1) == 0 ? 0 : time.start(1) - 1))
                || Character.isWhitespace(line.charAt(Math.max(0, time.start(1) - 1)));
        if (bare && !bareTimes) {
            return none;
        }
        var until = UNTIL.matcher(line).region(time.end(), line.length());
        boolean ranged = until.lookingAt();
        var closing =
                (bare ? AFTER_BARE : CLOSING).matcher(line).region(ranged ? until.end() : time.end(), line.length());
        return closing.lookingAt()
                ? new LineOpening(time(time.group(1)), ranged ? time(until.group(1)) : null, null, closing.end())
                : none;
    }

    private LineOpening withSpeaker(String line) {
        var bold = BOLD.matcher(line).region(end, line.length());
        if (bold.lookingAt() && !(bold.group(3) + bold.group(4)).isEmpty()) {
            return new LineOpening(start, until, bold.group(2).strip(), bold.end());
        }
        var label = SpeakerLabel.at(line.substring(end));
        return label == null ? this : new LineOpening(start, until, label.name(), end + label.end());
    }

    private static @Nullable Duration time(String text) {
        var time = ClockTime.parse(text);
        return time == null ? null : time.time();
    }
}
