package dev.episodic.feed.rome;

import com.rometools.rome.feed.module.Extendable;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.io.impl.ModuleParsers;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jdom2.Element;

/**
 * Gives tags to a bean of Rome: as a module where Rome has one that holds all they say, as foreign markup otherwise, which
 * Rome writes as it is.
 */
final class Adoption {

    private final ModuleParsers ofFeeds;
    private final ModuleParsers ofEntries;
    private final Extensions extensions = new Extensions();

    /** Prepares for beans of a type, as Rome calls it. */
    Adoption(String feedType) {
        ofFeeds = new ModuleParsers(feedType + ".feed.ModuleParser.classes", null);
        ofEntries = new ModuleParsers(feedType + ".item.ModuleParser.classes", null);
    }

    /** Takes all children of an element, which is a channel. */
    void ofFeed(Element tags, Extendable bean, Consumer<List<Element>> foreign) {
        adopt(tags, ofFeeds, false, bean, foreign);
    }

    /** Takes all children of an element, which is an item. */
    void ofEntry(Element tags, Extendable bean, Consumer<List<Element>> foreign) {
        adopt(tags, ofEntries, true, bean, foreign);
    }

    private void adopt(
            Element tags, ModuleParsers parsers, boolean ofEntry, Extendable bean, Consumer<List<Element>> foreign) {
        List<Module> modules = new ArrayList<>();
        for (Module module : parsed(tags, parsers)) {
            var said = tags.getChildren().stream()
                    .filter(tag -> tag.getNamespaceURI().equals(module.getUri()))
                    .toList();
            if (!said.isEmpty() && (module instanceof PodcastModule || holdsAll(module, said, ofEntry))) {
                modules.add(module);
            }
        }
        bean.setModules(modules);
        var others = new ArrayList<>(tags.getChildren());
        others.removeIf(
                tag -> modules.stream().anyMatch(module -> module.getUri().equals(tag.getNamespaceURI())));
        others.forEach(Element::detach);
        foreign.accept(others);
    }

    /** Rome's parsers are made for what Rome has read, and some of them fail on other values. */
    private static List<Module> parsed(Element tags, ModuleParsers parsers) {
        try {
            List<Module> modules = parsers.parseModules(tags, Locale.ROOT);
            return modules == null ? List.of() : modules;
        } catch (RuntimeException unforeseen) {
            return List.of();
        }
    }

    private boolean holdsAll(Module module, List<Element> tags, boolean ofEntry) {
        var held = List.of(module);
        Podcast again = read(ofEntry, out -> {
            if (ofEntry) {
                extensions.ofEntry(held, List.of(), null, out);
            } else {
                extensions.ofFeed(held, List.of(), out);
            }
        });
        return again.equals(read(ofEntry, out -> extensions.ofFeed(List.of(), tags, out)));
    }

    private static Podcast read(boolean ofEntry, Detour tags) {
        return Detour.read(out -> around(ofEntry, tags, out)).value();
    }

    private static void around(boolean ofEntry, Detour tags, XmlSink out) throws IOException {
        out.start(Name.of("rss"));
        out.start(Name.of("channel"));
        if (ofEntry) {
            out.start(Name.of("item"));
            tags.write(out);
            out.end();
        } else {
            tags.write(out);
        }
        out.end();
        out.end();
    }
}
