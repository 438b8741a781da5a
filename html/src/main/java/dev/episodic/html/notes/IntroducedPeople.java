package dev.episodic.html.notes;

import dev.episodic.Confidence;
import dev.episodic.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Finds whom the text before the first label introduces: after or before phrases such as "joined by", and whom the title
 * announces as well. A first name alone is enough where the full name stands elsewhere in the notes.
 */
final class IntroducedPeople {

    private static final int MOST_PROSE = 20_000;
    private static final String RULE = "person.phrase";

    private final Reading reading;
    private final Roster roster;
    private final List<String> told;
    private final List<String> titled;
    private final FullNames names;
    private final List<Found<String>> possible = new ArrayList<>();

    private IntroducedPeople(Reading reading, List<String> titled, Roster roster) {
        this.reading = reading;
        this.roster = roster;
        this.titled = new ArrayList<>(titled);
        this.names = FullNames.in(reading);
        this.told = Titles.names(reading.context().episodeTitleOrNothing());
    }

    static void in(Reading reading, List<String> titled, Roster roster) {
        var introduced = new IntroducedPeople(reading, titled, roster);
        var lines = introduced.lines();
        lines.forEach(introduced::readTold);
        lines.forEach(introduced::read);
        introduced.suppose();
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        int prose = 0;
        for (var passage : reading.passages()) {
            var line = passage.line();
            if (passage.section().isIntro() && line.isProse() && prose < MOST_PROSE) {
                prose += line.text().length();
                lines.add(line.part(0, Math.min(line.text().length(), MOST_PROSE)));
            }
        }
        return lines;
    }

    /** Takes whom the title names and the text speaks of as it speaks of guests. */
    private void readTold(Line line) {
        for (var chain : Introductions.after("talks-to", line.text())) {
            if (chain.stream().anyMatch(this::isTold)) {
                addTold(chain, line);
            }
        }
        for (var chain : Introductions.after("maybe-guest", line.text())) {
            if (chain.stream().anyMatch(name -> isTold(name) && GivenNames.begin(asTold(name)))) {
                addTold(chain, line);
            }
        }
    }

    private void addTold(List<String> chain, Line line) {
        titled.addAll(chain);
        add(chain, "person.title", line);
    }

    private void read(Line line) {
        var text = line.text();
        Introductions.after("guest", text).forEach(chain -> add(chain, RULE, line));
        add(Introductions.before("guest-before", text), RULE, line);
        for (var name : Introductions.before("maybe-before", text)) {
            if (GivenNames.begin(name)) {
                talkedTo(List.of(name), line);
            }
        }
        surely(Introductions.after("sure-guest", text)).forEach(chain -> add(chain, RULE, line));
        surely(Introductions.afterJoined(text)).forEach(chain -> add(chain, RULE, line));
        Introductions.after("talks-to", text).forEach(chain -> talkedTo(chain, line));
        surely(Introductions.afterTalk(text)).forEach(chain -> talkedTo(chain, line));
        for (var chain : surely(Introductions.after("maybe-guest", text))) {
            chain.forEach(name -> possible.add(new Found<>(name, "person.word", line)));
        }
        FirstName.in(text).forEach(first -> calledByFirstName(first, line));
        Introductions.sentencesAfter("guest", text).forEach(sentence -> headed(sentence, line));
    }

    /** Takes whom the rest of the sentence names, however late, and a line of the notes as well. */
    private void headed(String sentence, Line line) {
        for (var name : names.headings()) {
            var first = name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
            int at = Words.indexOf(sentence, first, 0);
            boolean called = Words.indexOf(sentence, name, 0) >= 0 || at == 1 || (at > 0 && GivenNames.isOne(first));
            if (called) {
                add(List.of(name), RULE, line);
            }
        }
    }

    /** Takes the full name from elsewhere in the notes, or the other name by which the guest goes. */
    private void calledByFirstName(FirstName first, Line line) {
        var full = names.of(first.name()).map(name -> withoutPlace(name, first));
        if (full.isPresent()) {
            add(List.of(full.get()), RULE, line);
        } else if (first.isAlias()) {
            add(List.of(first.name()), RULE, line);
        } else {
            possible.add(new Found<>(first.name(), RULE, line));
        }
    }

    private static String withoutPlace(String name, FirstName first) {
        return first.place()
                .filter(place -> name.endsWith(" " + place))
                .map(place -> name.substring(0, name.length() - place.length() - 1))
                .orElse(name);
    }

    /** Where the title announces someone, others whom the text speaks of talking to are spoken of in passing. */
    private void talkedTo(List<String> chain, Line line) {
        if (titled.isEmpty() || chain.stream().anyMatch(this::isTitled)) {
            add(chain, RULE, line);
        } else {
            chain.forEach(name -> possible.add(new Found<>(name, RULE, line)));
        }
    }

    private boolean isTitled(String name) {
        return titled.stream().anyMatch(one -> Roster.sayTheSame(one, name));
    }

    private boolean isTold(String name) {
        return told.contains(asTold(name)) && roster.isNew(asTold(name));
    }

    /** {@return the name without what stands before it in the text and not in the title: {@code Printer Ada Lund}} */
    private String asTold(String name) {
        return told.stream().filter(one -> name.endsWith(" " + one)).findFirst().orElse(name);
    }

    /** {@return the chains of names of which one surely is a name} */
    private List<List<String>> surely(List<List<String>> chains) {
        return chains.stream()
                .filter(chain -> chain.stream().anyMatch(this::isSurely))
                .toList();
    }

    private boolean isSurely(String name) {
        return GivenNames.begin(name)
                || names.headings().contains(name)
                || Words.isIn("honorific", name.substring(0, Math.max(0, name.indexOf(' '))));
    }

    /** Offers whom only the title announces, and whom the text names beside a word that may mean anything. */
    private void suppose() {
        var title = reading.context().episodeTitleOrNothing();
        for (var name : Titles.announced(title)) {
            if (GivenNames.begin(name) && roster.isNew(name)) {
                var reason = "The title announces this name, and the notes do not say that it is a guest.";
                reading.suppose("guest", name, Confidence.LIKELY, reason, "person.title", Line.NOTHING.saying(title));
            }
        }
        var offered = new HashSet<String>();
        for (var name : possible) {
            if (roster.isNew(name.value()) && offered.add(Words.key(name.value()))) {
                var reason = "The name stands where guests are introduced, and nothing else speaks for it.";
                reading.suppose("guest", name.value(), Confidence.POSSIBLE, reason, name.rule(), name.line());
            }
        }
    }

    private void add(List<String> names, String rule, Line line) {
        for (var name : names) {
            if (roster.isNew(asTold(name))) {
                roster.add(asTold(name), Role.GUEST, rule, line);
            }
        }
    }
}
