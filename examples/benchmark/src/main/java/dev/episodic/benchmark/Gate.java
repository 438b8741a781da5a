package dev.episodic.benchmark;

import dev.episodic.benchmark.peer.FoundItem;
import dev.episodic.benchmark.peer.Peer;
import dev.episodic.benchmark.peer.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Looks, before anything is timed, whether all readers find the same in a feed: what Woodstox's tokens say is the truth.
 * Who finds less is measured all the same, and what it dropped is told.
 */
public final class Gate {

    private static final Map<String, Function<FoundItem, Object>> FACTS = facts();

    private final List<String> remarks = new ArrayList<>();
    private boolean ours = true;

    private static Map<String, Function<FoundItem, Object>> facts() {
        Map<String, Function<FoundItem, Object>> facts = new LinkedHashMap<>();
        facts.put("titles", FoundItem::title);
        facts.put("guids", FoundItem::guid);
        facts.put("dates", item -> String.valueOf(item.date()));
        facts.put("enclosures", FoundItem::enclosures);
        return facts;
    }

    /** {@return whether every reader came to the end of the feed, so that it can be timed} */
    public boolean admits(String name, byte[] feed) {
        List<FoundItem> truth;
        try {
            truth = Reader.WOODSTOX.open().items(feed);
        } catch (Exception malformed) {
            return refuse(name, "is not well-formed");
        }
        if (truth.isEmpty()) {
            return refuse(name, "has no items of RSS");
        }
        for (Reader reader : Reader.values()) {
            try {
                Peer peer = reader.open();
                peer.read(feed);
                if (reader.findsItems()) {
                    compare(name, reader, truth, peer.items(feed));
                }
            } catch (Exception refused) {
                return refuse(name, "is refused by " + reader.label() + ": " + refused);
            }
        }
        return true;
    }

    private boolean refuse(String name, String reason) {
        remarks.add(name + " " + reason + ": not timed");
        return false;
    }

    private void compare(String name, Reader reader, List<FoundItem> truth, List<FoundItem> found) {
        List<String> drops = new ArrayList<>();
        if (found.size() != truth.size()) {
            drops.add(found.size() + " of " + truth.size() + " items");
        }
        FACTS.forEach((fact, of) -> {
            long same = 0;
            for (int i = 0; i < Math.min(truth.size(), found.size()); i++) {
                same += of.apply(truth.get(i)).equals(of.apply(found.get(i))) ? 1 : 0;
            }
            if (same < truth.size()) {
                drops.add(same + " of " + truth.size() + " " + fact);
            }
        });
        if (!drops.isEmpty()) {
            ours &= reader != Reader.EPISODIC;
            remarks.add(reader.label() + " finds in " + name + " only " + String.join(", ", drops));
        }
    }

    /** {@return what was dropped, and which feeds were} */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** {@return whether this library found all} */
    public boolean ours() {
        return ours;
    }
}
