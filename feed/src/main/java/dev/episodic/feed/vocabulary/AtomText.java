package dev.episodic.feed.vocabulary;

import dev.episodic.feed.form.Form;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that says what kind of text it is: plain, HTML, which is escaped, or XHTML, which is not. Whichever it
 * is, the value is HTML, or plain text that nobody can take for HTML. Text that does not say its kind is left as it is,
 * since what says nothing is often HTML.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287#section-3.1">RFC 4287: Text Constructs</a>
 */
record AtomText<B>(Form<String> form, BiConsumer<B, String> set) implements Reads<B> {

    private static final Set<String> UNDERSTOOD = Set.of("type", "mode", "version");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|&(#|[a-zA-Z]+;)");
    private static final Pattern WRAPPER = Pattern.compile("\\s*<div>(.*)</div>\\s*", Pattern.DOTALL);

    private enum Kind {
        UNSAID,
        PLAIN,
        HTML,
        XHTML,
        BASE64,
        OTHER;

        static Kind of(@Nullable String type, @Nullable String mode) {
            boolean base64 = "base64".equalsIgnoreCase(mode);
            Kind kind =
                    switch (type == null ? "" : type.strip().toLowerCase(Locale.ROOT)) {
                        case "" -> UNSAID;
                        case "text", "text/plain" -> PLAIN;
                        case "html", "text/html" -> HTML;
                        case "xhtml", "application/xhtml+xml", "text/xhtml" -> XHTML;
                        default -> OTHER;
                    };
            return base64 && kind != OTHER ? BASE64 : kind;
        }
    }

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        Kind kind = Kind.of(reading.attribute("type"), reading.attribute("mode"));
        Leaf leaf = reading.leaf();
        String value = kind == Kind.OTHER ? null : value(kind, leaf, reading);
        if (value == null) {
            reading.keep(frame, leaf.asForeign());
            return;
        }
        for (var attribute : leaf.attributes()) {
            if (!UNDERSTOOD.contains(attribute.name().toString())) {
                reading.unknownAttribute(attribute);
            }
        }
        frame.claim(this);
        set.accept(frame.parts(), value);
    }

    private @Nullable String value(Kind kind, Leaf leaf, Reading reading) {
        if (leaf.hasMarkup() && kind != Kind.XHTML) {
            return reading.value(form, leaf);
        }
        String text = text(kind, leaf.textFor(form));
        URI base = reading.base();
        if (text != null && base != null) {
            text = Addresses.inMarkup(base, text);
        }
        return text == null ? null : reading.value(form, "", text);
    }

    private static @Nullable String text(Kind kind, String text) {
        return switch (kind) {
            case PLAIN -> MARKUP.matcher(text).find() ? escaped(text) : text;
            case XHTML -> withoutWrapper(text);
            case BASE64 -> decoded(text);
            case UNSAID, HTML, OTHER -> text;
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** {@return the text without the element that must hold XHTML and is no part of it} */
    private static String withoutWrapper(String text) {
        var wrapped = WRAPPER.matcher(text);
        return wrapped.matches() && !wrapped.group(1).contains("<div>") ? wrapped.group(1) : text;
    }

    private static @Nullable String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    @Override
    public boolean many() {
        return false;
    }
}
