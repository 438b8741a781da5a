package dev.episodic.html.theme;

import dev.episodic.html.Part;
import dev.episodic.html.site.View;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/**
 * A part of a page, which the theme may have replaced.
 *
 * @param part which part
 * @param view the page
 * @param standard the part as we write it
 */
public record Piece(Part part, View view, Content standard) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        if (!view.isWatched(part)) {
            standard.writeTo(output);
            return;
        }
        var text = new StringOutput();
        standard.writeTo(new OwaspHtmlTemplateOutput(text));
        output.writeContent(view.replaced(part, text.toString()));
    }
}
