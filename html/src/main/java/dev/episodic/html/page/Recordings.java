package dev.episodic.html.page;

import dev.episodic.Media;
import dev.episodic.Url;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The recordings that can be played or fetched on a page. */
final class Recordings {

    private static final Pattern ENDING =
            Pattern.compile("\\.(?:mp3|m4a|m4b|aac|ogg|oga|opus|flac|wav|mp4|m4v|webm)(?:[?#].*)?$");
    private static final int LONGEST_ADDRESS = 4_000;
    private static final int MOST = 2_000;

    private Recordings() {}

    /** {@return the recordings in an element, in order, each once: those of players before those of links} */
    static List<Media> in(Element scope, Page page) {
        Map<String, Media> found = new LinkedHashMap<>();
        for (var player : scope.select("audio[src], audio source[src], video[src], video source[src]")) {
            take(player, "src", page, found);
        }
        for (var link : scope.select("a[href]")) {
            if (isRecording(link.attr("href"))) {
                take(link, "href", page, found);
            }
        }
        return new ArrayList<>(found.values());
    }

    private static void take(Element element, String attribute, Page page, Map<String, Media> found) {
        if (found.size() >= MOST) {
            return;
        }
        page.url(element, attribute).ifPresent(url -> {
            var type = Optional.of(element.attr("type").strip()).filter(text -> text.contains("/"));
            found.putIfAbsent(
                    file(url), Media.builder().url(url).type(type.orElse(null)).build());
        });
    }

    /** {@return the name of the file: players add something to its address, and statistics stand before it} */
    static String file(Url url) {
        var path = url.text().split("[?#]", 2)[0];
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** {@return the name without its ending, which the formats of one recording have in common} */
    static String stem(Media media) {
        var file = file(media.url());
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static boolean isRecording(String address) {
        return address.length() < LONGEST_ADDRESS
                && ENDING.matcher(address.toLowerCase(Locale.ROOT)).find();
    }
}
