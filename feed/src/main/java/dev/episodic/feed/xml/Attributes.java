package dev.episodic.feed.xml;

import dev.episodic.feed.FeedLimits;
import dev.episodic.feed.xml.TextDecoder.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one start tag, read from what is in the window and decoded when asked for. Places are kept relative
 * to the start of the tag, since the window may slide before anybody asks.
 */
final class Attributes {
    /** How the reading of a tag ended. */
    enum Outcome {
        /** With a bracket: content follows. */
        OPEN,
        /** With a slash and a bracket: the element is empty. */
        EMPTY,
        /** The window ends before the tag does. */
        INCOMPLETE,
        /** This is no tag: another one starts before anything looked like an attribute. */
        NO_TAG,
        /** A limit was met: what was read so far counts, the rest of the tag does not. */
        CUT
    }

    private record Declaration(QualifiedName name, int from, int to) {
        String prefix() {
            return name.prefix.isEmpty() ? "" : name.local;
        }
    }

    private record Note(Repair repair, int from, int to) {}

    private static final int MOST_NOTES = 32;

    private final ByteWindow window;
    private final NameTable table;
    private final NamespaceScopes scopes;
    private final TextDecoder decoder;
    private final Reporter reporter;
    private final FeedLimits limits;

    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private QualifiedName[] names = new QualifiedName[16];
    private int[] froms = new int[16];
    private int[] tos = new int[16];
    private @Nullable String[] values = new String[16];
    private int count;

    private int next;
    private boolean anyValue;

    Attributes(
            ByteWindow window,
            NameTable table,
            NamespaceScopes scopes,
            TextDecoder decoder,
            Reporter reporter,
            FeedLimits limits) {
        this.window = window;
        this.table = table;
        this.scopes = scopes;
        this.decoder = decoder;
        this.reporter = reporter;
        this.limits = limits;
    }

    void clear() {
        count = 0;
        declarations.clear();
        notes.clear();
        anyValue = false;
    }

    int count() {
        return count;
    }

    Name name(int index) {
        return names[index].asAttribute(scopes);
    }

    /** {@return where the tag ended} */
    int next() {
        return window.token + next;
    }

    String value(int index) {
        String value = values[index];
        if (value == null) {
            value = decode(froms[index], tos[index]);
            values[index] = value;
        }
        return value;
    }

    private String decode(int from, int to) {
        return decoder.decode(window.bytes, window.token + from, window.token + to, Context.ATTRIBUTE, false);
    }

    /** {@return the value of an attribute without namespace, found by its exact name, else in any letter case} */
    @Nullable
    String value(String local) {
        int folded = -1;
        for (int i = 0; i < count; i++) {
            QualifiedName name = names[i];
            if (name.prefix.isEmpty() && name.local.equalsIgnoreCase(local)) {
                if (name.local.equals(local)) {
                    return value(i);
                }
                folded = folded < 0 ? i : folded;
            }
        }
        return folded < 0 ? null : value(folded);
    }

    /** Decodes all values, so that the window may slide away from the tag. */
    void decodeAll() {
        for (int i = 0; i < count; i++) {
            value(i);
        }
    }

    /** Tells what was repaired in the tag, once it is certain that it is one. */
    void tellNotes() {
        if (notes.isEmpty()) {
            return;
        }
        for (Note note : notes) {
            reporter.report(note.repair, window.token + note.from, window.token + note.to);
        }
        notes.clear();
    }

    /** Declares the namespaces of the tag; {@code core} elements are those that a default namespace does not reach. */
    void declareNamespaces(boolean core) {
        if (declarations.isEmpty()) {
            return;
        }
        for (Declaration declaration : declarations) {
            String uri = decode(declaration.from, declaration.to);
            if (core && declaration.prefix().isEmpty()) {
                scopes.passOver(uri);
            } else {
                scopes.declare(declaration.prefix(), uri);
            }
        }
    }

    /** Reads from behind the element's name. */
    Outcome read(int from, boolean last) {
        clear();
        byte[] bytes = window.bytes;
        int end = window.end;
        int i = from;
        while (true) {
            i = Bytes.skipBlanks(bytes, i, end);
            if (i == end) {
                return Outcome.INCOMPLETE;
            }
            byte b = bytes[i];
            if (Bytes.isNameStart(b)) {
                i = attribute(i, last);
                if (i < 0) {
                    return outOf(i);
                }
            } else if (b == '>') {
                next = i + 1 - window.token;
                return Outcome.OPEN;
            } else if (b == '<') {
                return interrupted(i);
            } else if (b == '/' && i + 1 == end) {
                return Outcome.INCOMPLETE;
            } else if (b == '/' && bytes[i + 1] == '>') {
                next = i + 2 - window.token;
                return Outcome.EMPTY;
            } else {
                note(Repair.ATTRIBUTE_UNREADABLE, i, i + 1);
                i++;
            }
        }
    }

    private static final int NEED_MORE = -1;
    private static final int TOO_MUCH = -2;

    private static Outcome outOf(int code) {
        return code == NEED_MORE ? Outcome.INCOMPLETE : Outcome.CUT;
    }

    private Outcome interrupted(int at) {
        if (!anyValue) {
            return Outcome.NO_TAG;
        }
        note(Repair.TAG_UNCLOSED, window.token, at);
        next = at - window.token;
        return Outcome.OPEN;
    }

    private int attribute(int nameStart, boolean last) {
        byte[] bytes = window.bytes;
        int end = window.end;
        int hash = 0;
        int i = nameStart;
        while (i < end && Bytes.isName(bytes[i])) {
            hash = 31 * hash + bytes[i];
            i++;
        }
        if (i - nameStart > limits.nameLength()) {
            note(Repair.LIMIT_NAME, nameStart, i);
            return TOO_MUCH;
        }
        int sign = Bytes.skipBlanks(bytes, i, end);
        if (sign == end) {
            return NEED_MORE;
        }
        if (count + declarations.size() >= limits.attributes()) {
            note(Repair.LIMIT_ATTRIBUTES, nameStart, i);
            return TOO_MUCH;
        }
        QualifiedName name = table.find(bytes, nameStart, i, hash);
        if (bytes[sign] != '=') {
            note(Repair.ATTRIBUTE_VALUELESS, nameStart, i);
            add(name, nameStart, i, i);
            return i;
        }
        int start = Bytes.skipBlanks(bytes, sign + 1, end);
        if (start == end) {
            return NEED_MORE;
        }
        byte quote = bytes[start];
        return quote == '"' || quote == '\'' ? quoted(name, nameStart, start, last) : unquoted(name, nameStart, start);
    }

    private int quoted(QualifiedName name, int nameStart, int start, boolean last) {
        byte[] bytes = window.bytes;
        int end = window.end;
        int close = Bytes.indexOf(bytes, start + 1, end, (char) bytes[start]);
        if (close + 1 >= end && !last) {
            return NEED_MORE;
        }
        if (close == end || (close + 1 < end && isUnclosed(start + 1, close))) {
            return unclosed(name, nameStart, start + 1);
        }
        if (close + 1 < end && Bytes.isNameStart(bytes[close + 1])) {
            note(Repair.ATTRIBUTE_UNSPACED, close, close + 1);
        }
        anyValue = true;
        add(name, nameStart, start + 1, close);
        return close + 1;
    }

    /** {@return whether the quote found is not the end of this value but the start of another one} */
    private boolean isUnclosed(int from, int close) {
        byte[] bytes = window.bytes;
        byte after = bytes[close + 1];
        if (Bytes.isBlank(after) || after == '/' || after == '>' || after == '?') {
            return false;
        }
        boolean bracket = Bytes.indexOf(bytes, from, close, '<') < close;
        return bracket || (bytes[close - 1] == '=' && valueEnd(from, close) < close);
    }

    private int unclosed(QualifiedName name, int nameStart, int from) {
        int to = valueEnd(from, window.end);
        note(Repair.ATTRIBUTE_QUOTE, nameStart, to);
        anyValue = true;
        add(name, nameStart, from, to);
        return to;
    }

    private int unquoted(QualifiedName name, int nameStart, int from) {
        int to = valueEnd(from, window.end);
        if (to == window.end) {
            return NEED_MORE;
        }
        note(Repair.ATTRIBUTE_UNQUOTED, nameStart, to);
        anyValue = true;
        int quote = typographicQuote(from, to);
        if (quote > 0) {
            int bracket = Bytes.indexOf(window.bytes, from, window.end, '>');
            for (int i = from + quote; i < bracket; i++) {
                int closing = typographicQuote(i, bracket);
                if (closing > 0) {
                    add(name, nameStart, from + quote, i);
                    return i + closing;
                }
            }
        }
        add(name, nameStart, from, to);
        return to;
    }

    /** {@return where a value without quotes ends} */
    private int valueEnd(int from, int to) {
        byte[] bytes = window.bytes;
        int i = from;
        while (i < to && bytes[i] != '>' && bytes[i] != '<' && !Bytes.isBlank(bytes[i])) {
            i++;
        }
        boolean empty = i < to && bytes[i] == '>' && i > from && bytes[i - 1] == '/';
        return empty ? i - 1 : i;
    }

    /** {@return how many bytes the typographic quote has that stands here, or 0} */
    private int typographicQuote(int at, int to) {
        byte[] bytes = window.bytes;
        if (to - at < 3 || bytes[at] != (byte) 0xE2 || bytes[at + 1] != (byte) 0x80) {
            return 0;
        }
        return bytes[at + 2] >= (byte) 0x98 && bytes[at + 2] <= (byte) 0x9F ? 3 : 0;
    }

    private void add(QualifiedName name, int nameStart, int from, int to) {
        int token = window.token;
        if (isRepeated(name)) {
            note(Repair.ATTRIBUTE_REPEATED, nameStart, to);
            return;
        }
        if (name.declaresNamespace) {
            declarations.add(new Declaration(name, from - token, to - token));
            return;
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
            froms = Arrays.copyOf(froms, count * 2);
            tos = Arrays.copyOf(tos, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        names[count] = name;
        froms[count] = from - token;
        tos[count] = to - token;
        values[count] = null;
        count++;
    }

    private boolean isRepeated(QualifiedName name) {
        for (int i = 0; i < count; i++) {
            if (names[i].isSpelledAs(name)) {
                return true;
            }
        }
        for (int i = 0; i < declarations.size(); i++) {
            if (declarations.get(i).name.isSpelledAs(name)) {
                return true;
            }
        }
        return false;
    }

    private void note(Repair repair, int from, int to) {
        if (notes.size() < MOST_NOTES) {
            notes.add(new Note(repair, from - window.token, to - window.token));
        }
    }
}
