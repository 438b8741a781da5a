package dev.episodic.html.site;

import dev.episodic.Podcast;
import dev.episodic.html.SafeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all pages of a show have in common: the head, the top and the foot. */
public final class Frame {

    private final Podcast podcast;
    private final Addresses addresses;
    private final Wording words;
    private final Meta meta;

    Frame(Podcast podcast, Addresses addresses, Wording words, Meta meta) {
        this.podcast = podcast;
        this.addresses = addresses;
        this.words = words;
        this.meta = meta;
    }

    /** {@return the words of the page} */
    public Wording words() {
        return words;
    }

    /** {@return what the page says of itself} */
    public Meta meta() {
        return meta;
    }

    /** {@return the name of the show} */
    public String show() {
        return title(podcast, words);
    }

    /** {@return the page of the show} */
    public Optional<SafeUrl> home() {
        return addresses.home();
    }

    /** {@return the cover, beside the name of the show} */
    public Optional<Picture> cover() {
        return Picture.first(podcast.artwork(), "", addresses).map(Picture::asDecoration);
    }

    /** {@return the feed} */
    public Optional<SafeUrl> feed() {
        return addresses.feed();
    }

    /** {@return the stylesheet, for a page that stands alone} */
    public Optional<Stylesheet> styles() {
        return addresses.isSite()
                ? Optional.empty()
                : Optional.of(Stylesheet.with(addresses.settings().styles()));
    }

    /** {@return the file of the stylesheet} */
    public SafeUrl stylesheet() {
        return addresses.stylesheet();
    }

    /** {@return the links at the foot} */
    public List<LinkLine> footLinks() {
        var links = new ArrayList<LinkLine>();
        feed().ifPresent(url -> links.add(LinkLine.of(words.of(Word.FEED), Optional.of(url))));
        addresses
                .subscriptions()
                .ifPresent(url -> links.add(LinkLine.of(words.of(Word.SUBSCRIPTION_LIST), Optional.of(url))));
        if (addresses.isSite()) {
            podcast.link()
                    .flatMap(addresses::link)
                    .ifPresent(url -> links.add(LinkLine.of(words.of(Word.WEBSITE), Optional.of(url))));
        }
        return links;
    }

    /** {@return who owns the show} */
    public Optional<String> copyright() {
        return podcast.rights().copyright();
    }

    static String title(Podcast podcast, Wording words) {
        return podcast.title().or(podcast::shortTitle).orElse(words.of(Word.PODCAST));
    }
}
