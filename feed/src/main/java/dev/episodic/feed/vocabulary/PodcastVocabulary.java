package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.COUNT;
import static dev.episodic.feed.form.Forms.DATE;
import static dev.episodic.feed.form.Forms.DECIMAL;
import static dev.episodic.feed.form.Forms.GROUP;
import static dev.episodic.feed.form.Forms.ISO_DATE;
import static dev.episodic.feed.form.Forms.LANGUAGE;
import static dev.episodic.feed.form.Forms.LENGTH;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.LIVE_STATUS;
import static dev.episodic.feed.form.Forms.MEDIA_TYPE;
import static dev.episodic.feed.form.Forms.MEDIUM;
import static dev.episodic.feed.form.Forms.NUMBER;
import static dev.episodic.feed.form.Forms.ROLE;
import static dev.episodic.feed.form.Forms.SECONDS;
import static dev.episodic.feed.form.Forms.SHARE;
import static dev.episodic.feed.form.Forms.SHOW_GUID;
import static dev.episodic.feed.form.Forms.TEXT;
import static dev.episodic.feed.form.Forms.TOKEN;
import static dev.episodic.feed.form.Forms.TRUE_FALSE;
import static dev.episodic.feed.form.Forms.URL;
import static dev.episodic.feed.form.Forms.YES_NO;
import static java.util.Objects.requireNonNull;

import dev.episodic.AlternateMedia;
import dev.episodic.Block;
import dev.episodic.ChaptersFile;
import dev.episodic.Chat;
import dev.episodic.Episode;
import dev.episodic.Funding;
import dev.episodic.Integrity;
import dev.episodic.License;
import dev.episodic.LiveEpisode;
import dev.episodic.Location;
import dev.episodic.Locked;
import dev.episodic.MediaSource;
import dev.episodic.Notice;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.RemoteItem;
import dev.episodic.Service;
import dev.episodic.SocialInteraction;
import dev.episodic.Soundbite;
import dev.episodic.Trailer;
import dev.episodic.TranscriptFile;
import dev.episodic.UpdateFrequency;
import dev.episodic.ValueBlock;
import dev.episodic.ValueRecipient;
import dev.episodic.ValueTimeSplit;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tags of the podcast namespace.
 *
 * @see <a href="https://podcasting2.org/docs/podcast-namespace">The podcast namespace</a>
 */
final class PodcastVocabulary extends Vocabulary {

    static final Namespace NAMESPACE = new Namespace(
            "podcast",
            "https://podcastindex.org/namespace/1.0",
            List.of("https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"));

    static final Shape<Person, Person.Builder> PERSON = shape(Person::builder, Person.Builder::build)
            .surplus(Person::foreign, Person.Builder::foreign)
            .attribute("role", ROLE, Person::role, Person.Builder::role)
            .attribute("group", GROUP, Person::group, Person.Builder::group)
            .attribute("img", URL, Person::image, Person.Builder::image)
            .attribute("href", URL, Person::link, Person.Builder::link)
            .text(LINE, Person::name, Person.Builder::name);

    static final Shape<Location, Location.Builder> LOCATION = location(Location.Builder::build);

    private static final Shape<Locked, Locked.Builder> LOCKED = shape(Locked::builder, Locked.Builder::build)
            .surplus(Locked::foreign, Locked.Builder::foreign)
            .attribute("owner", LINE, Locked::owner, Locked.Builder::owner)
            .text(YES_NO, Locked::locked, Locked.Builder::locked);

    private static final Shape<Block, Block.Builder> BLOCK = shape(Block::builder, Block.Builder::build)
            .surplus(Block::foreign, Block.Builder::foreign)
            .attribute(
                    "id",
                    LINE,
                    block -> block.service().map(Service::word),
                    (block, word) -> block.service(Service.of(word)))
            .text(YES_NO, Block::blocked, Block.Builder::blocked);

    private static final Shape<Funding, Funding.Builder> FUNDING = shape(Funding::builder, Funding.Builder::build)
            .surplus(Funding::foreign, Funding.Builder::foreign)
            .required("url", URL, Funding::url, Funding.Builder::url)
            .optionalText(LINE, Funding::title, Funding.Builder::title);

    private static final Shape<TranscriptFile, TranscriptFile.Builder> TRANSCRIPT = shape(
                    TranscriptFile::builder, TranscriptFile.Builder::build)
            .surplus(TranscriptFile::foreign, TranscriptFile.Builder::foreign)
            .required("url", URL, TranscriptFile::url, TranscriptFile.Builder::url)
            .attribute("type", MEDIA_TYPE, TranscriptFile::type, TranscriptFile.Builder::type)
            .attribute("language", LANGUAGE, TranscriptFile::language, TranscriptFile.Builder::language)
            .attribute("rel", LINE, TranscriptFile::rel, TranscriptFile.Builder::rel);

    private static final Shape<ChaptersFile, ChaptersFile.Builder> CHAPTERS = shape(
                    ChaptersFile::builder, ChaptersFile.Builder::build)
            .surplus(ChaptersFile::foreign, ChaptersFile.Builder::foreign)
            .required("url", URL, ChaptersFile::url, ChaptersFile.Builder::url)
            .attribute("type", MEDIA_TYPE, ChaptersFile::type, ChaptersFile.Builder::type);

    private static final Shape<Soundbite, Soundbite.Builder> SOUNDBITE = shape(
                    Soundbite::builder, Soundbite.Builder::build)
            .surplus(Soundbite::foreign, Soundbite.Builder::foreign)
            .required("startTime", SECONDS, Soundbite::start, Soundbite.Builder::start)
            .required("duration", SECONDS, Soundbite::duration, Soundbite.Builder::duration)
            .optionalText(LINE, Soundbite::title, Soundbite.Builder::title);

    private static final Shape<Trailer, Trailer.Builder> TRAILER = shape(Trailer::builder, Trailer.Builder::build)
            .surplus(Trailer::foreign, Trailer.Builder::foreign)
            .required("url", URL, Trailer::url, Trailer.Builder::url)
            .attribute("pubdate", DATE, Trailer::published, Trailer.Builder::published)
            .attribute("length", LENGTH, Trailer::length, Trailer.Builder::length)
            .attribute("type", MEDIA_TYPE, Trailer::type, Trailer.Builder::type)
            .attribute("season", COUNT, Trailer::season, Trailer.Builder::season)
            .text(LINE, Trailer::title, Trailer.Builder::title);

    static final Shape<License, License.Builder> LICENSE = shape(License::builder, License.Builder::build)
            .surplus(License::foreign, License.Builder::foreign)
            .attribute("url", URL, License::url, License.Builder::url)
            .requiredText(LINE, License::name, License.Builder::name);

    private static final Shape<MediaSource, MediaSource.Builder> SOURCE = shape(
                    MediaSource::builder, MediaSource.Builder::build)
            .surplus(MediaSource::foreign, MediaSource.Builder::foreign)
            .required("uri", URL, MediaSource::uri, MediaSource.Builder::uri)
            .attribute("contentType", MEDIA_TYPE, MediaSource::contentType, MediaSource.Builder::contentType);

    private static final Shape<Integrity, IntegrityDraft> INTEGRITY = shape(IntegrityDraft::new, IntegrityDraft::build)
            .required("type", LINE, Integrity::type, (draft, type) -> draft.type = type)
            .required("value", LINE, Integrity::value, (draft, value) -> draft.value = value);

    private static final Shape<AlternateMedia, AlternateMedia.Builder> ALTERNATE = shape(
                    AlternateMedia::builder, AlternateMedia.Builder::build)
            .surplus(AlternateMedia::foreign, AlternateMedia.Builder::foreign)
            .attribute("type", MEDIA_TYPE, AlternateMedia::type, AlternateMedia.Builder::type)
            .attribute("length", LENGTH, AlternateMedia::length, AlternateMedia.Builder::length)
            .attribute("bitrate", DECIMAL, AlternateMedia::bitrate, AlternateMedia.Builder::bitrate)
            .attribute("height", COUNT, AlternateMedia::height, AlternateMedia.Builder::height)
            .attribute("lang", LANGUAGE, AlternateMedia::language, AlternateMedia.Builder::language, "language")
            .attribute("title", LINE, AlternateMedia::title, AlternateMedia.Builder::title)
            .attribute("rel", LINE, AlternateMedia::rel, AlternateMedia.Builder::rel)
            .attribute("codecs", LINE, AlternateMedia::codecs, AlternateMedia.Builder::codecs)
            .attribute("default", TRUE_FALSE, AlternateMedia::preferred, AlternateMedia.Builder::preferred)
            .many("source", SOURCE, AlternateMedia::sources, AlternateMedia.Builder::addSource)
            .optional("integrity", INTEGRITY, AlternateMedia::integrity, AlternateMedia.Builder::integrity);

    private static final Shape<RemoteItem, RemoteItem.Builder> REMOTE_ITEM = shape(
                    RemoteItem::builder, RemoteItem.Builder::build)
            .surplus(RemoteItem::foreign, RemoteItem.Builder::foreign)
            .attribute("feedGuid", TOKEN, RemoteItem::feedGuid, RemoteItem.Builder::feedGuid)
            .attribute("feedUrl", URL, RemoteItem::feedUrl, RemoteItem.Builder::feedUrl)
            .attribute("itemGuid", TOKEN, RemoteItem::itemGuid, RemoteItem.Builder::itemGuid)
            .attribute("medium", MEDIUM, RemoteItem::medium, RemoteItem.Builder::medium)
            .attribute("title", LINE, RemoteItem::title, RemoteItem.Builder::title);

    private static final Shape<ValueRecipient, ValueRecipient.Builder> RECIPIENT = shape(
                    ValueRecipient::builder, ValueRecipient.Builder::build)
            .surplus(ValueRecipient::foreign, ValueRecipient.Builder::foreign)
            .attribute("name", LINE, ValueRecipient::name, ValueRecipient.Builder::name)
            .required("type", LINE, ValueRecipient::type, ValueRecipient.Builder::type)
            .required("address", LINE, ValueRecipient::address, ValueRecipient.Builder::address)
            .required("split", SHARE, ValueRecipient::split, ValueRecipient.Builder::split)
            .attribute("customKey", LINE, ValueRecipient::customKey, ValueRecipient.Builder::customKey)
            .attribute("customValue", LINE, ValueRecipient::customValue, ValueRecipient.Builder::customValue)
            .attribute("fee", TRUE_FALSE, ValueRecipient::fee, ValueRecipient.Builder::fee);

    private static final Shape<ValueTimeSplit, ValueTimeSplit.Builder> TIME_SPLIT = shape(
                    ValueTimeSplit::builder, ValueTimeSplit.Builder::build)
            .surplus(ValueTimeSplit::foreign, ValueTimeSplit.Builder::foreign)
            .required("startTime", SECONDS, ValueTimeSplit::start, ValueTimeSplit.Builder::start)
            .required("duration", SECONDS, ValueTimeSplit::duration, ValueTimeSplit.Builder::duration)
            .attribute("remoteStartTime", SECONDS, ValueTimeSplit::remoteStart, ValueTimeSplit.Builder::remoteStart)
            .attribute(
                    "remotePercentage",
                    SHARE,
                    ValueTimeSplit::remotePercentage,
                    ValueTimeSplit.Builder::remotePercentage)
            .optional("remoteItem", REMOTE_ITEM, ValueTimeSplit::remoteItem, ValueTimeSplit.Builder::remoteItem)
            .many("valueRecipient", RECIPIENT, ValueTimeSplit::recipients, ValueTimeSplit.Builder::addRecipient);

    private static final Shape<ValueBlock, ValueBlock.Builder> VALUE = shape(
                    ValueBlock::builder, ValueBlock.Builder::build)
            .surplus(ValueBlock::foreign, ValueBlock.Builder::foreign)
            .required("type", LINE, ValueBlock::type, ValueBlock.Builder::type)
            .attribute("method", LINE, ValueBlock::method, ValueBlock.Builder::method)
            .attribute("suggested", DECIMAL, ValueBlock::suggested, ValueBlock.Builder::suggested)
            .many("valueRecipient", RECIPIENT, ValueBlock::recipients, ValueBlock.Builder::addRecipient)
            .many("valueTimeSplit", TIME_SPLIT, ValueBlock::timeSplits, ValueBlock.Builder::addTimeSplit);

    private static final Shape<SocialInteraction, SocialInteraction.Builder> SOCIAL = shape(
                    SocialInteraction::builder, SocialInteraction.Builder::build)
            .surplus(SocialInteraction::foreign, SocialInteraction.Builder::foreign)
            // The drafts had a platform, and the address as text
            .required("protocol", LINE, SocialInteraction::protocol, SocialInteraction.Builder::protocol, "platform")
            .attribute("uri", URL, SocialInteraction::uri, SocialInteraction.Builder::uri)
            .attribute("accountId", LINE, SocialInteraction::accountId, SocialInteraction.Builder::accountId)
            .attribute("accountUrl", URL, SocialInteraction::accountUrl, SocialInteraction.Builder::accountUrl)
            .attribute("priority", NUMBER, SocialInteraction::priority, SocialInteraction.Builder::priority)
            .textInPlaceOf("uri", URL, SocialInteraction.Builder::uri);

    private static final Shape<Chat, Chat.Builder> CHAT = shape(Chat::builder, Chat.Builder::build)
            .surplus(Chat::foreign, Chat.Builder::foreign)
            .required("server", LINE, Chat::server, Chat.Builder::server)
            .required("protocol", LINE, Chat::protocol, Chat.Builder::protocol)
            .attribute("accountId", LINE, Chat::accountId, Chat.Builder::accountId)
            .attribute("space", LINE, Chat::space, Chat.Builder::space);

    private static final Shape<Notice, Notice.Builder> TXT = shape(Notice::builder, Notice.Builder::build)
            .surplus(Notice::foreign, Notice.Builder::foreign)
            .attribute("purpose", LINE, Notice::purpose, Notice.Builder::purpose)
            .text(TEXT, Notice::text, Notice.Builder::text);

    private static final Shape<UpdateFrequency, UpdateFrequency.Builder> UPDATE_FREQUENCY = shape(
                    UpdateFrequency::builder, UpdateFrequency.Builder::build)
            .surplus(UpdateFrequency::foreign, UpdateFrequency.Builder::foreign)
            .attribute("rrule", LINE, UpdateFrequency::rule, UpdateFrequency.Builder::rule)
            .attribute("dtstart", LINE, UpdateFrequency::start, UpdateFrequency.Builder::start)
            .attribute("complete", TRUE_FALSE, UpdateFrequency::complete, UpdateFrequency.Builder::complete)
            .optionalText(LINE, UpdateFrequency::text, UpdateFrequency.Builder::text);

    PodcastVocabulary() {
        super(NAMESPACE);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.optional("guid", SHOW_GUID, podcast -> podcast.feed().guid(), (draft, guid) -> draft.feed.guid(guid))
                .optional("medium", MEDIUM, Podcast::medium, (draft, medium) -> draft.podcast.medium(medium))
                .optional(
                        "locked", LOCKED, podcast -> podcast.feed().locked(), (draft, lock) -> draft.feed.locked(lock))
                .many("block", BLOCK, podcast -> podcast.feed().blocks(), (draft, block) -> draft.feed.addBlock(block))
                .many(
                        "funding",
                        FUNDING,
                        podcast -> podcast.support().funding(),
                        (draft, funding) -> draft.support.addFunding(funding))
                .many(
                        "value",
                        VALUE,
                        podcast -> podcast.support().values(),
                        (draft, value) -> draft.support.addValue(value))
                .many("trailer", TRAILER, Podcast::trailers, (draft, trailer) -> draft.podcast.addTrailer(trailer))
                .many(
                        "socialInteract",
                        SOCIAL,
                        podcast -> podcast.conversation().social(),
                        (draft, social) -> draft.conversation.addSocial(social))
                .optional(
                        "chat",
                        CHAT,
                        podcast -> podcast.conversation().chat(),
                        (draft, chat) -> draft.conversation.chat(chat))
                .many("txt", TXT, Podcast::notices, (draft, notice) -> draft.podcast.addNotice(notice))
                .optional(
                        "updateFrequency",
                        UPDATE_FREQUENCY,
                        podcast -> podcast.feed().updateFrequency(),
                        (draft, frequency) -> draft.feed.updateFrequency(frequency))
                .container(
                        "podping",
                        podcast -> podcast.feed().podping().isPresent(),
                        podping -> podping.attribute(
                                "usesPodping",
                                TRUE_FALSE,
                                podcast -> podcast.feed().podping(),
                                (draft, flag) -> draft.feed.podping(flag)))
                .container(
                        "publisher",
                        podcast -> podcast.publisher().isPresent(),
                        publisher -> publisher.optional(
                                "remoteItem",
                                REMOTE_ITEM,
                                Podcast::publisher,
                                (draft, item) -> draft.podcast.publisher(item)))
                .container(
                        "podroll",
                        podcast -> !podcast.podroll().isEmpty(),
                        podroll -> podroll.many(
                                "remoteItem",
                                REMOTE_ITEM,
                                Podcast::podroll,
                                (draft, item) -> draft.podcast.addPodroll(item)))
                .many(
                        "remoteItem",
                        REMOTE_ITEM,
                        Podcast::remoteItems,
                        (draft, item) -> draft.podcast.addRemoteItem(item));
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.many(
                        "transcript",
                        TRANSCRIPT,
                        Episode::transcripts,
                        (draft, transcript) -> draft.episode.addTranscript(transcript))
                .optional(
                        "chapters", CHAPTERS, Episode::chaptersFile, (draft, file) -> draft.episode.chaptersFile(file))
                .many("soundbite", SOUNDBITE, Episode::soundbites, (draft, bite) -> draft.episode.addSoundbite(bite))
                .many(
                        "alternateEnclosure",
                        ALTERNATE,
                        Episode::alternates,
                        (draft, alternate) -> draft.episode.addAlternate(alternate))
                .many(
                        "funding",
                        FUNDING,
                        episode -> episode.support().funding(),
                        (draft, funding) -> draft.support.addFunding(funding))
                .many(
                        "value",
                        VALUE,
                        episode -> episode.support().values(),
                        (draft, value) -> draft.support.addValue(value))
                .many(
                        "socialInteract",
                        SOCIAL,
                        episode -> episode.conversation().social(),
                        (draft, social) -> draft.conversation.addSocial(social))
                .optional(
                        "chat",
                        CHAT,
                        episode -> episode.conversation().chat(),
                        (draft, chat) -> draft.conversation.chat(chat))
                .many("txt", TXT, Episode::notices, (draft, notice) -> draft.episode.addNotice(notice));
    }

    /** The shape of a live item, which holds what any item holds. */
    static Shape<LiveEpisode, EpisodeDraft> live(Shape<Episode, EpisodeDraft> item) {
        return shape(EpisodeDraft::new, EpisodeDraft::buildLive)
                .required("status", LIVE_STATUS, LiveEpisode::status, (draft, status) -> draft.liveStatus = status)
                .attribute("start", ISO_DATE, LiveEpisode::start, (draft, start) -> draft.liveStart = start)
                .attribute("end", ISO_DATE, LiveEpisode::end, (draft, end) -> draft.liveEnd = end)
                .include(item, LiveEpisode::episode);
    }

    static Name name(String local) {
        return Name.of(NAMESPACE.uri(), NAMESPACE.prefix(), local);
    }

    private static Shape<Location, Location.Builder> location(Function<Location.Builder, Location> finish) {
        return shape(Location::builder, finish)
                .surplus(Location::foreign, Location.Builder::foreign)
                .attribute("rel", LINE, Location::rel, Location.Builder::rel)
                .attribute("geo", LINE, Location::geo, Location.Builder::geo)
                .attribute("osm", LINE, Location::osm, Location.Builder::osm)
                .attribute("country", LINE, Location::country, Location.Builder::country)
                .optionalText(LINE, Location::name, Location.Builder::name);
    }

    /** The shape of a place, but of those that are written in another tag. */
    static Shape<Location, Location.Builder> placesBut(Predicate<Location> others) {
        return location(builder -> {
            Location place = builder.build();
            if (others.test(place)) {
                throw new IllegalArgumentException("a place needs a name here");
            }
            return place;
        });
    }

    private static <T, B> Shape<T, B> shape(Supplier<B> start, Function<B, T> finish) {
        return Shape.of(NAMESPACE, start, finish);
    }

    private static final class IntegrityDraft {
        private @Nullable String type;
        private @Nullable String value;

        private Integrity build() {
            return new Integrity(requireNonNull(type, "type"), requireNonNull(value, "value"));
        }
    }
}
