package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.LINE;

import dev.episodic.Category;
import dev.episodic.Severity;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a subject: by its label, which is for people, or else by its term, which is for programs.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287#section-4.2.2">RFC 4287: category</a>
 */
record AtomCategory<B>(BiConsumer<B, Category> add) implements Reads<B> {

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        String term = line(reading, "term");
        String label = line(reading, "label");
        String scheme = line(reading, "scheme");
        Leaf leaf = reading.leaf();
        String name = label == null ? term == null ? reading.value(LINE, "", leaf.text()) : term : label;
        if (name == null) {
            reading.keep(frame, leaf.asForeign());
            return;
        }
        if (label != null && term != null && !term.equals(label)) {
            reading.report(Severity.INFO, "category.term", "/@term", term, "The label counts; the term was left out.");
        }
        add.accept(frame.parts(), Category.builder().name(name).scheme(scheme).build());
    }

    private static @Nullable String line(Reading reading, String attribute) {
        String text = reading.attribute(attribute);
        return text == null ? null : reading.value(LINE, "/@" + attribute, text);
    }

    @Override
    public boolean many() {
        return true;
    }
}
