package dev.episodic.html.site;

import dev.episodic.Link;
import dev.episodic.Person;
import dev.episodic.Role;
import dev.episodic.html.SafeHtml;
import dev.episodic.html.SafeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Someone, as a page introduces them.
 *
 * @param name the name
 * @param role what they do on the show
 * @param picture a portrait
 * @param page the page about them
 * @param biography who they are
 * @param affiliation for whom they speak
 * @param profiles where else to find them
 */
public record PersonCard(
        String name,
        Optional<String> role,
        Optional<Picture> picture,
        Optional<SafeUrl> page,
        SafeHtml biography,
        Optional<String> affiliation,
        List<LinkLine> profiles) {

    private static final Map<Role, Word> ROLES = Map.of(
            Role.HOST, Word.HOST,
            Role.CO_HOST, Word.CO_HOST,
            Role.GUEST_HOST, Word.GUEST_HOST,
            Role.GUEST, Word.GUEST);

    static PersonCard of(Person person, Wording words, Addresses addresses) {
        return new PersonCard(
                person.name(),
                role(person, words),
                person.image().flatMap(url -> Picture.of(url, words.of(Word.PORTRAIT, person.name()), addresses)),
                addresses.of(person),
                person.biography().map(SafeHtml::ofText).orElse(SafeHtml.none()),
                person.affiliation(),
                profiles(person, words, addresses));
    }

    static List<PersonCard> of(List<Person> people, Wording words, Addresses addresses) {
        return people.stream().map(person -> of(person, words, addresses)).toList();
    }

    /** {@return the role in the language of the page, or the word of the feed} */
    static Optional<String> role(Person person, Wording words) {
        if (person.role().isEmpty()) {
            return person.isHost()
                    ? Optional.of(words.of(Word.HOST))
                    : person.group().map(group -> capital(group.word()));
        }
        var role = person.role().get();
        return Optional.of(ROLES.containsKey(role) ? words.of(ROLES.get(role)) : capital(role.word()));
    }

    private static String capital(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private static List<LinkLine> profiles(Person person, Wording words, Addresses addresses) {
        var profiles = new ArrayList<LinkLine>();
        person.link()
                .filter(url -> person.profiles().stream()
                        .noneMatch(profile -> profile.url().filter(url::equals).isPresent()))
                .map(url -> Link.of(words.of(Word.WEBSITE), url))
                .ifPresent(link -> profiles.add(LinkLine.of(link, addresses, Optional.empty())));
        person.profiles().forEach(link -> profiles.add(LinkLine.of(link, addresses, Optional.empty())));
        return List.copyOf(profiles);
    }
}
