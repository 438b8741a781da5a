package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.TEXT;

import dev.episodic.Episode;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.List;

/**
 * People: the tag of the podcast namespace names them, and a tag of our own behind it tells about the one just named,
 * where there is more to tell than that tag can hold.
 */
final class PersonTags {

    /** Collected as a person of no importance but for the parts beyond the name. */
    private static final Shape<Person, Person.Builder> ABOUT = Shape.of(
                    EpisodicVocabulary.NAMESPACE, Person::builder, Person.Builder::build)
            .required("name", LINE, Person::name, Person.Builder::name)
            .attribute("affiliation", LINE, Person::affiliation, Person.Builder::affiliation)
            .optional("biography", TEXT, Person::biography, Person.Builder::biography)
            .many("profile", EpisodicVocabulary.LINK, Person::profiles, Person.Builder::addProfile);

    /** The tag stands right behind the person; looking farther back would let a hostile feed buy time with it. */
    private static final int LOOK_BACK = 50;

    private PersonTags() {}

    static void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.in(PodcastVocabulary.NAMESPACE)
                .reads("person", new ShapeRow<>(PodcastVocabulary.PERSON, (draft, one) -> draft.people.add(one), true))
                .in(EpisodicVocabulary.NAMESPACE)
                .reads("about", new ShapeRow<>(ABOUT, (draft, about) -> tell(about, draft.people), true))
                .writes((podcast, out) -> write(podcast.people(), out));
    }

    static void item(Shape<Episode, EpisodeDraft> item) {
        item.in(PodcastVocabulary.NAMESPACE)
                .reads("person", new ShapeRow<>(PodcastVocabulary.PERSON, (draft, one) -> draft.people.add(one), true))
                .in(EpisodicVocabulary.NAMESPACE)
                .reads("about", new ShapeRow<>(ABOUT, (draft, about) -> tell(about, draft.people), true))
                .writes((episode, out) -> write(episode.people(), out));
    }

    private static void write(List<Person> people, XmlSink out) throws IOException {
        for (Person person : people) {
            PodcastVocabulary.PERSON.write(PodcastVocabulary.name("person"), person, out);
            if (person.affiliation().isPresent()
                    || person.biography().isPresent()
                    || !person.profiles().isEmpty()) {
                ABOUT.write(EpisodicVocabulary.name("about"), person, out);
            }
        }
    }

    /** The last one of this name is meant; someone not named shortly before is a person all the same. */
    private static void tell(Person about, List<Person> people) {
        int farthest = Math.max(0, people.size() - LOOK_BACK);
        for (int i = people.size() - 1; i >= farthest; i--) {
            Person person = people.get(i);
            if (person.name().equals(about.name())) {
                people.set(
                        i,
                        person.toBuilder()
                                .affiliation(about.affiliation().orElse(null))
                                .biography(about.biography().orElse(null))
                                .profiles(about.profiles())
                                .build());
                return;
            }
        }
        people.add(about);
    }
}
