package dev.episodic.chapters;

import java.util.List;
import java.util.Map;

/** A value of a JSON document, and where it stands in the text. */
sealed interface JsonValue {

    /** {@return where it begins} */
    int at();

    /** Appends the value as JSON in one line. */
    void print(StringBuilder out);

    /** {@return the value as JSON in one line} */
    default String json() {
        var out = new StringBuilder();
        print(out);
        return out.toString();
    }

    /** Members by name, in their order. */
    record Members(int at, Map<String, JsonValue> members) implements JsonValue {
        @Override
        public void print(StringBuilder out) {
            var separator = "{";
            for (var member : members.entrySet()) {
                out.append(separator);
                printText(member.getKey(), out);
                out.append(':');
                member.getValue().print(out);
                separator = ",";
            }
            out.append(members.isEmpty() ? "{}" : "}");
        }
    }

    /** Values one after the other. */
    record Elements(int at, List<JsonValue> elements) implements JsonValue {
        @Override
        public void print(StringBuilder out) {
            var separator = "[";
            for (var element : elements) {
                out.append(separator);
                element.print(out);
                separator = ",";
            }
            out.append(elements.isEmpty() ? "[]" : "]");
        }
    }

    /** A text. */
    record Text(int at, String text) implements JsonValue {
        @Override
        public void print(StringBuilder out) {
            printText(text, out);
        }
    }

    /** A number, true, false or null, as it is written. */
    record Literal(int at, String literal) implements JsonValue {
        static final Literal NULL = new Literal(0, "null");

        boolean isNull() {
            return literal.equals("null");
        }

        boolean isNumber() {
            return !Character.isLetter(literal.charAt(0));
        }

        @Override
        public void print(StringBuilder out) {
            out.append(literal);
        }
    }

    private static void printText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || isLoneSurrogate(text, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
