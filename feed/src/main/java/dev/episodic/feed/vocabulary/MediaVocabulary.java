package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.COUNTRIES;
import static dev.episodic.feed.form.Forms.LINE;

import dev.episodic.ContentRating;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Restriction;
import dev.episodic.feed.xml.Namespace;
import java.util.List;
import java.util.Optional;

/**
 * Media RSS: who may play a show or an episode, and where.
 *
 * @see <a href="https://www.rssboard.org/media-rss">Media RSS 1.5</a>
 */
final class MediaVocabulary extends Vocabulary {

    private static final Namespace NAMESPACE = new Namespace(
            "media",
            "http://search.yahoo.com/mrss/",
            List.of(
                    "http://video.search.yahoo.com/mrss",
                    "http://tools.search.yahoo.com/mrss/",
                    "http://search.yahoo.com/searchmonkey/media/",
                    "http://www.rssboard.org/media-rss"));

    private static final Shape<ContentRating, ContentRating.Builder> RATING = Shape.of(
                    NAMESPACE, ContentRating::builder, ContentRating.Builder::build)
            .attribute("scheme", LINE, ContentRating::scheme, ContentRating.Builder::scheme)
            .text(LINE, ContentRating::value, ContentRating.Builder::value);

    private static final Shape<Restriction, Restriction.Builder> RESTRICTION = Shape.of(
                    NAMESPACE, Restriction::builder, Restriction.Builder::build)
            .required("relationship", LINE, Restriction::relationship, Restriction.Builder::relationship)
            .attribute("type", LINE, Restriction::type, Restriction.Builder::type)
            .optionalText(
                    COUNTRIES,
                    restriction -> Optional.of(restriction.values()).filter(values -> !values.isEmpty()),
                    Restriction.Builder::values);

    MediaVocabulary() {
        super(NAMESPACE);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.many(
                        "rating",
                        RATING,
                        podcast -> podcast.rights().contentRatings(),
                        (draft, rating) -> draft.rights.addContentRating(rating))
                .many(
                        "restriction",
                        RESTRICTION,
                        podcast -> podcast.rights().restrictions(),
                        (draft, restriction) -> draft.rights.addRestriction(restriction));
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.many(
                        "rating",
                        RATING,
                        episode -> episode.rights().contentRatings(),
                        (draft, rating) -> draft.rights.addContentRating(rating))
                .many(
                        "restriction",
                        RESTRICTION,
                        episode -> episode.rights().restrictions(),
                        (draft, restriction) -> draft.rights.addRestriction(restriction));
    }
}
