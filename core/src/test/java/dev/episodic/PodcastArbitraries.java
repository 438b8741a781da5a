package dev.episodic;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;

/**
 * Arbitrary values of the model, in the normal form that a feed can hold: labels on one line, texts trimmed, dates in
 * whole seconds, nothing that a reader would have to repair. One method a type.
 */
public final class PodcastArbitraries {

    private static final Pattern REFERENCE = Pattern.compile("&#?\\w+;");

    private static final Map<String, String> NAMESPACES =
            Map.of("acme", "https://acme.example/ns/1.0", "zed", "urn:example:zed");

    private PodcastArbitraries() {}

    /** {@return shows with all that they can hold} */
    public static Arbitrary<Podcast> podcasts() {
        return Recipe.of(Podcast::builder)
                .may(Podcast.Builder::title, labels())
                .may(Podcast.Builder::shortTitle, labels())
                .may(Podcast.Builder::subtitle, labels())
                .may(Podcast.Builder::description, html())
                .may(Podcast.Builder::summary, texts())
                .may(Podcast.Builder::content, html())
                .may(Podcast.Builder::link, urls())
                .may(Podcast.Builder::language, languages())
                .may(Podcast.Builder::author, labels())
                .may(Podcast.Builder::owner, owners())
                .some(Podcast.Builder::people, persons())
                .some(Podcast.Builder::organizations, organizations())
                .some(Podcast.Builder::artwork, artworks())
                .some(Podcast.Builder::categories, categories())
                .some(Podcast.Builder::keywords, keywords())
                .may(Podcast.Builder::explicit, booleans())
                .may(Podcast.Builder::type, Arbitraries.of(PodcastType.class))
                .may(Podcast.Builder::medium, media())
                .may(Podcast.Builder::rights, rights())
                .some(Podcast.Builder::links, links())
                .some(Podcast.Builder::webLinks, webLinks())
                .may(Podcast.Builder::dublinCore, dublinCores())
                .may(Podcast.Builder::support, supports())
                .some(Podcast.Builder::locations, locations())
                .may(Podcast.Builder::reception, receptions())
                .may(Podcast.Builder::mediaDetails, MediaArbitraries.mediaDetails())
                .may(Podcast.Builder::broadcast, MediaArbitraries.broadcasts())
                .some(Podcast.Builder::trailers, trailers())
                .some(Podcast.Builder::podroll, remoteItems())
                .some(Podcast.Builder::remoteItems, remoteItems())
                .may(Podcast.Builder::publisher, remoteItems())
                .may(Podcast.Builder::conversation, conversations())
                .some(Podcast.Builder::notices, notices())
                .may(Podcast.Builder::feed, feedInfos())
                .some(Podcast.Builder::liveEpisodes, liveEpisodes())
                .must(Podcast.Builder::episodes, listOf(episodes()))
                .some(Podcast.Builder::foreign, foreignElements())
                .build(Podcast.Builder::build);
    }

    /** {@return episodes with all that they can hold} */
    public static Arbitrary<Episode> episodes() {
        return Recipe.of(Episode::builder)
                .may(Episode.Builder::title, labels())
                .may(Episode.Builder::shortTitle, labels())
                .may(Episode.Builder::subtitle, labels())
                .may(Episode.Builder::summary, texts())
                .may(Episode.Builder::description, html())
                .may(Episode.Builder::content, html())
                .may(Episode.Builder::link, urls())
                .may(Episode.Builder::guid, guids())
                .may(Episode.Builder::published, dates())
                .may(Episode.Builder::updated, dates())
                .may(Episode.Builder::duration, lengthsOfTime())
                .may(Episode.Builder::numbering, numberings())
                .may(Episode.Builder::explicit, booleans())
                .some(Episode.Builder::media, mediaFiles())
                .some(Episode.Builder::alternates, alternateMedia())
                .some(Episode.Builder::artwork, artworks())
                .may(PodcastArbitraries::author, either(labels().map(PodcastArbitraries::named), contacts()))
                .some(Episode.Builder::people, persons())
                .some(Episode.Builder::organizations, organizations())
                .some(Episode.Builder::links, links())
                .some(Episode.Builder::webLinks, webLinks())
                .may(Episode.Builder::dublinCore, dublinCores())
                .some(Episode.Builder::categories, categories())
                .some(Episode.Builder::keywords, keywords())
                .may(Episode.Builder::chapters, chapterLists())
                .may(Episode.Builder::chaptersFile, chaptersFiles())
                .some(Episode.Builder::transcripts, transcriptFiles())
                .some(Episode.Builder::soundbites, soundbites())
                .some(Episode.Builder::locations, locations())
                .may(Episode.Builder::rights, rights())
                .may(Episode.Builder::support, supports())
                .may(Episode.Builder::conversation, conversations())
                .may(Episode.Builder::reception, receptions())
                .may(Episode.Builder::mediaDetails, MediaArbitraries.mediaDetails())
                .may(Episode.Builder::playback, MediaArbitraries.playbacks())
                .may(Episode.Builder::originals, MediaArbitraries.originals())
                .some(Episode.Builder::notices, notices())
                .may(Episode.Builder::blocked, booleans())
                .may(Episode.Builder::closedCaptioned, booleans())
                .may(Episode.Builder::origin, origins())
                .some(Episode.Builder::foreign, foreignElements())
                .build(Episode.Builder::build);
    }

    /** {@return live episodes} */
    public static Arbitrary<LiveEpisode> liveEpisodes() {
        return Recipe.of(LiveEpisode::builder)
                .must(LiveEpisode.Builder::status, Arbitraries.of(LiveStatus.class))
                .may(LiveEpisode.Builder::start, dates())
                .may(LiveEpisode.Builder::end, dates())
                .must(LiveEpisode.Builder::episode, episodes())
                .build(LiveEpisode.Builder::build);
    }

    /** {@return what was found in show notes} */
    public static Arbitrary<Notes> notes() {
        return Recipe.of(Notes::builder)
                .some(Notes.Builder::links, links())
                .some(Notes.Builder::people, persons())
                .some(Notes.Builder::organizations, organizations())
                .may(Notes.Builder::chapters, chapterLists())
                .some(Notes.Builder::sponsors, organizations())
                .some(Notes.Builder::boilerplate, labels())
                .some(Notes.Builder::candidates, candidates())
                .some(Notes.Builder::evidence, evidence())
                .build(Notes.Builder::build);
    }

    /** {@return what notes may say} */
    public static Arbitrary<Candidate> candidates() {
        return Combinators.combine(
                        Arbitraries.of("guest", "chapter"),
                        labels(),
                        Arbitraries.of(Confidence.class),
                        labels(),
                        evidence())
                .as(Candidate::new);
    }

    /** {@return why something is believed} */
    public static Arbitrary<Evidence> evidence() {
        return Combinators.combine(Arbitraries.of("", "/links/0"), labels(), longs(0, 1_000), labels())
                .as((of, rule, offset, words) ->
                        new Evidence(of, rule, new Position(1, 1, offset), offset + 10, words));
    }

    /** {@return what a feed says of itself} */
    public static Arbitrary<FeedInfo> feedInfos() {
        return Recipe.of(FeedInfo::builder)
                .may(FeedInfo.Builder::url, urls())
                .may(FeedInfo.Builder::newUrl, urls())
                .may(FeedInfo.Builder::guid, uuids())
                .may(FeedInfo.Builder::generator, labels())
                .may(FeedInfo.Builder::documentation, urls())
                .may(FeedInfo.Builder::published, dates())
                .may(FeedInfo.Builder::updated, dates())
                .may(FeedInfo.Builder::timeToLive, integers(1, 100_000).map(Duration::ofMinutes))
                .may(FeedInfo.Builder::managingEditor, contacts())
                .may(FeedInfo.Builder::webMaster, contacts())
                .may(FeedInfo.Builder::locked, locks())
                .may(FeedInfo.Builder::blocked, booleans())
                .some(FeedInfo.Builder::blocks, blocks())
                .may(FeedInfo.Builder::complete, booleans())
                .may(FeedInfo.Builder::updateFrequency, updateFrequencies())
                .may(FeedInfo.Builder::podping, booleans())
                .some(FeedInfo.Builder::hubs, urls())
                .may(FeedInfo.Builder::pages, feedPages())
                .may(FeedInfo.Builder::polling, pollings())
                .may(FeedInfo.Builder::recentCount, integers(0, 1_000))
                .may(FeedInfo.Builder::feedBurnerName, tokens())
                .may(FeedInfo.Builder::textInput, textInputs())
                .build(FeedInfo.Builder::build);
    }

    /** {@return the documents of a feed that comes in several} */
    public static Arbitrary<FeedPages> feedPages() {
        return Recipe.of(FeedPages::builder)
                .may(FeedPages.Builder::first, urls())
                .may(FeedPages.Builder::previous, urls())
                .may(FeedPages.Builder::next, urls())
                .may(FeedPages.Builder::last, urls())
                .may(FeedPages.Builder::current, urls())
                .may(FeedPages.Builder::previousArchive, urls())
                .may(FeedPages.Builder::nextArchive, urls())
                .may(FeedPages.Builder::archive, booleans())
                .may(FeedPages.Builder::complete, booleans())
                .build(FeedPages.Builder::build);
    }

    /** {@return when a feed is worth asking for, hours and days each once and in their order} */
    public static Arbitrary<Polling> pollings() {
        var hours = integers(0, 23).set().ofMaxSize(3).map(set -> set.stream()
                .sorted()
                .toList());
        var days = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(2).map(set -> set.stream()
                .sorted()
                .toList());
        return Recipe.of(Polling::builder)
                .may(Polling.Builder::period, Arbitraries.of("hourly", "daily", "weekly", "monthly", "yearly"))
                .may(Polling.Builder::frequency, integers(1, 99))
                .may(Polling.Builder::base, dates())
                .may(Polling.Builder::skipHours, hours)
                .may(Polling.Builder::skipDays, days)
                .may(Polling.Builder::cloud, clouds())
                .build(Polling.Builder::build);
    }

    /** {@return services that tell about changes} */
    public static Arbitrary<Cloud> clouds() {
        return Recipe.of(Cloud::builder)
                .must(Cloud.Builder::domain, Arbitraries.of("cloud.example.org", "rpc.example.com"))
                .may(Cloud.Builder::port, integers(1, 65_535))
                .must(Cloud.Builder::path, Arbitraries.of("/RPC2", "/ping?a=1&b=2"))
                .may(Cloud.Builder::registerProcedure, Arbitraries.of("notify", "cloud.pleaseNotify"))
                .must(Cloud.Builder::protocol, Arbitraries.of("xml-rpc", "soap", "http-post"))
                .may(Cloud.Builder::foreign, foreignParts())
                .build(Cloud.Builder::build);
    }

    /** {@return boxes to type into} */
    public static Arbitrary<TextInput> textInputs() {
        return Recipe.of(TextInput::builder)
                .must(TextInput.Builder::title, labels())
                .must(TextInput.Builder::description, labels())
                .must(TextInput.Builder::name, tokens())
                .must(TextInput.Builder::link, urls())
                .may(TextInput.Builder::foreign, foreignParts())
                .build(TextInput.Builder::build);
    }

    /** {@return locks} */
    public static Arbitrary<Locked> locks() {
        return Recipe.of(Locked::builder)
                .must(Locked.Builder::locked, booleans())
                .may(Locked.Builder::owner, emails())
                .may(Locked.Builder::foreign, foreignAttributes())
                .build(Locked.Builder::build);
    }

    /** {@return blocks} */
    public static Arbitrary<Block> blocks() {
        return Recipe.of(Block::builder)
                .may(Block.Builder::service, tokens().map(Service::of))
                .must(Block.Builder::blocked, booleans())
                .may(Block.Builder::foreign, foreignAttributes())
                .build(Block.Builder::build);
    }

    /** {@return update frequencies with one part at least} */
    public static Arbitrary<UpdateFrequency> updateFrequencies() {
        return Recipe.of(UpdateFrequency::builder)
                .must(UpdateFrequency.Builder::text, labels())
                .may(UpdateFrequency.Builder::rule, Arbitraries.of("FREQ=WEEKLY;BYDAY=FR", "FREQ=DAILY"))
                .may(UpdateFrequency.Builder::start, Arbitraries.of("2024-02-29", "2025-01-03T00:00:00Z"))
                .may(UpdateFrequency.Builder::complete, booleans())
                .may(UpdateFrequency.Builder::foreign, foreignAttributes())
                .build(UpdateFrequency.Builder::build);
    }

    /** {@return people} */
    public static Arbitrary<Person> persons() {
        return Recipe.of(Person::builder)
                .must(Person.Builder::name, labels())
                .may(Person.Builder::role, roles())
                .may(Person.Builder::group, groups())
                .may(Person.Builder::image, urls())
                .may(Person.Builder::link, urls())
                .may(Person.Builder::biography, texts())
                .may(Person.Builder::affiliation, labels())
                .some(Person.Builder::profiles, links())
                .may(Person.Builder::foreign, foreignAttributes())
                .build(Person.Builder::build);
    }

    /** {@return known and unknown roles} */
    public static Arbitrary<Role> roles() {
        return Arbitraries.of("host", "Co-Host", "guest", "guest host", "audio editor", "Stoker", "Gast & Freund")
                .map(Role::of);
    }

    /** {@return known and unknown groups of roles} */
    public static Arbitrary<PersonGroup> groups() {
        return Arbitraries.of("cast", "audio post-production", "misc.", "Band").map(PersonGroup::of);
    }

    /** {@return organizations} */
    public static Arbitrary<Organization> organizations() {
        return Recipe.of(Organization::builder)
                .must(Organization.Builder::name, labels())
                .may(Organization.Builder::description, texts())
                .some(Organization.Builder::links, links())
                .build(Organization.Builder::build);
    }

    /** {@return contacts with a name, an e-mail address or both; the names hold no signs that addresses do} */
    public static Arbitrary<Contact> contacts() {
        var name = Arbitraries.of("Inés Varga", "Bo Lind", "潮 子", "Desk & Co");
        var named =
                Recipe.of(Contact::builder).must(Contact.Builder::name, name).may(Contact.Builder::email, emails());
        var mailed = Recipe.of(Contact::builder).must(Contact.Builder::email, emails());
        return either(named.build(Contact.Builder::build), mailed.build(Contact.Builder::build));
    }

    private static Arbitrary<Contact> owners() {
        return Combinators.combine(contacts(), foreignParts())
                .as((contact, foreign) -> contact.toBuilder().foreign(foreign).build());
    }

    private static Contact named(String name) {
        return Contact.builder().name(name).build();
    }

    private static Episode.Builder author(Episode.Builder episode, Contact author) {
        return episode.author(author.name().orElse(null))
                .authorEmail(author.email().orElse(null));
    }

    /** {@return pictures} */
    public static Arbitrary<Artwork> artworks() {
        return Recipe.of(Artwork::builder)
                .must(Artwork.Builder::url, urls())
                .may(Artwork.Builder::alt, labels())
                .may(Artwork.Builder::title, labels())
                .may(Artwork.Builder::link, urls())
                .may(Artwork.Builder::aspectRatio, Arbitraries.of("16/9", "1/1", "1.5"))
                .may(Artwork.Builder::width, integers(1, 9_999))
                .may(Artwork.Builder::height, integers(1, 9_999))
                .may(Artwork.Builder::type, Arbitraries.of("image/png", "image/jpeg"))
                .some(Artwork.Builder::purposes, Arbitraries.of("artwork", "social", "banner", "canvas"))
                .may(Artwork.Builder::foreign, foreignParts())
                .build(Artwork.Builder::build);
    }

    /** {@return categories, either of a scheme or with categories inside, two deep} */
    public static Arbitrary<Category> categories() {
        var plain = Recipe.of(Category::builder)
                .must(Category.Builder::name, labels())
                .may(Category.Builder::foreign, foreignAttributes());
        var ofScheme = plain.must(Category.Builder::scheme, Arbitraries.of("https://subjects.example/", "urn:topics"));
        var nested = plain.some(Category.Builder::subcategories, plain.build(Category.Builder::build));
        return either(ofScheme.build(Category.Builder::build), nested.build(Category.Builder::build));
    }

    /** {@return known and unknown media} */
    public static Arbitrary<Medium> media() {
        return Arbitraries.of("podcast", "music", "audiobookL", "mixed", "zine").map(Medium::of);
    }

    /** {@return places in the show: a name of the season only with a season, a display only with an episode} */
    public static Arbitrary<Numbering> numberings() {
        return Combinators.combine(
                        Recipe.of(Numbering::builder)
                                .may(Numbering.Builder::season, integers(0, 99))
                                .may(Numbering.Builder::episode, decimals(0, 9_999, 2))
                                .may(Numbering.Builder::type, Arbitraries.of(EpisodeType.class))
                                .may(Numbering.Builder::order, integers(0, 99))
                                .build(Numbering.Builder::build),
                        labels().injectNull(0.6),
                        labels().injectNull(0.6),
                        booleans().injectNull(0.6))
                .as((numbering, seasonName, display, plain) -> {
                    var named = numbering.toBuilder()
                            .seasonName(numbering.season().isPresent() ? seasonName : null)
                            .episodeDisplay(numbering.episode().isPresent() ? display : null)
                            .build();
                    boolean tells = plain != null && (plain ? saysBothUnasked(named) : saysOneUnasked(named));
                    return tells ? named.toBuilder().plain(plain).build() : named;
                });
    }

    /** {@return whether that both tags number it is not usual, as it is where there is no more than a whole number to say} */
    private static boolean saysBothUnasked(Numbering numbering) {
        return (numbering.season().isPresent() && numbering.seasonName().isEmpty())
                || (numbering.episode().isPresent()
                        && (numbering.episodeDisplay().isEmpty() || isFraction(numbering)));
    }

    private static boolean saysOneUnasked(Numbering numbering) {
        return numbering.season().isPresent() || (numbering.episode().isPresent() && !isFraction(numbering));
    }

    private static boolean isFraction(Numbering numbering) {
        return numbering.episode().filter(number -> number.scale() > 0).isPresent();
    }

    /** {@return identities; those that are addresses too may say so} */
    public static Arbitrary<Guid> guids() {
        var names = either(either(tokens(), uuids()), either(labels(), urls().map(Url::text)));
        return either(names.map(name -> new Guid(name, false)), urls().map(url -> new Guid(url.text(), true)));
    }

    /** {@return enclosures} */
    public static Arbitrary<Media> mediaFiles() {
        return Recipe.of(Media::builder)
                .must(Media.Builder::url, urls())
                .may(Media.Builder::length, longs(1, 9_000_000_000L))
                .may(Media.Builder::type, mediaTypes())
                .may(Media.Builder::foreign, foreignParts())
                .build(Media.Builder::build);
    }

    /** {@return the same content in other files} */
    public static Arbitrary<AlternateMedia> alternateMedia() {
        return Recipe.of(AlternateMedia::builder)
                .may(AlternateMedia.Builder::type, mediaTypes())
                .may(AlternateMedia.Builder::length, longs(1, 9_000_000_000L))
                .may(AlternateMedia.Builder::bitrate, decimals(1, 999_999, 2))
                .may(AlternateMedia.Builder::height, integers(1, 4_320))
                .may(AlternateMedia.Builder::language, languages())
                .may(AlternateMedia.Builder::title, labels())
                .may(AlternateMedia.Builder::rel, labels())
                .may(AlternateMedia.Builder::codecs, Arbitraries.of("opus", "avc1.640028, mp4a.40.2"))
                .may(AlternateMedia.Builder::preferred, booleans())
                .some(AlternateMedia.Builder::sources, mediaSources())
                .may(AlternateMedia.Builder::integrity, integrities())
                .may(AlternateMedia.Builder::foreign, foreignParts())
                .build(AlternateMedia.Builder::build);
    }

    /** {@return where a file can be had} */
    public static Arbitrary<MediaSource> mediaSources() {
        return Recipe.of(MediaSource::builder)
                .must(MediaSource.Builder::uri, urls())
                .may(MediaSource.Builder::contentType, mediaTypes())
                .may(MediaSource.Builder::foreign, foreignParts())
                .build(MediaSource.Builder::build);
    }

    /** {@return checks of a file} */
    public static Arbitrary<Integrity> integrities() {
        return Combinators.combine(Arbitraries.of("sri", "pgp-signature"), tokens())
                .as((type, value) -> new Integrity(type, "sha256-" + value + "+/="));
    }

    /** {@return announcements} */
    public static Arbitrary<Trailer> trailers() {
        return Recipe.of(Trailer::builder)
                .must(Trailer.Builder::title, labels())
                .must(Trailer.Builder::url, urls())
                .may(Trailer.Builder::published, dates())
                .may(Trailer.Builder::length, longs(1, 9_000_000_000L))
                .may(Trailer.Builder::type, mediaTypes())
                .may(Trailer.Builder::season, integers(0, 99))
                .may(Trailer.Builder::foreign, foreignAttributes())
                .build(Trailer.Builder::build);
    }

    /** {@return files of the words} */
    public static Arbitrary<TranscriptFile> transcriptFiles() {
        return Recipe.of(TranscriptFile::builder)
                .must(TranscriptFile.Builder::url, urls())
                .may(TranscriptFile.Builder::type, Arbitraries.of("text/vtt", "application/srt", "text/html"))
                .may(TranscriptFile.Builder::language, languages())
                .may(TranscriptFile.Builder::rel, Arbitraries.of("captions", "original"))
                .may(TranscriptFile.Builder::foreign, foreignParts())
                .build(TranscriptFile.Builder::build);
    }

    /** {@return files of the chapters} */
    public static Arbitrary<ChaptersFile> chaptersFiles() {
        return Recipe.of(ChaptersFile::builder)
                .must(ChaptersFile.Builder::url, urls())
                .may(ChaptersFile.Builder::type, Arbitraries.of("application/json+chapters", "application/json"))
                .may(ChaptersFile.Builder::foreign, foreignParts())
                .build(ChaptersFile.Builder::build);
    }

    /** {@return chapters in the order in which they are heard} */
    public static Arbitrary<List<Chapter>> chapterLists() {
        return chapters().list().ofMaxSize(3).map(list -> list.stream()
                .sorted(Comparator.comparing(Chapter::start))
                .toList());
    }

    /** {@return chapters} */
    public static Arbitrary<Chapter> chapters() {
        return Recipe.of(Chapter::builder)
                .must(Chapter.Builder::start, moments())
                .may(Chapter.Builder::end, lengthsOfTime())
                .may(Chapter.Builder::title, labels())
                .may(Chapter.Builder::link, urls())
                .may(Chapter.Builder::image, urls())
                .may(Chapter.Builder::listed, booleans())
                .may(Chapter.Builder::location, namedLocations().map(PodcastArbitraries::plain))
                .may(Chapter.Builder::foreign, members())
                .build(Chapter.Builder::build);
    }

    /** {@return chapters as a document of their own} */
    public static Arbitrary<Chapters> chapterDocuments() {
        return Recipe.of(Chapters::builder)
                .may(Chapters.Builder::title, labels())
                .may(Chapters.Builder::author, labels())
                .may(Chapters.Builder::podcastName, labels())
                .may(Chapters.Builder::description, texts())
                .may(Chapters.Builder::fileName, tokens())
                .may(Chapters.Builder::waypoints, booleans())
                .must(Chapters.Builder::chapters, chapterLists())
                .may(Chapters.Builder::foreign, members())
                .build(Chapters.Builder::build);
    }

    /** {@return members of JSON that the model does not know} */
    private static Arbitrary<Map<String, String>> members() {
        var values = Arbitraries.of("\"<12> & so\"", "7.50", "[true,null,{}]", "{\"é\":[\"\\n\"]}", "-1e3");
        return new Whole<>(Arbitraries.maps(Arbitraries.of("number", "artwork-2", "größe"), values)
                .ofMinSize(1)
                .ofMaxSize(2));
    }

    /** {@return subscription lists, with groups in groups} */
    public static Arbitrary<SubscriptionList> subscriptionLists() {
        return Recipe.of(SubscriptionList::builder)
                .may(SubscriptionList.Builder::title, labels())
                .may(SubscriptionList.Builder::created, dates())
                .may(SubscriptionList.Builder::modified, dates())
                .may(SubscriptionList.Builder::ownerName, labels())
                .may(SubscriptionList.Builder::ownerEmail, emails())
                .may(SubscriptionList.Builder::ownerLink, urls())
                .may(SubscriptionList.Builder::docs, urls())
                .must(SubscriptionList.Builder::outlines, listOf(outlines()))
                .some(SubscriptionList.Builder::foreign, foreignElements())
                .build(SubscriptionList.Builder::build);
    }

    private static Arbitrary<Outline> outlines() {
        var leaves = outline().build(PodcastArbitraries::outline);
        var groups = outline().some(Outline.Builder::outlines, leaves).build(PodcastArbitraries::outline);
        return outline().some(Outline.Builder::outlines, groups).build(PodcastArbitraries::outline);
    }

    /** What an entry of the type of a feed points at is taken for the address of that feed. */
    private static Outline outline(Outline.Builder builder) {
        var outline = builder.build();
        return outline.isFeed() ? outline : builder.target(null).build();
    }

    private static Recipe<Outline.Builder> outline() {
        var attributes = Arbitraries.maps(Arbitraries.of("overcastId", "größe", "{urn:example:x}name"), labels());
        return Recipe.of(Outline::builder)
                .must(Outline.Builder::title, labels())
                .may(Outline.Builder::feedTitle, labels().map(label -> label + " ."))
                .must(Outline.Builder::type, Arbitraries.of("rss", "link", "podcast-episode"))
                .may(Outline.Builder::url, urls())
                .may(Outline.Builder::link, urls())
                .may(Outline.Builder::target, urls())
                .may(Outline.Builder::description, labels())
                .may(Outline.Builder::language, languages())
                .may(Outline.Builder::version, Arbitraries.of("RSS", "RSS2"))
                .some(Outline.Builder::categories, keywords().map(word -> "/" + word))
                .may(Outline.Builder::created, dates())
                .may(Outline.Builder::comment, booleans())
                .may(Outline.Builder::breakpoint, booleans())
                .may(Outline.Builder::attributes, attributes.ofMaxSize(2))
                .some(Outline.Builder::foreign, foreignElements());
    }

    /** {@return soundbites} */
    public static Arbitrary<Soundbite> soundbites() {
        return Recipe.of(Soundbite::builder)
                .must(Soundbite.Builder::start, moments())
                .must(Soundbite.Builder::duration, lengthsOfTime())
                .may(Soundbite.Builder::title, labels())
                .may(Soundbite.Builder::foreign, foreignAttributes())
                .build(Soundbite.Builder::build);
    }

    /** {@return links with a title, an address or both} */
    public static Arbitrary<Link> links() {
        var common = Recipe.of(Link::builder)
                .may(Link.Builder::note, labels())
                .may(Link.Builder::kind, linkKinds())
                .may(Link.Builder::section, labels())
                .may(Link.Builder::at, moments());
        var addressed = common.must(Link.Builder::url, urls()).may(Link.Builder::title, labels());
        var titled = common.must(Link.Builder::title, labels());
        return either(addressed.build(Link.Builder::build), titled.build(Link.Builder::build));
    }

    /** {@return known and unknown kinds of links} */
    public static Arbitrary<LinkKind> linkKinds() {
        return Arbitraries.of("reference", "profile", "official", "sponsor", "self", "platform", "recipe")
                .map(LinkKind::of);
    }

    /** {@return places, of which only the coordinates may be known} */
    public static Arbitrary<Location> locations() {
        return either(
                namedLocations(),
                Arbitraries.of("geo:52.0907,5.1214", "geo:-33.86,151.2,10", "geo:4.60,-74.1;crs=wgs84", "geo:1,2;u=5")
                        .map(geo -> Location.builder().geo(geo).build()));
    }

    /** {@return places that have a name} */
    public static Arbitrary<Location> namedLocations() {
        return Recipe.of(Location::builder)
                .must(Location.Builder::name, labels())
                .may(Location.Builder::rel, Arbitraries.of("subject", "creator"))
                .may(Location.Builder::geo, Arbitraries.of("geo:52.0907,5.1214", "geo:-33.86,151.2,10;u=5"))
                .may(Location.Builder::osm, Arbitraries.of("R1433619", "N123", "W5013364#2"))
                .may(Location.Builder::country, Arbitraries.of("NL", "NO", "BR"))
                .may(Location.Builder::foreign, foreignAttributes())
                .build(Location.Builder::build);
    }

    /** {@return references to other feeds and their items} */
    public static Arbitrary<RemoteItem> remoteItems() {
        var common = Recipe.of(RemoteItem::builder)
                .may(RemoteItem.Builder::itemGuid, either(tokens(), urls().map(Url::text)))
                .may(RemoteItem.Builder::medium, media())
                .may(RemoteItem.Builder::title, labels());
        var known = common.must(RemoteItem.Builder::feedGuid, uuids()).may(RemoteItem.Builder::feedUrl, urls());
        var addressed = common.must(RemoteItem.Builder::feedUrl, urls());
        return either(
                known.may(RemoteItem.Builder::foreign, foreignParts()).build(RemoteItem.Builder::build),
                addressed.build(RemoteItem.Builder::build));
    }

    /** {@return feeds that an episode came from} */
    public static Arbitrary<Origin> origins() {
        return Recipe.of(Origin::builder)
                .must(Origin.Builder::url, urls())
                .may(Origin.Builder::title, labels())
                .may(Origin.Builder::foreign, foreignAttributes())
                .build(Origin.Builder::build);
    }

    /** {@return rights} */
    public static Arbitrary<Rights> rights() {
        return Recipe.of(Rights::builder)
                .may(Rights.Builder::copyright, labels())
                .may(Rights.Builder::license, licenses())
                .some(Rights.Builder::contentRatings, contentRatings())
                .some(Rights.Builder::restrictions, restrictions())
                .some(Rights.Builder::countriesOfOrigin, Arbitraries.of("se", "no", "br"))
                .may(Rights.Builder::availability, availabilities())
                .may(Rights.Builder::access, accesses())
                .build(Rights.Builder::build);
    }

    /** {@return stretches of time in which it may be played} */
    public static Arbitrary<Availability> availabilities() {
        var scheme = Recipe.of(Availability::builder).may(Availability.Builder::scheme, Arbitraries.of("W3C-DTF"));
        return either(
                scheme.must(Availability.Builder::start, dates())
                        .may(Availability.Builder::end, dates())
                        .build(Availability.Builder::build),
                scheme.must(Availability.Builder::end, dates()).build(Availability.Builder::build));
    }

    /** {@return who may play it} */
    public static Arbitrary<Access> accesses() {
        return either(
                Recipe.of(Access::builder)
                        .must(Access.Builder::partner, tokens())
                        .may(Access.Builder::sandbox, booleans())
                        .build(Access.Builder::build),
                Recipe.of(Access::builder)
                        .must(Access.Builder::entitlement, labels())
                        .build(Access.Builder::build));
    }

    /** {@return links to other documents, with a relation that has no place of its own} */
    public static Arbitrary<WebLink> webLinks() {
        return Recipe.of(WebLink::builder)
                .must(WebLink.Builder::url, urls())
                .must(WebLink.Builder::rel, Arbitraries.of("me", "http://podlove.org/deep-link", "via", "search"))
                .may(WebLink.Builder::type, Arbitraries.of("text/html", "application/rss+xml"))
                .may(WebLink.Builder::language, languages())
                .may(WebLink.Builder::title, labels())
                .may(WebLink.Builder::length, longs(1, 9_000_000_000L))
                .build(WebLink.Builder::build);
    }

    /** {@return statements in the words of Dublin Core that no other tag takes over} */
    public static Arbitrary<DublinCore> dublinCores() {
        var terms = Recipe.of(DublinCoreTerm::builder)
                .must(
                        DublinCoreTerm.Builder::element,
                        Arbitraries.of(
                                DublinCoreElement.PUBLISHER,
                                DublinCoreElement.CONTRIBUTOR,
                                DublinCoreElement.IDENTIFIER,
                                DublinCoreElement.COVERAGE,
                                DublinCoreElement.ISSUED))
                .must(DublinCoreTerm.Builder::value, texts())
                .may(DublinCoreTerm.Builder::language, languages())
                .build(DublinCoreTerm.Builder::build);
        return Recipe.of(DublinCore::builder)
                .some(DublinCore.Builder::terms, terms)
                .build(DublinCore.Builder::build);
    }

    /** {@return licenses, of which only the address may be known} */
    public static Arbitrary<License> licenses() {
        return either(
                Recipe.of(License::builder)
                        .must(License.Builder::name, either(Arbitraries.of("cc-by-4.0", "cc0-1.0"), labels()))
                        .may(License.Builder::url, urls())
                        .may(License.Builder::foreign, foreignAttributes())
                        .build(License.Builder::build),
                urls().map(License::of));
    }

    /** {@return grades of how fit for whom} */
    public static Arbitrary<ContentRating> contentRatings() {
        return Recipe.of(ContentRating::builder)
                .must(ContentRating.Builder::value, Arbitraries.of("adult", "nonadult", "pg-13"))
                .may(ContentRating.Builder::scheme, Arbitraries.of("urn:mpaa", "urn:v-chip"))
                .build(ContentRating.Builder::build);
    }

    /** {@return where it may be heard} */
    public static Arbitrary<Restriction> restrictions() {
        return Recipe.of(Restriction::builder)
                .must(Restriction.Builder::relationship, Arbitraries.of("allow", "deny"))
                .may(Restriction.Builder::type, Arbitraries.of("country", "uri"))
                .some(Restriction.Builder::values, Arbitraries.of("se", "no", "https://player.example/"))
                .build(Restriction.Builder::build);
    }

    /** {@return ways to give something back} */
    public static Arbitrary<Support> supports() {
        return Recipe.of(Support::builder)
                .some(Support.Builder::funding, fundings())
                .some(Support.Builder::values, valueBlocks())
                .build(Support.Builder::build);
    }

    /** {@return pages to give money at} */
    public static Arbitrary<Funding> fundings() {
        return Recipe.of(Funding::builder)
                .must(Funding.Builder::url, urls())
                .may(Funding.Builder::title, labels())
                .may(Funding.Builder::foreign, foreignAttributes())
                .build(Funding.Builder::build);
    }

    /** {@return streamed payments} */
    public static Arbitrary<ValueBlock> valueBlocks() {
        return Recipe.of(ValueBlock::builder)
                .must(ValueBlock.Builder::type, Arbitraries.of("lightning", "webmonetization"))
                .may(ValueBlock.Builder::method, Arbitraries.of("keysend", "lnaddress"))
                .may(ValueBlock.Builder::suggested, decimals(0, 1, 8))
                .some(ValueBlock.Builder::recipients, valueRecipients())
                .some(ValueBlock.Builder::timeSplits, valueTimeSplits())
                .may(ValueBlock.Builder::foreign, foreignParts())
                .build(ValueBlock.Builder::build);
    }

    /** {@return who is paid} */
    public static Arbitrary<ValueRecipient> valueRecipients() {
        return Recipe.of(ValueRecipient::builder)
                .may(ValueRecipient.Builder::name, labels())
                .must(ValueRecipient.Builder::type, Arbitraries.of("node", "lnaddress", "wallet"))
                .must(ValueRecipient.Builder::address, tokens())
                .must(ValueRecipient.Builder::split, decimals(0, 100, 1))
                .may(ValueRecipient.Builder::customKey, tokens())
                .may(ValueRecipient.Builder::customValue, tokens())
                .may(ValueRecipient.Builder::fee, booleans())
                .may(ValueRecipient.Builder::foreign, foreignParts())
                .build(ValueRecipient.Builder::build);
    }

    /** {@return stretches that are shared otherwise: with the item of another feed, or with other recipients} */
    public static Arbitrary<ValueTimeSplit> valueTimeSplits() {
        var common = Recipe.of(ValueTimeSplit::builder)
                .must(ValueTimeSplit.Builder::start, moments())
                .must(ValueTimeSplit.Builder::duration, lengthsOfTime());
        var remote = common.must(ValueTimeSplit.Builder::remoteItem, remoteItems())
                .may(ValueTimeSplit.Builder::remoteStart, moments())
                .may(ValueTimeSplit.Builder::remotePercentage, decimals(0, 100, 1));
        var local = common.must(ValueTimeSplit.Builder::recipients, listOf(valueRecipients(), 1));
        return either(
                remote.may(ValueTimeSplit.Builder::foreign, foreignParts()).build(ValueTimeSplit.Builder::build),
                local.build(ValueTimeSplit.Builder::build));
    }

    /** {@return where it is talked about} */
    public static Arbitrary<Conversation> conversations() {
        return Recipe.of(Conversation::builder)
                .some(Conversation.Builder::social, socialInteractions())
                .may(Conversation.Builder::chat, chats())
                .may(Conversation.Builder::comments, urls())
                .may(Conversation.Builder::commentFeed, urls())
                .may(Conversation.Builder::commentCount, integers(0, 9_999))
                .may(Conversation.Builder::commentEndpoint, urls())
                .build(Conversation.Builder::build);
    }

    /** {@return posts to comment under} */
    public static Arbitrary<SocialInteraction> socialInteractions() {
        return Recipe.of(SocialInteraction::builder)
                .must(SocialInteraction.Builder::protocol, Arbitraries.of("activitypub", "atproto", "disabled"))
                .may(SocialInteraction.Builder::uri, urls())
                .may(SocialInteraction.Builder::accountId, tokens().map(name -> "@" + name))
                .may(SocialInteraction.Builder::accountUrl, urls())
                .may(SocialInteraction.Builder::priority, integers(0, 9))
                .may(SocialInteraction.Builder::foreign, foreignAttributes())
                .build(SocialInteraction.Builder::build);
    }

    /** {@return rooms to talk in} */
    public static Arbitrary<Chat> chats() {
        return Recipe.of(Chat::builder)
                .must(Chat.Builder::server, Arbitraries.of("irc.example.org", "matrix.example.com"))
                .must(Chat.Builder::protocol, Arbitraries.of("irc", "matrix", "xmpp"))
                .may(Chat.Builder::accountId, tokens())
                .may(Chat.Builder::space, tokens().map(name -> "#" + name))
                .may(Chat.Builder::foreign, foreignParts())
                .build(Chat.Builder::build);
    }

    /** {@return texts for machines} */
    public static Arbitrary<Notice> notices() {
        return Recipe.of(Notice::builder)
                .must(Notice.Builder::text, labels())
                .may(Notice.Builder::purpose, tokens())
                .may(Notice.Builder::foreign, foreignAttributes())
                .build(Notice.Builder::build);
    }

    /** {@return what listeners and directories say} */
    public static Arbitrary<Reception> receptions() {
        return Recipe.of(Reception::builder)
                .may(Reception.Builder::rating, ratings())
                .some(Reception.Builder::metrics, metrics())
                .some(Reception.Builder::related, relatedPodcasts())
                .build(Reception.Builder::build);
    }

    /** {@return ratings, on a scale of five or ten} */
    public static Arbitrary<Rating> ratings() {
        return Combinators.combine(decimals(0, 5, 2), Arbitraries.of(5, 10), longs(0, 1_000_000))
                .as((average, best, count) -> new Rating(average, BigDecimal.valueOf(best), count));
    }

    /** {@return numbers with a label} */
    public static Arbitrary<Metric> metrics() {
        return Combinators.combine(labels(), longs(0, 9_000_000_000L)).as(Metric::new);
    }

    /** {@return shows named beside this one} */
    public static Arbitrary<RelatedPodcast> relatedPodcasts() {
        return Recipe.of(RelatedPodcast::builder)
                .must(RelatedPodcast.Builder::title, labels())
                .may(RelatedPodcast.Builder::author, labels())
                .may(RelatedPodcast.Builder::link, urls())
                .some(RelatedPodcast.Builder::metrics, metrics())
                .build(RelatedPodcast.Builder::build);
    }

    /** A file of chapters says nothing of a place beyond the model. */
    private static Location plain(Location place) {
        return place.toBuilder().foreign(ForeignParts.none()).build();
    }

    /** {@return attributes and elements beyond the model, seldom} */
    public static Arbitrary<ForeignParts> foreignParts() {
        return Combinators.combine(foreignAttributes(), foreignElements().list().ofMaxSize(1))
                .as((parts, elements) -> parts.toBuilder().elements(elements).build());
    }

    /** {@return attributes beyond the model, for a tag that holds a text} */
    public static Arbitrary<ForeignParts> foreignAttributes() {
        var attributes = Arbitraries.maps(Arbitraries.of("x-unit", "{urn:example:x}name"), labels())
                .ofMinSize(1)
                .ofMaxSize(2);
        return attributes
                .map(map -> ForeignParts.builder().attributes(map).build())
                .injectNull(0.8)
                .map(parts -> parts == null ? ForeignParts.none() : parts);
    }

    /** {@return foreign elements, three deep, with text behind those that stand inside others} */
    public static Arbitrary<ForeignElement> foreignElements() {
        var leaves = foreign().build(ForeignElement.Builder::build);
        var branches =
                foreign().some(ForeignElement.Builder::children, inside(leaves)).build(ForeignElement.Builder::build);
        return foreign()
                .some(ForeignElement.Builder::children, inside(branches))
                .build(ForeignElement.Builder::build);
    }

    private static Arbitrary<ForeignElement> inside(Arbitrary<ForeignElement> elements) {
        return Combinators.combine(elements, labels().injectNull(0.7))
                .as((element, tail) -> element.toBuilder().tail(tail).build());
    }

    private static Recipe<ForeignElement.Builder> foreign() {
        var names = Arbitraries.of("id", "clip-Id", "größe", "x_1");
        var attributes = Arbitraries.maps(Arbitraries.of("unit", "id", "{urn:example:x}name"), labels());
        return Recipe.of(ForeignElement::builder)
                .must(
                        (builder, name) -> builder.name(name.getKey() + ":" + name.getValue())
                                .namespace(NAMESPACES.get(name.getKey())),
                        Combinators.combine(Arbitraries.of(NAMESPACES.keySet()), names)
                                .as(Map::entry))
                .may(ForeignElement.Builder::attributes, attributes.ofMaxSize(3))
                .may(ForeignElement.Builder::text, labels());
    }

    /** {@return texts on one line, of all alphabets: trimmed, no two blanks in a row, nothing like a reference in it} */
    public static Arbitrary<String> labels() {
        return words().list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join(" ", words))
                .filter(label -> !REFERENCE.matcher(label).find());
    }

    /** {@return labels without a comma} */
    public static Arbitrary<String> keywords() {
        return labels().filter(label -> label.indexOf(',') < 0);
    }

    /** {@return trimmed texts of several lines, with some HTML} */
    public static Arbitrary<String> texts() {
        return lines(either(labels(), labels().map(label -> "<p>" + label + "</p>")));
    }

    /** {@return trimmed HTML, with references in it} */
    public static Arbitrary<String> html() {
        var links = Combinators.combine(urls(), labels())
                .as((url, label) -> "<a href=\"" + url.text().replace("&", "&amp;") + "\">" + label + "</a>");
        return lines(either(either(labels(), links), Arbitraries.of("<p>R&amp;D &#8211; &lt;3</p>", "<br/>")));
    }

    private static Arbitrary<String> lines(Arbitrary<String> lines) {
        return Combinators.combine(listOf(lines, 1), Arbitraries.of("\n", "\n\n", " "))
                .as((list, between) -> String.join(between, list));
    }

    private static Arbitrary<String> words() {
        var made = Arbitraries.of(
                "&",
                "R&D",
                "<b>",
                "</p>",
                "]]>",
                "<![CDATA[",
                "a>b",
                "\"so\"",
                "it's",
                "Größe",
                "naïve",
                "潮だまり",
                "播客",
                "🎧",
                "👩‍🚀",
                "שלום",
                "مرحبا",
                "50%",
                "C#",
                "–",
                "<!--",
                "?>",
                "x,y",
                "(1)",
                "{}",
                "\\",
                "=");
        var ascii = Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(8);
        var letters = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('À', 'ž')
                .withCharRange('а', 'я')
                .withCharRange('一', '丿')
                .ofMinLength(1)
                .ofMaxLength(8);
        return Arbitraries.frequencyOf(Tuple.of(3, made), Tuple.of(1, ascii), Tuple.of(3, letters));
    }

    /** {@return short names of letters and digits} */
    public static Arbitrary<String> tokens() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    /** {@return addresses of the web, some with letters that {@link java.net.URI} refuses} */
    public static Arbitrary<Url> urls() {
        var hosts = Arbitraries.of("https://example.org", "http://media.example.com:8080", "https://bücher.example");
        var paths = Arbitraries.of("", "/", "/~ines", "/a%20b/ü.mp3", "/1,2;3/(x)'", "/潮", "/p/[1]");
        var queries = Arbitraries.of("", "?a=1&b=2", "?q=\"x\"&lt=3", "#t=1:02", "?u=https%3A%2F%2Fx.example%2F");
        return new Whole<>(
                Combinators.combine(hosts, paths, queries).as((host, path, query) -> Url.of(host + path + query)));
    }

    /** {@return e-mail addresses} */
    public static Arbitrary<String> emails() {
        return tokens().map(name -> name + "@example.org");
    }

    /** {@return UUIDs} */
    public static Arbitrary<String> uuids() {
        return Arbitraries.randoms().map(random -> new UUID(random.nextLong(), random.nextLong()).toString());
    }

    /** {@return languages, some with a region} */
    public static Arbitrary<Locale> languages() {
        return Arbitraries.of("en", "en-GB", "de", "pt-BR", "zh-TW", "sr-Latn").map(Locale::forLanguageTag);
    }

    static Arbitrary<String> mediaTypes() {
        return Arbitraries.of("audio/mpeg", "audio/x-m4a", "video/mp4", "application/x-mpegURL");
    }

    /** {@return moments of the years 1995 to 2049 in whole seconds, with offsets in whole minutes} */
    public static Arbitrary<OffsetDateTime> dates() {
        var from = Instant.parse("1995-01-02T00:00:00Z").getEpochSecond();
        var to = Instant.parse("2049-12-30T00:00:00Z").getEpochSecond();
        var offsets = either(Arbitraries.of(0, 60, -210, 345), integers(-14 * 60, 14 * 60));
        return Combinators.combine(longs(from, to), offsets).as((second, minutes) -> Instant.ofEpochSecond(second)
                .atOffset(ZoneOffset.ofTotalSeconds(minutes * 60)));
    }

    /** {@return spans from nothing to ten hours, in whole seconds or milliseconds} */
    public static Arbitrary<Duration> moments() {
        return either(
                integers(0, 36_000).map(Duration::ofSeconds),
                integers(0, 36_000_000).map(Duration::ofMillis));
    }

    /** {@return spans longer than nothing} */
    public static Arbitrary<Duration> lengthsOfTime() {
        return moments().filter(span -> !span.isZero());
    }

    static Arbitrary<Boolean> booleans() {
        return Arbitraries.of(true, false);
    }

    static Arbitrary<Integer> integers(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }

    static Arbitrary<Long> longs(long from, long to) {
        return Arbitraries.longs().between(from, to);
    }

    static Arbitrary<BigDecimal> decimals(int from, int to, int digits) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(from), BigDecimal.valueOf(to))
                .ofScale(digits);
    }

    static <T> Arbitrary<T> either(Arbitrary<T> one, Arbitrary<T> other) {
        return new Whole<>(Arbitraries.oneOf(List.of(one, other)));
    }

    private static <T> Arbitrary<List<T>> listOf(Arbitrary<T> elements) {
        return listOf(elements, 0);
    }

    static <T> Arbitrary<List<T>> listOf(Arbitrary<T> elements, int least) {
        return elements.list().ofMinSize(least).ofMaxSize(3);
    }

    /** Arbitrary builders, made up of parts: each with its setter and the arbitrary that feeds it. */
    static final class Recipe<B> {

        private static final double AT_TIMES = 0.4;

        private final BuilderCombinator<B> parts;

        private Recipe(BuilderCombinator<B> parts) {
            this.parts = parts;
        }

        static <B> Recipe<B> of(Supplier<B> builder) {
            return new Recipe<>(Builders.withBuilder(builder));
        }

        <T> Recipe<B> must(BiFunction<B, T, B> setter, Arbitrary<T> values) {
            return new Recipe<>(parts.use(values).in(setter));
        }

        <T> Recipe<B> may(BiFunction<B, T, B> setter, Arbitrary<T> values) {
            return new Recipe<>(parts.use(values).withProbability(AT_TIMES).in(setter));
        }

        <T> Recipe<B> some(BiFunction<B, List<T>, B> setter, Arbitrary<T> elements) {
            return may(setter, listOf(elements));
        }

        <T> Arbitrary<T> build(Function<B, T> build) {
            return new Whole<>(parts.build(build));
        }
    }

    /**
     * An arbitrary that is equal to itself alone and has no edge cases. jqwik compares arbitraries part by part for each
     * value it makes, and combines the edge cases of all parts: both take longer than all the rest.
     */
    private static final class Whole<T> implements Arbitrary<T> {

        private final Arbitrary<T> parts;

        Whole(Arbitrary<T> parts) {
            this.parts = parts;
        }

        @Override
        public RandomGenerator<T> generator(int tries) {
            return parts.generator(tries);
        }

        @Override
        public EdgeCases<T> edgeCases(int most) {
            return EdgeCases.none();
        }
    }
}
