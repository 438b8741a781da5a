package dev.episodic.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Text whose encoding nobody tells: UTF-16 if it begins with its mark, UTF-8 if it can be, else windows-1252. */
final class PlainText {

    private static final int LIMIT = 64 << 20;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PlainText() {}

    static String read(InputStream in) throws IOException {
        var bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new SourceException("This is longer than the 64 MB that text may be.");
        }
        return decode(bytes);
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe)) {
            return new String(bytes, UTF_16);
        }
        int start = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException isNoUtf8) {
            return new String(bytes, start, bytes.length - start, WINDOWS_1252);
        }
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
