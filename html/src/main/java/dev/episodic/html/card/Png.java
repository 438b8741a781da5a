package dev.episodic.html.card;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pictures as PNG, several times faster than Java does, which tries out every filter: a site may have thousands.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">PNG</a>
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int TRUE_COLOUR = 2;
    private static final int FILTER_UP = 2;

    private Png() {}

    /** @param image a picture of the type {@link BufferedImage#TYPE_3BYTE_BGR} */
    static byte[] of(BufferedImage image) {
        var png = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(png)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(image));
            chunk(out, "IDAT", compressed(image));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    private static byte[] header(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.write(new byte[] {8, TRUE_COLOUR, 0, 0, 0});
        return bytes.toByteArray();
    }

    /** Rows as differences from the row above: most of a card is paper. */
    private static byte[] compressed(BufferedImage image) throws IOException {
        var pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int length = image.getWidth() * 3;
        var row = new byte[length + 1];
        row[0] = FILTER_UP;
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED + 2);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            for (int y = 0; y < image.getHeight(); y++) {
                for (int i = 0; i < length; i++) {
                    // From blue, green, red to red, green, blue
                    int at = y * length + i - i % 3 + 2 - i % 3;
                    row[i + 1] = (byte) (pixels[at] - (y == 0 ? 0 : pixels[at - length]));
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
