package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.DURATION;
import static dev.episodic.feed.form.Forms.EPISODE_TYPE;
import static dev.episodic.feed.form.Forms.EXPLICIT;
import static dev.episodic.feed.form.Forms.KEYWORDS;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.NUMBER;
import static dev.episodic.feed.form.Forms.PODCAST_TYPE;
import static dev.episodic.feed.form.Forms.TEXT;
import static dev.episodic.feed.form.Forms.URL;
import static dev.episodic.feed.form.Forms.YES;

import dev.episodic.Contact;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import java.util.List;

/**
 * The tags of Apple Podcasts, current and retired.
 *
 * @see <a href="https://podcasters.apple.com/support/823-podcast-requirements">Apple: podcast requirements</a>
 */
final class ItunesVocabulary extends Vocabulary {

    static final Namespace NAMESPACE = new Namespace(
            "itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd", List.of("http://example.com/DTDs/PodCast-1.0.dtd"));

    private static final Shape<Contact, Contact.Builder> OWNER = Shape.of(
                    NAMESPACE, Contact::builder, Contact.Builder::build)
            .surplus(Contact::foreign, Contact.Builder::foreign)
            .optional("name", LINE, Contact::name, Contact.Builder::name)
            .optional("email", LINE, Contact::email, Contact.Builder::email)
            .needsSomeChild();

    ItunesVocabulary() {
        super(NAMESPACE);
    }

    static Name name(String local) {
        return Name.of(NAMESPACE.uri(), NAMESPACE.prefix(), local);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.optional("title", LINE, Podcast::shortTitle, (draft, title) -> draft.podcast.shortTitle(title))
                .optional("subtitle", LINE, Podcast::subtitle, (draft, line) -> draft.podcast.subtitle(line))
                .optional("summary", TEXT, Podcast::summary, (draft, text) -> draft.podcast.summary(text))
                .optional("author", LINE, Podcast::author, (draft, author) -> draft.podcast.author(author))
                .optional("owner", OWNER, Podcast::owner, (draft, owner) -> draft.podcast.owner(owner))
                .list("keywords", KEYWORDS, Podcast::keywords, (draft, words) -> draft.podcast.keywords(words))
                .optional("explicit", EXPLICIT, Podcast::explicit, (draft, flag) -> draft.podcast.explicit(flag))
                .optional("type", PODCAST_TYPE, Podcast::type, (draft, type) -> draft.podcast.type(type))
                .optional(
                        "new-feed-url", URL, podcast -> podcast.feed().newUrl(), (draft, url) -> draft.feed.newUrl(url))
                .optional("block", YES, podcast -> podcast.feed().blocked(), (draft, flag) -> draft.feed.blocked(flag))
                .optional(
                        "complete",
                        YES,
                        podcast -> podcast.feed().complete(),
                        (draft, flag) -> draft.feed.complete(flag));
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.optional("title", LINE, Episode::shortTitle, (draft, title) -> draft.episode.shortTitle(title))
                .optional("subtitle", LINE, Episode::subtitle, (draft, line) -> draft.episode.subtitle(line))
                .optional("summary", TEXT, Episode::summary, (draft, text) -> draft.episode.summary(text))
                .reads("author", new LeafRow<>(LINE, (draft, author) -> draft.episode.author(author), false))
                .writes(AuthorTags::write)
                .optional("duration", DURATION, Episode::duration, (draft, time) -> draft.episode.duration(time))
                .optional(
                        "episodeType",
                        EPISODE_TYPE,
                        episode -> episode.numbering().type(),
                        (draft, type) -> draft.numbering.type(type))
                .optional("explicit", EXPLICIT, Episode::explicit, (draft, flag) -> draft.episode.explicit(flag))
                .list("keywords", KEYWORDS, Episode::keywords, (draft, words) -> draft.episode.keywords(words))
                .optional("block", YES, Episode::blocked, (draft, flag) -> draft.episode.blocked(flag))
                .optional(
                        "order",
                        NUMBER,
                        episode -> episode.numbering().order(),
                        (draft, number) -> draft.numbering.order(number))
                .optional(
                        "isClosedCaptioned",
                        YES,
                        Episode::closedCaptioned,
                        (draft, flag) -> draft.episode.closedCaptioned(flag));
    }
}
