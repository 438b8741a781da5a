package dev.episodic.benchmark;

import dev.episodic.benchmark.peer.FoundItem;
import dev.episodic.benchmark.peer.Peer;
import dev.episodic.benchmark.peer.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks, before anything is timed, whether all readers find the same in a feed: what Woodstox's tokens say is the truth.
 * Who finds less is measured all the same, and what it dropped is told.
 */
public final class Gate {

    private static final Map<String, Function<FoundItem, @Nullable Object>> FACTS = facts();

    private final List<String> details = new ArrayList<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<Reader, Map<String, Integer>> missed = new EnumMap<>(Reader.class);
    private int feeds;
    private int items;

    private static Map<String, Function<FoundItem, @Nullable Object>> facts() {
        Map<String, Function<FoundItem, @Nullable Object>> facts = new LinkedHashMap<>();
        facts.put("titles", FoundItem::title);
        facts.put("guids", FoundItem::guid);
        facts.put("dates", FoundItem::date);
        facts.put("enclosures", FoundItem::enclosures);
        return facts;
    }

    /** {@return whether every reader came to the end of the feed, so that it can be timed} */
    public boolean admits(String name, byte[] feed) {
        List<FoundItem> truth;
        try {
            truth = Reader.WOODSTOX.open().items(feed);
        } catch (Exception malformed) {
            return refuse(name, "not well-formed");
        }
        if (truth.isEmpty()) {
            return refuse(name, "without items of RSS");
        }
        Map<Reader, List<FoundItem>> found = new EnumMap<>(Reader.class);
        for (Reader reader : Reader.values()) {
            try {
                Peer peer = reader.open();
                peer.read(feed);
                found.put(reader, reader.findsItems() ? peer.items(feed) : truth);
            } catch (Exception refused) {
                return refuse(name, "refused by " + reader.label());
            }
        }
        feeds++;
        items += truth.size();
        found.forEach((reader, all) -> compare(name, reader, truth, all));
        return true;
    }

    private boolean refuse(String name, String reason) {
        details.add(name + " is " + reason + ": not timed");
        refusals.merge(reason, 1, Integer::sum);
        return false;
    }

    private void compare(String name, Reader reader, List<FoundItem> truth, List<FoundItem> found) {
        if (found.size() != truth.size()) {
            miss(name, reader, "items", Math.abs(truth.size() - found.size()));
        }
        FACTS.forEach((fact, of) -> {
            int missing = 0;
            for (int i = 0; i < Math.min(truth.size(), found.size()); i++) {
                Object known = of.apply(truth.get(i));
                // A date in another notation than that of mails is not known, whoever understands it
                missing += known == null || known.equals(of.apply(found.get(i))) ? 0 : 1;
            }
            if (missing > 0) {
                miss(name, reader, fact, missing);
            }
        });
    }

    private void miss(String name, Reader reader, String fact, int count) {
        details.add(reader.label() + " does not find " + count + " " + fact + " of " + name);
        missed.computeIfAbsent(reader, any -> new LinkedHashMap<>()).merge(fact, count, Integer::sum);
    }

    /** {@return each feed that was refused and each reader that dropped something of one} */
    public List<String> details() {
        return List.copyOf(details);
    }

    /** {@return the same of all feeds together} */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add(feeds + " feeds with " + items + " items were timed.");
        refusals.forEach((reason, count) -> lines.add("Not timed, since " + reason + ": " + count + "."));
        missed.forEach((reader, facts) -> {
            List<String> parts = new ArrayList<>();
            facts.forEach((fact, count) -> parts.add(count + " " + fact));
            lines.add(reader.label() + " finds others or none in place of " + String.join(", ", parts) + ".");
        });
        if (missed.isEmpty()) {
            lines.add("All readers found the same.");
        }
        return lines;
    }

    /** {@return whether this library found all items of all feeds} */
    public boolean ours() {
        return !missed.getOrDefault(Reader.EPISODIC, Map.of()).containsKey("items");
    }
}
