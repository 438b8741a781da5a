package dev.episodic.html.site;

import static java.util.Objects.requireNonNull;

import dev.episodic.DublinCoreElement;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.html.Theme;
import dev.episodic.html.TranscriptSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the caller of a writer decides.
 *
 * @param base where the pages will be
 * @param copies files of the site to use in place of addresses elsewhere
 * @param feed the file of the feed
 * @param subscriptions the file of the subscription list
 * @param theme how the pages look and what they say by themselves
 * @param transcripts where to take the words of episodes from
 * @param cards whether to draw cards for networks
 */
public record Settings(
        Optional<Url> base,
        Map<Url, String> copies,
        Optional<String> feed,
        Optional<String> subscriptions,
        Theme theme,
        Optional<TranscriptSource> transcripts,
        boolean cards) {

    /** What holds when the caller decides nothing. */
    public static final Settings STANDARD = new Settings(
            Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Theme.standard(), Optional.empty(), false);

    /** Copies the map. */
    public Settings {
        copies = Map.copyOf(copies);
    }

    /**
     * {@return the same with another place of the pages}
     *
     * @throws IllegalArgumentException if it is no address of the web
     */
    public Settings withBase(Url url) {
        var folder = url.text().endsWith("/") ? url : Url.of(url.text() + "/");
        if (!folder.isWeb() || folder.uri().isEmpty()) {
            throw new IllegalArgumentException("no address of the web: " + url);
        }
        return new Settings(Optional.of(folder), copies, feed, subscriptions, theme, transcripts, cards);
    }

    /** {@return the same with one more copy} */
    public Settings withCopy(Url original, String file) {
        var more = new HashMap<>(copies);
        more.put(requireNonNull(original, "original"), requireNonNull(file, "file"));
        return new Settings(base, more, feed, subscriptions, theme, transcripts, cards);
    }

    /** {@return the same with another file of the feed} */
    public Settings withFeed(String file) {
        return new Settings(base, copies, Optional.of(file), subscriptions, theme, transcripts, cards);
    }

    /** {@return the same with another file of the subscription list} */
    public Settings withSubscriptions(String file) {
        return new Settings(base, copies, feed, Optional.of(file), theme, transcripts, cards);
    }

    /** {@return the same with another theme} */
    public Settings withTheme(Theme other) {
        return new Settings(base, copies, feed, subscriptions, requireNonNull(other, "theme"), transcripts, cards);
    }

    /** {@return the same with another source of transcripts} */
    public Settings withTranscripts(TranscriptSource source) {
        return new Settings(base, copies, feed, subscriptions, theme, Optional.of(source), cards);
    }

    /** {@return the same with cards} */
    public Settings withCards() {
        return new Settings(base, copies, feed, subscriptions, theme, transcripts, true);
    }

    /** {@return the words of the pages of a show} */
    Wording wording(Podcast podcast) {
        return Wording.of(podcast.language().orElse(Locale.ENGLISH), theme);
    }

    /** {@return the words of the page of an episode, which may be in another language than its show} */
    Wording wording(Podcast podcast, Episode episode) {
        return episode.dublinCore().values(DublinCoreElement.LANGUAGE).stream()
                .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')))
                .filter(language -> !language.getLanguage().isEmpty())
                .findFirst()
                .map(language -> Wording.of(language, theme))
                .orElseGet(() -> wording(podcast));
    }
}
