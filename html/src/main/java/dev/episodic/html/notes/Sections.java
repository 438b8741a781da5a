package dev.episodic.html.notes;

import dev.episodic.html.notes.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells labels from what they label. A heading always is a label; a bold line, a line that ends with a colon and a short
 * line are if the table of labels knows their words, or if a list follows; {@code Guests: A and B} is a label and its
 * section in one line. A section inside another whose own label says nothing means what the outer one means.
 */
final class Sections {

    private static final int LONGEST_LABEL = 80;
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_INLINE_LABEL = 50;

    private final Labels labels;
    private final List<Line> lines;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Section> open = new ArrayList<>();
    private int count;

    private Sections(List<Line> lines, Labels labels) {
        this.labels = labels;
        this.lines = lines;
    }

    static List<Passage> of(List<Line> lines, Labels labels) {
        var sections = new Sections(lines, labels);
        sections.read();
        return sections.passages;
    }

    private void read() {
        open.add(Section.intro());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var label = label(i);
            if (label.isPresent()) {
                begin(line, label.get());
            } else {
                int inline = inlineLabelLength(line);
                if (inline > 0) {
                    i = inline(i, inline);
                } else {
                    leaveList(line);
                    passages.add(new Passage(line, current(), false));
                }
            }
        }
    }

    private Section current() {
        return open.get(open.size() - 1);
    }

    private void begin(Line line, Label label) {
        int rank = rank(line);
        while (open.size() > 1 && current().rank() >= rank) {
            open.remove(open.size() - 1);
        }
        var title = title(line.text());
        if (label.meaning() == Meaning.UNKNOWN && Places.isName(title)) {
            label = new Label(Meaning.SOCIAL, "");
        }
        boolean inherits = label.meaning() == Meaning.UNKNOWN && current().rank() < rank;
        open.add(new Section(++count, title, inherits ? inherited(title) : label, rank, line));
        passages.add(new Passage(line, current(), true));
    }

    /** Below a label such as "Sponsors", one that says nothing itself is a name. */
    private Label inherited(String title) {
        var meaning = current().meaning();
        boolean named = meaning.listsPeople() || meaning == Meaning.SPONSORS;
        return new Label(meaning == Meaning.ABOUT ? Meaning.UNKNOWN : meaning, named ? title : "");
    }

    /** A label that is only words, and a list below it, end together. */
    private void leaveList(Line line) {
        var last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
        boolean afterList = last != null && !last.isLabel() && last.line().level() > 0;
        if (afterList && current().rank() == Section.PLAIN && line.kind() == Kind.PARAGRAPH && line.level() == 0) {
            open.remove(open.size() - 1);
        }
    }

    private static int rank(Line line) {
        return switch (line.kind()) {
            case HEADING -> line.level();
            case BOLD -> Section.BOLD;
            default -> Section.PLAIN;
        };
    }

    static String title(String text) {
        int to = text.length();
        while (to > 0 && ":： ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(0, to);
    }

    /** {@return what the line says as a label, if it is one and nothing else} */
    private Optional<Label> label(int index) {
        var line = lines.get(index);
        if (line.kind() == Kind.HEADING) {
            return Optional.of(labels.loose(afterCode(line.text())).orElse(new Label(Meaning.UNKNOWN, "")));
        }
        if (line.isItem() || line.kind() == Kind.ROW || line.text().length() > LONGEST_LABEL || isLast(index)) {
            return Optional.empty();
        }
        boolean distinct = line.kind() == Kind.BOLD || line.kind() == Kind.LABEL;
        var known = distinct ? labels.loose(line.text()) : labels.exact(line.text());
        if (known.isPresent()) {
            return known.filter(label -> fits(label, index));
        }
        return headsList(index) ? Optional.of(new Label(Meaning.UNKNOWN, "")) : Optional.empty();
    }

    private boolean isLast(int index) {
        return index + 1 == lines.size();
    }

    /** A part about someone names them with a capital and then tells more than a few words. */
    private boolean fits(Label label, int index) {
        var line = lines.get(index);
        if (label.subject().isEmpty()) {
            return Words.count(line.text()) <= MOST_WORDS && line.anchors().isEmpty();
        }
        var next = lines.get(index + 1);
        return (PersonName.beginsAsName(label.subject()) || label.subject().startsWith("the "))
                && Words.count(label.subject()) <= MOST_WORDS
                && (line.kind() == Kind.BOLD || !Words.endsSentence(line.text()))
                && (next.isItem() || next.text().length() > line.text().length());
    }

    private boolean headsList(int index) {
        var line = lines.get(index);
        return lines.get(index + 1).isItem()
                && line.level() == 0
                && line.anchors().isEmpty()
                && !Words.endsSentence(line.text())
                && Words.count(line.text()) <= MOST_WORDS
                && TimeCode.leading(line.text()).isEmpty();
    }

    private static String afterCode(String text) {
        return TimeCode.leading(text).map(code -> text.substring(code.to())).orElse(text);
    }

    /** {@return the length of the label that the line begins with, colon included, 0 if it begins with none} */
    private int inlineLabelLength(Line line) {
        var text = line.text();
        int colon = -1;
        for (int i = 0; i < Math.min(text.length() - 1, LONGEST_INLINE_LABEL) && colon < 0; i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                colon = i;
            }
        }
        if (colon <= 0 || text.startsWith("//", colon + 1) || line.kind() == Kind.HEADING) {
            return 0;
        }
        boolean known = labels.exact(text.substring(0, colon))
                .filter(label -> label.subject().isEmpty())
                .isPresent();
        return known && !text.substring(colon + 1).isBlank() ? colon + 1 : 0;
    }

    /** The section of a label within a line is that line, and the list right below it. */
    private int inline(int index, int length) {
        var line = lines.get(index);
        var text = line.text();
        var said = labels.exact(text.substring(0, length - 1)).orElseThrow();
        boolean credit =
                current().meaning() == Meaning.CREDITS && !said.meaning().listsPeople();
        var label = credit ? current().label() : said;
        var title = current().title().isEmpty()
                ? title(text.substring(0, length))
                : current().title();
        var section = new Section(++count, title, label, Section.PLAIN, line);
        passages.add(new Passage(line.from(length), section, false));
        int last = index;
        while (!isLast(last) && continues(line, lines.get(last + 1))) {
            last++;
            passages.add(new Passage(lines.get(last), section, false));
        }
        return last;
    }

    private boolean continues(Line labelled, Line next) {
        return next.isItem() && next.level() > labelled.level() && inlineLabelLength(next) == 0;
    }
}
