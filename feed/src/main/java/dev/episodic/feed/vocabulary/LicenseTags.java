package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Episode;
import dev.episodic.License;
import dev.episodic.Podcast;
import dev.episodic.Rights;
import dev.episodic.Url;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The licence: the tag of the podcast namespace names it; those of Creative Commons only lead to its text. A licence
 * without a name goes out in the tag that was made for RSS.
 *
 * @see <a href="https://www.rssboard.org/creative-commons">The creativeCommons module of RSS</a>
 */
final class LicenseTags {

    private static final Namespace MODULE =
            new Namespace("creativeCommons", "http://backend.userland.com/creativeCommonsRssModule", List.of());
    private static final Namespace CC =
            new Namespace("cc", "http://creativecommons.org/ns#", List.of("http://web.resource.org/cc/"));

    static final List<Namespace> NAMESPACES = List.of(MODULE, CC);

    static final Name OWNER = PodcastVocabulary.name("license");
    private static final Name ADDRESS = Name.of(MODULE.uri(), MODULE.prefix(), "license");

    private LicenseTags() {}

    static void channel(Shape<Podcast, PodcastDraft> channel) {
        add(channel, draft -> draft.rights);
        channel.writes((podcast, out) -> write(podcast.rights(), out));
    }

    static void item(Shape<Episode, EpisodeDraft> item) {
        add(item, draft -> draft.rights);
        item.writes((episode, out) -> write(episode.rights(), out));
    }

    private static <T, B> void add(Shape<T, B> shape, Function<B, Rights.Builder> rights) {
        BiConsumer<B, Url> set = (draft, url) -> rights.apply(draft).license(License.of(url));
        shape.in(PodcastVocabulary.NAMESPACE)
                .reads(
                        "license",
                        new ShapeRow<>(
                                PodcastVocabulary.LICENSE,
                                (draft, license) -> rights.apply(draft).license(license),
                                false))
                .in(MODULE)
                .lesser("license", ExactRow.text(URL, set, OWNER))
                .in(CC);
        var byText = ExactRow.text(URL, set, OWNER);
        var byResource = ExactRow.attribute("rdf:resource", URL, set, OWNER);
        shape.reads("license", new EitherRow<>(byText, byResource)).giveWay(List.of(byText, byResource));
    }

    private static void write(Rights rights, XmlSink out) throws IOException {
        License license = rights.license().orElse(null);
        if (license == null) {
            return;
        }
        Url address = license.url().orElse(null);
        if (license.name().isEmpty() && address != null) {
            out.start(ADDRESS);
            out.text(URL.write(address));
            out.end();
        } else {
            PodcastVocabulary.LICENSE.write(OWNER, license, out);
        }
    }

    /** Says its address in the text, as RSS does, or in an attribute, as RDF does. */
    private record EitherRow<B>(ExactRow<B, Url> byText, ExactRow<B, Url> byResource) implements Reads<B> {

        @Override
        public void read(Reading reading, Frame<B> frame) throws IOException {
            Leaf leaf = reading.leaf();
            (leaf.hasOnlyText() ? byText : byResource).offer(reading, frame, leaf);
        }

        @Override
        public boolean many() {
            return true;
        }
    }
}
