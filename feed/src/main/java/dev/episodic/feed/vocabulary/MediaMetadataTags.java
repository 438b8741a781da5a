package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.KEYWORDS;
import static dev.episodic.feed.form.Forms.TRUE_FALSE;

import dev.episodic.MediaDelivery;
import dev.episodic.MediaEcho;
import dev.episodic.MediaMetadata;
import dev.episodic.MediaTerms;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The optional elements of Media RSS, which can stand in a channel, an item, a group and a content.
 *
 * @param get gives what is told about the value that the element around them stands for
 * @param draft gives what it is collected in
 */
record MediaMetadataTags<T, B>(Function<T, MediaMetadata> get, Function<B, MediaMetadataDraft> draft) {

    void addTo(Shape<T, B> shape) {
        descriptions(shape);
        pictures(shape);
        terms(shape);
        delivery(shape);
        echo(shape);
    }

    private void descriptions(Shape<T, B> shape) {
        shape.optional("title", MediaShapes.TEXT_OF_TYPE, get.andThen(MediaMetadata::title), (parts, title) -> about(
                                parts)
                        .title(title))
                .optional(
                        "description",
                        MediaShapes.TEXT_OF_TYPE,
                        get.andThen(MediaMetadata::description),
                        (parts, text) -> about(parts).description(text))
                .list("keywords", KEYWORDS, get.andThen(MediaMetadata::keywords), (parts, words) -> about(parts)
                        .keywords(words))
                .many(
                        "category",
                        MediaShapes.CATEGORY,
                        get.andThen(MediaMetadata::categories),
                        (parts, category) -> about(parts).addCategory(category))
                .many("credit", MediaShapes.CREDIT, get.andThen(MediaMetadata::credits), (parts, credit) -> about(parts)
                        .addCredit(credit))
                .many(
                        "location",
                        MediaShapes.LOCATION,
                        get.andThen(MediaMetadata::locations),
                        (parts, location) -> about(parts).addLocation(location));
    }

    private void pictures(Shape<T, B> shape) {
        shape.many(
                        "thumbnail",
                        MediaShapes.THUMBNAIL,
                        get.andThen(MediaMetadata::thumbnails),
                        (parts, thumbnail) -> about(parts).addThumbnail(thumbnail))
                .many("text", MediaShapes.TRANSCRIPT, get.andThen(MediaMetadata::texts), (parts, text) -> about(parts)
                        .addText(text))
                .many(
                        "subTitle",
                        MediaShapes.SUBTITLE,
                        get.andThen(MediaMetadata::subtitles),
                        (parts, subtitle) -> about(parts).addSubtitle(subtitle))
                .optional(
                        "scenes",
                        MediaShapes.SCENES,
                        get.andThen(MediaMetadata::scenes).andThen(MediaMetadataTags::unlessEmpty),
                        (parts, scenes) -> about(parts).scenes(scenes));
    }

    private void terms(Shape<T, B> shape) {
        Function<T, MediaTerms> terms = get.andThen(MediaMetadata::terms);
        shape.optional(
                        "copyright",
                        MediaShapes.COPYRIGHT,
                        terms.andThen(MediaTerms::copyright),
                        (parts, notice) -> terms(parts).copyright(notice))
                .many("license", MediaShapes.LICENSE, terms.andThen(MediaTerms::licenses), (parts, license) -> terms(
                                parts)
                        .addLicense(license))
                .optional(
                        "rights", MediaShapes.RIGHTS, terms.andThen(MediaTerms::rights), (parts, rights) -> terms(parts)
                                .rights(rights))
                .optional(
                        "status", MediaShapes.STATUS, terms.andThen(MediaTerms::status), (parts, status) -> terms(parts)
                                .status(status))
                .many("price", MediaShapes.PRICE, terms.andThen(MediaTerms::prices), (parts, price) -> terms(parts)
                        .addPrice(price))
                .optional("adult", TRUE_FALSE, terms.andThen(MediaTerms::adult), (parts, adult) -> terms(parts)
                        .adult(adult));
    }

    private void delivery(Shape<T, B> shape) {
        Function<T, MediaDelivery> delivery = get.andThen(MediaMetadata::delivery);
        shape.optional(
                        "player",
                        MediaShapes.PLAYER,
                        delivery.andThen(MediaDelivery::player),
                        (parts, player) -> delivery(parts).player(player))
                .optional(
                        "embed", MediaShapes.EMBED, delivery.andThen(MediaDelivery::embed), (parts, embed) -> delivery(
                                        parts)
                                .embed(embed))
                .many(
                        "peerLink",
                        MediaShapes.PEER_LINK,
                        delivery.andThen(MediaDelivery::peerLinks),
                        (parts, link) -> delivery(parts).addPeerLink(link))
                .many("hash", MediaShapes.HASH, delivery.andThen(MediaDelivery::hashes), (parts, hash) -> delivery(
                                parts)
                        .addHash(hash));
    }

    private void echo(Shape<T, B> shape) {
        Function<T, MediaEcho> echo = get.andThen(MediaMetadata::echo);
        shape.optional(
                        "community",
                        MediaShapes.COMMUNITY,
                        echo.andThen(MediaEcho::community),
                        (parts, community) -> draft.apply(parts).echo.community(community))
                .optional(
                        "comments",
                        MediaShapes.COMMENTS,
                        echo.andThen(MediaEcho::comments).andThen(MediaMetadataTags::unlessEmpty),
                        (parts, comments) -> draft.apply(parts).echo.comments(comments))
                .optional(
                        "responses",
                        MediaShapes.addresses("response"),
                        echo.andThen(MediaEcho::responses).andThen(MediaMetadataTags::unlessEmpty),
                        (parts, responses) -> draft.apply(parts).echo.responses(responses))
                .optional(
                        "backLinks",
                        MediaShapes.addresses("backLink"),
                        echo.andThen(MediaEcho::backLinks).andThen(MediaMetadataTags::unlessEmpty),
                        (parts, links) -> draft.apply(parts).echo.backLinks(links));
    }

    private MediaMetadata.Builder about(B parts) {
        return draft.apply(parts).metadata;
    }

    private MediaTerms.Builder terms(B parts) {
        return draft.apply(parts).terms;
    }

    private MediaDelivery.Builder delivery(B parts) {
        return draft.apply(parts).delivery;
    }

    private static <V> Optional<List<V>> unlessEmpty(List<V> list) {
        return Optional.of(list).filter(all -> !all.isEmpty());
    }
}
