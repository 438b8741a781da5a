package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.CONTACT;
import static dev.episodic.feed.form.Forms.LINE;

import dev.episodic.Contact;
import dev.episodic.Episode;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * The two tags that name the author of an episode: Apple's holds a name, that of RSS a mail address and perhaps a name
 * behind it. RSS wants the address, feeds often put a name alone there, and that is what Apple's tag holds.
 */
final class AuthorTags {

    private static final Name APPLE_AUTHOR = ItunesVocabulary.name("author");
    private static final Name RSS_AUTHOR = Name.of("author");
    private static final Set<String> CONTACT_PARTS = Set.of("name", "email");

    static final LegacyRow<EpisodeDraft, Contact> OF_RSS = new LegacyRow<>(
            CONTACT,
            null,
            List.of(APPLE_AUTHOR),
            (draft, author) -> draft.episode
                    .author(author.name().orElse(null))
                    .authorEmail(author.email().orElse(null)),
            (author, leaf) -> saysMore(leaf));

    private AuthorTags() {}

    private static boolean saysMore(Leaf leaf) {
        return !leaf.attributes().isEmpty()
                || (leaf.whole() != null
                        && leaf.whole().children().stream().anyMatch(child -> !CONTACT_PARTS.contains(child.name())));
    }

    static void write(Episode episode, XmlSink out) throws IOException {
        if (episode.authorEmail().isPresent()) {
            out.start(RSS_AUTHOR);
            out.text(CONTACT.write(contact(episode)));
            out.end();
        } else if (episode.author().isPresent()) {
            out.start(APPLE_AUTHOR);
            out.text(LINE.write(episode.author().get()));
            out.end();
        }
    }

    private static Contact contact(Episode episode) {
        return Contact.builder()
                .name(episode.author().orElse(null))
                .email(episode.authorEmail().orElse(null))
                .build();
    }
}
