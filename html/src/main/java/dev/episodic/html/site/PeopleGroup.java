package dev.episodic.html.site;

import dev.episodic.Person;
import java.util.ArrayList;
import java.util.List;

/**
 * People who do the same on a show.
 *
 * @param heading what they are: guests, hosts, others
 * @param people the people
 */
public record PeopleGroup(String heading, List<PersonCard> people) {

    /** {@return guests, then hosts, then all others; no group is empty} */
    static List<PeopleGroup> of(List<Person> people, Wording words, Addresses addresses) {
        var guests = people.stream().filter(Person::isGuest).toList();
        var hosts = people.stream().filter(Person::isHost).toList();
        var others = people.stream()
                .filter(person -> !person.isGuest() && !person.isHost())
                .toList();
        var groups = new ArrayList<PeopleGroup>();
        groups.add(new PeopleGroup(words.of(Word.GUESTS, guests.size()), PersonCard.of(guests, words, addresses)));
        groups.add(new PeopleGroup(words.of(Word.HOSTS, hosts.size()), PersonCard.of(hosts, words, addresses)));
        groups.add(new PeopleGroup(words.of(Word.TEAM), PersonCard.of(others, words, addresses)));
        return groups.stream().filter(group -> !group.people().isEmpty()).toList();
    }
}
