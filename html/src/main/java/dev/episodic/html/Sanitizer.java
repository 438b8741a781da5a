package dev.episodic.html;

import dev.episodic.Url;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** Cleans the HTML of one text. Two guards in a row: what is known to be good is rewritten, then all else is dropped. */
final class Sanitizer {

    /** An address in angle brackets is no tag. */
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9:-]*(?:\\s|/?>)|<!--");

    private static final Pattern NEW_LINE = Pattern.compile("\\r\\n?|\\n");

    /** Stands for a line break until the text is written: a sign of private use, which means nothing in a text. */
    private static final String LINE_BREAK = "\ue00b";

    private static final Pattern PIXELS = Pattern.compile("\\s*(\\d{1,5})(?:px)?\\s*");
    private static final Pattern HIDDEN = Pattern.compile(
            "(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|(?<![-\\w])(?:width|height)\\s*:\\s*[012](?:px)?\\s*(?:;|$))");

    /** Gone with all that is in them. */
    private static final String SECRET = "script, style, template, svg, math, object, embed, applet, canvas, textarea,"
            + " select, input, title, meta, link, base, frameset, noembed, noframes, xmp, plaintext";

    private static final String EMBEDDED = "iframe[src], audio[src], video[src]";
    private static final String BOXES =
            "section, article, aside, header, footer, main, nav, center, address, fieldset," + " form, hgroup, legend";
    private static final String BLOCKS =
            "p, br, div, ul, ol, li, dl, h1, h2, h3, h4, h5, h6, table, pre, blockquote, hr," + " figure, " + BOXES;
    private static final String TEXT_PARTS = "a, p, div, li, h1, h2, h3, h4, h5, h6, figure";
    private static final String SEEN = "img, hr, td, th";
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final int FIRST_HEADING = 3;

    private static final Set<String> KEPT_RELATIONS =
            Set.of("payment", "license", "me", "author", "nofollow", "sponsored", "ugc");

    private static final Safelist SAFE = new Safelist()
            .addTags(
                    "a",
                    "abbr",
                    "b",
                    "bdi",
                    "bdo",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "dd",
                    "del",
                    "details")
            .addTags(
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "img",
                    "ins")
            .addTags(
                    "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "small", "strike",
                    "strong")
            .addTags(
                    "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul",
                    "var")
            .addTags("wbr")
            .addAttributes(":all", "lang", "dir")
            .addAttributes("a", "href", "rel", "hreflang")
            .addAttributes("abbr", "title")
            .addAttributes("img", "src", "alt", "width", "height", "loading", "decoding", "referrerpolicy")
            .addAttributes("ol", "start", "reversed", "type")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes("time", "datetime")
            .addProtocols("a", "href", "http", "https", "mailto", "tel")
            .addProtocols("img", "src", "http", "https");

    private final @Nullable Url base;

    /** @param base the address that completes links, if it is known */
    Sanitizer(@Nullable Url base) {
        this.base = base;
    }

    String clean(String text) {
        if (!TAG.matcher(text).find()) {
            return Paragraphs.of(Parser.unescapeEntities(text, false));
        }
        var dirty = Jsoup.parseBodyFragment(text);
        keepLineBreaks(dirty);
        dirty.select(SECRET).forEach(Sanitizer::hide);
        dirty.select(EMBEDDED).forEach(this::linkInstead);
        dirty.select(BOXES).tagName("div");
        dirty.select("a").forEach(this::repairLink);
        dirty.select("img").forEach(this::repairPicture);
        moveHeadings(dirty);
        hideEmptyParts(dirty);
        var clean = new Cleaner(SAFE).clean(dirty);
        // Pretty-printing adds blanks, which show between inline elements
        clean.outputSettings().prettyPrint(false);
        return clean.body().html().replace(LINE_BREAK, "<br>").strip();
    }

    /** Leaves an element that the cleaner drops. To take it out of a long list of others would take long. */
    private static void hide(Element element) {
        element.empty().clearAttributes().tagName("span");
    }

    /** Text with a link or a bold word in it and no paragraph anywhere was written line by line. */
    private static void keepLineBreaks(Document dirty) {
        if (dirty.select(BLOCKS).isEmpty()) {
            dirty.body()
                    .nodeStream(TextNode.class)
                    .forEach(text ->
                            text.text(NEW_LINE.matcher(text.getWholeText()).replaceAll(LINE_BREAK)));
        }
    }

    private void linkInstead(Element embedded) {
        var address = safe(embedded.attr("src")).map(SafeUrl::toString);
        hide(embedded);
        address.ifPresent(url ->
                embedded.tagName("p").appendElement("a").attr("href", url).text(url));
    }

    private void repairLink(Element link) {
        var address = safe(link.attr("href"));
        if (address.isEmpty()) {
            link.clearAttributes().tagName("span");
            return;
        }
        link.attr("href", address.get().toString());
        var relations = Arrays.stream(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(KEPT_RELATIONS::contains)
                .distinct()
                .collect(Collectors.joining(" "));
        if (relations.isEmpty()) {
            link.removeAttr("rel");
        } else {
            link.attr("rel", relations);
        }
    }

    private void repairPicture(Element picture) {
        var address = safe(picture.attr("src")).filter(SafeUrl::isLoadable);
        if (address.isEmpty() || isTracker(picture)) {
            hide(picture);
            return;
        }
        picture.attr("src", address.get().toString())
                .attr("alt", picture.attr("alt"))
                .attr("loading", "lazy")
                .attr("decoding", "async")
                .attr("referrerpolicy", "no-referrer");
        keepPixels(picture, "width");
        keepPixels(picture, "height");
    }

    private static void keepPixels(Element picture, String side) {
        pixels(picture, side)
                .ifPresentOrElse(pixels -> picture.attr(side, String.valueOf(pixels)), () -> picture.removeAttr(side));
    }

    private static boolean isTracker(Element picture) {
        boolean tiny = pixels(picture, "width").filter(size -> size <= 2).isPresent()
                || pixels(picture, "height").filter(size -> size <= 2).isPresent();
        return tiny
                || picture.hasAttr("hidden")
                || HIDDEN.matcher(picture.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }

    private static Optional<Integer> pixels(Element picture, String side) {
        var number = PIXELS.matcher(picture.attr(side));
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }

    private Optional<SafeUrl> safe(String address) {
        return Url.parse(address).flatMap(url -> base == null ? SafeUrl.of(url) : SafeUrl.of(url, base));
    }

    /** Gives each heading the level of its depth, so that none is skipped below those of the page. */
    private static void moveHeadings(Document dirty) {
        var open = new ArrayDeque<Integer>();
        for (var heading : dirty.select(HEADINGS)) {
            int level = heading.normalName().charAt(1) - '0';
            while (!open.isEmpty() && open.peek() >= level) {
                open.pop();
            }
            open.push(level);
            heading.tagName("h" + Math.min(6, FIRST_HEADING + open.size() - 1));
        }
    }

    /** Editors leave paragraphs with nothing or a blank in them, which would tear holes. */
    private static void hideEmptyParts(Document dirty) {
        var parts = new ArrayList<>(dirty.body().getAllElements());
        Collections.reverse(parts);
        Set<Node> blank = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var part : parts) {
            if (!part.is(SEEN) && part.childNodes().stream().allMatch(node -> isBlank(node, blank))) {
                blank.add(part);
            }
        }
        dirty.body().select(TEXT_PARTS).stream().filter(blank::contains).forEach(Sanitizer::hide);
    }

    private static boolean isBlank(Node node, Set<Node> blank) {
        return node instanceof TextNode text
                ? text.getWholeText().replace('\u00a0', ' ').isBlank()
                : blank.contains(node) || node instanceof Comment;
    }
}
