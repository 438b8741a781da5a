package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A show: a feed, a page of a directory, a JSON document.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 * @see <a href="https://podcasters.apple.com/support/823-podcast-requirements">Apple: podcast requirements</a>
 * @see <a href="https://podcasting2.org/docs/podcast-namespace">The podcast namespace</a>
 */
public sealed interface Podcast {

    /** {@return the title: {@code title}} */
    Optional<String> title();

    /** {@return the title for Apple alone: {@code itunes:title}} */
    Optional<String> shortTitle();

    /** {@return a line about it: {@code itunes:subtitle}} */
    Optional<String> subtitle();

    /** {@return what it is about, as text or HTML, as the feed has it: {@code description}} */
    Optional<String> description();

    /** {@return a summary: {@code itunes:summary}} */
    Optional<String> summary();

    /** {@return a longer text about it in HTML, unsafe until cleaned: {@code content:encoded}} */
    Optional<String> content();

    /** {@return its web page: {@code link}} */
    Optional<Url> link();

    /** {@return the language that is spoken: {@code language}} */
    Optional<Locale> language();

    /** {@return who makes it, as shown to listeners: {@code itunes:author}} */
    Optional<String> author();

    /** {@return whom directories can write to: {@code itunes:owner}} */
    Optional<Contact> owner();

    /** {@return who is heard on it or works on it: {@code podcast:person}} */
    List<Person> people();

    /** {@return the organizations behind it} */
    List<Organization> organizations();

    /** {@return its pictures, the cover first: {@code itunes:image}, {@code image}, {@code podcast:image}} */
    List<Artwork> artwork();

    /** {@return its subjects: {@code itunes:category}, {@code category}} */
    List<Category> categories();

    /** {@return words to find it by: {@code itunes:keywords}} */
    List<String> keywords();

    /** {@return whether it is not for children: {@code itunes:explicit}} */
    Optional<Boolean> explicit();

    /** {@return whether its episodes stand alone or are heard in order: {@code itunes:type}} */
    Optional<PodcastType> type();

    /** {@return what the feed carries; spoken shows when absent: {@code podcast:medium}} */
    Optional<Medium> medium();

    /** {@return who owns it and what may be done with it} */
    Rights rights();

    /** {@return what it points at} */
    List<Link> links();

    /** {@return links with a relation: {@code atom:link}} */
    List<WebLink> webLinks();

    /** {@return how listeners can give something back} */
    Support support();

    /** {@return places it is about or made at: {@code podcast:location}} */
    List<Location> locations();

    /** {@return what listeners and directories say of it} */
    Reception reception();

    /** {@return what Media RSS says of it} */
    MediaDetails mediaDetails();

    /** {@return how it is sent live} */
    Broadcast broadcast();

    /** {@return announcements of it: {@code podcast:trailer}} */
    List<Trailer> trailers();

    /** {@return shows that it recommends: {@code podcast:podroll}} */
    List<RemoteItem> podroll();

    /** {@return what a feed of feeds lists: {@code podcast:remoteItem}} */
    List<RemoteItem> remoteItems();

    /** {@return the feed of its publisher: {@code podcast:publisher}} */
    Optional<RemoteItem> publisher();

    /** {@return where it is talked about} */
    Conversation conversation();

    /** {@return texts for machines: {@code podcast:txt}} */
    List<Notice> notices();

    /** {@return what is said in the words of Dublin Core and nowhere else} */
    DublinCore dublinCore();

    /** {@return the feed itself} */
    FeedInfo feed();

    /** {@return streams to come, on air or over: {@code podcast:liveItem}} */
    List<LiveEpisode> liveEpisodes();

    /** {@return its episodes, in the order of the feed: {@code item}} */
    List<Episode> episodes();

    /** {@return what the feed says beyond this model, in its order} */
    List<ForeignElement> foreign();

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

    /** {@return those of its people who host} */
    default List<Person> hosts() {
        return people().stream().filter(Person::isHost).toList();
    }

    /**
     * {@return the people of one of its episodes: those of the episode or, when it names none, those of the show}
     *
     * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/person.md">podcast:person</a>
     */
    default List<Person> peopleOf(Episode episode) {
        return episode.people().isEmpty() ? people() : episode.people();
    }

    /** {@return the links with this relation, such as {@code related}; {@code alternate} is that of those which say none} */
    default List<WebLink> webLinks(String relation) {
        return webLinks().stream()
                .filter(link -> link.relation().equalsIgnoreCase(relation))
                .toList();
    }

    /** {@return what the show is about: the names of its categories, or else what Dublin Core says} */
    default List<String> subjects() {
        var names = categories().stream().map(Category::name).toList();
        return names.isEmpty() ? dublinCore().values(DublinCoreElement.SUBJECT) : names;
    }

    /**
     * {@return the places of one of its episodes: its own, and those of the show that have another relation than any of
     * its own, as the namespace says; a place without a relation is one that is talked about}
     *
     * @see <a
     * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/location.md">podcast:location</a>
     */
    default List<Location> locationsOf(Episode episode) {
        var relations = episode.locations().stream().map(Location::relation).collect(Collectors.toSet());
        var inherited = locations().stream().filter(place -> !relations.contains(place.relation()));
        return Stream.concat(episode.locations().stream(), inherited).toList();
    }

    /**
     * {@return the streamed payments for one of its episodes: those of the episode or, when it has none, those of the
     * show}
     *
     * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/value.md">podcast:value</a>
     */
    default List<ValueBlock> valuesOf(Episode episode) {
        var own = episode.support().values();
        return own.isEmpty() ? support().values() : own;
    }

    /**
     * {@return the room where one of its episodes is talked about: that of the episode or else that of the show}
     *
     * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/chat.md">podcast:chat</a>
     */
    default Optional<Chat> chatOf(Episode episode) {
        return episode.conversation().chat().or(() -> conversation().chat());
    }

    /** {@return the licence of one of its episodes: that of the episode or else that of the show} */
    default Optional<License> licenseOf(Episode episode) {
        return episode.rights().license().or(() -> rights().license());
    }

    /** {@return whether one of its episodes is not for children: as the episode says or else the show} */
    default Optional<Boolean> explicitOf(Episode episode) {
        return episode.explicit().or(this::explicit);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this show} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Podcast} values. */
    final class Builder {
        private @Nullable String title;
        private @Nullable String shortTitle;
        private @Nullable String subtitle;
        private @Nullable String description;
        private @Nullable String summary;
        private @Nullable String content;
        private @Nullable Url link;
        private @Nullable Locale language;
        private @Nullable String author;
        private @Nullable Contact owner;
        private final List<Person> people = new ArrayList<>();
        private final List<Organization> organizations = new ArrayList<>();
        private final List<Artwork> artwork = new ArrayList<>();
        private final List<Category> categories = new ArrayList<>();
        private final List<String> keywords = new ArrayList<>();
        private @Nullable Boolean explicit;
        private @Nullable PodcastType type;
        private @Nullable Medium medium;
        private Rights rights = Rights.none();
        private final List<Link> links = new ArrayList<>();
        private final List<WebLink> webLinks = new ArrayList<>();
        private Support support = Support.none();
        private final List<Location> locations = new ArrayList<>();
        private Reception reception = Reception.none();
        private MediaDetails mediaDetails = MediaDetails.none();
        private Broadcast broadcast = Broadcast.none();
        private final List<Trailer> trailers = new ArrayList<>();
        private final List<RemoteItem> podroll = new ArrayList<>();
        private final List<RemoteItem> remoteItems = new ArrayList<>();
        private @Nullable RemoteItem publisher;
        private Conversation conversation = Conversation.none();
        private final List<Notice> notices = new ArrayList<>();
        private DublinCore dublinCore = DublinCore.none();
        private FeedInfo feed = FeedInfo.none();
        private final List<LiveEpisode> liveEpisodes = new ArrayList<>();
        private final List<Episode> episodes = new ArrayList<>();
        private final List<ForeignElement> foreign = new ArrayList<>();

        private Builder() {}

        private Builder(Podcast podcast) {
            title = podcast.title().orElse(null);
            shortTitle = podcast.shortTitle().orElse(null);
            subtitle = podcast.subtitle().orElse(null);
            description = podcast.description().orElse(null);
            summary = podcast.summary().orElse(null);
            content = podcast.content().orElse(null);
            link = podcast.link().orElse(null);
            language = podcast.language().orElse(null);
            author = podcast.author().orElse(null);
            owner = podcast.owner().orElse(null);
            people.addAll(podcast.people());
            organizations.addAll(podcast.organizations());
            artwork.addAll(podcast.artwork());
            categories.addAll(podcast.categories());
            keywords.addAll(podcast.keywords());
            explicit = podcast.explicit().orElse(null);
            type = podcast.type().orElse(null);
            medium = podcast.medium().orElse(null);
            rights = podcast.rights();
            links.addAll(podcast.links());
            webLinks.addAll(podcast.webLinks());
            support = podcast.support();
            locations.addAll(podcast.locations());
            reception = podcast.reception();
            mediaDetails = podcast.mediaDetails();
            broadcast = podcast.broadcast();
            trailers.addAll(podcast.trailers());
            podroll.addAll(podcast.podroll());
            remoteItems.addAll(podcast.remoteItems());
            publisher = podcast.publisher().orElse(null);
            conversation = podcast.conversation();
            notices.addAll(podcast.notices());
            dublinCore = podcast.dublinCore();
            feed = podcast.feed();
            liveEpisodes.addAll(podcast.liveEpisodes());
            episodes.addAll(podcast.episodes());
            foreign.addAll(podcast.foreign());
        }

        /** Sets {@link Podcast#title()}; null clears it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link Podcast#shortTitle()}; null clears it. */
        public Builder shortTitle(@Nullable String shortTitle) {
            this.shortTitle = shortTitle;
            return this;
        }

        /** Sets {@link Podcast#subtitle()}; null clears it. */
        public Builder subtitle(@Nullable String subtitle) {
            this.subtitle = subtitle;
            return this;
        }

        /** Sets {@link Podcast#description()}; null clears it. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets {@link Podcast#summary()}; null clears it. */
        public Builder summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        /** Sets {@link Podcast#content()}; null clears it. */
        public Builder content(@Nullable String content) {
            this.content = content;
            return this;
        }

        /** Sets {@link Podcast#link()}; null clears it. */
        public Builder link(@Nullable Url link) {
            this.link = link;
            return this;
        }

        /** Sets {@link Podcast#language()}; null clears it. */
        public Builder language(@Nullable Locale language) {
            this.language = language;
            return this;
        }

        /** Sets {@link Podcast#author()}; null clears it. */
        public Builder author(@Nullable String author) {
            this.author = author;
            return this;
        }

        /** Sets {@link Podcast#owner()}; null clears it. */
        public Builder owner(@Nullable Contact owner) {
            this.owner = owner;
            return this;
        }

        /** Sets {@link Podcast#people()}, in place of what was there. */
        public Builder people(List<Person> people) {
            var copy = List.copyOf(people);
            this.people.clear();
            this.people.addAll(copy);
            return this;
        }

        /** Adds one to {@link Podcast#people()}. */
        public Builder addPerson(Person person) {
            people.add(requireNonNull(person, "person"));
            return this;
        }

        /** Sets {@link Podcast#organizations()}, in place of what was there. */
        public Builder organizations(List<Organization> organizations) {
            var copy = List.copyOf(organizations);
            this.organizations.clear();
            this.organizations.addAll(copy);
            return this;
        }

        /** Adds one to {@link Podcast#organizations()}. */
        public Builder addOrganization(Organization organization) {
            organizations.add(requireNonNull(organization, "organization"));
            return this;
        }

        /** Sets {@link Podcast#artwork()}, in place of what was there. */
        public Builder artwork(List<Artwork> artwork) {
            var copy = List.copyOf(artwork);
            this.artwork.clear();
            this.artwork.addAll(copy);
            return this;
        }

        /** Adds one to {@link Podcast#artwork()}. */
        public Builder addArtwork(Artwork artwork) {
            this.artwork.add(requireNonNull(artwork, "artwork"));
            return this;
        }

        /** Sets {@link Podcast#categories()}, in place of what was there. */
        public Builder categories(List<Category> categories) {
            var copy = List.copyOf(categories);
            this.categories.clear();
            this.categories.addAll(copy);
            return this;
        }

        /** Adds one to {@link Podcast#categories()}. */
        public Builder addCategory(Category category) {
            categories.add(requireNonNull(category, "category"));
            return this;
        }

        /** Sets {@link Podcast#keywords()}, in place of what was there. */
        public Builder keywords(List<String> keywords) {
            var copy = List.copyOf(keywords);
            this.keywords.clear();
            this.keywords.addAll(copy);
            return this;
        }

        /** Adds one to {@link Podcast#keywords()}. */
        public Builder addKeyword(String keyword) {
            keywords.add(requireNonNull(keyword, "keyword"));
            return this;
        }

        /** Sets {@link Podcast#explicit()}; null clears it. */
        public Builder explicit(@Nullable Boolean explicit) {
            this.explicit = explicit;
            return this;
        }

        /** Sets {@link Podcast#type()}; null clears it. */
        public Builder type(@Nullable PodcastType type) {
            this.type = type;
            return this;
        }

        /** Sets {@link Podcast#medium()}; null clears it. */
        public Builder medium(@Nullable Medium medium) {
            this.medium = medium;
            return this;
        }

        /** Sets {@link Podcast#rights()}. */
        public Builder rights(Rights rights) {
            this.rights = requireNonNull(rights, "rights");
            return this;
        }

        /** Changes {@link Podcast#rights()}, starting from what is there. */
        public Builder editRights(Consumer<Rights.Builder> edit) {
            var builder = rights.toBuilder();
            edit.accept(builder);
            rights = builder.build();
            return this;
        }

        /** Sets {@link Podcast#links()}, in place of what was there. */
        public Builder links(List<Link> links) {
            var copy = List.copyOf(links);
            this.links.clear();
            this.links.addAll(copy);
            return this;
        }

        /** Adds one to {@link Podcast#links()}. */
        public Builder addLink(Link link) {
            links.add(requireNonNull(link, "link"));
            return this;
        }

        /** Sets {@link Podcast#support()}. */
        public Builder support(Support support) {
            this.support = requireNonNull(support, "support");
            return this;
        }

        /** Changes {@link Podcast#support()}, starting from what is there. */
        public Builder editSupport(Consumer<Support.Builder> edit) {
            var builder = support.toBuilder();
            edit.accept(builder);
            support = builder.build();
            return this;
        }

        /** Sets {@link Podcast#locations()}, in place of what was there. */
        public Builder locations(List<Location> locations) {
            var copy = List.copyOf(locations);
            this.locations.clear();
            this.locations.addAll(copy);
            return this;
        }

        /** Adds one to {@link Podcast#locations()}. */
        public Builder addLocation(Location location) {
            locations.add(requireNonNull(location, "location"));
            return this;
        }

        /** Sets {@link Podcast#reception()}. */
        public Builder reception(Reception reception) {
            this.reception = requireNonNull(reception, "reception");
            return this;
        }

        /** Changes {@link Podcast#reception()}, starting from what is there. */
        public Builder editReception(Consumer<Reception.Builder> edit) {
            var builder = reception.toBuilder();
            edit.accept(builder);
            reception = builder.build();
            return this;
        }

        /** Sets {@link Podcast#mediaDetails()}. */
        public Builder mediaDetails(MediaDetails mediaDetails) {
            this.mediaDetails = requireNonNull(mediaDetails, "mediaDetails");
            return this;
        }

        /** Changes {@link Podcast#mediaDetails()}, starting from what is there. */
        public Builder editMediaDetails(Consumer<MediaDetails.Builder> edit) {
            var builder = mediaDetails.toBuilder();
            edit.accept(builder);
            mediaDetails = builder.build();
            return this;
        }

        /** Sets {@link Podcast#broadcast()}. */
        public Builder broadcast(Broadcast broadcast) {
            this.broadcast = requireNonNull(broadcast, "broadcast");
            return this;
        }

        /** Changes {@link Podcast#broadcast()}, starting from what is there. */
        public Builder editBroadcast(Consumer<Broadcast.Builder> edit) {
            var builder = broadcast.toBuilder();
            edit.accept(builder);
            broadcast = builder.build();
            return this;
        }

        /** Sets {@link Podcast#trailers()}, in place of what was there. */
        public Builder trailers(List<Trailer> trailers) {
            var copy = List.copyOf(trailers);
            this.trailers.clear();
            this.trailers.addAll(copy);
            return this;
        }

        /** Adds one to {@link Podcast#trailers()}. */
        public Builder addTrailer(Trailer trailer) {
            trailers.add(requireNonNull(trailer, "trailer"));
            return this;
        }

        /** Sets {@link Podcast#podroll()}, in place of what was there. */
        public Builder podroll(List<RemoteItem> podroll) {
            var copy = List.copyOf(podroll);
            this.podroll.clear();
            this.podroll.addAll(copy);
            return this;
        }

        /** Adds one to {@link Podcast#podroll()}. */
        public Builder addPodroll(RemoteItem podroll) {
            this.podroll.add(requireNonNull(podroll, "podroll"));
            return this;
        }

        /** Sets {@link Podcast#remoteItems()}, in place of what was there. */
        public Builder remoteItems(List<RemoteItem> remoteItems) {
            var copy = List.copyOf(remoteItems);
            this.remoteItems.clear();
            this.remoteItems.addAll(copy);
            return this;
        }

        /** Adds one to {@link Podcast#remoteItems()}. */
        public Builder addRemoteItem(RemoteItem remoteItem) {
            remoteItems.add(requireNonNull(remoteItem, "remoteItem"));
            return this;
        }

        /** Sets {@link Podcast#publisher()}; null clears it. */
        public Builder publisher(@Nullable RemoteItem publisher) {
            this.publisher = publisher;
            return this;
        }

        /** Sets {@link Podcast#conversation()}. */
        public Builder conversation(Conversation conversation) {
            this.conversation = requireNonNull(conversation, "conversation");
            return this;
        }

        /** Changes {@link Podcast#conversation()}, starting from what is there. */
        public Builder editConversation(Consumer<Conversation.Builder> edit) {
            var builder = conversation.toBuilder();
            edit.accept(builder);
            conversation = builder.build();
            return this;
        }

        /** Sets {@link Podcast#notices()}, in place of what was there. */
        public Builder notices(List<Notice> notices) {
            var copy = List.copyOf(notices);
            this.notices.clear();
            this.notices.addAll(copy);
            return this;
        }

        /** Adds one to {@link Podcast#notices()}. */
        public Builder addNotice(Notice notice) {
            notices.add(requireNonNull(notice, "notice"));
            return this;
        }

        /** Sets {@link Podcast#feed()}. */
        public Builder feed(FeedInfo feed) {
            this.feed = requireNonNull(feed, "feed");
            return this;
        }

        /** Changes {@link Podcast#feed()}, starting from what is there. */
        public Builder editFeed(Consumer<FeedInfo.Builder> edit) {
            var builder = feed.toBuilder();
            edit.accept(builder);
            feed = builder.build();
            return this;
        }

        /** Sets {@link Podcast#liveEpisodes()}, in place of what was there. */
        public Builder liveEpisodes(List<LiveEpisode> liveEpisodes) {
            var copy = List.copyOf(liveEpisodes);
            this.liveEpisodes.clear();
            this.liveEpisodes.addAll(copy);
            return this;
        }

        /** Adds one to {@link Podcast#liveEpisodes()}. */
        public Builder addLiveEpisode(LiveEpisode liveEpisode) {
            liveEpisodes.add(requireNonNull(liveEpisode, "liveEpisode"));
            return this;
        }

        /** Sets {@link Podcast#episodes()}, in place of what was there. */
        public Builder episodes(List<Episode> episodes) {
            var copy = List.copyOf(episodes);
            this.episodes.clear();
            this.episodes.addAll(copy);
            return this;
        }

        /** Adds one to {@link Podcast#episodes()}. */
        public Builder addEpisode(Episode episode) {
            episodes.add(requireNonNull(episode, "episode"));
            return this;
        }

        /** Sets {@link Podcast#foreign()}, in place of what was there. */
        public Builder foreign(List<ForeignElement> foreign) {
            var copy = List.copyOf(foreign);
            this.foreign.clear();
            this.foreign.addAll(copy);
            return this;
        }

        /** Adds one to {@link Podcast#foreign()}. */
        public Builder addForeign(ForeignElement foreign) {
            this.foreign.add(requireNonNull(foreign, "foreign"));
            return this;
        }

        /** Sets {@link Podcast#dublinCore()}. */
        public Builder dublinCore(DublinCore dublinCore) {
            this.dublinCore = requireNonNull(dublinCore, "dublinCore");
            return this;
        }

        /** Sets {@link Podcast#webLinks()}, in place of what was there. */
        public Builder webLinks(List<WebLink> webLinks) {
            var copy = List.copyOf(webLinks);
            this.webLinks.clear();
            this.webLinks.addAll(copy);
            return this;
        }

        /** Adds one to {@link Podcast#webLinks()}. */
        public Builder addWebLink(WebLink webLink) {
            webLinks.add(requireNonNull(webLink, "webLink"));
            return this;
        }

        /** {@return the show} */
        public Podcast build() {
            return new PodcastRecord(
                    Parts.text(title),
                    Parts.text(shortTitle),
                    Parts.text(subtitle),
                    Parts.text(description),
                    Parts.text(summary),
                    Parts.text(content),
                    Optional.ofNullable(link),
                    Optional.ofNullable(language),
                    Parts.text(author),
                    Optional.ofNullable(owner),
                    people,
                    organizations,
                    artwork,
                    categories,
                    keywords,
                    Optional.ofNullable(explicit),
                    Optional.ofNullable(type),
                    Optional.ofNullable(medium),
                    rights,
                    links,
                    webLinks,
                    support,
                    locations,
                    reception,
                    mediaDetails,
                    broadcast,
                    trailers,
                    podroll,
                    remoteItems,
                    Optional.ofNullable(publisher),
                    conversation,
                    notices,
                    dublinCore,
                    feed,
                    liveEpisodes,
                    episodes,
                    foreign);
        }

        private record PodcastRecord(
                Optional<String> title,
                Optional<String> shortTitle,
                Optional<String> subtitle,
                Optional<String> description,
                Optional<String> summary,
                Optional<String> content,
                Optional<Url> link,
                Optional<Locale> language,
                Optional<String> author,
                Optional<Contact> owner,
                List<Person> people,
                List<Organization> organizations,
                List<Artwork> artwork,
                List<Category> categories,
                List<String> keywords,
                Optional<Boolean> explicit,
                Optional<PodcastType> type,
                Optional<Medium> medium,
                Rights rights,
                List<Link> links,
                List<WebLink> webLinks,
                Support support,
                List<Location> locations,
                Reception reception,
                MediaDetails mediaDetails,
                Broadcast broadcast,
                List<Trailer> trailers,
                List<RemoteItem> podroll,
                List<RemoteItem> remoteItems,
                Optional<RemoteItem> publisher,
                Conversation conversation,
                List<Notice> notices,
                DublinCore dublinCore,
                FeedInfo feed,
                List<LiveEpisode> liveEpisodes,
                List<Episode> episodes,
                List<ForeignElement> foreign)
                implements Podcast {
            PodcastRecord {
                webLinks = List.copyOf(webLinks);
                people = List.copyOf(people);
                organizations = List.copyOf(organizations);
                artwork = List.copyOf(artwork);
                categories = List.copyOf(categories);
                keywords = List.copyOf(keywords);
                links = List.copyOf(links);
                locations = List.copyOf(locations);
                trailers = List.copyOf(trailers);
                podroll = List.copyOf(podroll);
                remoteItems = List.copyOf(remoteItems);
                notices = List.copyOf(notices);
                liveEpisodes = List.copyOf(liveEpisodes);
                episodes = List.copyOf(episodes);
                foreign = List.copyOf(foreign);
            }
        }
    }
}
