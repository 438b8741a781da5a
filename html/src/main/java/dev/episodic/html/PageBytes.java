package dev.episodic.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Severity;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes text of the bytes of a page, and keeps it within the limit. */
final class PageBytes {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int OPENING = 8192;

    private PageBytes() {}

    static Parsed<Podcast> limited(String html, Function<String, Parsed<Podcast>> read) {
        if (html.length() <= PageReader.LIMIT) {
            return read.apply(html);
        }
        int end =
                Character.isHighSurrogate(html.charAt(PageReader.LIMIT - 1)) ? PageReader.LIMIT - 1 : PageReader.LIMIT;
        var parsed = read.apply(html.substring(0, end));
        var diagnostics = new ArrayList<>(parsed.diagnostics());
        diagnostics.add(new Diagnostic(
                Severity.ERROR,
                "page.long",
                "page",
                Position.START,
                "",
                "The page is longer than " + PageReader.LIMIT + " characters, and what follows was left out."));
        return new Parsed<>(parsed.value(), diagnostics);
    }

    /** A mark counts for most, then what is told beside the page, then what it says itself if that can be. */
    static String decode(byte[] html, @Nullable Charset told) {
        if (startsWith(html, 0xef, 0xbb, 0xbf)) {
            return new String(html, 3, html.length - 3, UTF_8);
        }
        if (startsWith(html, 0xfe, 0xff)) {
            return new String(html, 2, html.length - 2, UTF_16BE);
        }
        if (startsWith(html, 0xff, 0xfe)) {
            return new String(html, 2, html.length - 2, UTF_16LE);
        }
        if (told != null) {
            return new String(html, told);
        }
        return strictly(html, UTF_8)
                .orElseGet(() -> new String(html, declared(html).orElse(WINDOWS_1252)));
    }

    /** Whoever declares another encoding in bytes that are UTF-8 is wrong, unless all of them are ASCII. */
    private static Optional<Charset> declared(byte[] html) {
        var opening = new String(html, 0, Math.min(html.length, OPENING), ISO_8859_1);
        var declaration = DECLARED.matcher(opening);
        if (!declaration.find()) {
            return Optional.empty();
        }
        try {
            var charset = Charset.forName(declaration.group(1));
            // The names of Latin 1 mean windows-1252 on the web, and a page that declares UTF-8 here is not in it
            return charset.equals(ISO_8859_1) || charset.equals(UTF_8)
                    ? Optional.empty()
                    : Optional.of(charset).filter(known -> !known.name().startsWith("UTF-"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] html, Charset charset) {
        try {
            // The limit may have cut a character in two
            int cut = html.length > PageReader.LIMIT ? 4 : 0;
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(html, 0, endOfCharacter(html, html.length - cut)))
                    .toString());
        } catch (CharacterCodingException isAnother) {
            return Optional.empty();
        }
    }

    private static int endOfCharacter(byte[] html, int end) {
        int whole = end;
        while (whole < html.length && whole > 0 && (html[whole] & 0xc0) == 0x80) {
            whole--;
        }
        return whole;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
