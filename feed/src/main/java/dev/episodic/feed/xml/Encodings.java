package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodic.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out in which encoding a document is, and gives it as UTF-8: by its byte order mark, else by where its zeros
 * stand, else as UTF-8 if that is what the bytes are, else as the transport said, else as the document itself says, else
 * as windows-1252. Documents packed with gzip are unpacked.
 */
public final class Encodings {
    /** How much of the document is looked at. */
    private static final int PREFIX = 1 << 16;

    private static final int MOST_PACKINGS = 3;
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Pattern DECLARED = Pattern.compile(
            "<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"'\u201C\u201D]?\\s*([^\"'>?\u201C\u201D]*)", Pattern.CASE_INSENSITIVE);

    private final InputStream utf8;
    private final Charset charset;

    private Encodings(InputStream utf8, Charset charset) {
        this.utf8 = utf8;
        this.charset = charset;
    }

    /**
     * Looks at the start of a document.
     *
     * @param in the document as it came
     * @param transport the encoding that HTTP or the caller named, if any
     * @param repairs hears if the encoding is not what was said
     * @return the document as UTF-8
     * @throws IOException if the input cannot be read
     */
    public static Encodings detect(InputStream in, @Nullable String transport, Repairs repairs) throws IOException {
        InputStream unpacked = in;
        byte[] prefix = in.readNBytes(PREFIX);
        for (int i = 0; i < MOST_PACKINGS && isPacked(prefix); i++) {
            report(repairs, Repair.ENCODING_GZIP, "");
            unpacked = Unpacked.of(rejoin(prefix, unpacked), repairs);
            prefix = unpacked.readNBytes(PREFIX);
        }
        Charset charset = choose(prefix, transport, repairs);
        InputStream whole = rejoin(prefix, unpacked);
        return charset.equals(UTF_8)
                ? new Encodings(whole, charset)
                : new Encodings(new Transcoded(new InputStreamReader(whole, charset)), charset);
    }

    /**
     * Looks at the start of a document that is in memory.
     *
     * @param document the document as it came
     * @param repairs hears if the encoding is not what was said
     * @return the document as UTF-8
     * @throws IOException if the input cannot be read
     */
    public static Encodings detect(byte[] document, Repairs repairs) throws IOException {
        if (isPacked(document)) {
            return detect(new ByteArrayInputStream(document), null, repairs);
        }
        byte[] prefix = document.length <= PREFIX ? document : Arrays.copyOf(document, PREFIX);
        Charset charset = choose(prefix, null, repairs);
        Whole whole = new Whole(document);
        return charset.equals(UTF_8)
                ? new Encodings(whole, charset)
                : new Encodings(new Transcoded(new InputStreamReader(whole, charset)), charset);
    }

    /** {@return characters as UTF-8} */
    public static InputStream encode(Reader characters) {
        return new Transcoded(characters);
    }

    /** {@return the document in UTF-8; closing it closes the input} */
    public InputStream utf8() {
        return utf8;
    }

    /** {@return the encoding that the document was found to be in} */
    public Charset charset() {
        return charset;
    }

    private static InputStream rejoin(byte[] prefix, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(prefix), rest);
    }

    private static boolean isPacked(byte[] prefix) {
        return prefix.length > 2 && prefix[0] == 0x1F && prefix[1] == (byte) 0x8B && prefix[2] == 8;
    }

    private static Charset choose(byte[] prefix, @Nullable String transport, Repairs repairs) {
        Charset marked = byMark(prefix);
        if (marked == null) {
            marked = byZeros(prefix);
        }
        Optional<String> declared = marked == null ? declared(prefix) : Optional.empty();
        Charset found = marked != null ? marked : byBytes(prefix, transport, declared, repairs);
        if (!found.equals(UTF_8)) {
            report(repairs, Repair.ENCODING_CHOSEN, found.name());
        }
        reportConflict(declared, found, prefix, repairs);
        reportConflict(Optional.ofNullable(transport), found, prefix, repairs);
        return found;
    }

    private static void reportConflict(Optional<String> name, Charset found, byte[] prefix, Repairs repairs) {
        name.flatMap(Charsets::of)
                .filter(said -> differs(said, found, prefix))
                .ifPresent(said ->
                        report(repairs, Repair.ENCODING_MISMATCH, name.orElseThrow() + ", really " + found.name()));
    }

    private static boolean differs(Charset said, Charset found, byte[] prefix) {
        return !said.equals(found) && Census.of(prefix).beyondAscii();
    }

    private static @Nullable Charset byMark(byte[] prefix) {
        int first = (at(prefix, 0) << 8) | at(prefix, 1);
        int second = (at(prefix, 2) << 8) | at(prefix, 3);
        if (first == 0xFFFE) {
            return second == 0 && prefix.length > 3 ? UTF_32LE : UTF_16LE;
        }
        if (first == 0xFEFF) {
            return UTF_16BE;
        }
        if (first == 0 && second == 0xFEFF) {
            return UTF_32BE;
        }
        return first == 0xEFBB && second >> 8 == 0xBF ? UTF_8 : null;
    }

    private static int at(byte[] prefix, int index) {
        return index < prefix.length ? prefix[index] & 0xFF : 0;
    }

    /** The first characters of a feed are ASCII: their zeros tell how wide a character is. */
    private static @Nullable Charset byZeros(byte[] prefix) {
        if (prefix.length < 4) {
            return null;
        }
        int pattern = 0;
        for (int i = 0; i < 4; i++) {
            pattern = (pattern << 1) | (prefix[i] == 0 ? 0 : 1);
        }
        return switch (pattern) {
            case 0b1000 -> UTF_32LE;
            case 0b0001 -> UTF_32BE;
            case 0b1010 -> UTF_16LE;
            case 0b0101 -> UTF_16BE;
            default -> null;
        };
    }

    private static Charset byBytes(
            byte[] prefix, @Nullable String transport, Optional<String> declared, Repairs repairs) {
        Census census = Census.of(prefix);
        if (census.stray() == 0) {
            return UTF_8;
        }
        Charset said = Optional.ofNullable(transport)
                .flatMap(name -> known(name, repairs))
                .filter(charset -> !charset.equals(UTF_8))
                .or(() -> declared.flatMap(name -> known(name, repairs)))
                .orElse(UTF_8);
        if (!Charsets.isOftenWrong(said)) {
            return said;
        }
        // A few bytes of another encoding in a document that is UTF-8 otherwise: they are decoded one by one
        return census.valid() > census.stray() / 4 ? UTF_8 : Charsets.WINDOWS_1252;
    }

    private static Optional<Charset> known(String name, Repairs repairs) {
        Optional<Charset> charset = Charsets.of(name);
        if (charset.isEmpty() && !name.isBlank()) {
            report(repairs, Repair.ENCODING_UNKNOWN, name);
        }
        return charset;
    }

    private static Optional<String> declared(byte[] prefix) {
        Matcher matcher = DECLARED.matcher(new String(prefix, 0, Math.min(prefix.length, 4096), UTF_8));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static void report(Repairs repairs, Repair repair, String found) {
        repairs.report(repair.severity(), repair.code(), "", Position.START, found, repair.message());
    }

    /** What the bytes beyond ASCII are: characters of UTF-8, or not. */
    private record Census(int valid, int stray) {
        static Census of(byte[] bytes) {
            int valid = 0;
            int stray = 0;
            int i = 0;
            while (i < bytes.length) {
                i = Bytes.skipAscii(bytes, i, bytes.length);
                if (i == bytes.length) {
                    break;
                }
                int size = Utf8.size(bytes, i, bytes.length);
                boolean cut = size == 0 && bytes.length - i < 4 && i > PREFIX - 4;
                valid += size > 1 ? 1 : 0;
                stray += size == 0 && !cut ? 1 : 0;
                i += Math.max(size, 1);
            }
            return new Census(valid, stray);
        }

        boolean beyondAscii() {
            return valid + stray > 0;
        }
    }
}
