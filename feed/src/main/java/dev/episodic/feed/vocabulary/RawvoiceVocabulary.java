package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.DATE;
import static dev.episodic.feed.form.Forms.DURATION;
import static dev.episodic.feed.form.Forms.LENGTH;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.MEDIA_TYPE;
import static dev.episodic.feed.form.Forms.SECONDS;
import static dev.episodic.feed.form.Forms.TEXT;
import static dev.episodic.feed.form.Forms.URL;
import static dev.episodic.feed.form.Forms.YES_NO;

import dev.episodic.BroadcastRating;
import dev.episodic.Episode;
import dev.episodic.LiveStream;
import dev.episodic.LiveStreamProtocol;
import dev.episodic.Media;
import dev.episodic.MetaMark;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * RawVoice, the namespace of Blubrry and PowerPress: live streams, films beside the enclosure, and marks in them. Its
 * places, its schedule and its donations are read by {@link LesserTags} and {@link Donations}, its subscriptions by
 * {@link SubscribeTag}.
 *
 * @see <a href="https://blubrry.com/developer/rawvoice-rss">RawVoice RSS</a>
 */
final class RawvoiceVocabulary extends Vocabulary {

    static final Namespace NAMESPACE = new Namespace(
            "rawvoice",
            "http://www.rawvoice.com/rawvoiceRssModule/",
            List.of("https://blubrry.com/developer/rawvoice-rss"));

    private static final Shape<LiveStream, LiveStream.Builder> LIVE_STREAM = of(
                    LiveStream::builder, LiveStream.Builder::build)
            .attribute("schedule", DATE, LiveStream::schedule, LiveStream.Builder::schedule)
            .attribute("duration", DURATION, LiveStream::duration, LiveStream.Builder::duration)
            .attribute("type", LINE, LiveStream::type, LiveStream.Builder::type)
            .text(URL, LiveStream::url, LiveStream.Builder::url);

    private static final Shape<BroadcastRating, BroadcastRating.Builder> RATING = of(
                    BroadcastRating::builder, BroadcastRating.Builder::build)
            .attribute("tv", LINE, BroadcastRating::tv, BroadcastRating.Builder::tv)
            .attribute("movie", LINE, BroadcastRating::movie, BroadcastRating.Builder::movie)
            .optionalText(LINE, BroadcastRating::text, BroadcastRating.Builder::text);

    private static final Shape<Url, List<Url>> POSTER = RawvoiceVocabulary.<Url, List<Url>>of(
                    ArrayList::new, urls -> urls.get(0))
            .required("url", URL, url -> url, List::add);

    private static final Shape<Media, Media.Builder> FILM = Shape.of(NAMESPACE, Media::builder, Media.Builder::build)
            .required("src", URL, Media::url, Media.Builder::url)
            .attribute("type", MEDIA_TYPE, Media::type, Media.Builder::type)
            .attribute("length", LENGTH, Media::length, Media.Builder::length)
            .surplus(Media::foreign, Media.Builder::foreign);

    private static final Shape<MetaMark, MetaMark.Builder> MARK = of(MetaMark::builder, MetaMark.Builder::build)
            .attribute("type", LINE, MetaMark::type, MetaMark.Builder::type)
            .attribute("link", URL, MetaMark::link, MetaMark.Builder::link)
            .attribute("position", SECONDS, MetaMark::position, MetaMark.Builder::position)
            .attribute("duration", SECONDS, MetaMark::duration, MetaMark.Builder::duration)
            .optionalText(LINE, MetaMark::text, MetaMark.Builder::text);

    RawvoiceVocabulary() {
        super(NAMESPACE);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        stream(channel, null);
        for (LiveStreamProtocol protocol : LiveStreamProtocol.values()) {
            stream(channel, protocol);
        }
        channel.writes((podcast, out) -> {
                    for (LiveStream stream : podcast.broadcast().liveStreams()) {
                        writeStream(stream, out);
                    }
                })
                .optional(
                        "liveEmbed",
                        TEXT,
                        podcast -> podcast.broadcast().liveEmbed(),
                        (draft, html) -> draft.broadcast.liveEmbed(html))
                .optional(
                        "rating",
                        RATING,
                        podcast -> podcast.broadcast().rating(),
                        (draft, rating) -> draft.broadcast.rating(rating))
                .optional(
                        "mycast",
                        YES_NO,
                        podcast -> podcast.broadcast().mycast(),
                        (draft, may) -> draft.broadcast.mycast(may))
                .reads("donate", new Donations.Row());
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.optional(
                        "poster",
                        POSTER,
                        episode -> episode.playback().poster(),
                        (draft, url) -> draft.playback.poster(url))
                .optional(
                        "isHd",
                        YES_NO,
                        episode -> episode.playback().highDefinition(),
                        (draft, is) -> draft.playback.highDefinition(is))
                .optional(
                        "embed",
                        TEXT,
                        episode -> episode.playback().embed(),
                        (draft, html) -> draft.playback.embed(html))
                .optional(
                        "webm", FILM, episode -> episode.playback().webm(), (draft, film) -> draft.playback.webm(film))
                .optional("mp4", FILM, episode -> episode.playback().mp4(), (draft, film) -> draft.playback.mp4(film))
                .many(
                        "metamark",
                        MARK,
                        episode -> episode.playback().marks(),
                        (draft, mark) -> draft.playback.addMark(mark));
    }

    private static <T, B> Shape<T, B> of(Supplier<B> start, Function<B, T> finish) {
        return Shape.of(NAMESPACE, start, finish).allOrNothing();
    }

    private static void stream(Shape<Podcast, PodcastDraft> channel, @Nullable LiveStreamProtocol protocol) {
        channel.reads(
                tag(protocol),
                new ShapeRow<>(
                        LIVE_STREAM,
                        (draft, stream) -> draft.broadcast.addLiveStream(
                                stream.toBuilder().protocol(protocol).build()),
                        true));
    }

    private static void writeStream(LiveStream stream, XmlSink out) throws IOException {
        LIVE_STREAM.write(name(tag(stream.protocol().orElse(null))), stream, out);
    }

    private static String tag(@Nullable LiveStreamProtocol protocol) {
        if (protocol == null) {
            return "liveStream";
        }
        return switch (protocol) {
            case HTTP -> "httpLiveStream";
            case FLASH -> "flashLiveStream";
            case SHOUTCAST -> "shoutcastLiveStream";
        };
    }

    static Name name(String local) {
        return Name.of(NAMESPACE.uri(), NAMESPACE.prefix(), local);
    }
}
