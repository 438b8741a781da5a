package dev.episodic.html.notes;

import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Person;
import dev.episodic.Role;
import dev.episodic.Url;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds guests and hosts: who stands under a label such as "Guests", who has a part of their own, and whom the running
 * text introduces with a phrase such as "joined by". The title only supports what the text says.
 */
final class PeopleExtractor {

    private static final int MOST = 100;
    private static final int MOST_PROSE = 20_000;
    private static final int MOST_WORDS_OF_NAMES = 40;

    private final Reading reading;
    private final List<Portrait> portraits;
    private final Map<String, Person.Builder> people = new LinkedHashMap<>();

    private PeopleExtractor(Reading reading, List<Portrait> portraits) {
        this.reading = reading;
        this.portraits = portraits;
    }

    static List<Person> in(Reading reading, List<Portrait> portraits) {
        return new PeopleExtractor(reading, portraits).find();
    }

    private List<Person> find() {
        for (var portrait : portraits) {
            if (portrait.nature() == Nature.PERSON) {
                add(portrait.name(), Role.GUEST).ifPresent(person -> person.biography(portrait.text()));
            }
        }
        for (var section : reading.sections().entrySet()) {
            if (section.getKey().meaning().listsPeople()) {
                labelled(section.getKey(), section.getValue());
            }
        }
        introduced();
        return people.values().stream().map(Person.Builder::build).toList();
    }

    private void labelled(Section section, List<Line> lines) {
        var role = section.meaning() == Meaning.GUESTS ? Role.GUEST : Role.HOST;
        var subject = Words.trimmed(section.label().subject());
        if (!subject.isEmpty()) {
            if (PersonName.isFull(subject)) {
                add(subject, role).ifPresent(person -> person.biography(Portraits.text(lines)));
            }
            return;
        }
        for (var line : lines) {
            if (line.isProse() && Words.count(line.text()) > MOST_WORDS_OF_NAMES) {
                portrayed(line, role);
            } else if (!named(line, role) && line.isProse()) {
                portrayed(line, role);
                break;
            }
        }
    }

    /** A paragraph below "About our guest" begins with the name. */
    private void portrayed(Line line, Role role) {
        PersonName.leading(line.text())
                .filter(name -> Nature.evidence(line.text()) > 0)
                .flatMap(name -> add(name, role))
                .ifPresent(person -> person.biography(line.text()));
    }

    /** Takes the names that the line lists; what follows a name is about that person. */
    private boolean named(Line line, Role role) {
        var text = withoutAddresses(line);
        if (text.isEmpty()) {
            return true;
        }
        int detail = startOfDetail(text);
        var parts = PersonName.parts(detail < 0 ? text : text.substring(0, detail));
        var first = parts.isEmpty() ? "" : name(parts.get(0));
        if (!PersonName.isPlausible(first)) {
            return false;
        }
        var person = add(first, role);
        if (parts.size() == 1) {
            person.ifPresent(builder -> profiles(line).forEach(builder::addProfile));
            person.ifPresent(builder -> affiliation(detail < 0 ? parts.get(0) : text.substring(detail))
                    .ifPresent(builder::affiliation));
        }
        for (var part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            var name = name(part);
            if (PersonName.isFull(name)
                    || (parts.size() == 2 && isAfterAnd(text, part) && PersonName.isPlausible(name))) {
                person = add(name, role);
            } else {
                person.ifPresent(builder -> affiliation(part).ifPresent(builder::affiliation));
            }
        }
        return true;
    }

    /** {@return the addresses beside a name} */
    private static List<Link> profiles(Line line) {
        var profiles = new ArrayList<Link>();
        for (var anchor : line.anchors()) {
            if (!anchor.staysOnPage() && !Addresses.isHarmful(anchor.href())) {
                var profile = Link.builder().url(Url.of(anchor.href())).kind(LinkKind.PROFILE);
                profiles.add(
                        anchor.isBare()
                                ? profile.build()
                                : profile.title(anchor.text()).build());
            }
        }
        return profiles;
    }

    private static boolean isAfterAnd(String text, String part) {
        int at = text.indexOf(part);
        int blank = text.lastIndexOf(' ', Math.max(0, at - 2));
        return at > 0 && Words.isIn("and", text.substring(blank + 1, at).strip());
    }

    private static String name(String part) {
        var name = Words.trimmed(PersonName.withoutParentheses(part));
        int at = name.indexOf(" @");
        return at > 0 ? name.substring(0, at) : name;
    }

    private static String withoutAddresses(Line line) {
        var text = new StringBuilder(line.text());
        for (int i = line.anchors().size() - 1; i >= 0; i--) {
            var anchor = line.anchors().get(i);
            if (anchor.isBare()) {
                text.delete(anchor.from(), anchor.to());
            }
        }
        return Words.trimmed(Words.collapsed(text.toString()));
    }

    /** {@return where a spaced dash, a colon or a bar parts names from what is told about them, -1 if none does} */
    private static int startOfDetail(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            boolean spaced = text.charAt(i + 1) == ' ' && (c == ':' || text.charAt(i - 1) == ' ');
            if (c == '：' || (spaced && ":-–—|".indexOf(c) >= 0)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the organization after a word such as "at", or after what one is of it: "founder of"} */
    private static Optional<String> affiliation(String detail) {
        var before = "";
        int from = 0;
        for (var word : detail.split(" ", -1)) {
            from += word.length() + 1;
            boolean parts = Words.isIn("at", word) || (Words.isIn("of", word) && Words.isIn("whole", before));
            if (parts && from < detail.length()) {
                var name = Words.trimmed(detail.substring(from));
                var plain = name.startsWith("the ") ? name.substring(4) : name;
                return isOrganization(plain) ? Optional.of(plain) : Optional.empty();
            }
            before = word;
        }
        return Optional.empty();
    }

    private static boolean isOrganization(String name) {
        return PersonName.beginsAsName(name)
                && Words.count(name) <= 5
                && name.indexOf('(') < 0
                && name.indexOf(')') < 0;
    }

    /** Looks through what stands before the first label for phrases that introduce a guest. */
    private void introduced() {
        var intro = new StringBuilder();
        for (var passage : reading.passages()) {
            if (passage.section().isIntro() && passage.line().isProse() && intro.length() < MOST_PROSE) {
                intro.append(passage.line().text()).append('\n');
            }
        }
        var text = intro.substring(0, Math.min(MOST_PROSE, intro.length()));
        var told = Titles.candidates(reading.context().episodeTitleOrNothing());
        Introductions.after("guest", text).forEach(this::addGuest);
        Introductions.before("guest-before", text).forEach(this::addGuest);
        Introductions.after("maybe-guest", text).stream().filter(told::contains).forEach(this::addGuest);
        for (var name : told) {
            int at = Words.indexOf(text, name, 0);
            if (at >= 0 && Introductions.tellsWork(text, at, at + name.length())) {
                addGuest(name);
            }
        }
    }

    private void addGuest(String name) {
        boolean taken = people.values().stream()
                .anyMatch(person -> isPartOf(person.build().name(), name));
        boolean organization = portraits.stream()
                .anyMatch(portrait -> portrait.nature() != Nature.PERSON && Nature.same(portrait.name(), name));
        var episode = reading.context().episodeTitleOrNothing();
        boolean title = Nature.same(name, reading.context().showTitleOrNothing())
                || (!Titles.announced(episode).isEmpty() && Nature.same(name, Titles.subject(episode)));
        if (!taken && !organization && !title) {
            add(name, Role.GUEST);
        }
    }

    /** {@return whether one name says the same as the other, with or without an honorific or a middle name} */
    private static boolean isPartOf(String known, String name) {
        var one = List.of(Words.key(known).split(" ", -1));
        var other = List.of(Words.key(name).split(" ", -1));
        return one.containsAll(other) || other.containsAll(one);
    }

    private Optional<Person.Builder> add(String name, Role role) {
        var key = Words.key(name);
        var known = people.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        if (people.size() >= MOST || key.isEmpty()) {
            return Optional.empty();
        }
        var person = Person.builder()
                .name(name)
                .role(known(name).flatMap(Person::role).orElse(role));
        people.put(key, person);
        return Optional.of(person);
    }

    private Optional<Person> known(String name) {
        return reading.context().people().stream()
                .filter(person -> Nature.same(person.name(), name))
                .findFirst();
    }
}
