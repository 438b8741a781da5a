package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;

/** Passes over what a feed has no use for: comments, instructions, document types and other declarations. */
final class Markup {
    private static final byte[] COMMENT = "<!--".getBytes(US_ASCII);
    private static final byte[] COMMENT_END = "-->".getBytes(US_ASCII);
    private static final byte[] DOCTYPE = "<!doctype".getBytes(US_ASCII);
    private static final byte[] XML_DECLARATION = "<?xml".getBytes(US_ASCII);

    private final ByteWindow window;
    private final Reporter reporter;
    private final Terminator comments;
    private final Terminator instructions;
    private boolean brokenDoctype;

    Markup(ByteWindow window, Reporter reporter) {
        this.window = window;
        this.reporter = reporter;
        this.comments = new Terminator(window, "-->");
        this.instructions = new Terminator(window, "?>");
    }

    /** {@return whether an XML declaration stands at the token} */
    boolean isXmlDeclaration() throws IOException {
        return window.ensure(6)
                && Bytes.startsWithIgnoringCase(window.bytes, window.token, window.end, XML_DECLARATION)
                && Bytes.isBlank(window.bytes[window.token + 5]);
    }

    /** {@return whether a comment stands at the token} */
    boolean isComment() throws IOException {
        return window.ensure(4) && Bytes.startsWith(window.bytes, window.token, window.end, COMMENT);
    }

    /** Passes over the declaration at the token; {@return false if it is none}. */
    boolean skipDeclaration() throws IOException {
        if (isComment()) {
            skipComment();
            return true;
        }
        window.ensure(DOCTYPE.length);
        if (Bytes.startsWithIgnoringCase(window.bytes, window.token, window.end, DOCTYPE)) {
            skipDoctype();
            return true;
        }
        boolean named = window.ensure(3) && isDeclarationStart(window.bytes[window.token + 2]);
        if (named) {
            skipToBracket(Repair.DECLARATION_UNKNOWN);
        }
        return named;
    }

    private static boolean isDeclarationStart(byte b) {
        return b == '[' || Bytes.isNameStart(b);
    }

    private void skipComment() throws IOException {
        int to = comments.find(window.token + 4);
        if (to < 0 && window.ended()) {
            skipToBracket(Repair.COMMENT_UNCLOSED);
            return;
        }
        while (to < 0) {
            window.position = Math.min(window.end, window.token + Terminator.FARTHEST) - COMMENT_END.length + 1;
            window.mark();
            to = comments.find(window.position);
            if (to < 0 && window.ended()) {
                reporter.report(Repair.COMMENT_UNCLOSED, "");
                window.position = window.end;
                return;
            }
        }
        window.position = to + COMMENT_END.length;
    }

    /** Passes over the instruction at the token. */
    void skipInstruction() throws IOException {
        boolean declaration = isXmlDeclaration();
        int to = instructions.find(window.token + 2);
        boolean broken = to < 0 || (declaration && Bytes.indexOf(window.bytes, window.token, to, '>') < to);
        if (broken) {
            skipToBracket(Repair.INSTRUCTION_UNCLOSED);
        } else {
            window.position = to + 2;
        }
    }

    private void skipDoctype() throws IOException {
        int to = brokenDoctype ? -1 : doctypeEnd();
        while (to < 0 && !brokenDoctype && window.end - window.token < Terminator.FARTHEST && window.grow()) {
            to = doctypeEnd();
        }
        if (to < 0) {
            brokenDoctype = true;
            skipToBracket(Repair.DOCTYPE);
            return;
        }
        reporter.report(Repair.DOCTYPE, window.token, to);
        window.position = to;
    }

    private int doctypeEnd() {
        byte[] bytes = window.bytes;
        int end = window.end;
        int brackets = 0;
        for (int i = window.token + DOCTYPE.length; i < end; i++) {
            switch (bytes[i]) {
                case '"', '\'' -> i = Bytes.indexOf(bytes, i + 1, end, (char) bytes[i]);
                case '[' -> brackets++;
                case ']' -> brackets--;
                case '<' -> {
                    if (brackets <= 0) {
                        return i;
                    }
                    if (Bytes.startsWith(bytes, i, end, COMMENT)) {
                        int comment = Bytes.indexOf(bytes, i + COMMENT.length, end, COMMENT_END);
                        i = comment < 0 ? end : comment + 2;
                    }
                }
                case '>' -> {
                    if (brackets <= 0) {
                        return i + 1;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    /** Passes over everything up to the next bracket: behind a closing one, before an opening one. */
    private void skipToBracket(Repair repair) throws IOException {
        int searched = 2;
        while (true) {
            int limit = Math.min(window.end, window.token + Terminator.FARTHEST);
            int from = Math.min(window.token + searched, limit);
            int to = Bytes.indexOfEither(window.bytes, from, limit, '>', '<');
            searched = limit - window.token;
            if (to < limit || searched == Terminator.FARTHEST || !window.grow()) {
                int next = to < limit && window.bytes[to] == '>' ? to + 1 : to;
                if (next == limit) {
                    next = Pieces.characterBoundary(window.bytes, window.token, limit);
                }
                reporter.report(repair, window.token, next);
                window.position = next;
                return;
            }
        }
    }
}
