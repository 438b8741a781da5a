package dev.episodic.html.site;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.html.PageKind;
import dev.episodic.html.PageView;
import dev.episodic.html.Part;
import dev.episodic.html.SafeUrl;
import dev.episodic.html.Theme;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A page while it is written: what it is about, and the parts written so far. */
public final class View implements PageView {

    private final PageKind kind;
    private final Podcast podcast;
    private final Optional<Episode> episode;
    private final Addresses addresses;
    private final Wording words;
    private final Meta meta;
    private final Map<Part, String> parts = new EnumMap<>(Part.class);

    View(PageKind kind, Podcast podcast, Optional<Episode> episode, Addresses addresses, Wording words, Meta meta) {
        this.kind = kind;
        this.podcast = podcast;
        this.episode = episode;
        this.addresses = addresses;
        this.words = words;
        this.meta = meta;
    }

    Addresses addresses() {
        return addresses;
    }

    Wording words() {
        return words;
    }

    Meta meta() {
        return meta;
    }

    /** {@return the theme that the page is written in} */
    public Theme theme() {
        return addresses.settings().theme();
    }

    /** {@return whether somebody wants to see the HTML of this part before it goes into the page} */
    public boolean isWatched(Part part) {
        return theme().part(part).isPresent() || theme().page(kind).isPresent();
    }

    /** {@return what goes into the page in place of our HTML; links and people come in several pieces} */
    public String replaced(Part part, String standard) {
        var html = theme().part(part)
                .map(template -> template.write(this, standard))
                .orElse(standard);
        parts.merge(part, html, String::concat);
        return html;
    }

    @Override
    public PageKind kind() {
        return kind;
    }

    @Override
    public Podcast podcast() {
        return podcast;
    }

    @Override
    public Optional<Episode> episode() {
        return episode;
    }

    @Override
    public String title() {
        return meta.title();
    }

    @Override
    public Locale language() {
        return words.language();
    }

    @Override
    public SafeUrl file(String file) {
        return addresses.file(file);
    }

    @Override
    public String word(String key) {
        return words.of(key);
    }

    @Override
    public String part(Part part) {
        return parts.getOrDefault(part, "");
    }
}
