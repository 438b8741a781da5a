package dev.episodic.recipes;

import dev.episodic.Podcast;
import dev.episodic.feed.FeedReader;
import dev.episodic.html.Part;
import dev.episodic.html.SiteWriter;
import dev.episodic.html.Slot;
import dev.episodic.html.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Makes a site that looks and speaks as its maker likes: other colours, other words, a slot filled, a part replaced. */
final class DressSite {

    private DressSite() {}

    /** Takes the feed and the folder for the site, or else the sample and the folder {@code site}. */
    public static void main(String[] arguments) throws IOException {
        Path feed = Path.of(arguments.length > 0 ? arguments[0] : "examples/show/feed.xml");
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : "site");
        Podcast podcast = FeedReader.standard().read(feed).value();
        Theme theme = Theme.standard()
                .withStyles(":root { --hue: 255; --font-title: var(--font-text); }")
                .withWords(Locale.ENGLISH, Map.of("show.notes", "What we talked about"))
                .withSlot(Slot.FOOT, "<p>Made between two stations.</p>")
                .withPart(Part.PLAYER, (page, standard) -> standard + "<p>Best heard lying down.</p>");
        SiteWriter.standard().withTheme(theme).write(podcast, folder);
        System.out.println("Open " + folder.resolve("index.html"));
    }
}
