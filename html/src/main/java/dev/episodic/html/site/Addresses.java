package dev.episodic.html.site;

import dev.episodic.Episode;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.html.SafeUrl;
import java.util.Optional;

/** Where everything is, seen from one page. */
final class Addresses {

    private final Podcast podcast;
    private final Settings settings;
    private final Places places;
    private final String path;

    /** @param path the file of the page within the site, empty for a page that stands alone */
    Addresses(Podcast podcast, Settings settings, Places places, String path) {
        this.podcast = podcast;
        this.settings = settings;
        this.places = places;
        this.path = path;
    }

    Settings settings() {
        return settings;
    }

    boolean isSite() {
        return !path.isEmpty();
    }

    /** {@return the show's page: of this site, or its own} */
    Optional<SafeUrl> home() {
        return isSite() ? Optional.of(file(Places.HOME)) : podcast.link().flatMap(this::link);
    }

    /** {@return the episode's page: of this site, or its own} */
    Optional<SafeUrl> of(Episode episode) {
        return places.of(episode).map(this::file).or(() -> episode.link().flatMap(this::link));
    }

    Optional<SafeUrl> chaptersOf(Episode episode) {
        return places.chaptersOf(episode).map(this::file);
    }

    Optional<SafeUrl> captionsOf(Episode episode) {
        return places.captionsOf(episode).map(this::file);
    }

    Optional<SafeUrl> of(Person person) {
        return places.of(person).map(this::file);
    }

    Optional<SafeUrl> ofSeason(Episode episode) {
        return places.ofSeason(episode).map(this::file);
    }

    Optional<SafeUrl> ofSubject(String name) {
        return places.ofSubject(name).map(this::file);
    }

    /** {@return the feed: the file that the caller hands in, or where the feed says that it is} */
    Optional<SafeUrl> feed() {
        return settings.feed().map(this::file).or(() -> podcast.feed().url().flatMap(SafeUrl::of));
    }

    Optional<SafeUrl> subscriptions() {
        return settings.subscriptions().map(this::file);
    }

    /** {@return an address elsewhere, completed by that of the show where it is not complete} */
    Optional<SafeUrl> link(Url url) {
        return podcast.link().flatMap(base -> SafeUrl.of(url, base)).or(() -> SafeUrl.of(url));
    }

    /** {@return a picture or a sound: the copy in the site, or where it is} */
    Optional<SafeUrl> load(Url url) {
        var copy = Optional.ofNullable(settings.copies().get(url)).map(this::file);
        return copy.or(() -> link(url).filter(SafeUrl::isLoadable));
    }

    /** {@return where this page will be on the web, or where the original is} */
    Optional<SafeUrl> canonical(Optional<Url> original) {
        return isSite() && settings.base().isPresent()
                ? absolute(path.equals(Places.HOME) ? "" : path)
                : original.flatMap(this::link);
    }

    /** {@return where a picture or a sound is on the web} */
    Optional<SafeUrl> absoluteLoad(Url url) {
        return Optional.ofNullable(settings.copies().get(url))
                .flatMap(this::absolute)
                .or(() -> link(url).filter(SafeUrl::isLoadable));
    }

    /** {@return where the episode's page is on the web} */
    Optional<SafeUrl> absolute(Episode episode) {
        return places.of(episode).flatMap(this::absolute).or(() -> episode.link()
                .flatMap(this::link));
    }

    /** {@return where the answer of oEmbed for the episode is on the web} */
    Optional<SafeUrl> absoluteEmbed(Episode episode) {
        return places.embedOf(episode).flatMap(this::absolute);
    }

    /** {@return where the show's page is on the web} */
    Optional<SafeUrl> absoluteHome() {
        return Optional.of("").filter(file -> isSite()).flatMap(this::absolute).or(() -> podcast.link()
                .flatMap(this::link));
    }

    /** {@return where the feed is on the web} */
    Optional<SafeUrl> absoluteFeed() {
        return settings.feed()
                .flatMap(this::absolute)
                .or(() -> podcast.feed().url().flatMap(SafeUrl::of));
    }

    /** {@return where a file of the site is on the web} */
    Optional<SafeUrl> absolute(String file) {
        return settings.base().flatMap(base -> file.isEmpty() ? SafeUrl.of(base) : SafeUrl.of(Url.of(file), base));
    }

    /** The page of lost addresses is shown at any depth, so that nothing in it can be relative to where it is. */
    SafeUrl file(String file) {
        if (path.equals(Places.LOST)) {
            return absolute(file).orElseGet(() -> SafeUrl.relative(file));
        }
        return SafeUrl.relative(
                "../".repeat((int) path.chars().filter(c -> c == '/').count()) + file);
    }

    Places places() {
        return places;
    }
}
