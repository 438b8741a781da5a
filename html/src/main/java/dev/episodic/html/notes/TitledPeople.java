package dev.episodic.html.notes;

import dev.episodic.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds whom the title announces, where the notes speak of the same person: {@code Sleeper cars with Ada Novak}. A name
 * in a title that announces nobody counts only where the notes tell what that person does or says.
 */
final class TitledPeople {

    private static final String RULE = "person.title";
    private static final int MOST_TEXT = 20_000;

    private final Roster roster;
    private final List<Line> lines = new ArrayList<>();

    private TitledPeople(Reading reading, Roster roster) {
        this.roster = roster;
        int length = 0;
        for (var passage : reading.passages()) {
            length += passage.line().text().length();
            if (length <= MOST_TEXT) {
                lines.add(passage.line());
            }
        }
    }

    /** {@return the names of the title that are those of guests, found here or before} */
    static List<String> in(Reading reading, Roster roster) {
        var people = new TitledPeople(reading, roster);
        var title = reading.context().episodeTitleOrNothing();
        var announced = Titles.announced(title);
        announced.stream().filter(roster::isNew).forEach(people::announced);
        if (announced.isEmpty()) {
            Titles.candidates(title).stream().filter(roster::isNew).forEach(people::named);
        }
        return Titles.candidates(title).stream().filter(roster::hasGuest).toList();
    }

    /** A name after "with" is that of a guest if the notes hold it, even if by the first name alone. */
    private void announced(String name) {
        boolean given = GivenNames.begin(name);
        for (var line : lines) {
            int at = Words.indexOf(line.text(), name, 0);
            if (at >= 0 && (given || tells(line.text(), at, name))) {
                roster.add(name, Role.GUEST, RULE, line);
                return;
            }
        }
        if (given) {
            calledByFirstName(name).ifPresent(line -> roster.add(name, Role.GUEST, RULE, line));
        }
    }

    private Optional<Line> calledByFirstName(String name) {
        return lines.stream()
                .filter(Line::isProse)
                .filter(line -> Nature.speaksOfFirstName(name, line.text()))
                .findFirst();
    }

    private void named(String name) {
        for (var line : lines) {
            int at = line.isProse() ? Words.indexOf(line.text(), name, 0) : -1;
            if (at >= 0 && tells(line.text(), at, name)) {
                roster.add(name, Role.GUEST, RULE, line);
                return;
            }
        }
    }

    private static boolean tells(String text, int at, String name) {
        int end = at + name.length();
        return Surroundings.tellWork(text, at, end)
                || Surroundings.tellSpeech(text, end)
                || (GivenNames.begin(name) && Surroundings.tellDeed(text, end));
    }
}
