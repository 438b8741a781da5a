package dev.episodic.html.notes;

import dev.episodic.Link;
import dev.episodic.Url;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds links: what is linked, addresses that stand bare, and, in pasted text that lost its addresses, the items below a
 * label that says they are links. A link at the start of its line takes what follows a dash or a colon as annotation.
 */
final class LinkExtractor {

    private static final int MOST_WORDS_OF_TITLE = 30;
    private static final int MOST_WORDS_OF_BARE_TITLE = 12;
    private static final String PARTING = "-–—:|";

    private final Reading reading;
    private final List<Passage> passages;
    private final Moments moments;
    private final Map<Section, AnnotationStyle> styles = new HashMap<>();
    private final List<Found<Link>> links = new ArrayList<>();

    private LinkExtractor(Reading reading, Moments moments) {
        this.reading = reading;
        this.passages = reading.passages();
        this.moments = moments;
        if (reading.isFromText()) {
            reading.sections().forEach((section, lines) -> styles.put(section, style(lines)));
        }
    }

    private static AnnotationStyle style(List<Line> lines) {
        return AnnotationStyle.of(
                lines.stream().filter(Line::isItem).map(Line::text).toList());
    }

    static List<Found<Link>> in(Reading reading, Moments moments) {
        return new LinkExtractor(reading, moments).find();
    }

    private List<Found<Link>> find() {
        var withAddresses = sectionsWithAddresses();
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            var line = passage.line();
            if (goesOn(i)) {
                annotateLast(line.text());
            } else if (!line.anchors().isEmpty()) {
                linked(i);
            } else if (isTitleOfNext(i)) {
                titled(i, passages.get(i + 1).line().anchors().get(0));
                i++;
            } else if (lostItsAddress(passage, withAddresses)) {
                titled(i, null);
            }
        }
        return links;
    }

    private Set<Section> sectionsWithAddresses() {
        var sections = new HashSet<Section>();
        for (var passage : passages) {
            if (!passage.line().anchors().isEmpty()) {
                sections.add(passage.section());
            }
        }
        return sections;
    }

    private boolean lostItsAddress(Passage passage, Set<Section> withAddresses) {
        return reading.isFromText()
                && passage.line().isItem()
                && passage.section().meaning().listsLinks()
                && !withAddresses.contains(passage.section())
                && Words.count(SplitLine.of(passage.line().text()).title()) <= MOST_WORDS_OF_TITLE;
    }

    /** {@return whether the next line is the address of this one, and nothing else} */
    private boolean isTitleOfNext(int index) {
        var passage = passages.get(index);
        if (passage.isLabel() || index + 1 == passages.size()) {
            return false;
        }
        var next = passages.get(index + 1);
        boolean address = next.section().equals(passage.section())
                && next.line().kind() == Line.Kind.BREAK
                && next.line().anchors().size() == 1
                && isAlone(next.line(), next.line().anchors().get(0));
        return address
                && (passage.line().isItem()
                        || !Words.endsSentence(passage.line().text()))
                && Words.count(SplitLine.of(passage.line().text()).title()) <= MOST_WORDS_OF_TITLE;
    }

    private static boolean isAlone(Line line, Anchor anchor) {
        return anchor.isBare()
                && Words.trimmed(line.text().substring(0, anchor.from())).isEmpty()
                && Words.trimmed(line.text().substring(anchor.to())).isEmpty();
    }

    private void titled(int index, @Nullable Anchor anchor) {
        var passage = passages.get(index);
        var split =
                SplitLine.of(passage.line().text(), styles.getOrDefault(passage.section(), AnnotationStyle.UNKNOWN));
        add(index, split.title(), split.note(), anchor);
    }

    /** A link around a paragraph of its own goes on from the one in the line before, and tells about it. */
    private boolean goesOn(int index) {
        var line = passages.get(index).line();
        if (index == 0 || line.isItem() || line.anchors().size() != 1 || links.isEmpty()) {
            return false;
        }
        var anchor = line.anchors().get(0);
        var before = passages.get(index - 1).line().anchors();
        return !anchor.isBare()
                && anchor.text().equals(line.text())
                && before.size() == 1
                && before.get(0).href().equals(anchor.href());
    }

    private void annotateLast(String note) {
        int last = links.size() - 1;
        var link = links.get(last);
        if (link.value().note().isEmpty()) {
            links.set(last, link.map(noted -> noted.toBuilder().note(note).build()));
        }
    }

    /** Adds the links of a line that has some. */
    private void linked(int index) {
        var whole = passages.get(index).line();
        var line = ChapterExtractor.leading(whole)
                .filter(code -> moments.at(index) != null)
                .map(code -> whole.from(code.to()))
                .orElse(whole);
        var anchors = line.anchors().stream().filter(this::leadsAway).toList();
        for (int i = 0; i < anchors.size(); i++) {
            var anchor = anchors.get(i);
            if (isHarmful(line, anchor)) {
                continue;
            }
            int from = i == 0 ? 0 : anchors.get(i - 1).to();
            if (i > 0 && anchors.get(i - 1).href().equals(anchor.href())) {
                continue;
            }
            var before = line.text().substring(from, anchor.from());
            if (anchor.isBare()) {
                bare(index, line, anchor, before);
            } else if (i == 0 && Words.trimmed(before).isEmpty()) {
                add(index, anchor.text(), note(line.text().substring(anchor.to())), anchor);
            } else {
                add(index, anchor.text(), "", anchor);
            }
        }
    }

    private boolean leadsAway(Anchor anchor) {
        return !anchor.staysOnPage();
    }

    private boolean isHarmful(Line line, Anchor anchor) {
        boolean harmful = Addresses.isHarmful(anchor.href());
        if (harmful) {
            reading.warn(line, "link.harmful", anchor.href(), "Following this could run a script, so it is no link.");
        }
        return harmful;
    }

    /** The words before a bare address are its title if they are all that the line says, or a colon or dash follows. */
    private void bare(int index, Line line, Anchor anchor, String before) {
        var words = withoutBracket(before.strip());
        boolean parted = words.length() < before.strip().length()
                || (!words.isEmpty() && PARTING.indexOf(words.charAt(words.length() - 1)) >= 0);
        var split = SplitLine.of(Words.trimmed(words));
        var rest = line.text().substring(anchor.to());
        var after = note(rest);
        boolean titled = parted
                ? Words.count(split.title()) <= MOST_WORDS_OF_TITLE
                : isListed(passages.get(index)) && (isAllAddresses(line, anchor) || !after.isEmpty()) && isTitle(split);
        if (!titled) {
            add(index, "", "", anchor);
        } else {
            add(index, split.title(), split.note().isEmpty() ? after : split.note(), anchor);
        }
    }

    /** {@return whether nothing but further addresses comes after this one} */
    private static boolean isAllAddresses(Line line, Anchor anchor) {
        int from = anchor.to();
        for (var other : line.anchors()) {
            if (other.from() >= from
                    && other.isBare()
                    && line.text().substring(from, other.from()).isBlank()) {
                from = other.to();
            }
        }
        return line.text().substring(from).isBlank();
    }

    private static String withoutBracket(String before) {
        int to = before.length();
        while (to > 0 && "(<[ ".indexOf(before.charAt(to - 1)) >= 0) {
            to--;
        }
        return before.substring(0, to);
    }

    private static boolean isListed(Passage passage) {
        return passage.line().isItem() || passage.section().meaning() != Meaning.UNKNOWN;
    }

    private static boolean isTitle(SplitLine split) {
        boolean brief = Words.count(split.title()) <= MOST_WORDS_OF_BARE_TITLE && !Words.endsSentence(split.title());
        return brief || !split.note().isEmpty();
    }

    /** {@return what follows a dash, a colon or a bar} */
    private static String note(String after) {
        var rest = after.strip();
        while (!rest.isEmpty() && ")>]".indexOf(rest.charAt(0)) >= 0) {
            rest = rest.substring(1).strip();
        }
        if (rest.length() < 2 || PARTING.indexOf(rest.charAt(0)) < 0) {
            return "";
        }
        int from = 0;
        while (from < rest.length() && (PARTING + " ").indexOf(rest.charAt(from)) >= 0) {
            from++;
        }
        return rest.substring(from);
    }

    private static String rule(@Nullable Anchor anchor) {
        if (anchor == null) {
            return "link.listed";
        }
        return anchor.isBare() ? "link.bare" : "link.anchor";
    }

    private void add(int index, String title, String note, @Nullable Anchor anchor) {
        var passage = passages.get(index);
        var link = Link.builder().title(title).note(note).kind(LinkKinds.of(passage, title, anchor, reading.context()));
        if (!passage.section().title().isEmpty()) {
            link.section(passage.section().title());
        }
        Optional.ofNullable(anchor).flatMap(known -> Url.parse(known.href())).ifPresent(link::url);
        link.at(moments.at(index));
        links.add(new Found<>(link.build(), rule(anchor), passage.line()));
    }
}
