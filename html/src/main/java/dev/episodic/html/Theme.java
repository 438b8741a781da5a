package dev.episodic.html;

import static java.util.Objects.requireNonNull;

import dev.episodic.html.site.Policy;
import dev.episodic.html.site.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How pages look and what they say by themselves. From the least to the most that can be changed:
 *
 * <ol>
 *   <li>the tokens of the stylesheet, such as colours and type: {@link #withStyles};
 *   <li>the words, in any language: {@link #withWords};
 *   <li>slots, places left free for HTML of one's own: {@link #withSlot};
 *   <li>parts, such as the player: {@link #withPart};
 *   <li>whole pages, by templates of one's own, made of the same parts or not: {@link #withPage}.
 * </ol>
 *
 * <p>What is handed in here is trusted and goes into the pages as it is. A theme is an immutable value.
 */
public final class Theme {

    private static final Theme STANDARD = new Theme("", Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    private final String styles;
    private final Map<Slot, String> slots;
    private final Map<Part, PartTemplate> parts;
    private final Map<PageKind, PageTemplate> pages;
    private final Map<String, Map<String, String>> words;
    private final Map<String, List<String>> sources;

    private Theme(
            String styles,
            Map<Slot, String> slots,
            Map<Part, PartTemplate> parts,
            Map<PageKind, PageTemplate> pages,
            Map<String, Map<String, String>> words,
            Map<String, List<String>> sources) {
        this.styles = styles;
        this.slots = slots;
        this.parts = parts;
        this.pages = pages;
        this.words = words;
        this.sources = sources;
    }

    /** Writes a part of a page in place of ours. */
    @FunctionalInterface
    public interface PartTemplate {

        /**
         * {@return the HTML of the part, trusted}
         *
         * @param page the page it stands on
         * @param standard the HTML that would have stood there, perhaps empty
         */
        String write(PageView page, String standard);
    }

    /** Writes a page in place of ours. */
    @FunctionalInterface
    public interface PageTemplate {

        /**
         * {@return the whole document, trusted}
         *
         * @param page the page
         */
        String write(PageView page);
    }

    /** {@return our own theme} */
    public static Theme standard() {
        return STANDARD;
    }

    /** {@return the words of the pages in English, to be translated: a key, and a pattern of {@code MessageFormat}} */
    public static Map<String, String> words() {
        return Wording.english();
    }

    /**
     * {@return a theme whose stylesheet has further rules, such as other values for the tokens at its top}
     *
     * @param css rules of style
     */
    public Theme withStyles(String css) {
        return new Theme(styles + requireNonNull(css, "css"), slots, parts, pages, words, sources);
    }

    /**
     * {@return a theme with HTML in a slot, after what is in it already}
     *
     * @param slot the place
     * @param html the HTML
     */
    public Theme withSlot(Slot slot, String html) {
        var more = new EnumMap<Slot, String>(Slot.class);
        more.putAll(slots);
        more.merge(slot, requireNonNull(html, "html"), String::concat);
        return new Theme(styles, more, parts, pages, words, sources);
    }

    /** {@return a theme with another part in place of ours} */
    public Theme withPart(Part part, PartTemplate template) {
        var more = new EnumMap<Part, PartTemplate>(Part.class);
        more.putAll(parts);
        more.put(part, requireNonNull(template, "template"));
        return new Theme(styles, slots, more, pages, words, sources);
    }

    /** {@return a theme with other pages of this kind in place of ours} */
    public Theme withPage(PageKind kind, PageTemplate template) {
        var more = new EnumMap<PageKind, PageTemplate>(PageKind.class);
        more.putAll(pages);
        more.put(kind, requireNonNull(template, "template"));
        return new Theme(styles, slots, parts, more, words, sources);
    }

    /**
     * {@return a theme with words for shows in a language, or with other words in place of ours}
     *
     * @param language the language; its country and script play no part
     * @param translations the words by the keys of {@link #words()}; what is missing is said as before, or in English
     * @throws IllegalArgumentException if a key is unknown or a pattern is wrong
     */
    public Theme withWords(Locale language, Map<String, String> translations) {
        Wording.requirePatterns(translations, language);
        var more = new HashMap<>(words);
        var all = new HashMap<>(more.getOrDefault(language.getLanguage(), Map.of()));
        all.putAll(translations);
        more.put(language.getLanguage(), Map.copyOf(all));
        return new Theme(styles, slots, parts, pages, more, sources);
    }

    /**
     * {@return a theme whose pages may load something from elsewhere, for what slots and parts bring along}
     *
     * @param directive a directive of the Content Security Policy, such as {@code script-src}
     * @param source what it may load, such as {@code https://statistics.example}
     * @throws IllegalArgumentException if one of them could be taken for something else
     * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy</a>
     */
    public Theme withSource(String directive, String source) {
        Policy.requireSource(directive, source);
        var more = new HashMap<>(sources);
        var all = new ArrayList<>(more.getOrDefault(directive, List.of()));
        all.add(source);
        more.put(directive, List.copyOf(all));
        return new Theme(styles, slots, parts, pages, words, more);
    }

    /** {@return the further rules of style} */
    public String styles() {
        return styles;
    }

    /** {@return the HTML in a slot, perhaps empty} */
    public String slot(Slot slot) {
        return slots.getOrDefault(slot, "");
    }

    /** {@return what replaces a part} */
    public Optional<PartTemplate> part(Part part) {
        return Optional.ofNullable(parts.get(part));
    }

    /** {@return what replaces pages of a kind} */
    public Optional<PageTemplate> page(PageKind kind) {
        return Optional.ofNullable(pages.get(kind));
    }

    /** {@return the words given for a language, by their keys} */
    public Map<String, String> words(Locale language) {
        return words.getOrDefault(language.getLanguage(), Map.of());
    }

    /** {@return what a directive allows beyond what pages load by themselves} */
    public List<String> sources(String directive) {
        return sources.getOrDefault(directive, List.of());
    }
}
