package dev.episodic.chapters;

import dev.episodic.Severity;
import dev.episodic.chapters.JsonValue.Elements;
import dev.episodic.chapters.JsonValue.Literal;
import dev.episodic.chapters.JsonValue.Members;
import dev.episodic.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads JSON as people write it: with commas that are missing or too many, comments, other quotes, quotes that are not
 * escaped, brackets that are not closed. Each repair is told with its place; what is in order is read as it is.
 */
final class LooseJson {

    /** How deep values may lie in one another; what is deeper is passed over. */
    private static final int DEEPEST = 64;

    private final JsonScanner in;
    private final Report report;
    private final Deque<String> path = new ArrayDeque<>();
    private int objects;
    private int arrays;

    private LooseJson(SourceText source, Report report) {
        this.report = report;
        in = new JsonScanner(source.text(), this::repaired);
    }

    /** {@return the value in this text, null if there is none} */
    static JsonValue read(SourceText source, Report report) {
        return new LooseJson(source, report).document();
    }

    private JsonValue document() {
        in.skip();
        var value = in.isAtEnd() ? Literal.NULL : value();
        in.skip();
        if (!in.isAtEnd()) {
            tell(Severity.WARNING, "json.after", "What stands behind the document was left out.");
        }
        return value;
    }

    private JsonValue value() {
        return switch (in.peek()) {
            case '{' -> path.size() > DEEPEST ? tooDeep() : object();
            case '[' -> path.size() > DEEPEST ? tooDeep() : array();
            case '"', '\'' -> {
                int at = in.at();
                yield new JsonValue.Text(at, in.text());
            }
            default -> in.literal();
        };
    }

    private JsonValue tooDeep() {
        tell(Severity.ERROR, "limit.depth", "Values lie too deep in one another: left out.");
        in.passOver();
        return Literal.NULL;
    }

    private JsonValue object() {
        var members = new LinkedHashMap<String, JsonValue>();
        int at = in.at();
        in.next();
        objects++;
        boolean open = true;
        while (open && goesOn()) {
            switch (in.peek()) {
                case '}' -> {
                    in.next();
                    open = false;
                }
                case ']', '{', '[' -> open = !endsUnclosed(in.peek() == ']' || in.peek() == '{');
                case ',' -> comma();
                case ':' -> stray();
                default -> member(members);
            }
        }
        objects--;
        return new Members(at, members);
    }

    private void member(Map<String, JsonValue> members) {
        var name = in.name();
        in.skip();
        if (!in.isAtEnd() && in.peek() == ':') {
            in.next();
            in.skip();
        } else {
            tell(Severity.WARNING, "json.colon", "A colon is missing behind a name.");
        }
        path.addLast(name);
        if (in.isAtEnd() || ",}]".indexOf(in.peek()) >= 0) {
            tell(Severity.WARNING, "json.value", "A value is missing behind a name.");
        } else {
            members.put(name, value());
        }
        path.removeLast();
        wantComma();
    }

    private JsonValue array() {
        var elements = new ArrayList<JsonValue>();
        int at = in.at();
        in.next();
        arrays++;
        boolean open = true;
        while (open && goesOn()) {
            switch (in.peek()) {
                case ']' -> {
                    in.next();
                    open = false;
                }
                case '}' -> open = !endsUnclosed(objects > 0);
                case ',' -> comma();
                case ':' -> stray();
                default -> {
                    path.addLast("[" + (elements.size() + 1) + "]");
                    elements.add(value());
                    path.removeLast();
                    wantComma();
                }
            }
        }
        arrays--;
        return new Elements(at, elements);
    }

    /** {@return whether what is open ends here, since the sign belongs to what is around it; otherwise passes over it} */
    private boolean endsUnclosed(boolean mayEnd) {
        tell(Severity.WARNING, "json.bracket", "The brackets do not fit together.");
        boolean ends = mayEnd && (in.peek() == '}' || arrays > 0);
        if (!ends) {
            in.passOver();
        }
        return ends;
    }

    private boolean goesOn() {
        in.skip();
        if (in.isAtEnd()) {
            repaired(Severity.ERROR, "json.truncated", in.at(), "", "The document breaks off.");
        }
        return !in.isAtEnd();
    }

    private void comma() {
        in.next();
        in.skip();
        if (!in.isAtEnd() && ",}]".indexOf(in.peek()) >= 0) {
            tell(Severity.INFO, "json.comma", "A comma too many.");
        }
    }

    private void wantComma() {
        in.skip();
        if (!in.isAtEnd() && ",}]".indexOf(in.peek()) < 0) {
            tell(Severity.INFO, "json.comma", "A comma is missing.");
        }
    }

    private void stray() {
        tell(Severity.WARNING, "json.colon", "A colon too many.");
        in.next();
    }

    private void tell(Severity severity, String code, String message) {
        repaired(severity, code, in.at(), in.ahead(), message);
    }

    private void repaired(Severity severity, String code, int at, String found, String message) {
        report.add(severity, code, path(), at, found, message);
    }

    private String path() {
        var joined = new StringBuilder();
        for (Iterator<String> steps = path.iterator(); steps.hasNext(); ) {
            var step = steps.next();
            joined.append(joined.isEmpty() || step.startsWith("[") ? "" : "/").append(Report.shortened(step));
        }
        return joined.toString();
    }
}
