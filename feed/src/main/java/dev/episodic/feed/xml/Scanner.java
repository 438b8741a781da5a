package dev.episodic.feed.xml;

import dev.episodic.Position;
import dev.episodic.feed.FeedLimits;
import dev.episodic.feed.xml.Attributes.Outcome;
import dev.episodic.feed.xml.QualifiedName.Kind;
import dev.episodic.feed.xml.TextDecoder.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a feed tag by tag, however broken: whatever the bytes, starts and ends come out balanced and properly nested,
 * and an item never lies inside another one. What is repaired on the way is reported.
 *
 * <p>Texts and attributes are decoded when they are asked for, and only then is it noticed what is odd about them.
 */
public final class Scanner implements AutoCloseable {
    private enum Stage {
        PROLOG,
        CONTENT,
        EPILOG,
        DONE
    }

    private static final int STAY_OPEN = Integer.MAX_VALUE;

    private final InputStream in;
    private final FeedLimits limits;
    private final ByteWindow window;
    private final ElementStack stack = new ElementStack();
    private final Reporter reporter;
    private final NamespaceScopes scopes;
    private final TextDecoder decoder;
    private final Attributes attributes;
    private final Tags tags;
    private final Markup markup;
    private final Prolog prolog;
    private final Section section;
    private final Nesting nesting;
    private final DeepElements deep = new DeepElements();
    private final Allowance allowance;

    private Stage stage = Stage.PROLOG;
    private Token current = Token.TEXT;
    private @Nullable Position position;
    private boolean emptyElement;
    private int closeTo = STAY_OPEN;
    private boolean truncated;
    private boolean rss;
    private boolean html;

    private int textFrom;
    private int textTo;
    private Context context = Context.TEXT;
    private boolean textTold;
    private long textLength;

    /**
     * Scans a document in UTF-8.
     *
     * @param in the document, as {@link Encodings} gives it
     * @param catalog the namespaces that are known
     * @param limits where to stop
     * @param repairs hears what was repaired
     */
    public Scanner(InputStream in, NamespaceCatalog catalog, FeedLimits limits, Repairs repairs) {
        this(in, catalog, limits, repairs, ByteWindow.DEFAULT_SIZE);
    }

    Scanner(InputStream in, NamespaceCatalog catalog, FeedLimits limits, Repairs repairs, int windowSize) {
        this.in = in;
        this.limits = limits;
        allowance = new Allowance(limits.itemLength());
        window = window(in, windowSize, limits.bytes());
        reporter = new Reporter(repairs, window, stack, limits.diagnostics());
        scopes = new NamespaceScopes(catalog, reporter);
        decoder = new TextDecoder(reporter);
        NameTable table = new NameTable();
        attributes = new Attributes(window, table, scopes, decoder, reporter, limits);
        tags = new Tags(window, table, attributes, reporter, limits);
        markup = new Markup(window, reporter);
        prolog = new Prolog(window, markup, reporter);
        nesting = new Nesting(window, stack);
        section = new Section(window, stack, reporter);
    }

    private static ByteWindow window(InputStream in, int size, long limit) {
        Whole whole = in instanceof Opening opening ? opening.whole() : null;
        return whole == null ? new ByteWindow(in, size, limit) : new ByteWindow(whole, limit);
    }

    /** Goes on; {@return what comes next}. */
    public Token next() throws IOException {
        if (current == Token.END) {
            leave();
        }
        position = null;
        textTold = false;
        current = advance();
        return current;
    }

    /** After a start, goes to the end of the same element. */
    public void skip() throws IOException {
        if (current != Token.START) {
            throw new IllegalStateException("only after the start of an element");
        }
        int depth = stack.size();
        while (next() != Token.END || stack.size() > depth) {
            // Nothing in between is of interest
        }
    }

    /** {@return the name of the element that starts or ends} */
    public Name name() {
        return stack.topName();
    }

    /** {@return whether a namespace is declared here, by its canonical address} */
    public boolean declares(String namespace) {
        return scopes.declares(namespace);
    }

    /** {@return the address of the namespace that elements without a prefix are in, if it is one that is not known} */
    public String unknownDefaultNamespace() {
        return scopes.unknownDefault();
    }

    /** {@return how many attributes the element has that starts, without namespace declarations} */
    public int attributeCount() {
        return attributes.count();
    }

    /** {@return the name of an attribute} */
    public Name attributeName(int index) {
        return attributes.name(index);
    }

    /** {@return the value of an attribute} */
    public String attributeValue(int index) {
        return attributes.value(index);
    }

    /** {@return the value of the attribute without namespace of this name, else of this name in any letter case} */
    public @Nullable String attribute(String local) {
        return attributes.value(local);
    }

    /** {@return the text, or the piece of it} */
    public String text() {
        return text(textFrom, textTo);
    }

    /** {@return the text without white space around it if it is followed by an end tag, else the text as it stands} */
    public String lastText() {
        byte[] bytes = window.bytes;
        int after = window.position;
        if (after + 1 >= window.end || bytes[after] != '<' || bytes[after + 1] != '/') {
            return text();
        }
        int from = Bytes.skipBlanks(bytes, textFrom, textTo);
        int to = textTo;
        while (to > from && Bytes.isBlank(bytes[to - 1])) {
            to--;
        }
        return text(from, to);
    }

    private String text(int from, int to) {
        String text = decoder.decode(window.bytes, from, to, context, textTold);
        textTold = true;
        return text;
    }

    /** Appends the text, or the piece of it. */
    public void appendText(StringBuilder target) {
        target.append(text());
    }

    /** {@return whether the text is nothing but white space} */
    public boolean isBlank() {
        return Bytes.skipBlanks(window.bytes, textFrom, textTo) == textTo;
    }

    /** {@return where the token starts} */
    public Position position() {
        Position known = position;
        if (known == null) {
            known = window.positionAt(window.token);
            position = known;
        }
        return known;
    }

    /** Remembers where the token starts, to be asked for when others have followed. */
    public void hold() {
        window.hold();
    }

    /** {@return where the token started that was held last} */
    public Position held() {
        return window.held();
    }

    /** {@return the way from the root to here, items numbered: {@code rss/channel/item[3]/itunes:duration}} */
    public String path() {
        return stack.path();
    }

    /** {@return how many elements are open, with the one that starts or ends here} */
    public int depth() {
        return stack.size();
    }

    /** {@return whether the document ended, or a limit was met, before its elements did} */
    public boolean truncated() {
        return truncated;
    }

    /** Closes the input. */
    @Override
    public void close() throws IOException {
        in.close();
    }

    private void leave() {
        if (stack.item() == stack.size() - 1) {
            allowance.endItem(window.offset(window.position));
        }
        scopes.shrink(stack.pop());
        if (stack.size() == 0) {
            stage = Stage.EPILOG;
        }
    }

    private Token advance() throws IOException {
        if (emptyElement) {
            emptyElement = false;
            return end();
        }
        if (stack.size() > closeTo) {
            return endUnclosed();
        }
        closeTo = STAY_OPEN;
        return switch (stage) {
            case PROLOG -> root();
            case CONTENT -> content();
            case EPILOG -> epilog();
            case DONE -> Token.END_OF_DOCUMENT;
        };
    }

    private Token end() {
        attributes.clear();
        textLength = 0;
        return Token.END;
    }

    private Token endUnclosed() {
        if (!truncated) {
            reporter.report(Repair.ELEMENT_UNCLOSED, stack.top().toString());
        }
        return end();
    }

    /** Ends elements until only so many are open; the token is looked at again then. */
    private Token closeDownTo(int size) {
        deep.clear();
        closeTo = size;
        window.position = window.token;
        return endUnclosed();
    }

    private Token root() throws IOException {
        while (prolog.findRoot()) {
            window.mark();
            Token token = startTag();
            if (token != null) {
                stage = Stage.CONTENT;
                return token;
            }
        }
        return done();
    }

    private Token done() {
        if (window.limited()) {
            reporter.report(Repair.LIMIT_BYTES, "");
        }
        stage = Stage.DONE;
        return Token.END_OF_DOCUMENT;
    }

    private Token epilog() throws IOException {
        while (true) {
            window.mark();
            if (!window.ensure(1)) {
                return done();
            }
            int next = Bytes.skipBlanks(window.bytes, window.position, window.end);
            if (next > window.position) {
                window.position = next;
            } else if (markup.isComment()) {
                markup.skipDeclaration();
            } else {
                boolean second = markup.isXmlDeclaration() || prolog.isDocument();
                Repair repair = second ? Repair.DOCUMENT_SECOND : Repair.CONTENT_AFTER;
                reporter.reportAhead(repair, Reporter.EXCERPT);
                return done();
            }
        }
    }

    private Token truncate() {
        if (window.limited()) {
            reporter.report(Repair.LIMIT_BYTES, "");
        }
        reporter.report(Repair.TRUNCATED, "");
        truncated = true;
        return closeDownTo(0);
    }

    private Token content() throws IOException {
        while (true) {
            window.mark();
            if (!window.ensure(1)) {
                return truncate();
            }
            Token token;
            if (section.isOpen()) {
                int to = section.read();
                token = text(window.token, to, Context.CDATA);
            } else if (html && stack.top().kind == Kind.RAW && !tags.isEndTagOf(stack.top())) {
                token = text(window.token, tags.rawTextEnd(stack.top()), Context.CDATA);
            } else {
                token = window.bytes[window.position] == '<' ? markup() : text(0);
            }
            if (token != null) {
                return token;
            }
        }
    }

    private @Nullable Token markup() throws IOException {
        byte kind = window.ensure(2) ? window.bytes[window.position + 1] : 0;
        if (Bytes.isNameStart(kind)) {
            return startTag();
        }
        switch (kind) {
            case '/' -> {
                return endTag();
            }
            case '?' -> {
                markup.skipInstruction();
                return null;
            }
            case '!' -> {
                return section.start() || markup.skipDeclaration() ? null : literal();
            }
            default -> {
                return literal();
            }
        }
    }

    /** The token is no tag, so its bracket is text. */
    private @Nullable Token literal() throws IOException {
        if (stack.size() == 0) {
            prolog.reject();
            return null;
        }
        reporter.reportAhead(Repair.LESS_THAN, 20);
        return text(1);
    }

    /** The text at the token, whose first bytes are known to be text. */
    private @Nullable Token text(int known) throws IOException {
        int searched = known;
        while (true) {
            int to = Bytes.indexOf(window.bytes, window.token + searched, window.end, '<');
            searched = window.end - window.token;
            boolean whole = to < window.end;
            if (!whole && searched >= Pieces.LENGTH) {
                to = Pieces.cut(window.bytes, window.token, window.end);
                whole = true;
            }
            if (whole || !window.grow()) {
                window.position = to;
                return text(window.token, to, Context.TEXT);
            }
        }
    }

    private @Nullable Token text(int from, int to, Context around) {
        if (from == to || deep.any() || isTooMuch()) {
            return null;
        }
        long room = limits.textLength() - textLength;
        textLength += to - from;
        if (room < to - from) {
            if (room >= 0) {
                reporter.report(Repair.LIMIT_TEXT, from, to);
            }
            if (room <= 0) {
                return null;
            }
        }
        textFrom = from;
        textTo = room < to - from ? Pieces.characterBoundary(window.bytes, from, from + (int) room) : to;
        context = around;
        return Token.TEXT;
    }

    private @Nullable Token startTag() throws IOException {
        QualifiedName name = tags.readName(1);
        if (name == null) {
            return tags.isTorn() ? null : literal();
        }
        Outcome outcome = tags.readAttributes();
        if (outcome == Outcome.NO_TAG) {
            return literal();
        }
        if (outcome == Outcome.INCOMPLETE) {
            window.position = window.end;
            return null;
        }
        // An empty item cannot swallow anything, so it may lie where it lies
        int boundary = outcome == Outcome.EMPTY ? stack.size() : stack.boundary(name);
        if (boundary < stack.size() && !nesting.isMeant(boundary)) {
            return closeDownTo(boundary);
        }
        if (isLeftOut(name)) {
            if (!tags.finish(outcome)) {
                deep.open(name);
            }
            return null;
        }
        open(name);
        if (outcome == Outcome.CUT) {
            position = window.positionAt(window.token);
        }
        emptyElement = tags.finish(outcome) || isVoid(name);
        return Token.START;
    }

    private boolean isLeftOut(QualifiedName name) {
        if (stack.size() >= limits.depth()) {
            if (deep.isFirst()) {
                reporter.report(Repair.LIMIT_DEPTH, name.toString());
            }
            return true;
        }
        return name.kind != Kind.ITEM && name.kind != Kind.CONTAINER && isTooMuch();
    }

    private boolean isTooMuch() {
        if (!allowance.isSpent(window.offset(window.token))) {
            return false;
        }
        if (allowance.isFirst()) {
            reporter.report(Repair.LIMIT_ITEM, "");
        }
        return true;
    }

    private void open(QualifiedName name) {
        if (stack.size() == 0) {
            rss = name.local.equalsIgnoreCase("rss");
            html = name.local.equalsIgnoreCase("html");
        }
        int declared = scopes.size();
        boolean core = rss && (name.kind == Kind.CONTAINER || name.kind == Kind.ITEM);
        attributes.declareNamespaces(core);
        stack.push(name, name.asElement(scopes), declared);
        if (stack.item() == stack.size() - 1) {
            allowance.startItem(window.offset(window.token));
        }
        attributes.tellNotes();
        textLength = 0;
    }

    /** {@return whether this start tag is all there is of an element, as HTML has it} */
    private boolean isVoid(QualifiedName name) throws IOException {
        if (name.kind != Kind.VOID) {
            return false;
        }
        if (html) {
            return true;
        }
        boolean inText =
                switch (name.local.toLowerCase(Locale.ROOT)) {
                    case "br", "hr", "wbr" -> true;
                    case "img" -> attributes.value("src") != null;
                    default -> false;
                };
        if (!inText || tags.isFollowedByEndTagOf(name)) {
            return false;
        }
        reporter.report(Repair.ELEMENT_VOID, name.toString());
        return true;
    }

    private @Nullable Token endTag() throws IOException {
        if (!deep.any() && tags.isSimpleEndTagOf(stack.top())) {
            return end();
        }
        QualifiedName name = tags.readEndTag();
        if (name == null) {
            return tags.isTorn() ? null : literal();
        }
        if (deep.close(name)) {
            tags.finishEndTag();
            return null;
        }
        int index = stack.find(name);
        if (index < 0) {
            reporter.report(Repair.END_TAG_UNMATCHED, name.toString());
            tags.finishEndTag();
            return null;
        }
        if (index < stack.size() - 1) {
            return closeDownTo(index + 1);
        }
        if (deep.any()) {
            deep.clear();
        }
        if (name != stack.top() && name.interned) {
            reporter.report(Repair.END_TAG_CASE, name.toString());
        }
        tags.finishEndTag();
        return end();
    }
}
