package dev.episodic.html.site;

import dev.episodic.html.SafeUrl;
import dev.episodic.html.card.Card;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What other sites are told that show an episode in a page of theirs.
 *
 * @see <a href="https://oembed.com/">oEmbed</a>
 */
public final class Embed {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 54;

    private final EpisodePage page;

    private Embed(EpisodePage page) {
        this.page = page;
    }

    /** {@return the answer of oEmbed for the page of an episode, in JSON: a player, or else a link} */
    public static String of(EpisodePage page) {
        return new Embed(page).json();
    }

    private String json() {
        var meta = page.frame().meta();
        var node = JsonNodeFactory.instance.objectNode();
        node.put("version", "1.0").put("type", meta.recording().isPresent() ? "rich" : "link");
        node.put("title", page.title()).put("provider_name", page.show().title());
        page.providerUrl().ifPresent(url -> node.put("provider_url", url.toString()));
        page.show().author().ifPresent(author -> node.put("author_name", author));
        if (meta.card()) {
            meta.image().ifPresent(url -> node.put("thumbnail_url", url.toString())
                    .put("thumbnail_width", Card.WIDTH)
                    .put("thumbnail_height", Card.HEIGHT));
        }
        meta.recording().ifPresent(recording -> node.put("html", player(recording.url(), page.title()))
                .put("width", WIDTH)
                .put("height", HEIGHT));
        return node.toString() + "\n";
    }

    private static String player(SafeUrl recording, String title) {
        return "<audio controls preload=\"none\" title=\"" + escaped(title) + "\" src=\""
                + escaped(recording.toString()) + "\"></audio>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
