package dev.episodic.text;

import dev.episodic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cues of WebVTT and SubRip one after another, in a single pass over the lines. A line of times begins a cue
 * whatever stands before it, so a missing or a surplus blank line costs nothing.
 *
 * <p>Reports {@code cue.time.unreadable} for times that cannot be read, {@code cue.blank-line} for text after a blank
 * line, {@code cue.text.stray} for text before the first cue and {@code webvtt.block} for what WebVTT has beside cues.
 *
 * @see <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>
 */
public final class CueScanner {

    private final SourceText source;
    private final String text;
    private final boolean webVtt;
    private final Findings findings;

    private int next;
    private int cues;
    private boolean counted;
    private @Nullable TimingLine timing;
    private @Nullable String id;
    private int timingAt;

    private final StringBuilder payload = new StringBuilder();
    private int payloadAt;
    private boolean afterBlank = true;

    /** The last line, which may turn out to be the identifier of the next cue. */
    private int heldFrom = -1;

    private int heldTo;
    private boolean heldAfterBlank;

    private CueScanner(SourceText source, int from, boolean webVtt, Findings findings) {
        this.source = source;
        this.text = source.text();
        this.next = from;
        this.webVtt = webVtt;
        this.findings = findings;
    }

    /** {@return a scanner of the cues below the header of WebVTT, which ends at this place} */
    public static CueScanner ofWebVtt(SourceText source, int from, Findings findings) {
        return new CueScanner(source, from, true, findings);
    }

    /** {@return a scanner of the cues of SubRip} */
    public static CueScanner ofSubRip(SourceText source, Findings findings) {
        return new CueScanner(source, 0, false, findings);
    }

    /** {@return whether this line of the text, which begins and ends here, is one that begins a cue} */
    public static boolean isTimingLine(String text, int from, int to) {
        return TimingLine.parse(text, from, to) != null;
    }

    /** {@return the next cue, or null after the last} */
    public @Nullable ScannedCue next() {
        while (next < text.length()) {
            int from = next;
            int to = source.lineEnd(from);
            next = source.nextLine(to);
            var found = TimingLine.parse(text, from, to);
            if (found != null) {
                var nextId = takeId();
                var finished = finish();
                begin(found, nextId, from);
                if (finished != null) {
                    return finished;
                }
            } else {
                line(from, to);
            }
        }
        release();
        var last = finish();
        timing = null;
        return last;
    }

    private void begin(TimingLine found, @Nullable String foundId, int at) {
        timing = found;
        id = foundId;
        timingAt = at;
        payloadAt = next;
        cues++;
        counted |= cues == 1 && foundId != null && isNumber(foundId);
        afterBlank = false;
        if (!found.isReadable()) {
            var line = text.substring(at, source.lineEnd(at));
            var message = "These are no two times that can be read.";
            findings.report(Severity.WARNING, "cue.time.unreadable", "cue[" + cues + "]", source.at(at), line, message);
        }
    }

    private void line(int from, int to) {
        if (isBlank(from, to)) {
            release();
            afterBlank = true;
        } else if (webVtt && afterBlank && isOtherBlock(from, to)) {
            release();
            skipBlock(from, to);
        } else {
            release();
            heldFrom = from;
            heldTo = to;
            heldAfterBlank = afterBlank;
            afterBlank = false;
        }
    }

    /** The held line is none of an identifier: it belongs to the cue. */
    private void release() {
        if (heldFrom < 0) {
            return;
        }
        var line = text.substring(heldFrom, heldTo);
        if (timing == null) {
            var message = "This stands before the first cue: left out.";
            findings.report(Severity.WARNING, "cue.text.stray", "", source.at(heldFrom), line, message);
        } else {
            append(line);
        }
        heldFrom = -1;
    }

    private void append(String line) {
        if (heldAfterBlank && payload.length() > 0) {
            var message = "This follows a blank line, which ends a cue: taken for more of its text.";
            findings.report(Severity.INFO, "cue.blank-line", "cue[" + cues + "]", source.at(heldFrom), line, message);
        }
        if (payload.length() == 0) {
            payloadAt = heldFrom;
        } else {
            payload.append('\n');
        }
        payload.append(line);
    }

    private @Nullable String takeId() {
        if (heldFrom < 0) {
            return null;
        }
        var line = text.substring(heldFrom, heldTo).strip();
        boolean isId = isNumber(line) ? heldAfterBlank || counted : webVtt && heldAfterBlank;
        if (!isId) {
            release();
            return null;
        }
        heldFrom = -1;
        return line;
    }

    private @Nullable ScannedCue finish() {
        if (timing == null) {
            return null;
        }
        var cue = new ScannedCue(cues, id, timingAt, timing, payload.toString(), payloadAt);
        payload.setLength(0);
        return cue;
    }

    private void skipBlock(int from, int to) {
        var message = "Remarks, styles and regions are no part of a transcript: left out.";
        findings.report(Severity.INFO, "webvtt.block", "", source.at(from), text.substring(from, to), message);
        while (next < text.length()) {
            int lineFrom = next;
            int lineTo = source.lineEnd(lineFrom);
            if (TimingLine.parse(text, lineFrom, lineTo) != null) {
                return;
            }
            next = source.nextLine(lineTo);
            if (isBlank(lineFrom, lineTo)) {
                return;
            }
        }
    }

    private boolean isOtherBlock(int from, int to) {
        return startsWord("NOTE", from, to) || isWord("STYLE", from, to) || isWord("REGION", from, to);
    }

    private boolean startsWord(String word, int from, int to) {
        int end = from + word.length();
        return text.startsWith(word, from) && (end >= to || Character.isWhitespace(text.charAt(end)));
    }

    private boolean isWord(String word, int from, int to) {
        return text.startsWith(word, from) && isBlank(from + word.length(), to);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String line) {
        return !line.isEmpty() && line.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
