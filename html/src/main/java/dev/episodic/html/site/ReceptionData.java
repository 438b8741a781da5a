package dev.episodic.html.site;

import dev.episodic.Metric;
import dev.episodic.Rating;
import dev.episodic.Reception;
import dev.episodic.RelatedPodcast;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What listeners and directories say, in the words of schema.org.
 *
 * @see <a href="https://schema.org/AggregateRating">AggregateRating</a>
 * @see <a href="https://schema.org/InteractionCounter">InteractionCounter</a>
 */
final class ReceptionData {

    private static final String REVIEWED = "https://schema.org/ReviewAction";
    private static final String ANY_DEED = "https://schema.org/InteractAction";

    private ReceptionData() {}

    /** Search engines refuse a rating that nobody gave; that nobody did is a count. */
    static void put(SchemaNode node, Reception reception) {
        var rating = reception.rating();
        var unrated = rating.filter(known -> known.count() == 0).map(known -> SchemaNode.of("InteractionCounter")
                .text("interactionType", REVIEWED)
                .number("userInteractionCount", Optional.of(0)));
        node.thing("aggregateRating", rating.filter(known -> known.count() > 0).map(ReceptionData::rating))
                .things(
                        "interactionStatistic",
                        Stream.concat(unrated.stream(), counters(reception.metrics()).stream())
                                .toList());
    }

    private static SchemaNode rating(Rating rating) {
        return SchemaNode.of("AggregateRating")
                .number("ratingValue", Optional.of(rating.average()))
                .number("bestRating", Optional.of(rating.best()))
                .number("ratingCount", Optional.of(rating.count()));
    }

    private static List<SchemaNode> counters(List<Metric> metrics) {
        return metrics.stream()
                .map(metric -> SchemaNode.of("InteractionCounter")
                        .text("interactionType", ANY_DEED)
                        .text("name", metric.label())
                        .number("userInteractionCount", Optional.of(metric.value())))
                .toList();
    }

    static SchemaNode related(RelatedPodcast show, Addresses addresses) {
        return SchemaNode.of("PodcastSeries")
                .text("name", show.title())
                .thing("author", show.author().map(name -> SchemaNode.of("Organization")
                        .text("name", name)))
                .url("url", show.link().flatMap(addresses::link))
                .things("interactionStatistic", counters(show.metrics()));
    }
}
