package dev.episodic.html.site;

import dev.episodic.Category;
import dev.episodic.LiveEpisode;
import dev.episodic.Podcast;
import dev.episodic.html.PageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of the show, which lists its episodes. */
public final class HomePage {

    private final Podcast podcast;
    private final Wording words;
    private final Addresses addresses;

    private HomePage(Podcast podcast, Addresses addresses) {
        this.podcast = podcast;
        this.words = addresses.settings().wording(podcast);
        this.addresses = addresses;
    }

    /** {@return the first page of a site} */
    public static HomePage of(Podcast podcast, Settings settings, Places places) {
        return new HomePage(podcast, new Addresses(podcast, settings, places, Places.HOME));
    }

    /** {@return what it has in common with all pages} */
    public Frame frame() {
        var meta = new Meta(
                show().title(),
                show().excerpt(),
                "website",
                addresses.canonical(podcast.link()),
                podcast.artwork().stream()
                        .flatMap(image -> addresses.absoluteLoad(image.url()).stream())
                        .findFirst(),
                words.of(Word.COVER_OF, show().title()),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new StructuredData(podcast, addresses).ofShow()));
        return new Frame(new View(PageKind.SHOW, podcast, Optional.empty(), addresses, words, meta));
    }

    /** {@return the words of the page} */
    public Wording words() {
        return words;
    }

    /** {@return the show} */
    public ShowPart show() {
        return new ShowPart(podcast, words, addresses);
    }

    /** {@return whether it is not for children} */
    public boolean explicit() {
        return podcast.explicit().orElse(false);
    }

    /** {@return guests, hosts and others who belong to the show} */
    public List<PeopleGroup> people() {
        return PeopleGroup.of(podcast.people(), words, addresses);
    }

    /** {@return the organizations behind it} */
    public List<OrganizationCard> organizations() {
        return OrganizationCard.of(podcast.organizations(), addresses);
    }

    /** {@return everyone who has a page and is not introduced here} */
    public List<LinkLine> guests() {
        var introduced = podcast.people().stream()
                .flatMap(person -> addresses.places().of(person).stream())
                .toList();
        return addresses.places().people().stream()
                .filter(entry -> !introduced.contains(entry.path()))
                .map(entry -> LinkLine.of(
                        entry.mentions().get(0).name(),
                        addresses.of(entry.mentions().get(0))))
                .toList();
    }

    /** {@return every season that has a page} */
    public List<LinkLine> seasons() {
        return addresses.places().seasons().stream()
                .map(season -> season.episodes().get(0))
                .map(episode ->
                        LinkLine.of(EpisodeLine.fullSeason(episode, words).orElse(""), addresses.ofSeason(episode)))
                .toList();
    }

    /** {@return every subject that has a page} */
    public List<LinkLine> topics() {
        return addresses.places().tags().stream()
                .map(tag -> LinkLine.of(tag.name(), addresses.ofSubject(tag.name()))
                        .withNote(words.number(tag.episodes().size())))
                .toList();
    }

    /** {@return announcements} */
    public List<LinkLine> trailers() {
        return podcast.trailers().stream()
                .map(trailer -> LinkLine.of(trailer.title(), addresses.load(trailer.url()))
                        .withNote(trailer.published().map(words::date).orElse("")))
                .toList();
    }

    /** {@return streams to come or on air} */
    public List<LinkLine> live() {
        return podcast.liveEpisodes().stream()
                .flatMap(live -> Stream.concat(Stream.of(live(live)), ways(live)))
                .toList();
    }

    /** {@return where else it can be seen or heard} */
    private Stream<LinkLine> ways(LiveEpisode live) {
        return live.episode().links().stream().map(link -> LinkLine.of(link, addresses, Optional.empty()));
    }

    private LinkLine live(LiveEpisode live) {
        var episode = live.episode();
        var url = episode.link().flatMap(addresses::link).or(() -> EpisodePage.recording(episode)
                .flatMap(file -> addresses.load(file.url())));
        var status = words.of(Word.valueOf("LIVE_" + live.status().name()));
        return LinkLine.of(EpisodeLine.title(episode, words), url)
                .withNote(live.start()
                        .map(start -> status + ", " + words.date(start))
                        .orElse(status));
    }

    /** {@return where it is talked about} */
    public List<LinkLine> comments() {
        return EpisodePage.comments(podcast.conversation(), words, addresses);
    }

    /** {@return how many episodes there are} */
    public String count() {
        return words.of(Word.EPISODE_COUNT, podcast.episodes().size());
    }

    /** {@return the episodes, in the order of the feed} */
    public List<EpisodeLine> episodes() {
        return EpisodeLine.of(podcast.episodes(), words, addresses);
    }

    /** {@return what else is known} */
    public List<Fact> details() {
        var feed = podcast.feed();
        return new Facts(words, addresses)
                .add(
                        Word.CATEGORIES,
                        podcast.categories().stream().map(HomePage::category).toList())
                .add(
                        Word.KEYWORDS,
                        podcast.keywords().stream().map(LinkLine::of).toList())
                .addText(Word.LANGUAGE, podcast.language().map(words::language))
                .addText(Word.FREQUENCY, feed.updateFrequency().flatMap(frequency -> frequency.text()))
                .addText(Word.EPISODES, feed.complete().filter(yes -> yes).map(yes -> words.of(Word.COMPLETE)))
                .addFlag(Word.EXPLICIT, podcast.explicit().filter(explicit -> explicit))
                .addPlaces(podcast.locations())
                .addRights(podcast.rights())
                .list();
    }

    private static LinkLine category(Category category) {
        var narrower = new ArrayList<String>();
        category.subcategories().forEach(part -> narrower.add(part.name()));
        return LinkLine.of(category.name()).withNote(String.join(", ", narrower));
    }
}
