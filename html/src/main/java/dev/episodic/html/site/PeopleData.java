package dev.episodic.html.site;

import dev.episodic.Link;
import dev.episodic.Organization;
import dev.episodic.Person;
import dev.episodic.html.SafeUrl;
import java.util.List;
import java.util.Optional;

/**
 * People and organizations in the words of schema.org.
 *
 * @see <a href="https://schema.org/Person">Person</a>
 * @see <a href="https://schema.org/Organization">Organization</a>
 */
final class PeopleData {

    private final Addresses addresses;
    private final LinksData links;

    PeopleData(Addresses addresses) {
        this.addresses = addresses;
        this.links = new LinksData(addresses);
    }

    /** Those who are heard are actors, others contribute. */
    void put(SchemaNode node, List<Person> people) {
        node.things(
                        "actor",
                        people.stream()
                                .filter(PeopleData::isHeard)
                                .map(this::person)
                                .toList())
                .things(
                        "contributor",
                        people.stream()
                                .filter(person -> !isHeard(person))
                                .map(this::person)
                                .toList());
    }

    private static boolean isHeard(Person person) {
        return person.isHost() || person.isGuest();
    }

    SchemaNode person(Person person) {
        var node = SchemaNode.of("Person").text("name", person.name());
        putTitle(node, person);
        return node.thing("worksFor", person.affiliation().map(name -> SchemaNode.of("Organization")
                        .text("name", name)))
                .text("description", person.biography())
                .url("image", person.image().flatMap(addresses::absoluteLoad))
                .url("url", person.link().flatMap(addresses::link))
                .texts("sameAs", urls(person.profiles()));
    }

    /** A group of roles is the set of terms that the role is one of. */
    private static void putTitle(SchemaNode node, Person person) {
        var role = person.role().map(word -> word.word());
        if (person.group().isEmpty()) {
            node.text("jobTitle", role);
            return;
        }
        var set = SchemaNode.of("DefinedTermSet")
                .text("name", person.group().get().word());
        node.thing(
                "jobTitle",
                Optional.of(
                        SchemaNode.of("DefinedTerm").text("name", role).thing("inDefinedTermSet", Optional.of(set))));
    }

    SchemaNode organization(Organization organization) {
        return SchemaNode.of("Organization")
                .text("name", organization.name())
                .text("description", organization.description())
                .things("subjectOf", links.citations(organization.links(), Optional.empty()));
    }

    /** {@return an author of whom nothing but the name is known} */
    SchemaNode author(String name, List<Person> people) {
        boolean isPerson = people.stream().anyMatch(person -> person.name().equals(name));
        return SchemaNode.of(isPerson ? "Person" : "Organization").text("name", name);
    }

    private List<String> urls(List<Link> profiles) {
        return profiles.stream()
                .flatMap(profile -> profile.url().flatMap(addresses::link).stream())
                .map(SafeUrl::toString)
                .distinct()
                .toList();
    }
}
