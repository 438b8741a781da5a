package dev.episodic.html.page;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Url;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the oEmbed links of a page say by themselves: the address of what they embed, which is that of the page, and its
 * title. What they lead to is never fetched.
 *
 * @see <a href="https://oembed.com/#section4">oEmbed: discovery</a>
 */
final class EmbedLinks {

    private static final String LINKS =
            "link[type~=(?i)^\\s*(application/json|text/xml|application/xml)\\+oembed][href]";
    private static final Pattern ADDRESS = Pattern.compile("[?&]url=([^&#]+)");
    /** Some sites say there what the link is, not what it embeds. */
    private static final Pattern OF_THE_LINK = Pattern.compile("(?i).*\\boembed\\b.*");

    private static final int LONGEST = 2_000;

    private EmbedLinks() {}

    /** {@return the address of what they embed} */
    static Optional<Url> address(Document document) {
        return document.select(LINKS).stream()
                .map(link -> link.attr("href"))
                .filter(href -> href.length() <= LONGEST)
                .flatMap(href -> embedded(href).stream())
                .findFirst();
    }

    private static Optional<Url> embedded(String href) {
        var address = ADDRESS.matcher(href);
        return address.find()
                ? decoded(address.group(1)).flatMap(Url::parse).filter(EmbedLinks::isWhole)
                : Optional.empty();
    }

    private static boolean isWhole(Url url) {
        return url.isWeb() && url.uri().filter(uri -> uri.getHost() != null).isPresent();
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    /** {@return what they say of the show or of the episode, whichever the page is about} */
    static Finding of(Page page, Subject subject) {
        var title = page.document().select(LINKS).stream()
                .flatMap(link -> title(link).stream())
                .findFirst()
                .orElse(null);
        var link = address(page.document()).orElse(null);
        var show = Podcast.builder();
        var episode = Episode.builder();
        if (subject == Subject.EPISODE) {
            episode.title(title).link(link);
        } else {
            show.title(title).link(link);
        }
        var first = page.document().selectFirst(LINKS);
        var position = first == null ? Position.START : page.position(first);
        return new Finding("oEmbed", position, show.build(), episode.build());
    }

    private static Optional<String> title(Element link) {
        return Wording.line(link.attr("title"))
                .filter(title -> title.length() <= LONGEST)
                .filter(title -> !OF_THE_LINK.matcher(title).matches());
    }
}
