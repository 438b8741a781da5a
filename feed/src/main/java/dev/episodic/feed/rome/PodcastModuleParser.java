package dev.episodic.feed.rome;

import com.rometools.rome.feed.module.Module;
import com.rometools.rome.io.ModuleParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.filter.Filters;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tags of the podcast namespace as a {@link PodcastModule}. Rome finds it through {@code rome.properties} and
 * makes it itself.
 */
public class PodcastModuleParser implements ModuleParser {

    private static final Set<String> ENTRIES = Set.of("item", "entry");

    /** Makes the parser, as Rome wants to do it. */
    public PodcastModuleParser() {}

    @Override
    public String getNamespaceUri() {
        return PodcastModule.URI;
    }

    /**
     * Reads what stands in an element. Tags under the old address get the usual one in the document that Rome is reading,
     * since it would take them for foreign markup otherwise, and write them twice.
     *
     * @param element a channel, a feed, an item or an entry
     * @return the module, or null if there is no such tag
     */
    @Override
    public @Nullable Module parse(Element element, @Nullable Locale locale) {
        List<Element> tags = new ArrayList<>();
        for (Element child : element.getChildren()) {
            if (PodcastModule.isPodcast(child)) {
                child.getDescendants(Filters.element()).forEach(PodcastModuleParser::rename);
                rename(child);
                tags.add(child.clone());
            }
        }
        return tags.isEmpty() ? null : new PodcastModule(tags, ENTRIES.contains(element.getName()));
    }

    private static void rename(Element element) {
        if (PodcastModule.isPodcast(element)) {
            element.setNamespace(PodcastModule.NAMESPACE);
        }
    }

    /** Reads tags under the address that the namespace had at first, in a feed that uses no other. */
    public static final class OldAddress extends PodcastModuleParser {

        /** Makes the parser, as Rome wants to do it. */
        public OldAddress() {}

        @Override
        public String getNamespaceUri() {
            return PodcastModule.OLD_URI;
        }
    }
}
