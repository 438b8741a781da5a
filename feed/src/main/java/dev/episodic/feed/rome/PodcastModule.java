package dev.episodic.feed.rome;

import static java.util.Objects.requireNonNull;

import com.rometools.rome.feed.CopyFrom;
import com.rometools.rome.feed.module.Module;
import dev.episodic.AlternateMedia;
import dev.episodic.Artwork;
import dev.episodic.Block;
import dev.episodic.ChaptersFile;
import dev.episodic.Chat;
import dev.episodic.Episode;
import dev.episodic.Funding;
import dev.episodic.License;
import dev.episodic.Link;
import dev.episodic.LiveEpisode;
import dev.episodic.Location;
import dev.episodic.Locked;
import dev.episodic.Medium;
import dev.episodic.Notice;
import dev.episodic.Numbering;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.RemoteItem;
import dev.episodic.SocialInteraction;
import dev.episodic.Soundbite;
import dev.episodic.Trailer;
import dev.episodic.TranscriptFile;
import dev.episodic.UpdateFrequency;
import dev.episodic.ValueBlock;
import dev.episodic.feed.vocabulary.Dialect;
import dev.episodic.feed.vocabulary.FeedDocument;
import dev.episodic.feed.vocabulary.Trail;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * What the podcast namespace says of a show or of an episode, as a module of Rome: with this library on the class path,
 * {@code feed.getModule(PodcastModule.URI)} and {@code entry.getModule(PodcastModule.URI)} find it, and Rome writes it
 * again, tag by tag as it came.
 *
 * <p>Each part is there at the level where the namespace has its tag, and empty at the other one: a feed has no
 * transcripts, an entry no trailers.
 *
 * @see <a href="https://podcasting2.org/docs/podcast-namespace">The podcast namespace</a>
 */
public final class PodcastModule implements Module {

    /** The address of the namespace, and the name of the module. */
    public static final String URI = "https://podcastindex.org/namespace/1.0";

    /** The address that the namespace had at first. What is read under it is found under {@link #URI}. */
    static final String OLD_URI = "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md";

    static final Namespace NAMESPACE = Namespace.getNamespace("podcast", URI);

    @Serial
    private static final long serialVersionUID = 1;

    private ArrayList<Element> tags = new ArrayList<>();
    private boolean ofEntry;
    private transient @Nullable Podcast podcast;

    /** Makes an empty module, as Rome wants to do it before it copies another one into it. */
    public PodcastModule() {}

    PodcastModule(List<Element> tags, boolean ofEntry) {
        this.tags = new ArrayList<>(tags);
        this.ofEntry = ofEntry;
    }

    /** {@return what the podcast namespace can say of a show, to add to a feed of Rome} */
    public static PodcastModule of(Podcast show) {
        requireNonNull(show, "show");
        var alone = show.toBuilder().episodes(List.of()).build();
        return new PodcastModule(podcastTags(channel(alone)), false);
    }

    /** {@return what the podcast namespace can say of an episode, to add to an entry of Rome} */
    public static PodcastModule of(Episode episode) {
        requireNonNull(episode, "episode");
        var alone = Podcast.builder().episodes(List.of(episode)).build();
        return new PodcastModule(podcastTags(channel(alone).getChild("item")), true);
    }

    private static Element channel(Podcast podcast) {
        try {
            var sink = new JdomSink();
            FeedDocument.write(podcast, Dialect.RSS, sink, new Trail(0));
            return sink.root().getChild("channel");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Element> podcastTags(Element parent) {
        return parent.getChildren().stream()
                .filter(PodcastModule::isPodcast)
                .map(Element::clone)
                .toList();
    }

    static boolean isPodcast(Element element) {
        String namespace = element.getNamespaceURI();
        return namespace.equals(URI) || namespace.equals(OLD_URI);
    }

    /** {@return the tags as they came, which are nobody else's to change} */
    List<Element> tags() {
        return tags;
    }

    // ---- what it says of both

    /** {@return who takes part} */
    public List<Person> people() {
        return ofEntry ? episode().people() : podcast().people();
    }

    /** {@return what it is about, or where it was made} */
    public List<Location> locations() {
        return ofEntry ? episode().locations() : podcast().locations();
    }

    /** {@return under which licence it may be used} */
    public Optional<License> license() {
        return ofEntry ? episode().rights().license() : podcast().rights().license();
    }

    /** {@return where listeners can give money} */
    public List<Funding> funding() {
        return ofEntry ? episode().support().funding() : podcast().support().funding();
    }

    /** {@return to whom payments of listeners go while they listen} */
    public List<ValueBlock> values() {
        return ofEntry ? episode().support().values() : podcast().support().values();
    }

    /** {@return the pictures} */
    public List<Artwork> artwork() {
        return ofEntry ? episode().artwork() : podcast().artwork();
    }

    /** {@return where it is discussed} */
    public List<SocialInteraction> social() {
        return ofEntry
                ? episode().conversation().social()
                : podcast().conversation().social();
    }

    /** {@return where listeners talk while they listen} */
    public Optional<Chat> chat() {
        return ofEntry
                ? episode().conversation().chat()
                : podcast().conversation().chat();
    }

    /** {@return free texts for services} */
    public List<Notice> notices() {
        return ofEntry ? episode().notices() : podcast().notices();
    }

    // ---- what it says of a feed

    /** {@return the lasting identity of the show} */
    public Optional<String> guid() {
        return podcast().feed().guid();
    }

    /** {@return what the feed carries} */
    public Optional<Medium> medium() {
        return podcast().medium();
    }

    /** {@return whether other services may import the feed} */
    public Optional<Locked> locked() {
        return podcast().feed().locked();
    }

    /** {@return which services shall not list the show} */
    public List<Block> blocks() {
        return podcast().feed().blocks();
    }

    /** {@return how often there are new episodes} */
    public Optional<UpdateFrequency> updateFrequency() {
        return podcast().feed().updateFrequency();
    }

    /** {@return whether changes are told through podping} */
    public Optional<Boolean> podping() {
        return podcast().feed().podping();
    }

    /** {@return the trailers of the show and its seasons} */
    public List<Trailer> trailers() {
        return podcast().trailers();
    }

    /** {@return which other shows the makers recommend} */
    public List<RemoteItem> podroll() {
        return podcast().podroll();
    }

    /** {@return the feed of the publisher} */
    public Optional<RemoteItem> publisher() {
        return podcast().publisher();
    }

    /** {@return what of other feeds belongs to this one} */
    public List<RemoteItem> remoteItems() {
        return podcast().remoteItems();
    }

    /** {@return what is live, was, or will be} */
    public List<LiveEpisode> liveEpisodes() {
        return podcast().liveEpisodes();
    }

    // ---- what it says of an entry

    /** {@return the words of the episode, in files} */
    public List<TranscriptFile> transcripts() {
        return episode().transcripts();
    }

    /** {@return the chapters, in a file} */
    public Optional<ChaptersFile> chaptersFile() {
        return episode().chaptersFile();
    }

    /** {@return moments that make people curious} */
    public List<Soundbite> soundbites() {
        return episode().soundbites();
    }

    /** {@return the season and the number of the episode} */
    public Numbering numbering() {
        return episode().numbering();
    }

    /** {@return the same content in other files} */
    public List<AlternateMedia> alternates() {
        return episode().alternates();
    }

    /** {@return where else the episode can be had} */
    public List<Link> links() {
        return episode().links();
    }

    private Episode episode() {
        var episodes = podcast().episodes();
        return episodes.isEmpty() ? Episode.builder().build() : episodes.get(0);
    }

    /** {@return what the tags say, read when it is first asked for} */
    private Podcast podcast() {
        Podcast known = podcast;
        if (known == null) {
            known = Detour.read(this::write).value();
            podcast = known;
        }
        return known;
    }

    private void write(XmlSink out) throws IOException {
        out.start(Name.of("rss"));
        out.start(Name.of("channel"));
        if (ofEntry) {
            out.start(Name.of("item"));
        }
        for (Element tag : tags) {
            JdomElements.write(tag, out);
        }
        if (ofEntry) {
            out.end();
        }
        out.end();
        out.end();
    }

    // ---- what Rome asks for

    @Override
    public String getUri() {
        return URI;
    }

    @Override
    public Class<PodcastModule> getInterface() {
        return PodcastModule.class;
    }

    @Override
    public void copyFrom(CopyFrom other) {
        var from = (PodcastModule) other;
        tags = new ArrayList<>(from.tags);
        ofEntry = from.ofEntry;
        podcast = from.podcast;
    }

    @Override
    public PodcastModule clone() {
        return new PodcastModule(tags, ofEntry);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PodcastModule module
                && ofEntry == module.ofEntry
                && podcast().equals(module.podcast());
    }

    @Override
    public int hashCode() {
        return podcast().hashCode();
    }

    @Override
    public String toString() {
        return "PodcastModule" + tags.stream().map(Element::getQualifiedName).toList();
    }
}
