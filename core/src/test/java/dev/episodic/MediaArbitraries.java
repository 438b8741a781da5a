package dev.episodic;

import static dev.episodic.PodcastArbitraries.booleans;
import static dev.episodic.PodcastArbitraries.contentRatings;
import static dev.episodic.PodcastArbitraries.dates;
import static dev.episodic.PodcastArbitraries.decimals;
import static dev.episodic.PodcastArbitraries.either;
import static dev.episodic.PodcastArbitraries.foreignElements;
import static dev.episodic.PodcastArbitraries.html;
import static dev.episodic.PodcastArbitraries.integers;
import static dev.episodic.PodcastArbitraries.keywords;
import static dev.episodic.PodcastArbitraries.labels;
import static dev.episodic.PodcastArbitraries.languages;
import static dev.episodic.PodcastArbitraries.lengthsOfTime;
import static dev.episodic.PodcastArbitraries.listOf;
import static dev.episodic.PodcastArbitraries.longs;
import static dev.episodic.PodcastArbitraries.mediaFiles;
import static dev.episodic.PodcastArbitraries.mediaTypes;
import static dev.episodic.PodcastArbitraries.moments;
import static dev.episodic.PodcastArbitraries.restrictions;
import static dev.episodic.PodcastArbitraries.texts;
import static dev.episodic.PodcastArbitraries.tokens;
import static dev.episodic.PodcastArbitraries.urls;

import dev.episodic.PodcastArbitraries.Recipe;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary values of what Media RSS and players say, as {@link PodcastArbitraries} has them of the rest. */
final class MediaArbitraries {

    private MediaArbitraries() {}

    /** {@return all that Media RSS says of a show or an episode} */
    static Arbitrary<MediaDetails> mediaDetails() {
        return Recipe.of(MediaDetails::builder)
                .some(MediaDetails.Builder::contents, contents())
                .some(MediaDetails.Builder::groups, groups())
                .may(MediaDetails.Builder::metadata, metadata())
                .build(MediaDetails.Builder::build);
    }

    /** {@return the same in several files} */
    static Arbitrary<MediaGroup> groups() {
        return Recipe.of(MediaGroup::builder)
                .must(MediaGroup.Builder::contents, listOf(contents(), 1))
                .may(MediaGroup.Builder::metadata, metadata())
                .some(MediaGroup.Builder::contentRatings, contentRatings())
                .some(MediaGroup.Builder::restrictions, restrictions())
                .some(MediaGroup.Builder::foreign, foreignElements())
                .build(MediaGroup.Builder::build);
    }

    /** {@return files, and pages that play one} */
    static Arbitrary<MediaContent> contents() {
        var common = Recipe.of(MediaContent::builder)
                .may(MediaContent.Builder::size, longs(1, 9_000_000_000L))
                .may(MediaContent.Builder::type, mediaTypes())
                .may(MediaContent.Builder::standard, booleans())
                .may(MediaContent.Builder::expression, Arbitraries.of("full", "sample", "nonstop"))
                .may(MediaContent.Builder::duration, moments())
                .may(MediaContent.Builder::language, languages())
                .may(MediaContent.Builder::encoding, encodings())
                .may(MediaContent.Builder::metadata, metadata())
                .some(MediaContent.Builder::contentRatings, contentRatings())
                .some(MediaContent.Builder::restrictions, restrictions())
                .some(MediaContent.Builder::foreign, foreignElements());
        var media = Arbitraries.of("image", "audio", "video", "document", "executable");
        var files = common.must(MediaContent.Builder::url, urls()).may(MediaContent.Builder::medium, media);
        var pages = common.must(MediaContent.Builder::medium, media);
        return either(files.build(MediaContent.Builder::build), pages.build(MediaContent.Builder::build));
    }

    private static Arbitrary<MediaEncoding> encodings() {
        return Recipe.of(MediaEncoding::builder)
                .may(MediaEncoding.Builder::bitrate, decimals(1, 99_999, 1))
                .may(MediaEncoding.Builder::frameRate, decimals(1, 120, 3))
                .may(MediaEncoding.Builder::samplingRate, decimals(8, 192, 1))
                .may(MediaEncoding.Builder::channels, integers(1, 8))
                .may(MediaEncoding.Builder::width, integers(1, 7_680))
                .may(MediaEncoding.Builder::height, integers(1, 4_320))
                .build(MediaEncoding.Builder::build);
    }

    /** {@return what is told of files} */
    static Arbitrary<MediaMetadata> metadata() {
        return Recipe.of(MediaMetadata::builder)
                .may(MediaMetadata.Builder::title, mediaTexts())
                .may(MediaMetadata.Builder::description, mediaTexts())
                .some(MediaMetadata.Builder::keywords, keywords())
                .some(MediaMetadata.Builder::categories, categories())
                .some(MediaMetadata.Builder::thumbnails, thumbnails())
                .some(MediaMetadata.Builder::credits, credits())
                .some(MediaMetadata.Builder::texts, transcripts())
                .some(MediaMetadata.Builder::subtitles, subtitles())
                .some(MediaMetadata.Builder::scenes, scenes())
                .some(MediaMetadata.Builder::locations, mediaLocations())
                .may(MediaMetadata.Builder::terms, terms())
                .may(MediaMetadata.Builder::delivery, deliveries())
                .may(MediaMetadata.Builder::echo, echoes())
                .build(MediaMetadata.Builder::build);
    }

    private static Arbitrary<MediaText> mediaTexts() {
        return Recipe.of(MediaText::builder)
                .must(MediaText.Builder::text, html())
                .may(MediaText.Builder::type, Arbitraries.of("plain", "html"))
                .build(MediaText.Builder::build);
    }

    private static Arbitrary<MediaCategory> categories() {
        return Recipe.of(MediaCategory::builder)
                .must(MediaCategory.Builder::name, labels())
                .may(MediaCategory.Builder::scheme, Arbitraries.of("https://subjects.example/", "urn:topics"))
                .may(MediaCategory.Builder::label, labels())
                .build(MediaCategory.Builder::build);
    }

    private static Arbitrary<MediaThumbnail> thumbnails() {
        return Recipe.of(MediaThumbnail::builder)
                .must(MediaThumbnail.Builder::url, urls())
                .may(MediaThumbnail.Builder::width, integers(1, 9_999))
                .may(MediaThumbnail.Builder::height, integers(1, 9_999))
                .may(MediaThumbnail.Builder::time, moments())
                .build(MediaThumbnail.Builder::build);
    }

    private static Arbitrary<MediaCredit> credits() {
        return Recipe.of(MediaCredit::builder)
                .must(MediaCredit.Builder::name, labels())
                .may(MediaCredit.Builder::role, Arbitraries.of("producer", "author", "Stoker"))
                .may(MediaCredit.Builder::scheme, Arbitraries.of("urn:ebu", "urn:yvs"))
                .build(MediaCredit.Builder::build);
    }

    private static Arbitrary<MediaTranscript> transcripts() {
        return Recipe.of(MediaTranscript::builder)
                .must(MediaTranscript.Builder::text, texts())
                .may(MediaTranscript.Builder::type, Arbitraries.of("plain", "html"))
                .may(MediaTranscript.Builder::language, languages())
                .may(MediaTranscript.Builder::start, moments())
                .may(MediaTranscript.Builder::end, moments())
                .build(MediaTranscript.Builder::build);
    }

    private static Arbitrary<MediaSubtitle> subtitles() {
        return Recipe.of(MediaSubtitle::builder)
                .must(MediaSubtitle.Builder::url, urls())
                .may(MediaSubtitle.Builder::type, Arbitraries.of("application/smil", "text/vtt"))
                .may(MediaSubtitle.Builder::language, languages())
                .build(MediaSubtitle.Builder::build);
    }

    private static Arbitrary<MediaScene> scenes() {
        return Recipe.of(MediaScene::builder)
                .must(MediaScene.Builder::title, labels())
                .may(MediaScene.Builder::description, texts())
                .may(MediaScene.Builder::start, moments())
                .may(MediaScene.Builder::end, moments())
                .build(MediaScene.Builder::build);
    }

    private static Arbitrary<MediaLocation> mediaLocations() {
        return Recipe.of(MediaLocation::builder)
                .may(MediaLocation.Builder::name, labels())
                .must(MediaLocation.Builder::description, labels())
                .may(MediaLocation.Builder::start, moments())
                .may(MediaLocation.Builder::end, moments())
                .may(MediaLocation.Builder::position, Arbitraries.of("52.0907 5.1214", "-33.86 151.2"))
                .build(MediaLocation.Builder::build);
    }

    private static Arbitrary<MediaTerms> terms() {
        return Recipe.of(MediaTerms::builder)
                .may(MediaTerms.Builder::copyright, copyrights())
                .some(MediaTerms.Builder::licenses, licenses())
                .may(MediaTerms.Builder::rights, Arbitraries.of("userCreated", "official"))
                .may(MediaTerms.Builder::status, statuses())
                .some(MediaTerms.Builder::prices, prices())
                .may(MediaTerms.Builder::adult, booleans())
                .build(MediaTerms.Builder::build);
    }

    private static Arbitrary<MediaCopyright> copyrights() {
        return Recipe.of(MediaCopyright::builder)
                .must(MediaCopyright.Builder::text, labels())
                .may(MediaCopyright.Builder::url, urls())
                .build(MediaCopyright.Builder::build);
    }

    private static Arbitrary<MediaLicense> licenses() {
        return Recipe.of(MediaLicense::builder)
                .may(MediaLicense.Builder::name, labels())
                .may(MediaLicense.Builder::type, Arbitraries.of("text/html"))
                .must(MediaLicense.Builder::url, urls())
                .build(MediaLicense.Builder::build);
    }

    private static Arbitrary<MediaStatus> statuses() {
        return Recipe.of(MediaStatus::builder)
                .must(MediaStatus.Builder::state, Arbitraries.of("active", "blocked", "deleted"))
                .may(MediaStatus.Builder::reason, labels())
                .build(MediaStatus.Builder::build);
    }

    private static Arbitrary<MediaPrice> prices() {
        return Recipe.of(MediaPrice::builder)
                .must(MediaPrice.Builder::type, Arbitraries.of("rent", "purchase", "package", "subscription"))
                .may(MediaPrice.Builder::amount, decimals(0, 999, 2))
                .may(MediaPrice.Builder::currency, Arbitraries.of("EUR", "NOK"))
                .may(MediaPrice.Builder::info, urls())
                .build(MediaPrice.Builder::build);
    }

    private static Arbitrary<MediaDelivery> deliveries() {
        return Recipe.of(MediaDelivery::builder)
                .may(MediaDelivery.Builder::player, players())
                .may(MediaDelivery.Builder::embed, embeds())
                .some(MediaDelivery.Builder::peerLinks, peerLinks())
                .some(MediaDelivery.Builder::hashes, hashes())
                .build(MediaDelivery.Builder::build);
    }

    private static Arbitrary<MediaPlayer> players() {
        return Recipe.of(MediaPlayer::builder)
                .must(MediaPlayer.Builder::url, urls())
                .may(MediaPlayer.Builder::width, integers(1, 9_999))
                .may(MediaPlayer.Builder::height, integers(1, 9_999))
                .build(MediaPlayer.Builder::build);
    }

    private static Arbitrary<MediaEmbed> embeds() {
        var params = Recipe.of(MediaParam::builder)
                .must(MediaParam.Builder::name, tokens())
                .may(MediaParam.Builder::value, labels())
                .build(MediaParam.Builder::build);
        return Recipe.of(MediaEmbed::builder)
                .must(MediaEmbed.Builder::url, urls())
                .may(MediaEmbed.Builder::width, integers(1, 9_999))
                .may(MediaEmbed.Builder::height, integers(1, 9_999))
                .some(MediaEmbed.Builder::params, params)
                .build(MediaEmbed.Builder::build);
    }

    private static Arbitrary<MediaPeerLink> peerLinks() {
        return Recipe.of(MediaPeerLink::builder)
                .must(MediaPeerLink.Builder::url, urls())
                .may(MediaPeerLink.Builder::type, Arbitraries.of("application/x-bittorrent"))
                .build(MediaPeerLink.Builder::build);
    }

    private static Arbitrary<MediaHash> hashes() {
        return Recipe.of(MediaHash::builder)
                .must(MediaHash.Builder::value, tokens())
                .may(MediaHash.Builder::algorithm, Arbitraries.of("md5", "sha-1"))
                .build(MediaHash.Builder::build);
    }

    private static Arbitrary<MediaEcho> echoes() {
        return Recipe.of(MediaEcho::builder)
                .may(MediaEcho.Builder::community, communities())
                .some(MediaEcho.Builder::comments, texts())
                .some(MediaEcho.Builder::responses, urls())
                .some(MediaEcho.Builder::backLinks, urls())
                .build(MediaEcho.Builder::build);
    }

    private static Arbitrary<MediaCommunity> communities() {
        var stars = Recipe.of(MediaStarRating::builder)
                .must(MediaStarRating.Builder::average, decimals(0, 5, 2))
                .may(MediaStarRating.Builder::count, longs(0, 9_000_000_000L))
                .may(MediaStarRating.Builder::min, decimals(0, 1, 0))
                .may(MediaStarRating.Builder::max, decimals(5, 10, 0))
                .build(MediaStarRating.Builder::build);
        var statistics = Recipe.of(MediaStatistics::builder)
                .must(MediaStatistics.Builder::views, longs(0, 9_000_000_000L))
                .may(MediaStatistics.Builder::favorites, longs(0, 9_000_000_000L))
                .build(MediaStatistics.Builder::build);
        return Recipe.of(MediaCommunity::builder)
                .must(MediaCommunity.Builder::starRating, stars)
                .may(MediaCommunity.Builder::statistics, statistics)
                .some(MediaCommunity.Builder::tags, tags())
                .build(MediaCommunity.Builder::build);
    }

    private static Arbitrary<MediaTag> tags() {
        return Recipe.of(MediaTag::builder)
                .must(MediaTag.Builder::name, keywords().filter(word -> word.indexOf(':') < 0))
                .may(MediaTag.Builder::weight, integers(0, 99))
                .build(MediaTag.Builder::build);
    }

    /** {@return how a show is sent live} */
    static Arbitrary<Broadcast> broadcasts() {
        return Recipe.of(Broadcast::builder)
                .some(Broadcast.Builder::liveStreams, liveStreams())
                .may(Broadcast.Builder::liveEmbed, html())
                .may(Broadcast.Builder::rating, broadcastRatings())
                .may(Broadcast.Builder::mycast, booleans())
                .build(Broadcast.Builder::build);
    }

    private static Arbitrary<LiveStream> liveStreams() {
        return Recipe.of(LiveStream::builder)
                .must(LiveStream.Builder::url, urls())
                .may(LiveStream.Builder::protocol, Arbitraries.of(LiveStreamProtocol.class))
                .may(LiveStream.Builder::schedule, dates())
                .may(LiveStream.Builder::duration, lengthsOfTime())
                .may(LiveStream.Builder::type, Arbitraries.of("audio", "video"))
                .build(LiveStream.Builder::build);
    }

    private static Arbitrary<BroadcastRating> broadcastRatings() {
        return Recipe.of(BroadcastRating::builder)
                .must(BroadcastRating.Builder::text, Arbitraries.of("TV-G", "TV-PG"))
                .may(BroadcastRating.Builder::tv, Arbitraries.of("g", "pg"))
                .may(BroadcastRating.Builder::movie, Arbitraries.of("pg-13", "r"))
                .build(BroadcastRating.Builder::build);
    }

    /** {@return what players are told} */
    static Arbitrary<Playback> playbacks() {
        return Recipe.of(Playback::builder)
                .may(Playback.Builder::poster, urls())
                .may(Playback.Builder::highDefinition, booleans())
                .may(Playback.Builder::embed, html())
                .may(Playback.Builder::webm, mediaFiles())
                .may(Playback.Builder::mp4, mediaFiles())
                .some(Playback.Builder::marks, metaMarks())
                .build(Playback.Builder::build);
    }

    private static Arbitrary<MetaMark> metaMarks() {
        return Recipe.of(MetaMark::builder)
                .must(MetaMark.Builder::text, labels())
                .may(MetaMark.Builder::type, Arbitraries.of("ad", "tag", "comment"))
                .may(MetaMark.Builder::link, urls())
                .may(MetaMark.Builder::position, moments())
                .may(MetaMark.Builder::duration, moments())
                .build(MetaMark.Builder::build);
    }

    /** {@return addresses before a service put its own in their place} */
    static Arbitrary<Originals> originals() {
        return Recipe.of(Originals::builder)
                .may(Originals.Builder::link, urls())
                .may(Originals.Builder::media, urls())
                .build(Originals.Builder::build);
    }
}
