package dev.episodic.html.notes;

import dev.episodic.Person;
import dev.episodic.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people found so far, each once, under the longest role that was told. Who was known to host before the notes were
 * read hosts, whatever they look like.
 */
final class Roster {

    private static final int MOST = 100;

    private final Context context;
    private final Map<String, Found<Person.Builder>> people = new LinkedHashMap<>();

    Roster(Context context) {
        this.context = context;
    }

    /** {@return the person of that name, new or found before; nothing if there are too many already} */
    Optional<Person.Builder> add(String name, Role role, String rule, Line line) {
        var key = Words.key(name);
        var known = people.get(key);
        if (known != null) {
            return Optional.of(known.value());
        }
        if (people.size() >= MOST || key.isEmpty()) {
            return Optional.empty();
        }
        var person = Person.builder().name(name).role(role);
        known(name).ifPresent(same -> person.role(same.role().orElse(null))
                .group(same.group().orElse(null)));
        people.put(key, new Found<>(person, rule, line));
        return Optional.of(person);
    }

    private Optional<Person> known(String name) {
        return context.people().stream()
                .filter(person -> areOne(person.name(), name))
                .findFirst();
    }

    /** {@return whether a person of this name, or with a part of it, was found or is known to host} */
    boolean has(String name) {
        return people.values().stream()
                        .anyMatch(found -> sayTheSame(found.value().build().name(), name))
                || isKnownHost(name);
    }

    boolean isKnownHost(String name) {
        return context.people().stream().filter(Person::isHost).anyMatch(person -> areOne(person.name(), name));
    }

    /** {@return whether both surely name the same person: a first name alone is shared by many} */
    private static boolean areOne(String one, String other) {
        boolean full = one.strip().indexOf(' ') > 0 && other.strip().indexOf(' ') > 0;
        return full ? sayTheSame(one, other) : Nature.same(one, other);
    }

    /** {@return whether one name says the same as the other, with or without an honorific or a middle name} */
    static boolean sayTheSame(String one, String other) {
        var first = List.of(Words.key(one).split(" ", -1));
        var second = List.of(Words.key(other).split(" ", -1));
        return first.containsAll(second) || second.containsAll(first);
    }

    List<Found<Person>> people() {
        var all = new ArrayList<Found<Person>>();
        people.values().forEach(found -> all.add(found.map(Person.Builder::build)));
        return all;
    }
}
