package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.COUNT;
import static dev.episodic.feed.form.Forms.COUNTRIES;
import static dev.episodic.feed.form.Forms.DECIMAL;
import static dev.episodic.feed.form.Forms.LANGUAGE;
import static dev.episodic.feed.form.Forms.LENGTH;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.MEDIA_TYPE;
import static dev.episodic.feed.form.Forms.SECONDS;
import static dev.episodic.feed.form.Forms.TRUE_FALSE;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.ContentRating;
import dev.episodic.Episode;
import dev.episodic.MediaContent;
import dev.episodic.MediaDetails;
import dev.episodic.MediaEncoding;
import dev.episodic.MediaGroup;
import dev.episodic.Podcast;
import dev.episodic.Restriction;
import dev.episodic.Rights;
import dev.episodic.feed.xml.Namespace;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Media RSS: the files of a show or an episode in all their editions, what is told about them, and who may play them
 * where. What {@link MediaMetadataTags} describe can stand in a channel, an item, a group and a content alike.
 *
 * @see <a href="https://www.rssboard.org/media-rss">Media RSS 1.5</a>
 */
final class MediaVocabulary extends Vocabulary {

    static final Namespace NAMESPACE = new Namespace(
            "media",
            "http://search.yahoo.com/mrss/",
            List.of(
                    "http://video.search.yahoo.com/mrss",
                    "http://tools.search.yahoo.com/mrss/",
                    "http://search.yahoo.com/searchmonkey/media/",
                    "http://www.rssboard.org/media-rss"));

    private static final Shape<ContentRating, ContentRating.Builder> RATING = Shape.of(
                    NAMESPACE, ContentRating::builder, ContentRating.Builder::build)
            .allOrNothing()
            .attribute("scheme", LINE, ContentRating::scheme, ContentRating.Builder::scheme)
            .text(LINE, ContentRating::value, ContentRating.Builder::value);

    private static final Shape<Restriction, Restriction.Builder> RESTRICTION = Shape.of(
                    NAMESPACE, Restriction::builder, Restriction.Builder::build)
            .allOrNothing()
            .required("relationship", LINE, Restriction::relationship, Restriction.Builder::relationship)
            .attribute("type", LINE, Restriction::type, Restriction.Builder::type)
            .optionalText(
                    COUNTRIES,
                    restriction -> Optional.of(restriction.values()).filter(values -> !values.isEmpty()),
                    Restriction.Builder::values);

    private static final Shape<MediaContent, ContentDraft> CONTENT = content();

    private static final Shape<MediaGroup, GroupDraft> GROUP = group();

    MediaVocabulary() {
        super(NAMESPACE);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        details(channel, Podcast::mediaDetails, draft -> draft.mediaDetails);
        rights(channel, Podcast::rights, draft -> draft.rights);
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        details(item, Episode::mediaDetails, EpisodeDraft::mediaDetails);
        rights(item, Episode::rights, draft -> draft.rights);
    }

    private static <T, B> void details(
            Shape<T, B> shape, Function<T, MediaDetails> get, Function<B, MediaDetailsDraft> draft) {
        shape.many("content", CONTENT, value -> get.apply(value).contents(), (parts, content) -> draft.apply(parts)
                        .details
                        .addContent(content))
                .many("group", GROUP, value -> get.apply(value).groups(), (parts, group) -> draft.apply(parts)
                        .details
                        .addGroup(group));
        new MediaMetadataTags<T, B>(value -> get.apply(value).metadata(), parts -> draft.apply(parts).metadata)
                .addTo(shape);
    }

    private static <T, B> void rights(Shape<T, B> shape, Function<T, Rights> get, Function<B, Rights.Builder> draft) {
        shape.many("rating", RATING, value -> get.apply(value).contentRatings(), (parts, rating) -> draft.apply(parts)
                        .addContentRating(rating))
                .many(
                        "restriction",
                        RESTRICTION,
                        value -> get.apply(value).restrictions(),
                        (parts, restriction) -> draft.apply(parts).addRestriction(restriction));
    }

    private static Shape<MediaContent, ContentDraft> content() {
        Shape<MediaContent, ContentDraft> content = Shape.of(NAMESPACE, ContentDraft::new, ContentDraft::build)
                .allOrNothing()
                .attribute("url", URL, MediaContent::url, (draft, url) -> draft.content.url(url))
                .attribute("fileSize", LENGTH, MediaContent::size, (draft, size) -> draft.content.size(size))
                .attribute("type", MEDIA_TYPE, MediaContent::type, (draft, type) -> draft.content.type(type))
                .attribute("medium", LINE, MediaContent::medium, (draft, medium) -> draft.content.medium(medium))
                .attribute("isDefault", TRUE_FALSE, MediaContent::standard, (draft, is) -> draft.content.standard(is))
                .attribute(
                        "expression", LINE, MediaContent::expression, (draft, word) -> draft.content.expression(word))
                .attribute("duration", SECONDS, MediaContent::duration, (draft, time) -> draft.content.duration(time))
                .attribute("lang", LANGUAGE, MediaContent::language, (draft, tag) -> draft.content.language(tag));
        encoding(content);
        new MediaMetadataTags<MediaContent, ContentDraft>(MediaContent::metadata, draft -> draft.metadata)
                .addTo(content);
        return content.many(
                        "rating",
                        RATING,
                        MediaContent::contentRatings,
                        (draft, rating) -> draft.content.addContentRating(rating))
                .many(
                        "restriction",
                        RESTRICTION,
                        MediaContent::restrictions,
                        (draft, restriction) -> draft.content.addRestriction(restriction))
                .foreign(MediaContent::foreign, (draft, element) -> draft.content.addForeign(element));
    }

    private static void encoding(Shape<MediaContent, ContentDraft> content) {
        content.attribute(
                        "bitrate",
                        DECIMAL,
                        value -> value.encoding().bitrate(),
                        (draft, bitrate) -> draft.encoding.bitrate(bitrate))
                .attribute(
                        "framerate",
                        DECIMAL,
                        value -> value.encoding().frameRate(),
                        (draft, rate) -> draft.encoding.frameRate(rate))
                .attribute(
                        "samplingrate",
                        DECIMAL,
                        value -> value.encoding().samplingRate(),
                        (draft, rate) -> draft.encoding.samplingRate(rate))
                .attribute(
                        "channels",
                        COUNT,
                        value -> value.encoding().channels(),
                        (draft, channels) -> draft.encoding.channels(channels))
                .attribute(
                        "width",
                        COUNT,
                        value -> value.encoding().width(),
                        (draft, width) -> draft.encoding.width(width))
                .attribute(
                        "height",
                        COUNT,
                        value -> value.encoding().height(),
                        (draft, height) -> draft.encoding.height(height));
    }

    private static Shape<MediaGroup, GroupDraft> group() {
        Shape<MediaGroup, GroupDraft> group = Shape.of(NAMESPACE, GroupDraft::new, GroupDraft::build)
                .allOrNothing()
                .many("content", CONTENT, MediaGroup::contents, (draft, content) -> draft.group.addContent(content));
        new MediaMetadataTags<MediaGroup, GroupDraft>(MediaGroup::metadata, draft -> draft.metadata).addTo(group);
        return group.many(
                        "rating",
                        RATING,
                        MediaGroup::contentRatings,
                        (draft, rating) -> draft.group.addContentRating(rating))
                .many(
                        "restriction",
                        RESTRICTION,
                        MediaGroup::restrictions,
                        (draft, restriction) -> draft.group.addRestriction(restriction))
                .foreign(MediaGroup::foreign, (draft, element) -> draft.group.addForeign(element));
    }

    private static final class ContentDraft {
        private final MediaContent.Builder content = MediaContent.builder();
        private final MediaEncoding.Builder encoding = MediaEncoding.builder();
        private final MediaMetadataDraft metadata = new MediaMetadataDraft();

        private MediaContent build() {
            return content.encoding(encoding.build()).metadata(metadata.build()).build();
        }
    }

    private static final class GroupDraft {
        private final MediaGroup.Builder group = MediaGroup.builder();
        private final MediaMetadataDraft metadata = new MediaMetadataDraft();

        private MediaGroup build() {
            return group.metadata(metadata.build()).build();
        }
    }
}
