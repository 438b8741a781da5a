package dev.episodic.html.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

/**
 * Draws cards with a font of its own, so that they look the same wherever they are drawn. Letters that are not in it, such
 * as those of Chinese, come from the fonts of the machine.
 */
public final class CardPainter {

    private static final int MARGIN = 84;
    private static final int GAP = 60;
    private static final int SIDE = 400;
    private static final int[] TITLE_SIZES = {84, 76, 68, 60, 54, 48, 42, 38};
    private static final int[] SMALL_SIZES = {32, 28};
    private static final float CORNER = 28;

    private final Font font;

    private CardPainter(Font font) {
        this.font = font;
    }

    /** {@return a painter, or nothing on a Java that cannot draw letters} */
    public static Optional<CardPainter> find() {
        try (var file = CardPainter.class.getResourceAsStream("NotoSans-Bold.ttf")) {
            if (file == null) {
                return Optional.empty();
            }
            var painter = new CardPainter(Font.createFont(Font.TRUETYPE_FONT, file));
            painter.draw(new Card("Aa", "", "", false, CardColours.of(""), null));
            return Optional.of(painter);
        } catch (IOException | FontFormatException | RuntimeException | LinkageError | InternalError cannotDraw) {
            return Optional.empty();
        }
    }

    /** {@return the card as a PNG} */
    public byte[] draw(Card card) {
        var image = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        var pen = image.createGraphics();
        try {
            CardPicture.smooth(pen);
            fill(pen, card);
        } finally {
            pen.dispose();
        }
        return Png.of(image);
    }

    private void fill(Graphics2D pen, Card card) {
        pen.setColor(new Color(card.colours().paper()));
        pen.fillRect(0, 0, Card.WIDTH, Card.HEIGHT);
        var picture = CardPicture.square(card.picture(), SIDE);
        float x = MARGIN;
        float width = Card.WIDTH - 2f * MARGIN;
        if (picture.isPresent()) {
            int left = card.rightToLeft() ? Card.WIDTH - MARGIN - SIDE : MARGIN;
            hang(pen, picture.get(), left, (Card.HEIGHT - SIDE) / 2);
            width -= SIDE + GAP;
            x += card.rightToLeft() ? 0 : SIDE + GAP;
        }
        write(pen, card, x, width);
    }

    private static void hang(Graphics2D pen, BufferedImage picture, int x, int y) {
        var clip = pen.getClip();
        pen.clip(new RoundRectangle2D.Float(x, y, SIDE, SIDE, CORNER, CORNER));
        pen.drawImage(picture, x, y, null);
        pen.setClip(clip);
    }

    private void write(Graphics2D pen, Card card, float x, float width) {
        var show = small(card.show(), card, width);
        var line = small(card.line(), card, width);
        float room = Card.HEIGHT - 2f * MARGIN - show.height() - line.height() - GAP;
        var title = Paragraph.fitted(card.title(), fontFor(card.title()), card.rightToLeft(), width, room, TITLE_SIZES);
        float y = (Card.HEIGHT - show.height() - line.height() - title.height() - GAP) / 2;

        pen.setColor(new Color(card.colours().accent()));
        show.draw(pen, x, y, width, card.rightToLeft());
        y += show.height() + GAP / 2f;
        pen.setColor(new Color(card.colours().ink()));
        title.draw(pen, x, y, width, card.rightToLeft());
        y += title.height() + GAP / 2f;
        pen.setColor(new Color(card.colours().soft()));
        line.draw(pen, x, y, width, card.rightToLeft());
    }

    private Paragraph small(String text, Card card, float width) {
        return Paragraph.fitted(text, fontFor(text), card.rightToLeft(), width, SMALL_SIZES[0] * 1.2f, SMALL_SIZES);
    }

    private Font fontFor(String text) {
        return font.canDisplayUpTo(text) < 0 ? font : new Font(Font.SANS_SERIF, Font.BOLD, 1);
    }
}
