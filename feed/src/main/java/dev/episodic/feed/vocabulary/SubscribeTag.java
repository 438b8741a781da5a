package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.ForeignElement;
import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Url;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a show can be subscribed to: one tag with an attribute for each service, which is a link of the show with the
 * service as its title.
 */
final class SubscribeTag implements Reads<PodcastDraft> {

    private static final Name NAME = RawvoiceVocabulary.name("subscribe");

    /** Names of services as the tag has them; links that people named otherwise are told by a tag of our own. */
    private static final Pattern SERVICE = Pattern.compile("(?!xml)[a-z][a-z0-9_.-]*");

    @Override
    public void read(Reading reading, Frame<PodcastDraft> frame) throws IOException {
        ForeignElement element = reading.foreign();
        List<Link> links = links(reading, element);
        if (links.isEmpty()) {
            reading.keep(frame, element);
            return;
        }
        frame.claim(this);
        links.forEach(frame.parts().podcast::addLink);
    }

    /** {@return a link for each service, or none if the element says anything else} */
    private static List<Link> links(Reading reading, ForeignElement element) {
        if (element.text().isPresent() || !element.children().isEmpty()) {
            return List.of();
        }
        var links = new ArrayList<Link>();
        for (var attribute : element.attributes().entrySet()) {
            String service = attribute.getKey();
            Url url = SERVICE.matcher(service).matches()
                    ? reading.value(URL, "/@" + service, attribute.getValue())
                    : null;
            if (url != null) {
                links.add(Link.builder()
                        .title(service)
                        .url(url)
                        .kind(LinkKind.PLATFORM)
                        .build());
            } else if (!attribute.getValue().isBlank()) {
                return List.of();
            }
        }
        return links;
    }

    @Override
    public boolean many() {
        return false;
    }

    /**
     * {@return where the first run of links that the tag can hold ends, or its start if there is none: they go out
     * together, so that all links keep their order}
     */
    static int end(List<Link> links, int start) {
        Set<String> services = new HashSet<>();
        int end = start;
        while (end < links.size()
                && isService(links.get(end))
                && services.add(links.get(end).title().orElse(""))) {
            end++;
        }
        return end;
    }

    static void write(List<Link> links, XmlSink out) throws IOException {
        out.start(NAME);
        for (Link link : links) {
            out.attribute(
                    Name.of(link.title().orElseThrow()), URL.write(link.url().orElseThrow()));
        }
        out.end();
    }

    private static boolean isService(Link link) {
        return link.kind().filter(LinkKind.PLATFORM::equals).isPresent()
                && link.url().isPresent()
                && link.title()
                        .filter(title -> SERVICE.matcher(title).matches())
                        .isPresent()
                && link.note().isEmpty()
                && link.section().isEmpty()
                && link.at().isEmpty();
    }
}
