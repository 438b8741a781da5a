package dev.episodic.html;

import static java.util.Objects.requireNonNull;

import dev.episodic.Url;

/**
 * HTML that may stand in a page, whoever wrote it. It can only be made by cleaning: nothing in it runs code, looks like a
 * part of the page around it, or tells a third party who reads it.
 *
 * <p>What stays: paragraphs, lists, tables, quotations, emphasis, code, links, pictures. Headings are moved below those
 * of the page and begin at {@code h3}. What goes: scripts, styles, frames, forms, classes, identifiers, pictures of a
 * pixel or two. What was embedded stays as a link.
 */
public final class SafeHtml {

    private static final SafeHtml EMPTY = new SafeHtml("");

    private final String html;

    private SafeHtml(String html) {
        this.html = html;
    }

    /**
     * {@return the text, cleaned}
     *
     * @param text HTML, or plain text, which becomes paragraphs with its line breaks kept; links that are not complete
     *     are taken away
     */
    public static SafeHtml of(String text) {
        return new SafeHtml(new Sanitizer(null).clean(text));
    }

    /**
     * {@return the text, cleaned}
     *
     * @param text HTML, or plain text, which becomes paragraphs with its line breaks kept
     * @param base the address of the document it stood in, which completes its links
     */
    public static SafeHtml of(String text, Url base) {
        return new SafeHtml(new Sanitizer(requireNonNull(base, "base")).clean(text));
    }

    /** {@return plain text as paragraphs, its line breaks kept and its addresses made links; tags are shown as they are} */
    public static SafeHtml ofText(String text) {
        return new SafeHtml(Paragraphs.of(text));
    }

    /** {@return the absence of any text} */
    public static SafeHtml none() {
        return EMPTY;
    }

    /** {@return whether there is nothing to show} */
    public boolean isEmpty() {
        return html.isBlank();
    }

    /** {@return the HTML, a part of a document} */
    public String html() {
        return html;
    }

    /** {@return the HTML} */
    @Override
    public String toString() {
        return html;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }
}
