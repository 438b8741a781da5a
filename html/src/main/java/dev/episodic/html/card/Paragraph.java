package dev.episodic.html.card;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** A text in lines of one width, in the largest size at which all of it fits its place. */
final class Paragraph {

    private static final float LEADING = 1.16f;

    private final List<TextLayout> lines;
    private final float lineHeight;

    private Paragraph(List<TextLayout> lines, float lineHeight) {
        this.lines = lines;
        this.lineHeight = lineHeight;
    }

    /** {@return the text; what does not fit even at the smallest size is cut off} */
    static Paragraph fitted(String text, Font font, boolean rightToLeft, float width, float height, int[] sizes) {
        var context = new FontRenderContext(null, true, true);
        for (int size : sizes) {
            var lines = lines(text, font.deriveFont((float) size), rightToLeft, width, context);
            if (lines.size() * size * LEADING <= height) {
                return new Paragraph(lines, size * LEADING);
            }
        }
        int smallest = sizes[sizes.length - 1];
        int most = Math.max(1, (int) (height / (smallest * LEADING)));
        return cut(text, font.deriveFont((float) smallest), rightToLeft, width, most, context);
    }

    private static Paragraph cut(
            String text, Font font, boolean rightToLeft, float width, int most, FontRenderContext context) {
        var shorter = text;
        var lines = lines(shorter, font, rightToLeft, width, context);
        while (lines.size() > most) {
            int end = shorter.lastIndexOf(' ', shorter.length() - 2);
            int middle = shorter.offsetByCodePoints(0, shorter.codePointCount(0, shorter.length()) - 2);
            shorter = shorter.substring(0, end > shorter.length() / 2 ? end : middle) + "…";
            lines = lines(shorter, font, rightToLeft, width, context);
        }
        return new Paragraph(lines, font.getSize2D() * LEADING);
    }

    private static List<TextLayout> lines(
            String text, Font font, boolean rightToLeft, float width, FontRenderContext context) {
        if (text.isEmpty()) {
            return List.of();
        }
        var attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        var measurer = new LineBreakMeasurer(attributed.getIterator(), context);
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < text.length()) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }

    float height() {
        return lines.size() * lineHeight;
    }

    /** Draws the lines below one another, at the side where they are begun to be read. */
    void draw(Graphics2D pen, float x, float y, float width, boolean rightToLeft) {
        float baseline = y;
        for (var line : lines) {
            float left = rightToLeft ? x + width - line.getAdvance() : x;
            line.draw(pen, left, baseline + lineHeight * 0.8f);
            baseline += lineHeight;
        }
    }
}
