package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One episode: an item of a feed, a page of show notes, a JSON document.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 * @see <a href="https://podcasters.apple.com/support/823-podcast-requirements">Apple: podcast requirements</a>
 */
public sealed interface Episode {

    /** {@return the title, as the feed spells it: {@code title}} */
    Optional<String> title();

    /** {@return the clean title, without show and numbers: {@code itunes:title}} */
    Optional<String> shortTitle();

    /** {@return a line about it: {@code itunes:subtitle}} */
    Optional<String> subtitle();

    /** {@return a summary: {@code itunes:summary}} */
    Optional<String> summary();

    /** {@return the description, as text or HTML, as the feed has it: {@code description}} */
    Optional<String> description();

    /** {@return the full notes in HTML, unsafe until cleaned: {@code content:encoded}} */
    Optional<String> content();

    /** {@return the web page of the episode: {@code link}} */
    Optional<Url> link();

    /** {@return its lasting identity: {@code guid}} */
    Optional<Guid> guid();

    /** {@return when it came out, with the offset as written: {@code pubDate}} */
    Optional<OffsetDateTime> published();

    /** {@return when it was last changed: {@code atom:updated}} */
    Optional<OffsetDateTime> updated();

    /** {@return how long it is: {@code itunes:duration}} */
    Optional<Duration> duration();

    /** {@return where it stands in the show} */
    Numbering numbering();

    /** {@return whether it is not for children; as the show when absent: {@code itunes:explicit}} */
    Optional<Boolean> explicit();

    /** {@return the files to play, in their order: {@code enclosure}} */
    List<Media> media();

    /** {@return other editions of the file: {@code podcast:alternateEnclosure}} */
    List<AlternateMedia> alternates();

    /** {@return its pictures, the main one first: {@code itunes:image}, {@code podcast:image}} */
    List<Artwork> artwork();

    /** {@return who is named as its author: {@code itunes:author}, {@code author}} */
    Optional<String> author();

    /** {@return the mail address that RSS asks of an author, the name beside it: {@code author}} */
    Optional<String> authorEmail();

    /** {@return who is heard or worked on it; in place of those of the show: {@code podcast:person}} */
    List<Person> people();

    /** {@return the organizations it is about} */
    List<Organization> organizations();

    /** {@return what it points at} */
    List<Link> links();

    /** {@return links with a relation: {@code atom:link}} */
    List<WebLink> webLinks();

    /** {@return its subjects: {@code category}} */
    List<Category> categories();

    /** {@return words to find it by: {@code itunes:keywords}} */
    List<String> keywords();

    /** {@return its chapters, as given in the feed or found in the notes: {@code psc:chapters}} */
    List<Chapter> chapters();

    /** {@return a file of its chapters: {@code podcast:chapters}} */
    Optional<ChaptersFile> chaptersFile();

    /** {@return files with its words: {@code podcast:transcript}} */
    List<TranscriptFile> transcripts();

    /** {@return stretches that make one want to hear it: {@code podcast:soundbite}} */
    List<Soundbite> soundbites();

    /** {@return places it is about: {@code podcast:location}} */
    List<Location> locations();

    /** {@return who owns it and what may be done with it} */
    Rights rights();

    /** {@return how listeners can give something back} */
    Support support();

    /** {@return where it is talked about} */
    Conversation conversation();

    /** {@return what listeners and directories say of it} */
    Reception reception();

    /** {@return what Media RSS says of it} */
    MediaDetails mediaDetails();

    /** {@return what players are told beside the enclosure} */
    Playback playback();

    /** {@return the addresses it had before a service put its own in their place} */
    Originals originals();

    /** {@return texts for machines: {@code podcast:txt}} */
    List<Notice> notices();

    /** {@return what is said in the words of Dublin Core and nowhere else} */
    DublinCore dublinCore();

    /** {@return whether Apple is asked not to list it: {@code itunes:block}} */
    Optional<Boolean> blocked();

    /** {@return whether its video holds captions: {@code itunes:isClosedCaptioned}} */
    Optional<Boolean> closedCaptioned();

    /** {@return the feed it was taken from: {@code source}} */
    Optional<Origin> origin();

    /** {@return what the feed says beyond this model, in its order} */
    List<ForeignElement> foreign();

    /**
     * {@return the file that is the episode itself: the first one of {@link #media()} that is sound or film by the ending
     * of its address or by its type; where there is none such, the first of which neither tells what it is. So a picture
     * or a text that stands first is passed over. Where there is no such enclosure, the same of {@link #files()}}
     */
    default Optional<Media> mainMedia() {
        return MediaKind.main(media()).or(() -> MediaKind.main(files()));
    }

    /**
     * {@return every file there is to play, each address once: {@link #media()}, then those of {@code media:content} that
     * are no pictures, then those of {@link #playback()}; not {@link #alternates()}, which can have several addresses
     * each}
     */
    default List<Media> files() {
        return MediaCarriers.files(this);
    }

    /** {@return how long it is: {@link #duration()} or, where that is not said, what {@code media:content} says} */
    default Optional<Duration> playingTime() {
        return duration().or(() -> MediaCarriers.duration(this));
    }

    /**
     * {@return every picture there is, each address once: {@link #artwork()}, then {@code media:thumbnail}, then those of
     * {@code media:content} that are pictures}
     */
    default List<Artwork> pictures() {
        return MediaCarriers.pictures(artwork(), mediaDetails());
    }

    /** {@return everyone who is named: {@link #people()}, then those whom {@code media:credit} names beside them} */
    default List<Person> peopleAndCredits() {
        return MediaCarriers.people(people(), mediaDetails());
    }

    /** {@return its rating: that of {@link #reception()} or, where there is none, {@code media:starRating}} */
    default Optional<Rating> rating() {
        return MediaCarriers.rating(reception(), mediaDetails());
    }

    /** {@return its own web page: {@link #link()}, or what stood there before a service put its own address there} */
    default Optional<Url> originalLink() {
        return originals().link().or(this::link);
    }

    /**
     * {@return the notes that say most: the first there is of {@link #content()}, {@link #description()} and
     * {@link #summary()}; text or HTML, unsafe until cleaned}
     */
    default Optional<String> preferredNotes() {
        return content().or(this::description).or(this::summary);
    }

    /**
     * {@return the date to sort and show it by: when it came out or, where that is not said, when it was last changed}
     */
    default Optional<OffsetDateTime> date() {
        return published().or(this::updated);
    }

    /** {@return whether it is said to come out only after this moment, as some feeds say of what is out already} */
    default boolean isPublishedAfter(OffsetDateTime moment) {
        return published().filter(date -> date.isAfter(moment)).isPresent();
    }

    /** {@return those of its people who host} */
    default List<Person> hosts() {
        return people().stream().filter(Person::isHost).toList();
    }

    /** {@return those of its people who are guests} */
    default List<Person> guests() {
        return people().stream().filter(Person::isGuest).toList();
    }

    /** {@return the links with this relation, such as {@code related}; {@code alternate} is that of those which say none} */
    default List<WebLink> webLinks(String relation) {
        return webLinks().stream()
                .filter(link -> link.relation().equalsIgnoreCase(relation))
                .toList();
    }

    /** {@return what the episode is about: the names of its categories, or else what Dublin Core says} */
    default List<String> subjects() {
        var names = categories().stream().map(Category::name).toList();
        return names.isEmpty() ? dublinCore().values(DublinCoreElement.SUBJECT) : names;
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this episode} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Episode} values. */
    final class Builder {
        private @Nullable String title;
        private @Nullable String shortTitle;
        private @Nullable String subtitle;
        private @Nullable String summary;
        private @Nullable String description;
        private @Nullable String content;
        private @Nullable Url link;
        private @Nullable Guid guid;
        private @Nullable OffsetDateTime published;
        private @Nullable OffsetDateTime updated;
        private @Nullable Duration duration;
        private Numbering numbering = Numbering.none();
        private @Nullable Boolean explicit;
        private final List<Media> media = new ArrayList<>();
        private final List<AlternateMedia> alternates = new ArrayList<>();
        private final List<Artwork> artwork = new ArrayList<>();
        private @Nullable String author;
        private @Nullable String authorEmail;
        private final List<Person> people = new ArrayList<>();
        private final List<Organization> organizations = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<WebLink> webLinks = new ArrayList<>();
        private final List<Category> categories = new ArrayList<>();
        private final List<String> keywords = new ArrayList<>();
        private final List<Chapter> chapters = new ArrayList<>();
        private @Nullable ChaptersFile chaptersFile;
        private final List<TranscriptFile> transcripts = new ArrayList<>();
        private final List<Soundbite> soundbites = new ArrayList<>();
        private final List<Location> locations = new ArrayList<>();
        private Rights rights = Rights.none();
        private Support support = Support.none();
        private Conversation conversation = Conversation.none();
        private Reception reception = Reception.none();
        private MediaDetails mediaDetails = MediaDetails.none();
        private Playback playback = Playback.none();
        private Originals originals = Originals.none();
        private final List<Notice> notices = new ArrayList<>();
        private DublinCore dublinCore = DublinCore.none();
        private @Nullable Boolean blocked;
        private @Nullable Boolean closedCaptioned;
        private @Nullable Origin origin;
        private final List<ForeignElement> foreign = new ArrayList<>();

        private Builder() {}

        private Builder(Episode episode) {
            title = episode.title().orElse(null);
            shortTitle = episode.shortTitle().orElse(null);
            subtitle = episode.subtitle().orElse(null);
            summary = episode.summary().orElse(null);
            description = episode.description().orElse(null);
            content = episode.content().orElse(null);
            link = episode.link().orElse(null);
            guid = episode.guid().orElse(null);
            published = episode.published().orElse(null);
            updated = episode.updated().orElse(null);
            duration = episode.duration().orElse(null);
            numbering = episode.numbering();
            explicit = episode.explicit().orElse(null);
            media.addAll(episode.media());
            alternates.addAll(episode.alternates());
            artwork.addAll(episode.artwork());
            author = episode.author().orElse(null);
            authorEmail = episode.authorEmail().orElse(null);
            people.addAll(episode.people());
            organizations.addAll(episode.organizations());
            links.addAll(episode.links());
            webLinks.addAll(episode.webLinks());
            categories.addAll(episode.categories());
            keywords.addAll(episode.keywords());
            chapters.addAll(episode.chapters());
            chaptersFile = episode.chaptersFile().orElse(null);
            transcripts.addAll(episode.transcripts());
            soundbites.addAll(episode.soundbites());
            locations.addAll(episode.locations());
            rights = episode.rights();
            support = episode.support();
            conversation = episode.conversation();
            reception = episode.reception();
            mediaDetails = episode.mediaDetails();
            playback = episode.playback();
            originals = episode.originals();
            notices.addAll(episode.notices());
            dublinCore = episode.dublinCore();
            blocked = episode.blocked().orElse(null);
            closedCaptioned = episode.closedCaptioned().orElse(null);
            origin = episode.origin().orElse(null);
            foreign.addAll(episode.foreign());
        }

        /** Sets {@link Episode#title()}; null clears it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link Episode#shortTitle()}; null clears it. */
        public Builder shortTitle(@Nullable String shortTitle) {
            this.shortTitle = shortTitle;
            return this;
        }

        /** Sets {@link Episode#subtitle()}; null clears it. */
        public Builder subtitle(@Nullable String subtitle) {
            this.subtitle = subtitle;
            return this;
        }

        /** Sets {@link Episode#summary()}; null clears it. */
        public Builder summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        /** Sets {@link Episode#description()}; null clears it. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets {@link Episode#content()}; null clears it. */
        public Builder content(@Nullable String content) {
            this.content = content;
            return this;
        }

        /** Sets {@link Episode#link()}; null clears it. */
        public Builder link(@Nullable Url link) {
            this.link = link;
            return this;
        }

        /** Sets {@link Episode#guid()}; null clears it. */
        public Builder guid(@Nullable Guid guid) {
            this.guid = guid;
            return this;
        }

        /** Sets {@link Episode#published()}; null clears it. */
        public Builder published(@Nullable OffsetDateTime published) {
            this.published = published;
            return this;
        }

        /** Sets {@link Episode#updated()}; null clears it. */
        public Builder updated(@Nullable OffsetDateTime updated) {
            this.updated = updated;
            return this;
        }

        /** Sets {@link Episode#duration()}; null clears it. */
        public Builder duration(@Nullable Duration duration) {
            this.duration = duration;
            return this;
        }

        /** Sets {@link Episode#numbering()}. */
        public Builder numbering(Numbering numbering) {
            this.numbering = requireNonNull(numbering, "numbering");
            return this;
        }

        /** Changes {@link Episode#numbering()}, starting from what is there. */
        public Builder editNumbering(Consumer<Numbering.Builder> edit) {
            var builder = numbering.toBuilder();
            edit.accept(builder);
            numbering = builder.build();
            return this;
        }

        /** Sets {@link Episode#explicit()}; null clears it. */
        public Builder explicit(@Nullable Boolean explicit) {
            this.explicit = explicit;
            return this;
        }

        /** Sets {@link Episode#media()}, in place of what was there. */
        public Builder media(List<Media> media) {
            var copy = List.copyOf(media);
            this.media.clear();
            this.media.addAll(copy);
            return this;
        }

        /** Adds one to {@link Episode#media()}. */
        public Builder addMedia(Media media) {
            this.media.add(requireNonNull(media, "media"));
            return this;
        }

        /** Sets {@link Episode#alternates()}, in place of what was there. */
        public Builder alternates(List<AlternateMedia> alternates) {
            var copy = List.copyOf(alternates);
            this.alternates.clear();
            this.alternates.addAll(copy);
            return this;
        }

        /** Adds one to {@link Episode#alternates()}. */
        public Builder addAlternate(AlternateMedia alternate) {
            alternates.add(requireNonNull(alternate, "alternate"));
            return this;
        }

        /** Sets {@link Episode#artwork()}, in place of what was there. */
        public Builder artwork(List<Artwork> artwork) {
            var copy = List.copyOf(artwork);
            this.artwork.clear();
            this.artwork.addAll(copy);
            return this;
        }

        /** Adds one to {@link Episode#artwork()}. */
        public Builder addArtwork(Artwork artwork) {
            this.artwork.add(requireNonNull(artwork, "artwork"));
            return this;
        }

        /** Sets {@link Episode#author()}; null clears it. */
        public Builder author(@Nullable String author) {
            this.author = author;
            return this;
        }

        /** Sets {@link Episode#authorEmail()}; null clears it. */
        public Builder authorEmail(@Nullable String authorEmail) {
            this.authorEmail = authorEmail;
            return this;
        }

        /** Sets {@link Episode#people()}, in place of what was there. */
        public Builder people(List<Person> people) {
            var copy = List.copyOf(people);
            this.people.clear();
            this.people.addAll(copy);
            return this;
        }

        /** Adds one to {@link Episode#people()}. */
        public Builder addPerson(Person person) {
            people.add(requireNonNull(person, "person"));
            return this;
        }

        /** Sets {@link Episode#organizations()}, in place of what was there. */
        public Builder organizations(List<Organization> organizations) {
            var copy = List.copyOf(organizations);
            this.organizations.clear();
            this.organizations.addAll(copy);
            return this;
        }

        /** Adds one to {@link Episode#organizations()}. */
        public Builder addOrganization(Organization organization) {
            organizations.add(requireNonNull(organization, "organization"));
            return this;
        }

        /** Sets {@link Episode#links()}, in place of what was there. */
        public Builder links(List<Link> links) {
            var copy = List.copyOf(links);
            this.links.clear();
            this.links.addAll(copy);
            return this;
        }

        /** Adds one to {@link Episode#links()}. */
        public Builder addLink(Link link) {
            links.add(requireNonNull(link, "link"));
            return this;
        }

        /** Sets {@link Episode#categories()}, in place of what was there. */
        public Builder categories(List<Category> categories) {
            var copy = List.copyOf(categories);
            this.categories.clear();
            this.categories.addAll(copy);
            return this;
        }

        /** Adds one to {@link Episode#categories()}. */
        public Builder addCategory(Category category) {
            categories.add(requireNonNull(category, "category"));
            return this;
        }

        /** Sets {@link Episode#keywords()}, in place of what was there. */
        public Builder keywords(List<String> keywords) {
            var copy = List.copyOf(keywords);
            this.keywords.clear();
            this.keywords.addAll(copy);
            return this;
        }

        /** Adds one to {@link Episode#keywords()}. */
        public Builder addKeyword(String keyword) {
            keywords.add(requireNonNull(keyword, "keyword"));
            return this;
        }

        /** Sets {@link Episode#chapters()}, in place of what was there. */
        public Builder chapters(List<Chapter> chapters) {
            var copy = List.copyOf(chapters);
            this.chapters.clear();
            this.chapters.addAll(copy);
            return this;
        }

        /** Adds one to {@link Episode#chapters()}. */
        public Builder addChapter(Chapter chapter) {
            chapters.add(requireNonNull(chapter, "chapter"));
            return this;
        }

        /** Sets {@link Episode#chaptersFile()}; null clears it. */
        public Builder chaptersFile(@Nullable ChaptersFile chaptersFile) {
            this.chaptersFile = chaptersFile;
            return this;
        }

        /** Sets {@link Episode#transcripts()}, in place of what was there. */
        public Builder transcripts(List<TranscriptFile> transcripts) {
            var copy = List.copyOf(transcripts);
            this.transcripts.clear();
            this.transcripts.addAll(copy);
            return this;
        }

        /** Adds one to {@link Episode#transcripts()}. */
        public Builder addTranscript(TranscriptFile transcript) {
            transcripts.add(requireNonNull(transcript, "transcript"));
            return this;
        }

        /** Sets {@link Episode#soundbites()}, in place of what was there. */
        public Builder soundbites(List<Soundbite> soundbites) {
            var copy = List.copyOf(soundbites);
            this.soundbites.clear();
            this.soundbites.addAll(copy);
            return this;
        }

        /** Adds one to {@link Episode#soundbites()}. */
        public Builder addSoundbite(Soundbite soundbite) {
            soundbites.add(requireNonNull(soundbite, "soundbite"));
            return this;
        }

        /** Sets {@link Episode#locations()}, in place of what was there. */
        public Builder locations(List<Location> locations) {
            var copy = List.copyOf(locations);
            this.locations.clear();
            this.locations.addAll(copy);
            return this;
        }

        /** Adds one to {@link Episode#locations()}. */
        public Builder addLocation(Location location) {
            locations.add(requireNonNull(location, "location"));
            return this;
        }

        /** Sets {@link Episode#rights()}. */
        public Builder rights(Rights rights) {
            this.rights = requireNonNull(rights, "rights");
            return this;
        }

        /** Changes {@link Episode#rights()}, starting from what is there. */
        public Builder editRights(Consumer<Rights.Builder> edit) {
            var builder = rights.toBuilder();
            edit.accept(builder);
            rights = builder.build();
            return this;
        }

        /** Sets {@link Episode#support()}. */
        public Builder support(Support support) {
            this.support = requireNonNull(support, "support");
            return this;
        }

        /** Changes {@link Episode#support()}, starting from what is there. */
        public Builder editSupport(Consumer<Support.Builder> edit) {
            var builder = support.toBuilder();
            edit.accept(builder);
            support = builder.build();
            return this;
        }

        /** Sets {@link Episode#conversation()}. */
        public Builder conversation(Conversation conversation) {
            this.conversation = requireNonNull(conversation, "conversation");
            return this;
        }

        /** Changes {@link Episode#conversation()}, starting from what is there. */
        public Builder editConversation(Consumer<Conversation.Builder> edit) {
            var builder = conversation.toBuilder();
            edit.accept(builder);
            conversation = builder.build();
            return this;
        }

        /** Sets {@link Episode#reception()}. */
        public Builder reception(Reception reception) {
            this.reception = requireNonNull(reception, "reception");
            return this;
        }

        /** Changes {@link Episode#reception()}, starting from what is there. */
        public Builder editReception(Consumer<Reception.Builder> edit) {
            var builder = reception.toBuilder();
            edit.accept(builder);
            reception = builder.build();
            return this;
        }

        /** Sets {@link Episode#mediaDetails()}. */
        public Builder mediaDetails(MediaDetails mediaDetails) {
            this.mediaDetails = requireNonNull(mediaDetails, "mediaDetails");
            return this;
        }

        /** Changes {@link Episode#mediaDetails()}, starting from what is there. */
        public Builder editMediaDetails(Consumer<MediaDetails.Builder> edit) {
            var builder = mediaDetails.toBuilder();
            edit.accept(builder);
            mediaDetails = builder.build();
            return this;
        }

        /** Sets {@link Episode#playback()}. */
        public Builder playback(Playback playback) {
            this.playback = requireNonNull(playback, "playback");
            return this;
        }

        /** Changes {@link Episode#playback()}, starting from what is there. */
        public Builder editPlayback(Consumer<Playback.Builder> edit) {
            var builder = playback.toBuilder();
            edit.accept(builder);
            playback = builder.build();
            return this;
        }

        /** Sets {@link Episode#originals()}. */
        public Builder originals(Originals originals) {
            this.originals = requireNonNull(originals, "originals");
            return this;
        }

        /** Changes {@link Episode#originals()}, starting from what is there. */
        public Builder editOriginals(Consumer<Originals.Builder> edit) {
            var builder = originals.toBuilder();
            edit.accept(builder);
            originals = builder.build();
            return this;
        }

        /** Sets {@link Episode#notices()}, in place of what was there. */
        public Builder notices(List<Notice> notices) {
            var copy = List.copyOf(notices);
            this.notices.clear();
            this.notices.addAll(copy);
            return this;
        }

        /** Adds one to {@link Episode#notices()}. */
        public Builder addNotice(Notice notice) {
            notices.add(requireNonNull(notice, "notice"));
            return this;
        }

        /** Sets {@link Episode#blocked()}; null clears it. */
        public Builder blocked(@Nullable Boolean blocked) {
            this.blocked = blocked;
            return this;
        }

        /** Sets {@link Episode#closedCaptioned()}; null clears it. */
        public Builder closedCaptioned(@Nullable Boolean closedCaptioned) {
            this.closedCaptioned = closedCaptioned;
            return this;
        }

        /** Sets {@link Episode#origin()}; null clears it. */
        public Builder origin(@Nullable Origin origin) {
            this.origin = origin;
            return this;
        }

        /** Sets {@link Episode#foreign()}, in place of what was there. */
        public Builder foreign(List<ForeignElement> foreign) {
            var copy = List.copyOf(foreign);
            this.foreign.clear();
            this.foreign.addAll(copy);
            return this;
        }

        /** Adds one to {@link Episode#foreign()}. */
        public Builder addForeign(ForeignElement foreign) {
            this.foreign.add(requireNonNull(foreign, "foreign"));
            return this;
        }

        /** Sets {@link Episode#dublinCore()}. */
        public Builder dublinCore(DublinCore dublinCore) {
            this.dublinCore = requireNonNull(dublinCore, "dublinCore");
            return this;
        }

        /** Sets {@link Episode#webLinks()}, in place of what was there. */
        public Builder webLinks(List<WebLink> webLinks) {
            var copy = List.copyOf(webLinks);
            this.webLinks.clear();
            this.webLinks.addAll(copy);
            return this;
        }

        /** Adds one to {@link Episode#webLinks()}. */
        public Builder addWebLink(WebLink webLink) {
            webLinks.add(requireNonNull(webLink, "webLink"));
            return this;
        }

        /** {@return the episode} */
        public Episode build() {
            return new EpisodeRecord(
                    Parts.text(title),
                    Parts.text(shortTitle),
                    Parts.text(subtitle),
                    Parts.text(summary),
                    Parts.text(description),
                    Parts.text(content),
                    Optional.ofNullable(link),
                    Optional.ofNullable(guid),
                    Optional.ofNullable(published),
                    Optional.ofNullable(updated),
                    Optional.ofNullable(duration),
                    numbering,
                    Optional.ofNullable(explicit),
                    media,
                    alternates,
                    artwork,
                    Parts.text(author),
                    Parts.text(authorEmail),
                    people,
                    organizations,
                    links,
                    webLinks,
                    categories,
                    keywords,
                    chapters,
                    Optional.ofNullable(chaptersFile),
                    transcripts,
                    soundbites,
                    locations,
                    rights,
                    support,
                    conversation,
                    reception,
                    mediaDetails,
                    playback,
                    originals,
                    notices,
                    dublinCore,
                    Optional.ofNullable(blocked),
                    Optional.ofNullable(closedCaptioned),
                    Optional.ofNullable(origin),
                    foreign);
        }

        private record EpisodeRecord(
                Optional<String> title,
                Optional<String> shortTitle,
                Optional<String> subtitle,
                Optional<String> summary,
                Optional<String> description,
                Optional<String> content,
                Optional<Url> link,
                Optional<Guid> guid,
                Optional<OffsetDateTime> published,
                Optional<OffsetDateTime> updated,
                Optional<Duration> duration,
                Numbering numbering,
                Optional<Boolean> explicit,
                List<Media> media,
                List<AlternateMedia> alternates,
                List<Artwork> artwork,
                Optional<String> author,
                Optional<String> authorEmail,
                List<Person> people,
                List<Organization> organizations,
                List<Link> links,
                List<WebLink> webLinks,
                List<Category> categories,
                List<String> keywords,
                List<Chapter> chapters,
                Optional<ChaptersFile> chaptersFile,
                List<TranscriptFile> transcripts,
                List<Soundbite> soundbites,
                List<Location> locations,
                Rights rights,
                Support support,
                Conversation conversation,
                Reception reception,
                MediaDetails mediaDetails,
                Playback playback,
                Originals originals,
                List<Notice> notices,
                DublinCore dublinCore,
                Optional<Boolean> blocked,
                Optional<Boolean> closedCaptioned,
                Optional<Origin> origin,
                List<ForeignElement> foreign)
                implements Episode {
            EpisodeRecord {
                webLinks = List.copyOf(webLinks);
                media = List.copyOf(media);
                alternates = List.copyOf(alternates);
                artwork = List.copyOf(artwork);
                people = List.copyOf(people);
                organizations = List.copyOf(organizations);
                links = List.copyOf(links);
                categories = List.copyOf(categories);
                keywords = List.copyOf(keywords);
                chapters = List.copyOf(chapters);
                transcripts = List.copyOf(transcripts);
                soundbites = List.copyOf(soundbites);
                locations = List.copyOf(locations);
                notices = List.copyOf(notices);
                foreign = List.copyOf(foreign);
            }
        }
    }
}
