package dev.episodic.feed.rome;

import com.rometools.modules.content.ContentModule;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.ModuleGenerator;
import com.rometools.rome.io.impl.ModuleGenerators;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.IllegalDataException;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * Writes what stands in a feed of Rome beside the tags of its format: the tags of modules, by Rome's own generators where
 * they lose nothing that the module holds, and foreign markup.
 */
final class Extensions {

    private static final String WIDEST = "rss_2.0";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";

    private final ModuleGenerators ofFeeds;
    private final ModuleGenerators ofEntries;
    private final @Nullable SyndFeed repeated;

    /** Prepares to write what a wire feed holds. */
    Extensions() {
        this(null);
    }

    /**
     * Prepares to write.
     *
     * @param repeated a feed of which Dublin Core repeats some parts, since Rome keeps them there; null for none
     */
    Extensions(@Nullable SyndFeed repeated) {
        // Of all formats, this is the one with the most modules
        ofFeeds = new ModuleGenerators(WIDEST + ".feed.ModuleGenerator.classes", null);
        ofEntries = new ModuleGenerators(WIDEST + ".item.ModuleGenerator.classes", null);
        this.repeated = repeated;
    }

    void ofFeed(List<Module> modules, List<Element> foreign, XmlSink out) throws IOException {
        write(modules, ofFeeds, "channel", null, out);
        writeForeign(foreign, out);
    }

    /** Writes what stands in an entry, whose full notes may stand in a module once more. */
    void ofEntry(List<Module> modules, List<Element> foreign, @Nullable String notes, XmlSink out) throws IOException {
        write(modules, ofEntries, "item", notes, out);
        writeForeign(foreign, out);
    }

    private static void writeForeign(List<Element> foreign, XmlSink out) throws IOException {
        for (Element element : foreign) {
            JdomElements.write(element, out);
        }
    }

    private void write(
            List<Module> modules, ModuleGenerators generators, String parent, @Nullable String notes, XmlSink out)
            throws IOException {
        for (Module module : modules) {
            if (!ITunesTags.write(module, out)) {
                for (Element tag : tags(module, generators, parent)) {
                    if (!isNotes(tag, notes)) {
                        JdomElements.write(tag, out);
                    }
                }
            }
        }
    }

    private List<Element> tags(Module module, ModuleGenerators generators, String parent) {
        Module said =
                repeated != null && module instanceof DCModule core ? rest(core, repeated.getManagingEditor()) : module;
        ModuleGenerator generator = generators.getGenerator(module.getUri());
        var holder = new Element(parent);
        try {
            if (generator != null) {
                generator.generate(said, holder);
            }
            return holder.getChildren();
        } catch (IllegalDataException noSection) {
            return texts(module);
        }
    }

    /** {@return the full notes of a module, whose generator makes sections of them, which cannot hold every text} */
    private static List<Element> texts(Module module) {
        return module instanceof ContentModule content
                ? content.getEncodeds().stream()
                        .map(text -> new Element("encoded", Namespace.getNamespace("content", CONTENT)).setText(text))
                        .toList()
                : List.of();
    }

    private static boolean isNotes(Element tag, @Nullable String notes) {
        return tag.getNamespaceURI().equals(CONTENT)
                && tag.getName().equals("encoded")
                && tag.getText().equals(notes);
    }

    /** {@return what the feed does not say otherwise} Rome takes an editor for the creator. */
    private static DCModule rest(DCModule core, @Nullable String editor) {
        var rest = new DCModuleImpl();
        rest.copyFrom(core);
        rest.setCreators(core.getCreators().stream()
                .filter(creator -> !creator.equals(editor))
                .toList());
        rest.setDates(List.of());
        rest.setSubjects(List.of());
        rest.setRightsList(List.of());
        return rest;
    }
}
