package dev.episodic.cli;

import dev.episodic.Podcast;
import dev.episodic.feed.FeedReader;
import dev.episodic.feed.FeedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What became of a feed that was read and written again.
 *
 * @param counted whether the feed is well-formed and RSS as it is written, so that its elements can be counted
 * @param before how many elements it had
 * @param after how many were written
 * @param respelled elements that came out under their current name, or as markup of the text that they stood in
 * @param lost elements that did not come out
 * @param added elements that came out and were not there
 * @param equal whether what was written is read as the same show
 * @param stable whether that is written in the same bytes again
 */
record Comparison(
        boolean counted,
        int before,
        int after,
        List<String> respelled,
        List<String> lost,
        List<String> added,
        boolean equal,
        boolean stable) {

    /**
     * Reads a feed, writes it, reads and writes that.
     *
     * @throws IOException if it is no feed
     */
    static Comparison of(byte[] feed) throws IOException {
        var podcast = FeedReader.standard().read(feed).value();
        byte[] written = written(podcast);
        var again = FeedReader.standard().read(written).value();
        boolean equal = again.equals(podcast);
        boolean stable = Arrays.equals(written, written(again));
        try {
            var before = Elements.of(feed);
            if (isRss(before)) {
                return compare(before, Elements.of(written), equal, stable);
            }
        } catch (XMLStreamException broken) {
            // What is not well-formed has no elements to count
        }
        return new Comparison(false, 0, 0, List.of(), List.of(), List.of(), equal, stable);
    }

    /** The root ends last. A feed in another format becomes RSS, with other elements. */
    private static boolean isRss(List<Element> elements) {
        return !elements.isEmpty() && elements.get(elements.size() - 1).name().equals(" rss");
    }

    private static byte[] written(Podcast podcast) throws IOException {
        var bytes = new ByteArrayOutputStream();
        FeedWriter.standard().write(podcast, bytes);
        return bytes.toByteArray();
    }

    static Comparison compare(List<Element> before, List<Element> after, boolean equal, boolean stable) {
        var missing = without(before, after);
        var more = without(after, before);
        var respelled = missing.stream()
                .filter(element -> more.stream().anyMatch(other -> other.isSaidBy(element))
                        || after.stream().anyMatch(other -> other.quotes(element)))
                .toList();
        var lost = new ArrayList<>(missing);
        lost.removeAll(respelled);
        var added = more.stream()
                .filter(element -> missing.stream().noneMatch(element::isSaidBy))
                .toList();
        return new Comparison(
                true, before.size(), after.size(), names(respelled), names(lost), names(added), equal, stable);
    }

    /** {@return the elements whose name the others have less often, those first that say what none of the others says} */
    private static List<Element> without(List<Element> elements, List<Element> others) {
        Map<String, List<Element>> left = new HashMap<>();
        others.forEach(element ->
                left.computeIfAbsent(element.name(), name -> new ArrayList<>()).add(element));
        var unmatched = new ArrayList<Element>();
        for (var element : elements) {
            var same = left.get(element.name());
            if (same == null || !same.remove(element)) {
                unmatched.add(element);
            }
        }
        unmatched.removeIf(element -> removeAny(left.get(element.name())));
        return unmatched;
    }

    /** A value may be written in another form than it came in. */
    private static boolean removeAny(@Nullable List<Element> sameName) {
        return sameName != null && !sameName.isEmpty() && sameName.remove(sameName.size() - 1) != null;
    }

    private static List<String> names(List<Element> elements) {
        return elements.stream().map(Element::name).toList();
    }

    /** {@return whether nothing was lost, nothing added, and the same show read again} */
    boolean isWhole() {
        return lost.isEmpty() && added.isEmpty() && equal && stable;
    }
}
