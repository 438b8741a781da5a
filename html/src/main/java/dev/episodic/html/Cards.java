package dev.episodic.html;

import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Severity;
import dev.episodic.html.card.Card;
import dev.episodic.html.card.CardColours;
import dev.episodic.html.card.CardPainter;
import dev.episodic.html.site.EpisodeCard;
import dev.episodic.html.site.Places;
import dev.episodic.html.site.Settings;
import dev.episodic.html.site.Stylesheet;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cards of a site. Each is named by what it shows, so that one that is there already need not be drawn again, and
 * networks, which keep pictures for long, fetch one that has changed.
 */
final class Cards {

    private final Podcast podcast;
    private final Settings settings;
    private final Places places;
    private final Map<String, SiteWriter.Content> files;
    private final CardPainter painter;
    private final CardColours colours;
    private @Nullable String lastName;
    private byte @Nullable [] lastPicture;

    private Cards(
            Podcast podcast,
            Settings settings,
            Places places,
            Map<String, SiteWriter.Content> files,
            CardPainter painter) {
        this.podcast = podcast;
        this.settings = settings;
        this.places = places;
        this.files = files;
        this.painter = painter;
        this.colours = CardColours.of(Stylesheet.with(settings.theme().styles()).css());
    }

    /** {@return the cards, where they are wanted and can be drawn; networks show none of which the address is not known} */
    static Optional<Cards> of(
            Podcast podcast,
            Settings settings,
            Places places,
            Map<String, SiteWriter.Content> files,
            SiteWriter.Progress progress) {
        if (!settings.cards() || settings.base().isEmpty() || podcast.episodes().isEmpty()) {
            return Optional.empty();
        }
        var painter = painter();
        if (painter.isEmpty()) {
            progress.leftOut(new Diagnostic(
                    Severity.WARNING,
                    "cards.undrawable",
                    "cards",
                    Position.START,
                    "",
                    "This Java cannot draw letters, and the site was written without cards."));
        }
        return painter.map(found -> new Cards(podcast, settings, places, files, found));
    }

    /** There are runtimes without the module that draws. */
    private static Optional<CardPainter> painter() {
        try {
            return CardPainter.find();
        } catch (LinkageError noDesktop) {
            return Optional.empty();
        }
    }

    /** {@return the file of the episode's card} */
    Optional<String> name(Episode episode) throws IOException {
        var page = places.of(episode);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        var slug = page.get().replaceFirst("^.*/", "").replaceFirst("\\.html$", "");
        return Optional.of("cards/" + slug + "-" + card(episode).mark() + ".png");
    }

    /** {@return the card, drawn} */
    byte[] draw(Episode episode) throws IOException {
        return painter.draw(card(episode));
    }

    private Card card(Episode episode) throws IOException {
        return EpisodeCard.of(podcast, episode, settings, colours, picture(episode));
    }

    /** Most episodes have the cover of the show, which is read once. */
    private byte @Nullable [] picture(Episode episode) throws IOException {
        for (var name : EpisodeCard.pictures(podcast, episode, settings)) {
            if (name.equals(lastName)) {
                return lastPicture;
            }
            var file = files.get(name);
            if (file != null) {
                lastName = name;
                lastPicture = file.read();
                return lastPicture;
            }
        }
        return null;
    }
}
