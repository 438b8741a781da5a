package dev.episodic.feed.rome;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndImage;
import dev.episodic.Artwork;
import dev.episodic.Contact;
import dev.episodic.Episode;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.feed.form.Forms;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@code SyndFeed}, which is made after the model of Atom, as such. The few things that only RSS has are added, and
 * what Rome makes up for Atom is taken back.
 */
record SyndSource(SyndFeed feed) {

    private static final String ATOM = "atom_1.0";

    Parsed<Podcast> read() {
        boolean wasAtom = feed.getFeedType() != null && feed.getFeedType().startsWith("atom");
        var atom = (Feed) feed.createWireFeed(ATOM);
        if (!wasAtom) {
            atom.setUpdated(null);
            atom.setLogo(null);
        }
        for (int i = 0; i < feed.getEntries().size(); i++) {
            Entry entry = atom.getEntries().get(i);
            // Rome says when it was published where nothing says when it was updated
            entry.setUpdated(feed.getEntries().get(i).getUpdatedDate());
        }
        var read = Detour.read(new FeedSource(atom, new Extensions(feed)));
        var podcast = wasAtom ? read.value() : withRssParts(read.value());
        return new Parsed<>(podcast, read.diagnostics());
    }

    private Podcast withRssParts(Podcast podcast) {
        var info = podcast.feed().toBuilder()
                .managingEditor(contact(feed.getManagingEditor()))
                .webMaster(contact(feed.getWebMaster()))
                .generator(blankToNull(feed.getGenerator()))
                .documentation(url(feed.getDocs()));
        Date published = feed.getPublishedDate();
        if (published != null) {
            info.published(Tags.moment(published));
        }
        var show = podcast.toBuilder().feed(info.build());
        if (feed.getImage() != null && url(feed.getImage().getUrl()) != null) {
            var pictures = new ArrayList<>(podcast.artwork());
            pictures.add(picture(feed.getImage()));
            show.artwork(pictures);
        }
        List<Episode> episodes = new ArrayList<>();
        for (int i = 0; i < podcast.episodes().size(); i++) {
            episodes.add(
                    withComments(podcast.episodes().get(i), feed.getEntries().get(i)));
        }
        return show.episodes(episodes).build();
    }

    private static Episode withComments(Episode episode, SyndEntry entry) {
        Url comments = url(entry.getComments());
        return comments == null
                ? episode
                : episode.toBuilder()
                        .conversation(episode.conversation().toBuilder()
                                .comments(comments)
                                .build())
                        .build();
    }

    private static Artwork picture(SyndImage image) {
        return Artwork.builder()
                .url(Url.of(image.getUrl()))
                .title(blankToNull(image.getTitle()))
                .link(url(image.getLink()))
                .width(image.getWidth())
                .height(image.getHeight())
                .alt(blankToNull(image.getDescription()))
                .build();
    }

    private static @Nullable Contact contact(@Nullable String text) {
        return text == null ? null : Forms.CONTACT.read(text, (severity, code, message) -> {});
    }

    private static @Nullable Url url(@Nullable String text) {
        return text == null || text.isBlank() ? null : Forms.URL.read(text, (severity, code, message) -> {});
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
