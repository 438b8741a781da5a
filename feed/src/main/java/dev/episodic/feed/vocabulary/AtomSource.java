package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.ForeignElement;
import dev.episodic.Origin;
import dev.episodic.Url;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads where an entry was taken from: the address of that feed and its title. What else is said of that feed has no
 * place in the model, and then the whole element is kept too.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287#section-4.2.11">RFC 4287: source</a>
 */
final class AtomSource implements Reads<EpisodeDraft> {

    @Override
    public void read(Reading reading, Frame<EpisodeDraft> frame) throws IOException {
        ForeignElement source = reading.foreign();
        ForeignElement self = self(source).orElse(null);
        ForeignElement title = child(source, "title").orElse(null);
        Url url = self == null
                ? null
                : reading.value(
                        URL, "/" + self.name() + "/@href", self.attributes().getOrDefault("href", ""));
        if (url == null) {
            reading.keep(frame, source);
            return;
        }
        frame.claim(this);
        frame.parts()
                .episode
                .origin(Origin.builder().url(url).title(line(reading, title)).build());
        if (source.children().size() > (title == null ? 1 : 2)) {
            reading.keep(frame, source);
        }
    }

    private static @Nullable String line(Reading reading, @Nullable ForeignElement title) {
        return title == null
                ? null
                : reading.value(LINE, "/" + title.name(), title.text().orElse(""));
    }

    private static Optional<ForeignElement> self(ForeignElement source) {
        return source.children().stream()
                .filter(child -> local(child).equals("link"))
                .filter(link -> "self".equals(link.attributes().get("rel")))
                .findFirst();
    }

    private static Optional<ForeignElement> child(ForeignElement source, String local) {
        return source.children().stream()
                .filter(child -> local(child).equals(local))
                .findFirst();
    }

    private static String local(ForeignElement element) {
        return ForeignElements.name(element).local();
    }

    @Override
    public boolean many() {
        return false;
    }
}
