package dev.episodic.html.site;

import dev.episodic.Podcast;
import dev.episodic.html.SafeUrl;
import dev.episodic.html.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all pages of a show have in common: the head, the top and the foot. */
public final class Frame {

    private final View view;
    private final Podcast podcast;
    private final Addresses addresses;
    private final Wording words;

    Frame(View view) {
        this.view = view;
        this.podcast = view.podcast();
        this.addresses = view.addresses();
        this.words = view.words();
    }

    /** {@return the page as it is seen by those who replace a part of it} */
    public View view() {
        return view;
    }

    /** {@return the words of the page} */
    public Wording words() {
        return words;
    }

    /** {@return what the page says of itself} */
    public Meta meta() {
        return view.meta();
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
                : Optional.of(Stylesheet.with(view.theme().styles()));
    }

    /** {@return the file of the stylesheet} */
    public SafeUrl stylesheet() {
        return addresses.file(Stylesheet.NAME);
    }

    /** {@return the script, for a page that stands alone} */
    public Optional<Script> script() {
        return addresses.isSite() ? Optional.empty() : Optional.of(Script.standard());
    }

    /** {@return the file of the script} */
    public SafeUrl scriptFile() {
        return addresses.file(Script.NAME);
    }

    /** {@return what the page may load and run} */
    public String policy() {
        return addresses.isSite()
                ? Policy.ofSite(addresses.settings())
                : Policy.ofPage(
                        view.theme(),
                        Script.standard().js(),
                        Stylesheet.with(view.theme().styles()).css());
    }

    /** {@return what the maker of the site has put into a slot} */
    public Trusted slot(Slot slot) {
        return new Trusted(view.theme().slot(slot));
    }

    /** {@return the file of what can be searched for} */
    public SafeUrl searchFile() {
        return addresses.file(SearchIndex.NAME);
    }

    /** {@return the file of the icon, in a site} */
    public Optional<SafeUrl> icon() {
        return addresses.isSite() ? Optional.of(addresses.file(AppFiles.ICON)) : Optional.empty();
    }

    /** {@return the file of the manifest, which browsers fetch from servers only} */
    public Optional<SafeUrl> manifest() {
        return icon().filter(file -> addresses.settings().base().isPresent())
                .map(file -> addresses.file(AppFiles.MANIFEST));
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
