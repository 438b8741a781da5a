package dev.episodic.feed.vocabulary;

import dev.episodic.FeedPages;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a document of a feed in several is: whole, or an archive.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5005">RFC 5005: Feed Paging and Archiving</a>
 */
final class FeedHistoryVocabulary extends Vocabulary {

    private static final Namespace NAMESPACE =
            new Namespace("fh", "http://purl.org/syndication/history/1.0", List.of());

    FeedHistoryVocabulary() {
        super(NAMESPACE);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        flag(channel, "complete", FeedPages::complete, draft -> draft.pages.complete(true));
        flag(channel, "archive", FeedPages::archive, draft -> draft.pages.archive(true));
    }

    /** A tag that says something by being there. */
    private static void flag(
            Shape<Podcast, PodcastDraft> channel,
            String local,
            Function<FeedPages, Optional<Boolean>> get,
            Consumer<PodcastDraft> set) {
        Name name = Name.of(NAMESPACE.uri(), NAMESPACE.prefix(), local);
        channel.reads(local, new Flag(set)).writes((podcast, out) -> {
            if (get.apply(podcast.feed().pages()).isPresent()) {
                out.start(name);
                out.end();
            }
        });
    }

    private record Flag(Consumer<PodcastDraft> set) implements Reads<PodcastDraft> {

        @Override
        public void read(Reading reading, Frame<PodcastDraft> frame) throws IOException {
            reading.unknownAttributes(reading.leaf());
            frame.claim(this);
            set.accept(frame.parts());
        }

        @Override
        public boolean many() {
            return false;
        }
    }
}
