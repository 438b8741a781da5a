package dev.episodic.join;

import dev.episodic.Broadcast;
import dev.episodic.Conversation;
import dev.episodic.DublinCore;
import dev.episodic.MediaDetails;
import dev.episodic.Metric;
import dev.episodic.Originals;
import dev.episodic.Playback;
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
                .availability(agreement.either("availability", left.availability(), right.availability()))
                .access(agreement.either("access", left.access(), right.access()))
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
                .commentEndpoint(agreement.url("commentEndpoint", left.commentEndpoint(), right.commentEndpoint()))
                .build());
    }

    static Reception reception(Reception one, Reception other, Agreement agreement) {
        return agreement.group(one, other, Reception.none(), (left, right) -> left.toBuilder()
                .rating(agreement.either("rating", left.rating(), right.rating()))
                .metrics(metrics(left.metrics(), right.metrics(), agreement))
                .related(related(left.related(), right.related(), agreement))
                .build());
    }

    static DublinCore dublinCore(DublinCore one, DublinCore other) {
        return one.toBuilder().terms(Union.of(one.terms(), other.terms())).build();
    }

    /** Two accounts of the same files in several editions would double them, so that the first stays. */
    static MediaDetails mediaDetails(MediaDetails one, MediaDetails other, Agreement agreement) {
        return agreement.group(one, other, MediaDetails.none(), (left, right) -> left);
    }

    static Broadcast broadcast(Broadcast one, Broadcast other, Agreement agreement) {
        return agreement.group(one, other, Broadcast.none(), (left, right) -> left.toBuilder()
                .liveStreams(Union.of(left.liveStreams(), right.liveStreams()))
                .liveEmbed(agreement.text("liveEmbed", left.liveEmbed(), right.liveEmbed()))
                .rating(agreement.either("rating", left.rating(), right.rating()))
                .mycast(agreement.either("mycast", left.mycast(), right.mycast()))
                .build());
    }

    static Playback playback(Playback one, Playback other, Agreement agreement) {
        return agreement.group(one, other, Playback.none(), (left, right) -> left.toBuilder()
                .poster(agreement.url("poster", left.poster(), right.poster()))
                .highDefinition(agreement.either("highDefinition", left.highDefinition(), right.highDefinition()))
                .embed(agreement.text("embed", left.embed(), right.embed()))
                .webm(agreement.either("webm", left.webm(), right.webm()))
                .mp4(agreement.either("mp4", left.mp4(), right.mp4()))
                .marks(Union.of(left.marks(), right.marks()))
                .build());
    }

    static Originals originals(Originals one, Originals other, Agreement agreement) {
        return agreement.group(one, other, Originals.none(), (left, right) -> left.toBuilder()
                .link(agreement.url("link", left.link(), right.link()))
                .media(agreement.url("media", left.media(), right.media()))
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
