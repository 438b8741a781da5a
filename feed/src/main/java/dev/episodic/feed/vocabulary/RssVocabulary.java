package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.CONTACT;
import static dev.episodic.feed.form.Forms.COUNT;
import static dev.episodic.feed.form.Forms.DATE;
import static dev.episodic.feed.form.Forms.DAY;
import static dev.episodic.feed.form.Forms.HOUR;
import static dev.episodic.feed.form.Forms.LANGUAGE;
import static dev.episodic.feed.form.Forms.LENGTH;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.MEDIA_TYPE;
import static dev.episodic.feed.form.Forms.MINUTES;
import static dev.episodic.feed.form.Forms.TEXT;
import static dev.episodic.feed.form.Forms.TOKEN;
import static dev.episodic.feed.form.Forms.TRUE_FALSE;
import static dev.episodic.feed.form.Forms.URL;
import static java.util.Objects.requireNonNull;

import dev.episodic.Cloud;
import dev.episodic.Episode;
import dev.episodic.Guid;
import dev.episodic.Media;
import dev.episodic.Origin;
import dev.episodic.Podcast;
import dev.episodic.TextInput;
import dev.episodic.Url;
import dev.episodic.feed.xml.Namespace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tags of RSS itself, which are in no namespace.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 */
final class RssVocabulary extends Vocabulary {

    static final Namespace NAMESPACE = new Namespace("", "", List.of());

    private static final Shape<Cloud, Cloud.Builder> CLOUD = Shape.of(NAMESPACE, Cloud::builder, Cloud.Builder::build)
            .surplus(Cloud::foreign, Cloud.Builder::foreign)
            .required("domain", LINE, Cloud::domain, Cloud.Builder::domain)
            .attribute("port", COUNT, Cloud::port, Cloud.Builder::port)
            .required("path", LINE, Cloud::path, Cloud.Builder::path)
            // RSS wants the attribute even where there is no procedure
            .attributeOr("", "registerProcedure", LINE, Cloud::registerProcedure, Cloud.Builder::registerProcedure)
            .required("protocol", LINE, Cloud::protocol, Cloud.Builder::protocol);

    private static final Shape<TextInput, TextInput.Builder> TEXT_INPUT = Shape.of(
                    NAMESPACE, TextInput::builder, TextInput.Builder::build)
            .surplus(TextInput::foreign, TextInput.Builder::foreign)
            .requiredChild("title", LINE, TextInput::title, TextInput.Builder::title)
            .requiredChild("description", TEXT, TextInput::description, TextInput.Builder::description)
            .requiredChild("name", LINE, TextInput::name, TextInput.Builder::name)
            .requiredChild("link", URL, TextInput::link, TextInput.Builder::link);

    private static final Shape<Media, Media.Builder> ENCLOSURE = Shape.of(
                    NAMESPACE, Media::builder, Media.Builder::build)
            .surplus(Media::foreign, Media.Builder::foreign)
            .required("url", URL, Media::url, Media.Builder::url)
            // RSS asks for a length; zero is the custom where it is not known, and read as such
            .attributeOr("0", "length", LENGTH, Media::length, Media.Builder::length)
            .attribute("type", MEDIA_TYPE, Media::type, Media.Builder::type)
            .textInPlaceOf("url", URL, Media.Builder::url);

    private static final Shape<Guid, GuidDraft> GUID = Shape.of(NAMESPACE, GuidDraft::new, GuidDraft::build)
            .attribute("isPermaLink", TRUE_FALSE, guid -> Optional.of(guid.permalink()), GuidDraft::permalink)
            .text(TOKEN, Guid::value, GuidDraft::value);

    private static final Shape<Origin, Origin.Builder> SOURCE = Shape.of(
                    NAMESPACE, Origin::builder, Origin.Builder::build)
            .surplus(Origin::foreign, Origin.Builder::foreign)
            .required("url", URL, Origin::url, Origin.Builder::url)
            .optionalText(LINE, Origin::title, Origin.Builder::title);

    RssVocabulary() {
        super(NAMESPACE);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.optional("title", LINE, Podcast::title, (draft, title) -> draft.podcast.title(title))
                .optional("link", URL, Podcast::link, (draft, link) -> draft.podcast.link(link))
                .optional("description", TEXT, Podcast::description, (draft, text) -> draft.podcast.description(text))
                .optional("language", LANGUAGE, Podcast::language, (draft, tag) -> draft.podcast.language(tag))
                .optional(
                        "copyright",
                        LINE,
                        podcast -> podcast.rights().copyright(),
                        (draft, notice) -> draft.rights.copyright(notice))
                .optional(
                        "managingEditor",
                        CONTACT,
                        podcast -> podcast.feed().managingEditor(),
                        (draft, contact) -> draft.feed.managingEditor(contact))
                .optional(
                        "webMaster",
                        CONTACT,
                        podcast -> podcast.feed().webMaster(),
                        (draft, contact) -> draft.feed.webMaster(contact));
        PublishedTag.add(channel, podcast -> podcast.feed().published(), (draft, date) -> draft.feed.published(date));
        channel.optional(
                        "lastBuildDate",
                        DATE,
                        podcast -> podcast.feed().updated(),
                        (draft, date) -> draft.feed.updated(date))
                .optional(
                        "generator",
                        LINE,
                        podcast -> podcast.feed().generator(),
                        (draft, generator) -> draft.feed.generator(generator))
                .optional(
                        "docs",
                        URL,
                        podcast -> podcast.feed().documentation(),
                        (draft, url) -> draft.feed.documentation(url))
                .optional(
                        "ttl",
                        MINUTES,
                        podcast -> podcast.feed().timeToLive(),
                        (draft, minutes) -> draft.feed.timeToLive(minutes))
                .optional(
                        "comments",
                        URL,
                        podcast -> podcast.conversation().comments(),
                        (draft, url) -> draft.conversation.comments(url))
                .optional(
                        "cloud",
                        CLOUD,
                        podcast -> podcast.feed().polling().cloud(),
                        (draft, cloud) -> draft.polling.cloud(cloud))
                .optional(
                        "textInput",
                        TEXT_INPUT,
                        podcast -> podcast.feed().textInput(),
                        (draft, input) -> draft.feed.textInput(input))
                .container(
                        "skipHours",
                        podcast -> !podcast.feed().polling().skipHours().isEmpty(),
                        hours -> hours.many(
                                "hour",
                                HOUR,
                                podcast -> podcast.feed().polling().skipHours(),
                                (draft, hour) -> draft.polling.addSkipHour(hour)))
                .container(
                        "skipDays",
                        podcast -> !podcast.feed().polling().skipDays().isEmpty(),
                        days -> days.many(
                                "day",
                                DAY,
                                podcast -> podcast.feed().polling().skipDays(),
                                (draft, day) -> draft.polling.addSkipDay(day)));
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.optional("title", LINE, Episode::title, (draft, title) -> draft.episode.title(title))
                .optional("link", URL, Episode::link, (draft, link) -> draft.episode.link(link))
                .optional("guid", GUID, Episode::guid, (draft, guid) -> draft.episode.guid(guid));
        PublishedTag.add(item, Episode::published, (draft, date) -> draft.episode.published(date));
        item.many("enclosure", ENCLOSURE, Episode::media, (draft, media) -> draft.episode.addMedia(media))
                .optional("description", TEXT, Episode::description, (draft, text) -> draft.episode.description(text))
                .optional(
                        "comments",
                        URL,
                        episode -> episode.conversation().comments(),
                        (draft, url) -> draft.conversation.comments(url))
                .optional("source", SOURCE, Episode::origin, (draft, origin) -> draft.episode.origin(origin));
    }

    /** A guid without the attribute is a permalink by RSS, but real ones are often no address at all. */
    private static final class GuidDraft {
        private @Nullable String value;
        private @Nullable Boolean permalink;

        private void value(String value) {
            this.value = value;
        }

        private void permalink(Boolean permalink) {
            this.permalink = permalink;
        }

        private Guid build() {
            String text = requireNonNull(value, "value");
            return new Guid(text, permalink == null ? Url.of(text).isWeb() : permalink);
        }
    }
}
