package dev.episodic.html.page;

import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Person;
import dev.episodic.PersonGroup;
import dev.episodic.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Someone who is heard, in the words of schema.org.
 *
 * @see <a href="https://schema.org/Person">Person</a>
 */
final class SchemaPerson {

    private static final Set<String> NO_PERSON =
            Set.of("Organization", "Corporation", "NewsMediaOrganization", "Brand");
    private static final Set<String> ROLES = Set.of("Role", "OrganizationRole", "PerformanceRole");
    private static final List<String> SAYS_NOTHING = List.of("person", "actor", "author", "contributor", "creator");

    private SchemaPerson() {}

    /** {@return the people that a property names} */
    static List<Person> all(Thing thing, String property) {
        return thing.things(property).stream()
                .flatMap(person -> ofAny(person, property).stream())
                .toList();
    }

    /** A thing of type Role stands between, with the person in the property of the same name. */
    private static Optional<Person> ofAny(Thing thing, String property) {
        if (thing.is(ROLES)) {
            return thing.things(property).stream()
                    .findFirst()
                    .flatMap(SchemaPerson::of)
                    .map(person -> thing.text("roleName", "characterName")
                            .map(role -> person.toBuilder().role(Role.of(role)).build())
                            .orElse(person));
        }
        return of(thing);
    }

    private static Optional<Person> of(Thing thing) {
        boolean isNone = thing.is(NO_PERSON) || thing.is(ROLES);
        return isNone ? Optional.empty() : thing.text("name").map(name -> named(name, thing));
    }

    private static Optional<PersonGroup> group(Thing thing) {
        return thing.things("jobTitle").stream()
                .flatMap(title -> title.text("inDefinedTermSet").stream())
                .filter(name -> !name.contains("://"))
                .map(PersonGroup::of)
                .findFirst();
    }

    private static Person named(String name, Thing thing) {
        var person = Person.builder()
                .name(name)
                .role(thing.text("jobTitle", "roleName")
                        .filter(role -> !SAYS_NOTHING.contains(role.toLowerCase(Locale.ROOT)))
                        .map(Role::of)
                        .orElse(null))
                .group(group(thing).orElse(null))
                .biography(thing.text("description").orElse(null))
                .affiliation(thing.text("worksFor", "affiliation").orElse(null))
                .image(thing.url("image").orElse(null))
                .link(thing.url("url").orElse(null));
        thing.urls("sameAs")
                .forEach(url -> person.addProfile(
                        Link.builder().url(url).kind(LinkKind.PROFILE).build()));
        return person.build();
    }
}
