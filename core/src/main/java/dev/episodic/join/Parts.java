package dev.episodic.join;

import dev.episodic.Artwork;
import dev.episodic.Category;
import dev.episodic.Chapter;
import dev.episodic.Link;
import dev.episodic.Location;
import dev.episodic.Organization;
import dev.episodic.Person;
import java.util.List;

/** Joins the things that a show and an episode are both made of. */
final class Parts {

    private Parts() {}

    static List<Person> people(List<Person> one, List<Person> other, Agreement agreement) {
        return Union.of(
                one,
                other,
                person -> Keys.words(person.name()),
                (left, right) -> person(left, right, agreement.at("people[" + left.name() + "]")));
    }

    private static Person person(Person one, Person other, Agreement agreement) {
        if (one.equals(other)) {
            return one;
        }
        return one.toBuilder()
                .role(agreement.either("role", one.role(), other.role()))
                .group(agreement.either("group", one.group(), other.group()))
                .image(agreement.url("image", one.image(), other.image()))
                .link(agreement.url("link", one.link(), other.link()))
                .biography(agreement.text("biography", one.biography(), other.biography()))
                .affiliation(agreement.text("affiliation", one.affiliation(), other.affiliation()))
                .profiles(links(one.profiles(), other.profiles(), agreement))
                .build();
    }

    static List<Organization> organizations(List<Organization> one, List<Organization> other, Agreement agreement) {
        return Union.of(
                one,
                other,
                organization -> Keys.words(organization.name()),
                (left, right) -> organization(left, right, agreement.at("organizations[" + left.name() + "]")));
    }

    private static Organization organization(Organization one, Organization other, Agreement agreement) {
        return one.toBuilder()
                .description(agreement.text("description", one.description(), other.description()))
                .links(links(one.links(), other.links(), agreement))
                .build();
    }

    /** Links are the same if they lead to the same address; those without one, if they have the same words. */
    static List<Link> links(List<Link> one, List<Link> other, Agreement agreement) {
        return Union.of(one, other, Parts::key, (left, right) -> link(left, right, agreement));
    }

    private static String key(Link link) {
        return link.url()
                .map(Keys::url)
                .orElseGet(() -> "words:" + Keys.words(link.title().orElse("")));
    }

    /** How a link is called is a matter of taste, and no disagreement. */
    private static Link link(Link one, Link other, Agreement agreement) {
        if (one.equals(other)) {
            return one;
        }
        return one.toBuilder()
                .title(one.title().or(other::title).orElse(null))
                .note(one.note().or(other::note).orElse(null))
                .kind(one.kind().or(other::kind).orElse(null))
                .section(one.section().or(other::section).orElse(null))
                .at(agreement.either("links/at", one.at(), other.at()))
                .build();
    }

    static List<Artwork> artwork(List<Artwork> one, List<Artwork> other, Agreement agreement) {
        return Union.of(one, other, image -> Keys.url(image.url()), (left, right) -> artwork(left, right, agreement));
    }

    private static Artwork artwork(Artwork one, Artwork other, Agreement agreement) {
        if (one.equals(other)) {
            return one;
        }
        return one.toBuilder()
                .alt(one.alt().or(other::alt).orElse(null))
                .title(one.title().or(other::title).orElse(null))
                .link(one.link().or(other::link).orElse(null))
                .aspectRatio(agreement.either("artwork/aspectRatio", one.aspectRatio(), other.aspectRatio()))
                .width(agreement.either("artwork/width", one.width(), other.width()))
                .height(agreement.either("artwork/height", one.height(), other.height()))
                .type(agreement.either("artwork/type", one.type(), other.type()))
                .purposes(words(one.purposes(), other.purposes()))
                .build();
    }

    static Chapter chapter(Chapter one, Chapter other) {
        return one.toBuilder()
                .end(one.end().or(other::end).orElse(null))
                .title(one.title().or(other::title).orElse(null))
                .link(one.link().or(other::link).orElse(null))
                .image(one.image().or(other::image).orElse(null))
                .listed(one.listed().or(other::listed).orElse(null))
                .location(one.location().or(other::location).orElse(null))
                .build();
    }

    static List<Category> categories(List<Category> one, List<Category> other) {
        return Union.of(
                one,
                other,
                category -> Keys.words(category.name()),
                (left, right) -> left.subcategories().isEmpty() ? right : left);
    }

    static List<Location> locations(List<Location> one, List<Location> other) {
        return Union.of(one, other, place -> Keys.words(place.label()), Parts::location);
    }

    private static Location location(Location one, Location other) {
        return one.toBuilder()
                .rel(one.rel().or(other::rel).orElse(null))
                .geo(one.geo().or(other::geo).orElse(null))
                .osm(one.osm().or(other::osm).orElse(null))
                .country(one.country().or(other::country).orElse(null))
                .build();
    }

    static List<String> words(List<String> one, List<String> other) {
        return Union.of(one, other, Keys::words, (left, right) -> left);
    }
}
