package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Link;
import dev.episodic.Person;
import dev.episodic.Role;
import dev.episodic.Url;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The people of Atom: their name, the address of a page, and a mail address, which becomes a profile. An author or a
 * contributor is in the model by that role, so that nobody is taken for a host.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287#section-3.2">RFC 4287: Person Constructs</a>
 */
final class AtomPerson {

    private static final Role AUTHOR = Role.of("author");
    private static final Role CONTRIBUTOR = Role.of("contributor");
    private static final String MAIL = "mailto:";

    /** Atom 0.3 says url where Atom says uri. */
    private static final Shape<Person, Person.Builder> SHAPE = Shape.of(
                    AtomVocabulary.NAMESPACE, Person::builder, Person.Builder::build)
            .requiredChild("name", LINE, Person::name, Person.Builder::name)
            .optional("uri", URL, Person::link, Person.Builder::link)
            .optional("url", URL, person -> Optional.empty(), Person.Builder::link)
            .optional("email", LINE, person -> Optional.empty(), AtomPerson::email);

    private AtomPerson() {}

    /** Reads an author, the first of whom is the one to show. */
    static <B> Reads<B> author(Function<B, List<Person>> people, BiConsumer<B, String> byline) {
        return new ShapeRow<>(
                SHAPE,
                (draft, person) -> {
                    people.apply(draft).add(person.toBuilder().role(AUTHOR).build());
                    byline.accept(draft, person.name());
                },
                true);
    }

    static <B> Reads<B> contributor(Function<B, List<Person>> people) {
        return new ShapeRow<>(
                SHAPE,
                (draft, person) -> people.apply(draft)
                        .add(person.toBuilder().role(CONTRIBUTOR).build()),
                true);
    }

    private static void email(Person.Builder person, String address) {
        boolean whole = address.toLowerCase(Locale.ROOT).startsWith(MAIL);
        person.addProfile(
                Link.builder().url(Url.of(whole ? address : MAIL + address)).build());
    }
}
