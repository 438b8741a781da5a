package dev.episodic.html.site;

import dev.episodic.Episode;
import dev.episodic.Link;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.html.SafeHtml;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * The texts of a show or an episode, none of them twice: feeds repeat the same words in up to four elements.
 *
 * @param lead a line to begin with
 * @param bodies the texts, from the short to the full
 * @param folded the full notes, when the page shows what is in them by itself
 */
record Texts(Optional<String> lead, List<SafeHtml> bodies, Optional<SafeHtml> folded) {

    /** How many letters make two texts begin alike, about a line of them. */
    private static final int OPENING = 60;

    static Texts of(Podcast podcast) {
        var bodies = Stream.of(podcast.summary(), podcast.description(), podcast.content());
        return of(podcast.subtitle(), bodies, podcast.link(), List.of());
    }

    static Texts of(Episode episode, Optional<Url> show) {
        var bodies = Stream.of(episode.summary(), episode.description(), episode.content());
        return of(episode.subtitle(), bodies, episode.link().or(() -> show), episode.links());
    }

    private static Texts of(
            Optional<String> subtitle, Stream<Optional<String>> bodies, Optional<Url> base, List<Link> links) {
        var texts = bodies.flatMap(Optional::stream).toList();
        var letters = texts.stream().map(PlainText::letters).toList();
        var lead = subtitle.filter(line -> letters.stream().noneMatch(text -> text.contains(PlainText.letters(line))));
        if (texts.size() > 1 && isTakenApart(texts.get(texts.size() - 1), links)) {
            int full = texts.size() - 1;
            var folded = safe(texts.get(full), base);
            return new Texts(
                    lead.map(PlainText::of), distinct(texts.subList(0, full), letters, base), Optional.of(folded));
        }
        return new Texts(lead.map(PlainText::of), distinct(texts, letters, base), Optional.empty());
    }

    /** Where all the links of an episode are those of its notes, the page would say everything twice. */
    private static boolean isTakenApart(String notes, List<Link> links) {
        var addresses = Jsoup.parseBodyFragment(notes).select("a[href]").eachAttr("href");
        return !links.isEmpty()
                && links.stream().allMatch(link -> link.url()
                        .map(Url::text)
                        .filter(addresses::contains)
                        .isPresent());
    }

    private static List<SafeHtml> distinct(List<String> texts, List<String> letters, Optional<Url> base) {
        return IntStream.range(0, texts.size())
                .filter(i -> !isRepeated(i, letters.subList(0, texts.size())))
                .mapToObj(i -> safe(texts.get(i), base))
                .filter(html -> !html.isEmpty())
                .toList();
    }

    private static SafeHtml safe(String text, Optional<Url> base) {
        return base.map(document -> SafeHtml.of(text, document)).orElseGet(() -> SafeHtml.of(text));
    }

    private static boolean isRepeated(int i, List<String> letters) {
        var text = letters.get(i);
        return !text.isEmpty()
                && IntStream.range(0, letters.size())
                        .filter(other -> other > i || letters.get(other).length() > text.length())
                        .anyMatch(other -> other != i && repeats(letters.get(other), text));
    }

    /** A summary that opens with the very words of the notes would read as if the page stuttered. */
    private static boolean repeats(String notes, String text) {
        return notes.contains(text)
                || (text.length() > OPENING
                        && notes.startsWith(text.substring(0, OPENING))
                        && notes.length() > text.length());
    }
}
