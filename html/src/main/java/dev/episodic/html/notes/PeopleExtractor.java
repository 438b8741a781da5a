package dev.episodic.html.notes;

import dev.episodic.Person;
import dev.episodic.Role;
import java.util.List;

/**
 * Finds guests and hosts: who has a part of their own, who stands under a label such as "Guests", and whom the running
 * text introduces with a phrase such as "joined by". The title only supports what the text says.
 */
final class PeopleExtractor {

    private PeopleExtractor() {}

    static List<Found<Person>> in(Reading reading, List<Found<Portrait>> portraits) {
        var roster = new Roster(reading.context(), organizations(portraits));
        for (var portrait : portraits) {
            var told = portrait.value();
            if (told.nature() == Nature.PERSON) {
                roster.add(told.name(), Role.GUEST, portrait.rule(), portrait.line())
                        .ifPresent(person -> person.biography(told.text()));
            }
        }
        LabelledPeople.in(reading, roster);
        var titled = TitledPeople.in(reading, roster);
        IntroducedPeople.in(reading, titled, roster);
        return roster.people();
    }

    private static List<String> organizations(List<Found<Portrait>> portraits) {
        return portraits.stream()
                .map(Found::value)
                .filter(portrait -> portrait.nature() != Nature.PERSON)
                .map(Portrait::name)
                .toList();
    }
}
