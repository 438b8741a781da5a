package dev.episodic.feed.xml;

import dev.episodic.feed.FeedLimits;
import dev.episodic.feed.xml.Attributes.Outcome;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tag that starts at the token, from what is in the window: if the tag is not all there, more is read and the
 * reading starts over. The window doubles each time, so starting over costs no more than reading once again.
 */
final class Tags {
    private final ByteWindow window;
    private final NameTable table;
    private final Attributes attributes;
    private final Reporter reporter;
    private final FeedLimits limits;

    /** Where the name ends and where the tag does, counted from the token. */
    private int nameEnd;

    private int tagEnd;
    private boolean torn;
    private boolean longName;

    Tags(ByteWindow window, NameTable table, Attributes attributes, Reporter reporter, FeedLimits limits) {
        this.window = window;
        this.table = table;
        this.attributes = attributes;
        this.reporter = reporter;
        this.limits = limits;
    }

    /** {@return whether the document ended within the tag} */
    boolean isTorn() {
        return torn;
    }

    /** {@return the name of a start tag, or null if this is none} */
    @Nullable
    QualifiedName readName(int from) throws IOException {
        QualifiedName name = name(from);
        if (name == null || longName) {
            return name;
        }
        byte after = window.bytes[window.token + nameEnd];
        boolean tag = after == '>' || after == '/' || Bytes.isBlank(after);
        return tag && window.bytes[window.token + nameEnd - 1] != ':' ? name : null;
    }

    private @Nullable QualifiedName name(int from) throws IOException {
        torn = false;
        longName = false;
        int length = 0;
        int hash = 0;
        while (true) {
            byte[] bytes = window.bytes;
            int i = window.token + from + length;
            while (i < window.end && Bytes.isName(bytes[i])) {
                hash = 31 * hash + bytes[i];
                i++;
            }
            length = i - window.token - from;
            longName = length > limits.nameLength();
            if (i < window.end || longName) {
                break;
            }
            if (!window.grow()) {
                torn = true;
                window.position = window.end;
                return null;
            }
        }
        nameEnd = from + length;
        int start = window.token + from;
        return longName
                ? cutName(start, start + limits.nameLength())
                : table.find(window.bytes, start, start + length, hash);
    }

    private QualifiedName cutName(int from, int to) {
        return table.find(window.bytes, from, to, NameTable.hash(window.bytes, from, to));
    }

    /** Reads what follows the name of a start tag. */
    Outcome readAttributes() throws IOException {
        if (longName) {
            attributes.clear();
            reporter.report(Repair.LIMIT_NAME, window.token, window.end);
            return Outcome.CUT;
        }
        Outcome outcome = attributes.read(window.token + nameEnd, false);
        while (outcome == Outcome.INCOMPLETE) {
            boolean tooLong = window.end - window.token > limits.textLength();
            boolean last = tooLong || !window.grow();
            outcome = attributes.read(window.token + nameEnd, last);
            if (last) {
                return outcome == Outcome.INCOMPLETE && tooLong ? tooLong() : outcome;
            }
        }
        return outcome;
    }

    private Outcome tooLong() {
        reporter.report(Repair.LIMIT_TEXT, window.token, window.end);
        return Outcome.CUT;
    }

    /** Goes to the end of the start tag; {@return whether the element is empty}. */
    boolean finish(Outcome outcome) throws IOException {
        if (outcome != Outcome.CUT) {
            window.position = attributes.next();
            return outcome == Outcome.EMPTY;
        }
        attributes.decodeAll();
        window.position = window.token + nameEnd;
        return skipRest();
    }

    /** Passes over the rest of a tag of any length; {@return whether it ends with a slash}. */
    private boolean skipRest() throws IOException {
        int quote = 0;
        boolean slash = false;
        while (true) {
            for (int i = window.position; i < window.end; i++) {
                byte b = window.bytes[i];
                if (quote != 0) {
                    quote = b == quote ? 0 : quote;
                } else if (b == '>') {
                    window.position = i + 1;
                    return slash;
                } else if (b == '"' || b == '\'') {
                    quote = b;
                }
                slash = b == '/';
            }
            window.position = window.end;
            window.mark();
            if (!window.ensure(1)) {
                return false;
            }
        }
    }

    /** Goes to the end of the tag if it is plainly the end tag of such an element; {@return whether it is}. */
    boolean isSimpleEndTagOf(QualifiedName name) {
        byte[] bytes = window.bytes;
        int after = window.token + 2 + name.bytes.length;
        if (after < window.end
                && bytes[after] == '>'
                && Bytes.startsWith(bytes, window.token + 2, window.end, name.bytes)) {
            window.position = after + 1;
            return true;
        }
        return false;
    }

    /** {@return the name of an end tag, or null if this is none} */
    @Nullable
    QualifiedName readEndTag() throws IOException {
        torn = false;
        int from = 2;
        while (window.token + from == window.end || Bytes.isBlank(window.bytes[window.token + from])) {
            if (window.token + from < window.end) {
                from++;
            } else if (from > limits.nameLength()) {
                return null;
            } else if (!window.grow()) {
                torn = true;
                window.position = window.end;
                return null;
            }
        }
        if (!Bytes.isNameStart(window.bytes[window.token + from])) {
            return null;
        }
        QualifiedName name = name(from);
        return name != null && (longName || findEnd()) ? name : null;
    }

    private boolean findEnd() throws IOException {
        int searched = nameEnd;
        while (true) {
            int i = Bytes.indexOfEither(window.bytes, window.token + searched, window.end, '>', '<');
            searched = i - window.token;
            if (i < window.end) {
                tagEnd = window.bytes[i] == '>' ? searched + 1 : searched;
                return true;
            }
            if (searched > Terminator.FARTHEST) {
                return false;
            }
            if (!window.grow()) {
                torn = true;
                window.position = window.end;
                return false;
            }
        }
    }

    /** Goes to the end of the end tag. */
    void finishEndTag() throws IOException {
        if (longName) {
            window.position = window.token + nameEnd;
            skipRest();
            return;
        }
        window.position = window.token + tagEnd;
        if (window.bytes[window.position - 1] != '>') {
            reporter.report(Repair.TAG_UNCLOSED, window.token, window.position);
        }
    }

    /** {@return whether the token is the end tag of such an element} */
    boolean isEndTagOf(QualifiedName name) throws IOException {
        byte[] wanted = name.folded.bytes;
        window.ensure(wanted.length + 2);
        return startsEndTag(window.token, wanted);
    }

    private boolean startsEndTag(int at, byte[] name) {
        byte[] bytes = window.bytes;
        return at + 2 < window.end
                && bytes[at] == '<'
                && bytes[at + 1] == '/'
                && Bytes.startsWithIgnoringCase(bytes, at + 2, window.end, name);
    }

    /** {@return whether nothing but blanks stands between the tag and an end tag of the same name} */
    boolean isFollowedByEndTagOf(QualifiedName name) throws IOException {
        byte[] wanted = name.folded.bytes;
        window.ensure(64 + wanted.length);
        int next = Bytes.skipBlanks(window.bytes, window.position, window.end);
        return startsEndTag(next, wanted);
    }

    /** Goes to the end tag of an element whose content is no markup; {@return where that is}. */
    int rawTextEnd(QualifiedName name) throws IOException {
        byte[] wanted = name.folded.bytes;
        int searched = 0;
        while (true) {
            int i = Bytes.indexOf(window.bytes, window.token + searched, window.end, '<');
            while (i < window.end && !startsEndTag(i, wanted)) {
                i = Bytes.indexOf(window.bytes, i + 1, window.end, '<');
            }
            boolean found = i < window.end;
            searched = Math.max(0, window.end - window.token - wanted.length - 2);
            if (found || window.end - window.token >= Terminator.FARTHEST || !window.grow()) {
                window.position = i;
                return i;
            }
        }
    }
}
