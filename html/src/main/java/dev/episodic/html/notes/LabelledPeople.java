package dev.episodic.html.notes;

import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Person;
import dev.episodic.Role;
import dev.episodic.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds who stands under a label such as "Guests" or "Hosts", or in it. Who stands under "Featuring" in the notes of a play
 * plays a part.
 */
final class LabelledPeople {

    private static final String RULE = "person.label";
    private static final int MOST_WORDS_OF_NAMES = 40;

    private static final Role VOICE_ACTOR = Role.of("voice actor");

    private final Roster roster;
    private final boolean isPlay;

    private LabelledPeople(Reading reading, Roster roster) {
        this.roster = roster;
        this.isPlay = reading.passages().stream()
                .anyMatch(passage -> !Frames.in("cast", passage.line().text()).isEmpty());
    }

    static void in(Reading reading, Roster roster) {
        var labelled = new LabelledPeople(reading, roster);
        for (var section : reading.sections().entrySet()) {
            if (section.getKey().meaning().listsPeople()) {
                labelled.labelled(section.getKey(), section.getValue());
            }
        }
    }

    private Optional<Person.Builder> add(String name, Role role, Line line) {
        return roster.add(name, role, RULE, line);
    }

    private void labelled(Section section, List<Line> lines) {
        var guest = isPlay ? VOICE_ACTOR : Role.GUEST;
        var role = section.meaning() == Meaning.GUESTS ? guest : Role.HOST;
        var subject = Words.trimmed(section.label().subject());
        if (!subject.isEmpty()) {
            if (PersonName.isFull(subject)) {
                add(subject, role, section.line()).ifPresent(person -> person.biography(Portraits.text(lines)));
            }
            return;
        }
        for (var line : lines) {
            boolean tells = line.isProse() && Words.count(line.text()) > MOST_WORDS_OF_NAMES;
            if ((tells || !named(line, role)) && line.isProse() && !portrayed(line, role) && !tells) {
                break;
            }
        }
    }

    /** A paragraph below "About our guest" begins with the name. */
    private boolean portrayed(Line line, Role role) {
        var person = PersonName.leading(line.text())
                .filter(name -> Nature.evidence(line.text()) + (GivenNames.begin(name) ? 2 : 0) > 0)
                .flatMap(name -> add(name, role, line));
        person.ifPresent(builder -> builder.biography(line.text()));
        return person.isPresent();
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
        var person = add(first, role, line);
        if (parts.size() == 1) {
            person.ifPresent(builder -> profiles(line).forEach(builder::addProfile));
            person.ifPresent(builder -> affiliation(detail < 0 ? parts.get(0) : text.substring(detail))
                    .ifPresent(builder::affiliation));
        }
        boolean told = false;
        for (var part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            var name = name(part);
            if ((PersonName.isFull(name) && (!told || GivenNames.begin(name)))
                    || (parts.size() == 2 && isAfterAnd(text, part) && PersonName.isPlausible(name))) {
                person = add(name, role, line);
            } else {
                told = true;
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
    static int startOfDetail(String text) {
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
}
