package dev.episodic.feed.rome;

import static dev.episodic.feed.form.Forms.SECONDS;

import com.rometools.modules.itunes.EntryInformation;
import com.rometools.modules.itunes.FeedInformation;
import com.rometools.modules.itunes.ITunes;
import com.rometools.modules.itunes.types.Category;
import com.rometools.modules.itunes.types.Subcategory;
import com.rometools.rome.feed.module.Module;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes Rome's module of Apple's tags from what it holds: Rome's own generator drops episode 0 and season 0, and adds an
 * owner without name.
 */
final class ITunesTags {

    private static final String URI = "http://www.itunes.com/dtds/podcast-1.0.dtd";

    private final XmlSink out;

    private ITunesTags(XmlSink out) {
        this.out = out;
    }

    /** Writes a module; {@return whether it is one of Apple's tags}. */
    static boolean write(Module module, XmlSink out) throws IOException {
        if (!(module instanceof ITunes itunes)) {
            return false;
        }
        var tags = new ITunesTags(out);
        tags.common(itunes);
        if (module instanceof FeedInformation feed) {
            tags.feed(feed);
        } else if (module instanceof EntryInformation entry) {
            tags.entry(entry);
        }
        return true;
    }

    private void common(ITunes said) throws IOException {
        leaf("author", said.getAuthor());
        leaf("subtitle", said.getSubtitle());
        leaf("summary", said.getSummary());
        leaf("explicit", said.getExplicitNullable());
        leaf("block", said.getBlock() ? "Yes" : null);
        String[] keywords = said.getKeywords();
        leaf("keywords", keywords == null || keywords.length == 0 ? null : String.join(",", keywords));
        Object image = Optional.<Object>ofNullable(said.getImageUri()).orElse(said.getImage());
        if (image != null) {
            out.start(name("image"));
            out.attribute("href", image.toString());
            out.end();
        }
    }

    private void feed(FeedInformation said) throws IOException {
        for (Category category : said.getCategories()) {
            startCategory(category.getName());
            for (Subcategory inner : category.getSubcategories()) {
                startCategory(inner.getName());
                out.end();
            }
            out.end();
        }
        leaf("complete", said.getComplete() ? "Yes" : null);
        leaf("new-feed-url", said.getNewFeedUrl());
        leaf("type", said.getType());
        if (said.getOwnerName() != null || said.getOwnerEmailAddress() != null) {
            out.start(name("owner"));
            leaf("name", said.getOwnerName());
            leaf("email", said.getOwnerEmailAddress());
            out.end();
        }
    }

    private void startCategory(@Nullable String text) throws IOException {
        out.start(name("category"));
        if (text != null) {
            out.attribute("text", text);
        }
    }

    private void entry(EntryInformation said) throws IOException {
        leaf("title", said.getTitle());
        var duration = said.getDuration();
        leaf("duration", duration == null ? null : SECONDS.write(Duration.ofMillis(duration.getMilliseconds())));
        leaf("season", said.getSeason());
        leaf("episode", said.getEpisode());
        leaf("episodeType", said.getEpisodeType());
        leaf("order", said.getOrder());
        leaf("isClosedCaptioned", said.getClosedCaptioned() ? "Yes" : null);
    }

    private void leaf(String local, @Nullable Object value) throws IOException {
        if (value != null) {
            out.start(name(local));
            out.text(value.toString());
            out.end();
        }
    }

    private static Name name(String local) {
        return Name.of(URI, "itunes", local);
    }
}
