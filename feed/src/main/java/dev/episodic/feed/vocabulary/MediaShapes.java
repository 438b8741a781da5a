package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.CHAPTER_TIME;
import static dev.episodic.feed.form.Forms.COUNT;
import static dev.episodic.feed.form.Forms.DECIMAL;
import static dev.episodic.feed.form.Forms.LANGUAGE;
import static dev.episodic.feed.form.Forms.LARGE_COUNT;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.MEDIA_TYPE;
import static dev.episodic.feed.form.Forms.TAGS;
import static dev.episodic.feed.form.Forms.TEXT;
import static dev.episodic.feed.form.Forms.TOKEN;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.MediaCategory;
import dev.episodic.MediaCommunity;
import dev.episodic.MediaCopyright;
import dev.episodic.MediaCredit;
import dev.episodic.MediaEmbed;
import dev.episodic.MediaHash;
import dev.episodic.MediaLicense;
import dev.episodic.MediaLocation;
import dev.episodic.MediaParam;
import dev.episodic.MediaPeerLink;
import dev.episodic.MediaPlayer;
import dev.episodic.MediaPrice;
import dev.episodic.MediaScene;
import dev.episodic.MediaStarRating;
import dev.episodic.MediaStatistics;
import dev.episodic.MediaStatus;
import dev.episodic.MediaSubtitle;
import dev.episodic.MediaText;
import dev.episodic.MediaThumbnail;
import dev.episodic.MediaTranscript;
import dev.episodic.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the optional elements of Media RSS hold. What says more than that is kept as it came, whole. */
final class MediaShapes {

    static final Shape<MediaText, MediaText.Builder> TEXT_OF_TYPE = of(MediaText::builder, MediaText.Builder::build)
            .attribute("type", LINE, MediaText::type, MediaText.Builder::type)
            .text(TEXT, MediaText::text, MediaText.Builder::text);

    static final Shape<MediaCategory, MediaCategory.Builder> CATEGORY = of(
                    MediaCategory::builder, MediaCategory.Builder::build)
            .attribute("scheme", LINE, MediaCategory::scheme, MediaCategory.Builder::scheme)
            .attribute("label", LINE, MediaCategory::label, MediaCategory.Builder::label)
            .text(LINE, MediaCategory::name, MediaCategory.Builder::name);

    static final Shape<MediaCredit, MediaCredit.Builder> CREDIT = of(MediaCredit::builder, MediaCredit.Builder::build)
            .attribute("role", LINE, MediaCredit::role, MediaCredit.Builder::role)
            .attribute("scheme", LINE, MediaCredit::scheme, MediaCredit.Builder::scheme)
            .text(LINE, MediaCredit::name, MediaCredit.Builder::name);

    static final Shape<MediaLocation, MediaLocation.Builder> LOCATION = of(
                    MediaLocation::builder, MediaLocation.Builder::build)
            .attribute("description", LINE, MediaLocation::description, MediaLocation.Builder::description)
            .attribute("start", CHAPTER_TIME, MediaLocation::start, MediaLocation.Builder::start)
            .attribute("end", CHAPTER_TIME, MediaLocation::end, MediaLocation.Builder::end)
            .optionalText(LINE, MediaLocation::name, MediaLocation.Builder::name)
            .in(OtherNamespaces.GEORSS)
            .container("where", MediaShapes::hasPosition, where -> where.in(OtherNamespaces.GML)
                    .container(
                            "Point",
                            MediaShapes::hasPosition,
                            point -> point.optional(
                                    "pos", LINE, MediaLocation::position, MediaLocation.Builder::position)));

    static final Shape<MediaThumbnail, MediaThumbnail.Builder> THUMBNAIL = of(
                    MediaThumbnail::builder, MediaThumbnail.Builder::build)
            .required("url", URL, MediaThumbnail::url, MediaThumbnail.Builder::url)
            .attribute("width", COUNT, MediaThumbnail::width, MediaThumbnail.Builder::width)
            .attribute("height", COUNT, MediaThumbnail::height, MediaThumbnail.Builder::height)
            .attribute("time", CHAPTER_TIME, MediaThumbnail::time, MediaThumbnail.Builder::time);

    static final Shape<MediaTranscript, MediaTranscript.Builder> TRANSCRIPT = of(
                    MediaTranscript::builder, MediaTranscript.Builder::build)
            .attribute("type", LINE, MediaTranscript::type, MediaTranscript.Builder::type)
            .attribute("lang", LANGUAGE, MediaTranscript::language, MediaTranscript.Builder::language)
            .attribute("start", CHAPTER_TIME, MediaTranscript::start, MediaTranscript.Builder::start)
            .attribute("end", CHAPTER_TIME, MediaTranscript::end, MediaTranscript.Builder::end)
            .text(TEXT, MediaTranscript::text, MediaTranscript.Builder::text);

    static final Shape<MediaSubtitle, MediaSubtitle.Builder> SUBTITLE = of(
                    MediaSubtitle::builder, MediaSubtitle.Builder::build)
            .required("href", URL, MediaSubtitle::url, MediaSubtitle.Builder::url)
            .attribute("type", MEDIA_TYPE, MediaSubtitle::type, MediaSubtitle.Builder::type)
            .attribute("lang", LANGUAGE, MediaSubtitle::language, MediaSubtitle.Builder::language);

    static final Shape<List<MediaScene>, List<MediaScene>> SCENES = MediaShapes.<List<MediaScene>, List<MediaScene>>of(
                    ArrayList::new, List::copyOf)
            .many("scene", scene(), scenes -> scenes, List::add);

    static final Shape<MediaCopyright, MediaCopyright.Builder> COPYRIGHT = of(
                    MediaCopyright::builder, MediaCopyright.Builder::build)
            .attribute("url", URL, MediaCopyright::url, MediaCopyright.Builder::url)
            .optionalText(LINE, MediaCopyright::text, MediaCopyright.Builder::text);

    static final Shape<MediaLicense, MediaLicense.Builder> LICENSE = of(
                    MediaLicense::builder, MediaLicense.Builder::build)
            .attribute("type", MEDIA_TYPE, MediaLicense::type, MediaLicense.Builder::type)
            .attribute("href", URL, MediaLicense::url, MediaLicense.Builder::url)
            .optionalText(LINE, MediaLicense::name, MediaLicense.Builder::name);

    static final Shape<String, StringBuilder> RIGHTS = of(StringBuilder::new, StringBuilder::toString)
            .required("status", LINE, status -> status, StringBuilder::append);

    static final Shape<MediaStatus, MediaStatus.Builder> STATUS = of(MediaStatus::builder, MediaStatus.Builder::build)
            .required("state", LINE, MediaStatus::state, MediaStatus.Builder::state)
            .attribute("reason", LINE, MediaStatus::reason, MediaStatus.Builder::reason);

    static final Shape<MediaPrice, MediaPrice.Builder> PRICE = of(MediaPrice::builder, MediaPrice.Builder::build)
            .attribute("type", LINE, MediaPrice::type, MediaPrice.Builder::type)
            .attribute("info", URL, MediaPrice::info, MediaPrice.Builder::info)
            .attribute("price", DECIMAL, MediaPrice::amount, MediaPrice.Builder::amount)
            .attribute("currency", LINE, MediaPrice::currency, MediaPrice.Builder::currency);

    static final Shape<MediaPlayer, MediaPlayer.Builder> PLAYER = of(MediaPlayer::builder, MediaPlayer.Builder::build)
            .required("url", URL, MediaPlayer::url, MediaPlayer.Builder::url)
            .attribute("width", COUNT, MediaPlayer::width, MediaPlayer.Builder::width)
            .attribute("height", COUNT, MediaPlayer::height, MediaPlayer.Builder::height);

    private static final Shape<MediaParam, MediaParam.Builder> PARAM = of(
                    MediaParam::builder, MediaParam.Builder::build)
            .required("name", LINE, MediaParam::name, MediaParam.Builder::name)
            .optionalText(LINE, MediaParam::value, MediaParam.Builder::value);

    static final Shape<MediaEmbed, MediaEmbed.Builder> EMBED = of(MediaEmbed::builder, MediaEmbed.Builder::build)
            .required("url", URL, MediaEmbed::url, MediaEmbed.Builder::url)
            .attribute("width", COUNT, MediaEmbed::width, MediaEmbed.Builder::width)
            .attribute("height", COUNT, MediaEmbed::height, MediaEmbed.Builder::height)
            .many("param", PARAM, MediaEmbed::params, MediaEmbed.Builder::addParam);

    static final Shape<MediaPeerLink, MediaPeerLink.Builder> PEER_LINK = of(
                    MediaPeerLink::builder, MediaPeerLink.Builder::build)
            .attribute("type", MEDIA_TYPE, MediaPeerLink::type, MediaPeerLink.Builder::type)
            .required("href", URL, MediaPeerLink::url, MediaPeerLink.Builder::url);

    static final Shape<MediaHash, MediaHash.Builder> HASH = of(MediaHash::builder, MediaHash.Builder::build)
            .attribute("algo", LINE, MediaHash::algorithm, MediaHash.Builder::algorithm)
            .text(TOKEN, MediaHash::value, MediaHash.Builder::value);

    private static final Shape<MediaStarRating, MediaStarRating.Builder> STAR_RATING = of(
                    MediaStarRating::builder, MediaStarRating.Builder::build)
            .attribute("average", DECIMAL, MediaStarRating::average, MediaStarRating.Builder::average)
            .attribute("count", LARGE_COUNT, MediaStarRating::count, MediaStarRating.Builder::count)
            .attribute("min", DECIMAL, MediaStarRating::min, MediaStarRating.Builder::min)
            .attribute("max", DECIMAL, MediaStarRating::max, MediaStarRating.Builder::max);

    private static final Shape<MediaStatistics, MediaStatistics.Builder> STATISTICS = of(
                    MediaStatistics::builder, MediaStatistics.Builder::build)
            .attribute("views", LARGE_COUNT, MediaStatistics::views, MediaStatistics.Builder::views)
            .attribute("favorites", LARGE_COUNT, MediaStatistics::favorites, MediaStatistics.Builder::favorites);

    static final Shape<MediaCommunity, MediaCommunity.Builder> COMMUNITY = of(
                    MediaCommunity::builder, MediaCommunity.Builder::build)
            .optional("starRating", STAR_RATING, MediaCommunity::starRating, MediaCommunity.Builder::starRating)
            .optional("statistics", STATISTICS, MediaCommunity::statistics, MediaCommunity.Builder::statistics)
            .list("tags", TAGS, MediaCommunity::tags, MediaCommunity.Builder::tags);

    static final Shape<List<String>, List<String>> COMMENTS = MediaShapes.<List<String>, List<String>>of(
                    ArrayList::new, List::copyOf)
            .many("comment", TEXT, comments -> comments, List::add);

    private MediaShapes() {}

    /** The parts of a scene have no prefix in Media RSS, though some feeds give them one. */
    private static Shape<MediaScene, MediaScene.Builder> scene() {
        Shape<MediaScene, MediaScene.Builder> scene = of(MediaScene::builder, MediaScene.Builder::build)
                .in(RssVocabulary.NAMESPACE)
                .optional("sceneTitle", LINE, MediaScene::title, MediaScene.Builder::title)
                .optional("sceneDescription", TEXT, MediaScene::description, MediaScene.Builder::description)
                .optional("sceneStartTime", CHAPTER_TIME, MediaScene::start, MediaScene.Builder::start)
                .optional("sceneEndTime", CHAPTER_TIME, MediaScene::end, MediaScene.Builder::end);
        for (String part : List.of("sceneTitle", "sceneDescription", "sceneStartTime", "sceneEndTime")) {
            var row = scene.in(RssVocabulary.NAMESPACE).row(part);
            scene.in(MediaVocabulary.NAMESPACE).reads(part, row);
        }
        return scene;
    }

    /** A list of addresses, each in an element of this name. */
    static Shape<List<Url>, List<Url>> addresses(String each) {
        return MediaShapes.<List<Url>, List<Url>>of(ArrayList::new, List::copyOf)
                .many(each, URL, addresses -> addresses, List::add);
    }

    private static <T, B> Shape<T, B> of(Supplier<B> start, Function<B, T> finish) {
        return Shape.of(MediaVocabulary.NAMESPACE, start, finish).allOrNothing();
    }

    private static boolean hasPosition(MediaLocation location) {
        return location.position().isPresent();
    }
}
