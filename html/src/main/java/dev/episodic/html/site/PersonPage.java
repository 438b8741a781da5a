package dev.episodic.html.site;

import dev.episodic.Link;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.html.PageKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The page of someone, with the episodes in which they appear. */
public final class PersonPage {

    private final Podcast podcast;
    private final Places.PersonEntry entry;
    private final Wording words;
    private final Addresses addresses;

    private PersonPage(Podcast podcast, Places.PersonEntry entry, Addresses addresses) {
        this.podcast = podcast;
        this.entry = entry;
        this.words = addresses.settings().wording(podcast);
        this.addresses = addresses;
    }

    /** {@return the pages of everyone} */
    public static List<PersonPage> all(Podcast podcast, Settings settings, Places places) {
        return places.people().stream()
                .map(entry -> new PersonPage(podcast, entry, new Addresses(podcast, settings, places, entry.path())))
                .toList();
    }

    /** {@return its file} */
    public String path() {
        return entry.path();
    }

    /** {@return what it has in common with all pages} */
    public Frame frame() {
        var person = person();
        var meta = new Meta(
                person.name() + " – " + Frame.title(podcast, words),
                person.biography().map(text -> PlainText.excerpt(text, 300)).orElse(""),
                "profile",
                addresses.canonical(Optional.empty()),
                person.image().flatMap(addresses::absoluteLoad),
                words.of(Word.PORTRAIT, person.name()),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new StructuredData(podcast, addresses).of(person)));
        return new Frame(new View(PageKind.PERSON, podcast, Optional.empty(), addresses, words, meta));
    }

    /** {@return the words of the page} */
    public Wording words() {
        return words;
    }

    /** {@return who it is} */
    public PersonCard card() {
        return PersonCard.of(person(), words, addresses);
    }

    /** {@return the episodes in which they appear} */
    public List<EpisodeLine> episodes() {
        return EpisodeLine.of(entry.episodes(), words, addresses);
    }

    /** {@return what all mentions together tell; each thing from the first that tells it} */
    private Person person() {
        var mentions = entry.mentions();
        var profiles = new LinkedHashSet<Link>();
        mentions.forEach(mention -> profiles.addAll(mention.profiles()));
        return mentions.get(0).toBuilder()
                .role(first(Person::role).orElse(null))
                .image(first(Person::image).orElse(null))
                .link(first(Person::link).orElse(null))
                .biography(first(Person::biography).orElse(null))
                .affiliation(first(Person::affiliation).orElse(null))
                .profiles(List.copyOf(profiles))
                .build();
    }

    private <T> Optional<T> first(Function<Person, Optional<T>> part) {
        return entry.mentions().stream()
                .flatMap(mention -> part.apply(mention).stream())
                .findFirst();
    }
}
