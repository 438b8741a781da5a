package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The named characters of XML and of HTML, and what numbers mean that are none of Unicode.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/named-characters.html">Named character references</a>
 */
public final class Entities {
    /** The longest name of HTML, {@code CounterClockwiseContourIntegral}. */
    public static final int LONGEST_NAME = 31;

    /** What windows-1252 has where Unicode has control characters; a zero where it has nothing. */
    private static final String WINDOWS_1252 =
            "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
                    + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    private static final byte[] AMP = "amp".getBytes(US_ASCII);
    private static final byte[] QUOT = "quot".getBytes(US_ASCII);
    private static final byte[] APOS = "apos".getBytes(US_ASCII);

    private Entities() {}

    /** {@return the character for which XML itself has a name, the bytes between ampersand and semicolon, or 0} */
    static char predefined(byte[] bytes, int from, int to) {
        return switch (to - from) {
            case 2 -> bytes[from + 1] != 't' ? 0 : bytes[from] == 'l' ? '<' : bytes[from] == 'g' ? '>' : (char) 0;
            case 3 -> Bytes.startsWith(bytes, from, to, AMP) ? '&' : 0;
            case 4 ->
                Bytes.startsWith(bytes, from, to, QUOT)
                        ? '"'
                        : Bytes.startsWith(bytes, from, to, APOS) ? '\'' : (char) 0;
            default -> 0;
        };
    }

    /** {@return the characters that HTML gives this name, without ampersand and semicolon} */
    public static @Nullable String html(String name) {
        return Html.NAMES.get(name);
    }

    /** {@return the character that a byte or number from 128 to 159 means in windows-1252, or 0} */
    public static char windows1252(int code) {
        return WINDOWS_1252.charAt(code - 0x80);
    }

    /** Read when the first entity is met: most feeds have none. */
    private static final class Html {
        static final Map<String, String> NAMES = read();

        private static Map<String, String> read() {
            Map<String, String> names = new HashMap<>(4096);
            try (InputStream in = Objects.requireNonNull(Entities.class.getResourceAsStream("entities.txt"));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, US_ASCII))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("#")) {
                        continue;
                    }
                    String[] parts = line.split(" ", -1);
                    StringBuilder characters = new StringBuilder();
                    for (int i = 1; i < parts.length; i++) {
                        characters.appendCodePoint(Integer.parseInt(parts[i], 16));
                    }
                    names.put(parts[0], characters.toString());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return names;
        }
    }
}
