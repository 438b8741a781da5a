package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.MEDIA_TYPE;
import static dev.episodic.feed.form.Forms.TEXT;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Link;
import dev.episodic.Media;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content of an entry: the full notes or, where it stands elsewhere, a file to play or a page to link to.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3">RFC 4287: content</a>
 */
final class AtomContent implements Reads<EpisodeDraft> {

    private static final List<String> PLAYED = List.of("audio/", "video/", "application/ogg");

    private static final Shape<Media, Media.Builder> FILE = Shape.of(
                    AtomVocabulary.NAMESPACE, Media::builder, Media.Builder::build)
            .required("src", URL, Media::url, Media.Builder::url)
            .attribute("type", MEDIA_TYPE, Media::type, Media.Builder::type);

    private static final Shape<Link, Link.Builder> PAGE = Shape.of(
                    AtomVocabulary.NAMESPACE, Link::builder, Link.Builder::build)
            .attribute("src", URL, Link::url, Link.Builder::url)
            .constant("type", "");

    private final Reads<EpisodeDraft> notes = new AtomText<>(TEXT, (draft, html) -> draft.episode.content(html));
    private final Reads<EpisodeDraft> file =
            new ShapeRow<>(FILE, (draft, media) -> draft.episode.addMedia(media), true);
    private final Reads<EpisodeDraft> page = new ShapeRow<>(PAGE, (draft, link) -> draft.episode.addLink(link), true);

    @Override
    public void read(Reading reading, Frame<EpisodeDraft> frame) throws IOException {
        if (reading.attribute("src") == null) {
            reading.readBy(notes, frame);
        } else {
            reading.readBy(isPlayed(reading.attribute("type")) ? file : page, frame);
        }
    }

    private static boolean isPlayed(@Nullable String type) {
        String given = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        return PLAYED.stream().anyMatch(given::startsWith);
    }

    @Override
    public boolean many() {
        return true;
    }
}
