package dev.episodic.html.site;

import dev.episodic.Podcast;
import dev.episodic.html.PageKind;
import java.util.List;
import java.util.Optional;

/** The page of a subject, with the episodes about it, or of a season. */
public final class TagPage {

    private final PageKind kind;
    private final Podcast podcast;
    private final Places.Tag tag;
    private final Wording words;
    private final Addresses addresses;

    private TagPage(PageKind kind, Podcast podcast, Places.Tag tag, Addresses addresses) {
        this.kind = kind;
        this.podcast = podcast;
        this.tag = tag;
        this.words = addresses.settings().wording(podcast);
        this.addresses = addresses;
    }

    /** {@return the pages of all subjects} */
    public static List<TagPage> all(Podcast podcast, Settings settings, Places places) {
        return places.tags().stream()
                .map(tag ->
                        new TagPage(PageKind.TOPIC, podcast, tag, new Addresses(podcast, settings, places, tag.path())))
                .toList();
    }

    /** {@return the pages of all seasons} */
    public static List<TagPage> ofSeasons(Podcast podcast, Settings settings, Places places) {
        var words = settings.wording(podcast);
        return places.seasons().stream()
                .map(season -> {
                    var name = EpisodeLine.fullSeason(season.episodes().get(0), words)
                            .orElse("");
                    var tag = new Places.Tag(season.path(), name, season.episodes());
                    var addresses = new Addresses(podcast, settings, places, season.path());
                    return new TagPage(PageKind.SEASON, podcast, tag, addresses);
                })
                .toList();
    }

    /** {@return its file} */
    public String path() {
        return tag.path();
    }

    /** {@return what it has in common with all pages} */
    public Frame frame() {
        var title = tag.name() + " – " + Frame.title(podcast, words);
        return new Frame(new View(
                kind,
                podcast,
                Optional.empty(),
                addresses,
                words,
                Meta.of(title, addresses.canonical(Optional.empty()))));
    }

    /** {@return the words of the page} */
    public Wording words() {
        return words;
    }

    /** {@return the subject} */
    public String name() {
        return tag.name();
    }

    /** {@return how many episodes are about it} */
    public String count() {
        return words.of(Word.EPISODE_COUNT, tag.episodes().size());
    }

    /** {@return the episodes about it} */
    public List<EpisodeLine> episodes() {
        return EpisodeLine.of(tag.episodes(), words, addresses);
    }
}
