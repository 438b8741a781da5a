package dev.episodic.html.notes;

import dev.episodic.html.notes.Line.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The full names that notes hold, in lists, links and headings: whom they call by the first name is found among them. */
final class FullNames {

    private static final int LONGEST_LIST = 200;
    private static final int LONGEST_HEADING = 80;
    private static final int MOST_ANCHORS = 20;
    private static final int MOST_HEADINGS = 20;

    private final Map<String, String> byFirstName = new HashMap<>();
    private final Set<String> headings = new LinkedHashSet<>();

    private FullNames() {}

    static FullNames in(Reading reading) {
        var names = new FullNames();
        for (var passage : reading.passages()) {
            names.head(passage.line());
            names.collect(passage.line());
        }
        return names;
    }

    /** {@return the first full name that begins with this first name} */
    Optional<String> of(String first) {
        return Optional.ofNullable(byFirstName.get(first));
    }

    /** {@return the names to which a line of their own is given: {@code Ada Lund and Ben Ek from Lumen}} */
    Set<String> headings() {
        return headings;
    }

    private void head(Line line) {
        var text = line.text();
        if (text.length() > LONGEST_HEADING || headings.size() >= MOST_HEADINGS || line.isItem()) {
            return;
        }
        int detail = LabelledPeople.startOfDetail(text);
        boolean stands = line.kind() == Kind.BOLD || line.kind() == Kind.HEADING || line.kind() == Kind.LABEL;
        if (!stands && detail < 0) {
            return;
        }
        var names = PersonName.list(detail < 0 ? text : text.substring(0, detail)).stream()
                .map(FullNames::withoutPlace)
                .toList();
        if (names.stream().allMatch(PersonName::isFull)) {
            names.forEach(this::add);
            headings.addAll(names);
        }
    }

    private static String withoutPlace(String name) {
        var kept = new StringBuilder();
        for (var word : name.split(" ", -1)) {
            if (Words.isIn("at", word) || Words.isIn("of", word)) {
                break;
            }
            kept.append(kept.length() > 0 ? " " : "").append(word);
        }
        return kept.toString();
    }

    private void collect(Line line) {
        var texts = new ArrayList<>(PersonName.list(
                line.part(0, Math.min(line.text().length(), LONGEST_LIST)).text()));
        line.anchors().stream().limit(MOST_ANCHORS).forEach(anchor -> texts.addAll(PersonName.list(anchor.text())));
        leading(texts).forEach(this::add);
    }

    private static List<String> leading(List<String> texts) {
        return texts.stream()
                .flatMap(text -> PersonName.leading(text).stream())
                .filter(name -> name.indexOf(' ') > 0)
                .toList();
    }

    private void add(String name) {
        int blank = name.indexOf(' ');
        if (blank > 0) {
            byFirstName.putIfAbsent(name.substring(0, blank), name);
        }
    }
}
