package dev.episodic.html.site;

import dev.episodic.Chapter;
import dev.episodic.Episode;
import dev.episodic.Guid;
import dev.episodic.Podcast;
import dev.episodic.Soundbite;
import dev.episodic.html.SafeUrl;
import dev.episodic.html.page.SchemaMark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An episode in the words of schema.org.
 *
 * @see <a href="https://schema.org/PodcastEpisode">PodcastEpisode</a>
 */
final class EpisodeData {

    private final Podcast podcast;
    private final Episode episode;
    private final Addresses addresses;
    private final PeopleData people;
    private final LinksData links;
    private final FilesData files;
    private final Optional<SafeUrl> recording;

    EpisodeData(Podcast podcast, Episode episode, Addresses addresses) {
        this.podcast = podcast;
        this.episode = episode;
        this.addresses = addresses;
        this.people = new PeopleData(addresses);
        this.links = new LinksData(addresses);
        this.files = new FilesData(addresses);
        this.recording = EpisodePage.recording(episode).flatMap(file -> addresses.absoluteLoad(file.url()));
    }

    SchemaNode node() {
        var node = SchemaNode.of("PodcastEpisode");
        putWords(node);
        putNumbering(node);
        putParts(node);
        people.put(node, podcast.peopleOf(episode));
        RightsData.put(node, episode.rights(), addresses);
        PlacesData.put(node, episode.locations());
        ReceptionData.put(node, episode.reception());
        links.put(node, episode.conversation());
        return node;
    }

    private void putWords(SchemaNode node) {
        var shortTitle = episode.shortTitle().filter(title -> episode.title().isPresent());
        node.text("name", episode.title().or(episode::shortTitle))
                .text("alternateName", shortTitle)
                .text("alternativeHeadline", episode.subtitle().map(PlainText::of))
                .url("url", addresses.absolute(episode))
                .text("description", episode.description().map(PlainText::of))
                .text("abstract", episode.summary().map(PlainText::of))
                .date("datePublished", episode.published())
                .date("dateModified", episode.updated())
                .text("duration", episode.duration().map(Duration::toString))
                .language("inLanguage", podcast.language())
                .flag(
                        "isFamilyFriendly",
                        episode.explicit().or(podcast::explicit).map(explicit -> !explicit))
                .thing("identifier", episode.guid().map(EpisodeData::identifier))
                .texts("genre", LinksData.genres(episode.categories()))
                .texts("keywords", episode.keywords())
                .thing("author", episode.author().map(author -> people.author(author, podcast.people())));
    }

    private static SchemaNode identifier(Guid guid) {
        return LinksData.property(guid.permalink() ? "permalink" : "guid", guid.value());
    }

    private void putNumbering(SchemaNode node) {
        var numbering = episode.numbering();
        node.number("episodeNumber", numbering.episode())
                .text("position", numbering.episodeDisplay())
                .text("additionalType", numbering.type().map(type -> type.name().toLowerCase(Locale.ROOT)));
        var season = SchemaNode.of("PodcastSeason")
                .number("seasonNumber", numbering.season())
                .text("name", numbering.seasonName());
        node.thing("partOfSeason", Optional.of(season).filter(known -> !known.isEmpty()));
    }

    private void putParts(SchemaNode node) {
        node.things("image", files.pictures(episode.artwork()))
                .things("associatedMedia", files.of(episode))
                .things(
                        "encoding",
                        episode.alternates().stream().map(files::alternate).toList())
                .things("hasPart", clips())
                .things("citation", links.citations(episode.links(), recording))
                .things("mentions", mentions())
                .things("potentialAction", links.donations(episode.support()))
                .texts("accessibilityFeature", accessibility())
                .thing("isBasedOn", episode.origin().map(origin -> SchemaNode.of("PodcastSeries")
                        .text("name", origin.title())
                        .url("url", addresses.link(origin.url()))));
    }

    private List<SchemaNode> mentions() {
        var organizations = episode.organizations().stream().map(people::organization);
        var related = episode.reception().related().stream().map(show -> ReceptionData.related(show, addresses));
        return Stream.concat(organizations, related).toList();
    }

    private List<String> accessibility() {
        var features = new ArrayList<String>();
        if (!episode.transcripts().isEmpty()) {
            features.add("transcript");
        }
        if (episode.closedCaptioned().orElse(false)) {
            features.add("captions");
        }
        return features;
    }

    private List<SchemaNode> clips() {
        return Stream.concat(
                        episode.chapters().stream().map(this::clip),
                        episode.soundbites().stream().map(this::clip))
                .toList();
    }

    private SchemaNode clip(Chapter chapter) {
        var node = SchemaNode.of("Clip")
                .text("name", chapter.title())
                .seconds("startOffset", Optional.of(chapter.start()))
                .seconds("endOffset", chapter.end())
                .url("url", recording.map(file -> file.at(Wording.seconds(chapter.start()))))
                .url("image", chapter.image().flatMap(addresses::absoluteLoad))
                .url("mainEntityOfPage", chapter.link().flatMap(addresses::link));
        PlacesData.put(node, chapter.location().stream().toList());
        return node;
    }

    private SchemaNode clip(Soundbite stretch) {
        var end = stretch.start().plus(stretch.duration());
        var range = Wording.seconds(stretch.start()) + "," + Wording.seconds(end);
        return SchemaNode.of("Clip")
                .marked(SchemaMark.SOUNDBITE)
                .text("name", stretch.title())
                .seconds("startOffset", Optional.of(stretch.start()))
                .seconds("endOffset", Optional.of(end))
                .url("url", recording.map(file -> file.at(range)));
    }
}
