package dev.episodic.join;

import dev.episodic.Conversation;
import dev.episodic.Metric;
import dev.episodic.Reception;
import dev.episodic.RelatedPodcast;
import dev.episodic.Rights;
import dev.episodic.Support;
import java.util.List;

/** Joins the groups of parts that a show and an episode both have. */
final class Groups {

    private Groups() {}

    static Rights rights(Rights one, Rights other, Agreement agreement) {
        return agreement.group(one, other, Rights.none(), (left, right) -> left.toBuilder()
                .copyright(agreement.text("copyright", left.copyright(), right.copyright()))
                .license(agreement.either("license", left.license(), right.license()))
                .contentRatings(Union.of(left.contentRatings(), right.contentRatings()))
                .restrictions(Union.of(left.restrictions(), right.restrictions()))
                .countriesOfOrigin(Union.of(left.countriesOfOrigin(), right.countriesOfOrigin()))
                .build());
    }

    static Support support(Support one, Support other, Agreement agreement) {
        return agreement.group(one, other, Support.none(), (left, right) -> left.toBuilder()
                .funding(Union.of(
                        left.funding(),
                        right.funding(),
                        way -> Keys.url(way.url()),
                        (a, b) -> a.title().isPresent() ? a : b))
                .values(Union.of(left.values(), right.values()))
                .build());
    }

    static Conversation conversation(Conversation one, Conversation other, Agreement agreement) {
        return agreement.group(one, other, Conversation.none(), (left, right) -> left.toBuilder()
                .social(Union.of(left.social(), right.social()))
                .chat(agreement.either("chat", left.chat(), right.chat()))
                .comments(agreement.url("comments", left.comments(), right.comments()))
                .commentFeed(agreement.url("commentFeed", left.commentFeed(), right.commentFeed()))
                .commentCount(agreement.either("commentCount", left.commentCount(), right.commentCount()))
                .build());
    }

    static Reception reception(Reception one, Reception other, Agreement agreement) {
        return agreement.group(one, other, Reception.none(), (left, right) -> left.toBuilder()
                .rating(agreement.either("rating", left.rating(), right.rating()))
                .metrics(metrics(left.metrics(), right.metrics(), agreement))
                .related(related(left.related(), right.related(), agreement))
                .build());
    }

    private static List<Metric> metrics(List<Metric> one, List<Metric> other, Agreement agreement) {
        return Union.of(one, other, metric -> Keys.words(metric.label()), (left, right) -> {
            if (left.value() != right.value()) {
                agreement.disagree(
                        "metrics[" + left.label() + "]", String.valueOf(left.value()), String.valueOf(right.value()));
            }
            return left;
        });
    }

    private static List<RelatedPodcast> related(
            List<RelatedPodcast> one, List<RelatedPodcast> other, Agreement agreement) {
        return Union.of(
                one,
                other,
                show -> Keys.words(show.title()),
                (left, right) -> related(left, right, agreement.at("related[" + left.title() + "]")));
    }

    private static RelatedPodcast related(RelatedPodcast one, RelatedPodcast other, Agreement agreement) {
        return one.toBuilder()
                .author(agreement.text("author", one.author(), other.author()))
                .link(agreement.url("link", one.link(), other.link()))
                .metrics(metrics(one.metrics(), other.metrics(), agreement))
                .build();
    }
}
