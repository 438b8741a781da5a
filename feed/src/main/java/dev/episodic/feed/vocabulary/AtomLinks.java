package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Url;
import dev.episodic.WebLink;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Links: one tag whose meaning is in its {@code rel}. Some relations have a part of the model for their address, and
 * what such a link says beyond it is kept beside it; some say what another tag owns; all others are links as they are.
 */
final class AtomLinks<T, B> implements Reads<B>, Writes<T> {

    private static final String FEED = "application/rss+xml";
    private static final String ATOM_FEED = "application/atom+xml";
    private static final String HUB = "hub";

    private final Function<T, List<WebLink>> links;
    private final BiConsumer<B, WebLink> add;
    private final Map<String, Slot<T, B>> slots = new LinkedHashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, ExactRow<B, ?>> owned = new LinkedHashMap<>();
    private final ExactRow<B, Url> byText;
    private final ExactRow<B, Url> others;

    /** A part of the model that is the address of a link. */
    private record Slot<T, B>(
            Function<T, List<Url>> get,
            BiConsumer<B, Url> set,
            @Nullable Function<B, Map<String, Url>> seen) {}

    /** @param byText reads the link of RSS, which says its address in the text, where the namespace is a mistake */
    AtomLinks(Function<T, List<WebLink>> links, BiConsumer<B, WebLink> add, ExactRow<B, Url> byText) {
        this.links = links;
        this.add = add;
        this.byText = byText;
        this.others = byText.where(leaf -> false).otherwise(this::place);
    }

    /** A relation of which there is one; what was seen of each is remembered in the parts. */
    AtomLinks<T, B> single(
            String rel, Function<T, Optional<Url>> get, BiConsumer<B, Url> set, Function<B, Map<String, Url>> seen) {
        slots.put(rel, new Slot<>(get.andThen(url -> url.map(List::of).orElse(List.of())), set, seen));
        return this;
    }

    AtomLinks<T, B> many(String rel, Function<T, List<Url>> get, BiConsumer<B, Url> add) {
        slots.put(rel, new Slot<>(get, add, null));
        return this;
    }

    AtomLinks<T, B> spelling(String other, String rel) {
        spellings.put(other, rel);
        return this;
    }

    /** A relation that says what another tag owns. */
    AtomLinks<T, B> owned(String rel, ExactRow<B, ?> row) {
        owned.put(rel, row.otherwise(this::place));
        return this;
    }

    /** Adds the rows of this tag to the shape of what it stands in. */
    void addTo(Shape<T, B> shape) {
        shape.reads(AtomLink.NAME.local(), this).writes(this).giveWay(List.of(byText, others));
        shape.giveWay(new ArrayList<>(owned.values()));
    }

    /** {@return every word of {@code rel} that has a meaning of its own} */
    Set<String> relations() {
        var all = new HashSet<>(slots.keySet());
        all.addAll(spellings.keySet());
        all.addAll(owned.keySet());
        return all;
    }

    // ---- reading

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        Leaf leaf = reading.leaf();
        String relation = AtomLink.relation(leaf);
        String rel = spellings.getOrDefault(relation, relation);
        Slot<T, B> slot = slots.get(rel);
        ExactRow<B, ?> owner = owned.get(rel);
        if (leaf.attributes().isEmpty()) {
            byText.offer(reading, frame, leaf);
        } else if (owner != null) {
            owner.offer(reading, frame, leaf);
        } else if (slot == null) {
            // They wait too, so that all links stay in their order
            others.offer(reading, frame, leaf);
        } else if (!fill(slot, rel, reading, frame.parts(), leaf)) {
            reading.keep(frame, leaf.asForeign());
        }
    }

    private boolean place(Reading reading, B parts, Leaf leaf) {
        WebLink link = AtomLink.read(reading, leaf);
        if (link == null) {
            return false;
        }
        add.accept(parts, link);
        return true;
    }

    /** {@return whether the link was taken, as the first one of its relation or as one beside it} */
    private boolean fill(Slot<T, B> slot, String rel, Reading reading, B parts, Leaf leaf) {
        WebLink link = AtomLink.read(reading, leaf);
        if (link == null) {
            return false;
        }
        Url first = slot.seen() == null ? null : slot.seen().apply(parts).putIfAbsent(rel, link.url());
        if (first == null) {
            slot.set().accept(parts, link.url());
        }
        // A second one of the same address could not be told from what the first one says
        boolean isSame = link.url().equals(first);
        if (!isSame && (first != null || !isPlain(rel, reading, leaf))) {
            add.accept(parts, link);
        }
        return !isSame;
    }

    /** {@return whether the link is what would be written for its address alone; a missing type is added to feeds} */
    private static boolean isPlain(String rel, Reading reading, Leaf leaf) {
        String type = AtomLink.type(leaf);
        return leaf.hasOnly("rel", "href", "type")
                && (type.isEmpty() || (type.equals(reading.isAtom() ? ATOM_FEED : FEED) && !rel.equals(HUB)));
    }

    @Override
    public boolean many() {
        return true;
    }

    // ---- writing

    @Override
    public void write(T value, XmlSink out) throws IOException {
        List<WebLink> all = links.apply(value);
        Map<String, Deque<Integer>> places = places(all);
        boolean[] written = new boolean[all.size()];
        for (var slot : slots.entrySet()) {
            for (Url url : slot.getValue().get().apply(value)) {
                Integer place = places.getOrDefault(key(slot.getKey(), url), new ArrayDeque<>())
                        .poll();
                if (place == null) {
                    writePlain(slot.getKey(), url, out);
                } else {
                    AtomLink.SHAPE.write(AtomLink.NAME, all.get(place), out);
                    written[place] = true;
                }
            }
        }
        for (int i = 0; i < written.length; i++) {
            if (!written[i]) {
                AtomLink.SHAPE.write(AtomLink.NAME, all.get(i), out);
            }
        }
    }

    /** {@return where the links stand that say more of an address which is a part of the model} */
    private Map<String, Deque<Integer>> places(List<WebLink> all) {
        var places = new HashMap<String, Deque<Integer>>();
        for (int i = 0; i < all.size(); i++) {
            String relation = all.get(i).relation();
            String rel = spellings.getOrDefault(relation, relation);
            if (slots.containsKey(rel)) {
                places.computeIfAbsent(key(rel, all.get(i).url()), unseen -> new ArrayDeque<>())
                        .add(i);
            }
        }
        return places;
    }

    private static String key(String rel, Url url) {
        return rel + " " + url.text();
    }

    private static void writePlain(String rel, Url url, XmlSink out) throws IOException {
        out.start(AtomLink.NAME);
        out.attribute(Name.of("rel"), rel);
        if (!rel.equals(HUB)) {
            out.attribute(Name.of("type"), FEED);
        }
        out.attribute(Name.of("href"), URL.write(url));
        out.end();
    }
}
