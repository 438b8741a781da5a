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
    private static final int FEWEST_LETTERS = 4;

    private final Context context;
    private final List<String> others;
    private final Map<String, Found<Person.Builder>> people = new LinkedHashMap<>();

    /**
     * Nobody is found yet.
     *
     * @param context what is known
     * @param others the names of what is no person
     */
    Roster(Context context, List<String> others) {
        this.context = context;
        this.others = List.copyOf(others);
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

    /** {@return whether a guest of this name, or with a part of it, was found} */
    boolean hasGuest(String name) {
        return people().stream()
                .map(Found::value)
                .anyMatch(person -> person.isGuest() && sayTheSame(person.name(), name));
    }

    /** {@return whether this is neither someone found before nor the name of something else} */
    boolean isNew(String name) {
        var title = context.episodeTitleOrNothing();
        boolean taken = others.stream().anyMatch(other -> Nature.same(other, name))
                || Nature.same(name, context.showTitleOrNothing())
                || (!Titles.announced(title).isEmpty() && Nature.same(name, Titles.subject(title)));
        return !taken && !has(name);
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
        return first.containsAll(second) || second.containsAll(first) || areMisspelled(first, second);
    }

    /** {@return whether the names differ in one word alone, and that by a slip of the pen: {@code Martijn, Martjin}} */
    private static boolean areMisspelled(List<String> one, List<String> other) {
        if (one.size() < 2 || one.size() != other.size()) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                slips += isSlip(one.get(i), other.get(i)) ? 1 : 2;
            }
        }
        return slips == 1;
    }

    /** {@return whether one letter is another, is missing, or has changed places with the next} */
    private static boolean isSlip(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        if (shortest < FEWEST_LETTERS || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int from = 0;
        while (from < shortest && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int tail = 0;
        while (tail < shortest - from
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        var left = one.substring(from, one.length() - tail);
        var right = other.substring(from, other.length() - tail);
        boolean turned = left.length() == 2 && left.contentEquals(new StringBuilder(right).reverse());
        return turned || Math.max(left.length(), right.length()) == 1;
    }

    List<Found<Person>> people() {
        var all = new ArrayList<Found<Person>>();
        people.values().forEach(found -> all.add(found.map(Person.Builder::build)));
        return all;
    }
}
