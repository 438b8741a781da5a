package dev.episodic.html.page;

import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Person;
import dev.episodic.Role;
import dev.episodic.Url;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people that a page introduces by cards which say what they do on the show.
 *
 * @see <a href="https://microformats.org/wiki/h-card">h-card</a>
 */
final class CardFinding {

    private static final int MOST_PROFILES = 40;

    private CardFinding() {}

    /** @param known who is known already, by name in lower case */
    static List<Person> of(Page page, Microformats formats, Map<String, Person> known) {
        return formats.cards().stream()
                .flatMap(card -> person(page, card, known).stream())
                .toList();
    }

    private static Optional<Person> person(Page page, Microformat card, Map<String, Person> known) {
        var role = card.text("p-role", "p-job-title");
        return card.text("p-name").map(name -> name.toLowerCase(Locale.ROOT)).flatMap(key -> {
            var before = Optional.ofNullable(known.get(key));
            return role.isEmpty() && before.isEmpty()
                    ? Optional.empty()
                    : Optional.of(person(page, card, role, before));
        });
    }

    private static Person person(Page page, Microformat card, Optional<String> role, Optional<Person> before) {
        var link = before.flatMap(Person::link).or(() -> card.url("u-url"));
        var person = Person.builder()
                .name(card.text("p-name").orElseThrow())
                // Pages print a role for people of whom the data says none, as hosts need no telling
                .role(role.filter(said -> before.isEmpty()).map(Role::of).orElse(null))
                .affiliation(card.text("p-org").orElse(null))
                .biography(card.text("p-note").orElse(null))
                .image(card.url("u-photo").orElse(null))
                .link(link.orElse(null));
        for (var profile : profiles(page, card, link)) {
            person.addProfile(profile);
        }
        return person.build();
    }

    /** {@return the links of the card, but for that to the page about the person and to the one known before} */
    private static Set<Link> profiles(Page page, Microformat card, Optional<Url> link) {
        var profiles = new LinkedHashSet<Link>();
        for (var anchor : card.root().select("a[href]")) {
            var url = page.url(anchor, "href").filter(Url::isWeb);
            boolean isName = anchor.closest(".p-name") != null;
            if (url.isPresent() && !isName && !url.equals(link) && profiles.size() < MOST_PROFILES) {
                profiles.add(Link.builder()
                        .title(Wording.line(ElementText.line(anchor)).orElse(null))
                        .url(url.get())
                        .kind(LinkKind.PROFILE)
                        .build());
            }
        }
        return profiles;
    }
}
