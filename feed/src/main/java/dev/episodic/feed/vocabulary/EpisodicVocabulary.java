package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.DECIMAL;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.SECONDS;
import static dev.episodic.feed.form.Forms.TEXT;
import static dev.episodic.feed.form.Forms.URL;
import static java.util.Objects.requireNonNull;

import dev.episodic.Episode;
import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Metric;
import dev.episodic.Organization;
import dev.episodic.Podcast;
import dev.episodic.Rating;
import dev.episodic.RelatedPodcast;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tags of our own, for what show notes and directory pages say and no other namespace can carry: annotated links,
 * organizations, who the people are, ratings and related shows. So a page becomes a feed, and the feed the same show
 * again.
 */
final class EpisodicVocabulary extends Vocabulary {

    static final Namespace NAMESPACE = new Namespace("episodic", "https://episodic.dev/namespace/1.0", List.of());

    /** Marks what a format asks for and the show does not say itself: it follows from what the show says. */
    static final Name IMPLIED = name("implied");

    /** Says, in formats that do not, that the identity of an episode is also the address of its page. */
    static final Name PERMALINK = name("permalink");

    static final Shape<Link, Link.Builder> LINK = Shape.of(NAMESPACE, Link::builder, Link.Builder::build)
            .attribute("href", URL, Link::url, Link.Builder::url)
            .attribute(
                    "kind", LINE, link -> link.kind().map(LinkKind::word), (link, word) -> link.kind(LinkKind.of(word)))
            .attribute("section", LINE, Link::section, Link.Builder::section)
            .attribute("at", SECONDS, Link::at, Link.Builder::at)
            .attribute("note", LINE, Link::note, Link.Builder::note)
            .optionalText(LINE, Link::title, Link.Builder::title);

    private static final Shape<Organization, Organization.Builder> ORGANIZATION = Shape.of(
                    NAMESPACE, Organization::builder, Organization.Builder::build)
            .requiredChild("name", LINE, Organization::name, Organization.Builder::name)
            .optional("description", TEXT, Organization::description, Organization.Builder::description)
            .many("link", LINK, Organization::links, Organization.Builder::addLink);

    private static final Shape<Metric, MetricDraft> METRIC = Shape.of(NAMESPACE, MetricDraft::new, MetricDraft::build)
            .required("label", LINE, Metric::label, (draft, label) -> draft.label = label)
            .text(
                    DECIMAL,
                    metric -> BigDecimal.valueOf(metric.value()),
                    (draft, value) -> draft.value = value.longValue());

    private static final Shape<Rating, RatingDraft> RATING = Shape.of(NAMESPACE, RatingDraft::new, RatingDraft::build)
            .required("average", DECIMAL, Rating::average, (draft, average) -> draft.average = average)
            .required("best", DECIMAL, Rating::best, (draft, best) -> draft.best = best)
            .required(
                    "count",
                    DECIMAL,
                    rating -> BigDecimal.valueOf(rating.count()),
                    (draft, count) -> draft.count = count.longValue());

    private static final Shape<RelatedPodcast, RelatedPodcast.Builder> RELATED = Shape.of(
                    NAMESPACE, RelatedPodcast::builder, RelatedPodcast.Builder::build)
            .required("title", LINE, RelatedPodcast::title, RelatedPodcast.Builder::title)
            .attribute("author", LINE, RelatedPodcast::author, RelatedPodcast.Builder::author)
            .attribute("href", URL, RelatedPodcast::link, RelatedPodcast.Builder::link)
            .many("metric", METRIC, RelatedPodcast::metrics, RelatedPodcast.Builder::addMetric);

    EpisodicVocabulary() {
        super(NAMESPACE);
    }

    static Name name(String local) {
        return Name.of(NAMESPACE.uri(), NAMESPACE.prefix(), local);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.many(
                        "organization",
                        ORGANIZATION,
                        Podcast::organizations,
                        (draft, organization) -> draft.podcast.addOrganization(organization))
                .optional(
                        "rating",
                        RATING,
                        podcast -> podcast.reception().rating(),
                        (draft, rating) -> draft.reception.rating(rating))
                .many(
                        "metric",
                        METRIC,
                        podcast -> podcast.reception().metrics(),
                        (draft, metric) -> draft.reception.addMetric(metric))
                .many(
                        "related",
                        RELATED,
                        podcast -> podcast.reception().related(),
                        (draft, related) -> draft.reception.addRelated(related));
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.many(
                        "organization",
                        ORGANIZATION,
                        Episode::organizations,
                        (draft, organization) -> draft.episode.addOrganization(organization))
                .optional(
                        "rating",
                        RATING,
                        episode -> episode.reception().rating(),
                        (draft, rating) -> draft.reception.rating(rating))
                .many(
                        "metric",
                        METRIC,
                        episode -> episode.reception().metrics(),
                        (draft, metric) -> draft.reception.addMetric(metric))
                .many(
                        "related",
                        RELATED,
                        episode -> episode.reception().related(),
                        (draft, related) -> draft.reception.addRelated(related));
    }

    private static final class MetricDraft {
        private @Nullable String label;
        private long value;

        private Metric build() {
            return new Metric(requireNonNull(label, "label"), value);
        }
    }

    private static final class RatingDraft {
        private @Nullable BigDecimal average;
        private @Nullable BigDecimal best;
        private long count;

        private Rating build() {
            return new Rating(requireNonNull(average, "average"), requireNonNull(best, "best"), count);
        }
    }
}
