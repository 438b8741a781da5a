package dev.episodic.feed.rome;

import com.rometools.rome.feed.module.Module;
import com.rometools.rome.io.ModuleGenerator;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** Writes the tags of a {@link PodcastModule}. Rome finds it through {@code rome.properties} and makes it itself. */
public final class PodcastModuleGenerator implements ModuleGenerator {

    /** Makes the generator, as Rome wants to do it. */
    public PodcastModuleGenerator() {}

    @Override
    public String getNamespaceUri() {
        return PodcastModule.URI;
    }

    @Override
    public Set<Namespace> getNamespaces() {
        return Set.of(PodcastModule.NAMESPACE);
    }

    @Override
    public void generate(Module module, Element element) {
        if (module instanceof PodcastModule podcast) {
            podcast.tags().forEach(tag -> element.addContent(tag.clone()));
        }
    }
}
