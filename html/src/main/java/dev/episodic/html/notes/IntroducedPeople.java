package dev.episodic.html.notes;

import dev.episodic.Confidence;
import dev.episodic.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds whom the text before the first label introduces: after or before phrases such as "joined by", and whom the title
 * announces as well. A first name alone is enough where the full name stands elsewhere in the notes.
 */
final class IntroducedPeople {

    private static final int MOST_PROSE = 20_000;
    private static final int LONGEST_LIST = 200;
    private static final int MOST_ANCHORS = 20;

    private final Reading reading;
    private final List<Found<Portrait>> portraits;
    private final Roster roster;
    private final List<String> told;
    private final Map<String, String> fullNames = new HashMap<>();
    private final List<Found<String>> possible = new ArrayList<>();

    private IntroducedPeople(Reading reading, List<Found<Portrait>> portraits, Roster roster) {
        this.reading = reading;
        this.portraits = portraits;
        this.roster = roster;
        this.told = Titles.candidates(reading.context().episodeTitleOrNothing());
    }

    static void in(Reading reading, List<Found<Portrait>> portraits, Roster roster) {
        var introduced = new IntroducedPeople(reading, portraits, roster);
        int prose = 0;
        for (var passage : reading.passages()) {
            var line = passage.line();
            if (passage.section().isIntro() && line.isProse() && prose < MOST_PROSE) {
                prose += line.text().length();
                introduced.read(line.part(0, Math.min(line.text().length(), MOST_PROSE)));
            }
        }
        introduced.suppose();
    }

    /** Offers whom only the title announces, and whom the text names beside a word that may mean anything. */
    private void suppose() {
        var title = reading.context().episodeTitleOrNothing();
        for (var name : Titles.announced(title)) {
            if (GivenNames.begin(name) && isNew(name)) {
                var reason = "The title announces this name, and the notes do not say that it is a guest.";
                reading.suppose("guest", name, Confidence.LIKELY, reason, "person.title", Line.NOTHING.saying(title));
            }
        }
        for (var name : possible) {
            if (isNew(name.value())) {
                var reason = "The name stands where guests are introduced, and nothing else speaks for it.";
                reading.suppose("guest", name.value(), Confidence.POSSIBLE, reason, name.rule(), name.line());
            }
        }
    }

    private void read(Line line) {
        var text = line.text();
        Introductions.after("guest", text).forEach(name -> add(name, "person.phrase", line));
        Introductions.before("guest-before", text).forEach(name -> add(name, "person.phrase", line));
        Introductions.after("sure-guest", text).stream()
                .filter(GivenNames::begin)
                .forEach(name -> add(name, "person.phrase", line));
        Introductions.afterTalk(text).forEach(name -> add(name, "person.phrase", line));
        for (var name : Introductions.after("maybe-guest", text)) {
            if (told.contains(name)) {
                add(name, "person.title", line);
            } else if (GivenNames.begin(name)) {
                possible.add(new Found<>(name, "person.word", line));
            }
        }
        for (var name : told) {
            int at = Words.indexOf(text, name, 0);
            if (at >= 0 && Introductions.tellsWork(text, at, at + name.length())) {
                add(name, "person.title", line);
            }
        }
        for (var first : Introductions.firstNames(text)) {
            fullName(first)
                    .ifPresentOrElse(
                            name -> add(name, "person.phrase", line),
                            () -> possible.add(new Found<>(first, "person.phrase", line)));
        }
    }

    /** {@return the first full name in the notes that begins with this first name} */
    private Optional<String> fullName(String first) {
        if (fullNames.isEmpty()) {
            reading.passages().forEach(passage -> collect(passage.line()));
        }
        return Optional.ofNullable(fullNames.get(first));
    }

    private void collect(Line line) {
        var names = new ArrayList<>(PersonName.list(
                line.part(0, Math.min(line.text().length(), LONGEST_LIST)).text()));
        line.anchors().stream().limit(MOST_ANCHORS).forEach(anchor -> names.addAll(PersonName.list(anchor.text())));
        for (var text : names) {
            PersonName.leading(text)
                    .filter(name -> name.indexOf(' ') > 0)
                    .ifPresent(name -> fullNames.putIfAbsent(name.substring(0, name.indexOf(' ')), name));
        }
    }

    private void add(String name, String rule, Line line) {
        if (isNew(name)) {
            roster.add(name, Role.GUEST, rule, line);
        }
    }

    /** {@return whether this is neither someone found before nor the name of something else} */
    private boolean isNew(String name) {
        boolean organization = portraits.stream()
                .map(Found::value)
                .anyMatch(portrait -> portrait.nature() != Nature.PERSON && Nature.same(portrait.name(), name));
        var episode = reading.context().episodeTitleOrNothing();
        boolean title = Nature.same(name, reading.context().showTitleOrNothing())
                || (!Titles.announced(episode).isEmpty() && Nature.same(name, Titles.subject(episode)));
        return !roster.has(name) && !organization && !title;
    }
}
