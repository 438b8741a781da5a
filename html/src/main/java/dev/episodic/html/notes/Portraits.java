package dev.episodic.html.notes;

import dev.episodic.Confidence;
import dev.episodic.Severity;
import dev.episodic.html.notes.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the parts that tell about someone or something, and whether that is a person. */
final class Portraits {

    private static final int WRAPPED = 60;
    private static final int MOST = 100;

    private final Reading reading;

    private Portraits(Reading reading) {
        this.reading = reading;
    }

    static List<Found<Portrait>> in(Reading reading) {
        return new Portraits(reading).find();
    }

    private List<Found<Portrait>> find() {
        var portraits = new ArrayList<Found<Portrait>>();
        for (var section : reading.sections().entrySet()) {
            var label = section.getKey().label();
            if (label.meaning() == Meaning.ABOUT && !label.subject().isEmpty() && portraits.size() < MOST) {
                var name = withoutArticle(Words.trimmed(label.subject()));
                var text = text(section.getValue());
                if (!name.isEmpty() && !Nature.same(name, reading.context().showTitleOrNothing())) {
                    portraits.add(new Found<>(
                            portrait(name, text, section.getKey()),
                            "about",
                            section.getKey().line()));
                }
            }
        }
        return portraits;
    }

    private static String withoutArticle(String name) {
        int blank = name.indexOf(' ');
        boolean article = blank > 0
                && Character.isLowerCase(name.codePointAt(0))
                && Words.isIn("article", name.substring(0, blank));
        return article ? name.substring(blank + 1) : name;
    }

    private Portrait portrait(String name, String text, Section section) {
        var nature = text.isEmpty() ? Nature.UNKNOWN : Nature.of(name, text, hint(name));
        if (nature == Nature.UNKNOWN) {
            reading.suppose(
                    "guest",
                    name,
                    Confidence.POSSIBLE,
                    "The notes tell about someone or something of this name, and nothing tells which.",
                    "about",
                    section.line());
            reading.note(
                    Severity.INFO,
                    section.line().start(),
                    "notes.about.unclear",
                    name,
                    "Nothing tells whether this is a person or an organization.");
        }
        return new Portrait(name, text, nature, section);
    }

    private int hint(String name) {
        var title = reading.context().episodeTitleOrNothing();
        if (reading.context().people().stream().anyMatch(person -> Nature.same(person.name(), name))) {
            return 6;
        }
        if (Titles.announced(title).stream().anyMatch(announced -> Nature.same(announced, name))) {
            return 4;
        }
        int given = GivenNames.begin(name) && PersonName.isFull(name) ? 2 : 0;
        return Nature.same(Titles.subject(title), name) ? -4 : given;
    }

    /** {@return the running text of these lines; lines that were wrapped are joined} */
    static String text(List<Line> lines) {
        var text = new StringBuilder();
        @Nullable Line before = null;
        for (var line : lines) {
            if (!line.isProse() || isOnlyLink(line)) {
                before = null;
                continue;
            }
            if (text.length() > 0) {
                boolean wrapped =
                        before != null && before.text().length() >= WRAPPED && !Words.endsSentence(before.text());
                text.append(line.kind() != Kind.BREAK ? "\n\n" : wrapped ? " " : "\n");
            }
            text.append(line.text());
            before = line;
        }
        return text.toString();
    }

    private static boolean isOnlyLink(Line line) {
        return line.anchors().size() == 1
                && line.anchors().get(0).text().length() >= line.text().length() - 1;
    }
}
