package dev.episodic.html.notes;

import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives people the pages that are theirs: {@code Jane Doe}, {@code Jane Doe on LinkedIn}, {@code Jane's Blog}. They
 * remain links of the notes as well.
 */
final class Profiles {

    private final Map<String, Integer> owners = new HashMap<>();
    private final List<Person> people;

    private Profiles(List<Person> people) {
        this.people = people;
        var firstNames = new HashSet<String>();
        for (int i = 0; i < people.size(); i++) {
            var name = people.get(i).name().toLowerCase(Locale.ROOT);
            owners.put(name, i);
            int blank = name.indexOf(' ');
            if (blank > 0) {
                var first = name.substring(0, blank);
                if (firstNames.add(first)) {
                    owners.putIfAbsent(first, i);
                } else {
                    owners.remove(first);
                }
            }
        }
    }

    static List<Person> given(List<Person> people, List<Link> links) {
        var profiles = new Profiles(people);
        var theirs = new HashMap<Integer, List<Link>>();
        for (var link : links) {
            profiles.ownerOf(link).ifPresent(owner -> theirs.computeIfAbsent(owner, none -> new ArrayList<>())
                    .add(link));
        }
        var given = new ArrayList<Person>();
        for (int i = 0; i < people.size(); i++) {
            given.add(with(people.get(i), theirs.getOrDefault(i, List.of())));
        }
        return given;
    }

    private static Person with(Person person, List<Link> links) {
        var builder = person.toBuilder();
        var seen = new HashSet<String>();
        person.profiles().forEach(known -> seen.add(address(known)));
        for (var link : links) {
            var address = address(link);
            if (address.isEmpty() || seen.add(address)) {
                builder.addProfile(profile(link));
            }
        }
        return builder.build();
    }

    private static String address(Link link) {
        return link.url().map(url -> Addresses.bareForm(url.text())).orElse("");
    }

    private static Link profile(Link link) {
        return link.toBuilder().kind(LinkKind.PROFILE).section(null).at(null).build();
    }

    private Optional<Integer> ownerOf(Link link) {
        var title = link.title().orElse("").strip();
        if (title.isEmpty() || title.length() > 100 || people.isEmpty()) {
            return Optional.empty();
        }
        var lower = title.toLowerCase(Locale.ROOT);
        var whole = owners.get(lower);
        if (whole != null && lower.indexOf(' ') > 0) {
            return Optional.of(whole);
        }
        return Optional.ofNullable(owned(lower));
    }

    /** {@return who owns what such a title names: a name, then a place after "on", or a page after "'s"} */
    private @Nullable Integer owned(String title) {
        var words = title.split(" +", -1);
        int length = 0;
        for (int i = 0; i < words.length - 1; i++) {
            length = title.indexOf(words[i], length) + words[i].length();
            var name = title.substring(0, length);
            var rest = title.substring(length).strip();
            var possessed = withoutPossessive(name);
            if (possessed != null && isPage(rest) && owners.containsKey(possessed)) {
                return owners.get(possessed);
            }
            if (owners.containsKey(name) && isPlace(rest)) {
                return owners.get(name);
            }
        }
        return null;
    }

    private static @Nullable String withoutPossessive(String name) {
        for (var ending : List.of("'s", "’s", "'", "’")) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return null;
    }

    private static boolean isPage(String rest) {
        return Words.isIn("page", rest) || Places.isName(rest);
    }

    /** {@return whether this is {@code on LinkedIn}, {@code - LinkedIn}, {@code (LinkedIn)} or {@code LinkedIn}} */
    private static boolean isPlace(String rest) {
        int blank = rest.indexOf(' ');
        var first = blank < 0 ? "" : rest.substring(0, blank);
        boolean parted = Words.isIn("on", first) || (first.length() == 1 && "-–—|:·".contains(first));
        var place = parted ? rest.substring(blank + 1) : rest;
        if (place.startsWith("(") && place.endsWith(")")) {
            place = place.substring(1, place.length() - 1);
        }
        return isPage(place);
    }
}
