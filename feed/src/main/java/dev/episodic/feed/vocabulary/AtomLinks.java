package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The links of a channel: one tag whose meaning is in its {@code rel}. Each relation is a row of its own; links with
 * another relation stay foreign.
 */
final class AtomLinks implements Reads<PodcastDraft>, Writes<Podcast> {

    private static final Set<String> UNDERSTOOD = Set.of("rel", "href", "type");

    private final Name name;
    private final AtomPageLink<PodcastDraft> page;
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    private record Relation(boolean single, Function<Podcast, List<Url>> get, BiConsumer<PodcastDraft, Url> set) {}

    AtomLinks(Namespace atom, AtomPageLink<PodcastDraft> page) {
        this.page = page;
        name = Name.of(atom.uri(), atom.prefix(), "link");
    }

    AtomLinks single(String rel, Function<Podcast, Optional<Url>> get, BiConsumer<PodcastDraft, Url> set) {
        relations.put(
                rel, new Relation(true, get.andThen(url -> url.map(List::of).orElse(List.of())), set));
        return this;
    }

    AtomLinks many(String rel, Function<Podcast, List<Url>> get, BiConsumer<PodcastDraft, Url> add) {
        relations.put(rel, new Relation(false, get, add));
        return this;
    }

    AtomLinks spelling(String other, String rel) {
        spellings.put(other, rel);
        return this;
    }

    /** {@return every word of {@code rel} that is understood} */
    Set<String> relations() {
        var all = new HashSet<>(relations.keySet());
        all.addAll(spellings.keySet());
        return all;
    }

    @Override
    public void read(Reading reading, Frame<PodcastDraft> frame) throws IOException {
        Leaf leaf = reading.leaf();
        String rel = leaf.attribute("rel").strip().toLowerCase(Locale.ROOT);
        Relation relation = relations.get(spellings.getOrDefault(rel, rel));
        String href = leaf.attribute("href");
        if (relation == null) {
            page.offer(reading, frame, leaf);
            return;
        }
        if ((relation.single() && !frame.parts().linksSeen.add(rel))) {
            reading.keep(frame, leaf.asForeign());
            return;
        }
        Url url = reading.value(URL, "/@href", href);
        if (url == null) {
            reading.keep(frame, leaf.asForeign());
            return;
        }
        for (var attribute : leaf.attributes()) {
            if (!UNDERSTOOD.contains(attribute.name().toString())) {
                reading.unknownAttribute(attribute);
            }
        }
        relation.set().accept(frame.parts(), url);
    }

    @Override
    public boolean many() {
        return true;
    }

    @Override
    public void write(Podcast podcast, XmlSink out) throws IOException {
        for (var relation : relations.entrySet()) {
            for (Url url : relation.getValue().get().apply(podcast)) {
                out.start(name);
                out.attribute(Name.of("rel"), relation.getKey());
                if (!relation.getKey().equals("hub")) {
                    out.attribute(Name.of("type"), "application/rss+xml");
                }
                out.attribute(Name.of("href"), URL.write(url));
                out.end();
            }
        }
    }
}
