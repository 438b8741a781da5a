package dev.episodic.html.site;

import dev.episodic.Podcast;
import dev.episodic.html.PageKind;
import java.util.Optional;

/** The page for addresses that lead nowhere. */
public final class LostPage {

    private final Podcast podcast;
    private final Wording words;
    private final Addresses addresses;

    private LostPage(Podcast podcast, Addresses addresses) {
        this.podcast = podcast;
        this.words = addresses.settings().wording(podcast);
        this.addresses = addresses;
    }

    /** {@return the page of a site} */
    public static LostPage of(Podcast podcast, Settings settings, Places places) {
        return new LostPage(podcast, new Addresses(podcast, settings, places, Places.LOST));
    }

    /** {@return what it has in common with all pages} */
    public Frame frame() {
        var title = words.of(Word.NOT_FOUND) + " – " + Frame.title(podcast, words);
        return new Frame(new View(
                PageKind.NOT_FOUND, podcast, Optional.empty(), addresses, words, Meta.of(title, Optional.empty())));
    }

    /** {@return the words of the page} */
    public Wording words() {
        return words;
    }
}
