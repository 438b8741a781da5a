package dev.episodic.html.card;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Makes the picture of a card out of a file, whatever size the file claims to be. */
final class CardPicture {

    private static final long MOST_PIXELS = 64_000_000;

    private CardPicture() {}

    /** {@return the middle of the picture as a square, if it is one that Java reads} */
    static Optional<BufferedImage> square(byte @Nullable [] file, int side) {
        if (file == null) {
            return Optional.empty();
        }
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader, side).map(picture -> cut(picture, side));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** Reads only every so many pixels of a large picture. */
    private static Optional<BufferedImage> read(ImageReader reader, int side) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        int step = Math.max(1, Math.min(width, height) / (2 * side));
        var some = reader.getDefaultReadParam();
        some.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, some));
    }

    private static BufferedImage cut(BufferedImage picture, int side) {
        int edge = Math.min(picture.getWidth(), picture.getHeight());
        int x = (picture.getWidth() - edge) / 2;
        int y = (picture.getHeight() - edge) / 2;
        var square = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        var pen = square.createGraphics();
        try {
            smooth(pen);
            pen.drawImage(picture, 0, 0, side, side, x, y, x + edge, y + edge, null);
        } finally {
            pen.dispose();
        }
        return square;
    }

    static void smooth(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }
}
