package dev.episodic.benchmark.peer;

import com.rometools.rome.feed.impl.ConfigurableClassLoader;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Date;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

/** Rome as its README shows it, with its own modules. */
final class RomePeer implements Peer {

    static {
        alone();
    }

    /** Keeps our module for Rome out of what is measured. */
    static void alone() {
        ConfigurableClassLoader.INSTANCE.setClassLoader(new OwnModules());
    }

    @Override
    public Object read(byte[] feed) throws IOException, FeedException {
        return parse(feed);
    }

    private static SyndFeed parse(byte[] feed) throws IOException, FeedException {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(feed)));
    }

    @Override
    public List<FoundItem> items(byte[] feed) throws IOException, FeedException {
        return parse(feed).getEntries().stream().map(RomePeer::item).toList();
    }

    private static FoundItem item(SyndEntry entry) {
        return FoundItem.of(
                entry.getTitle(),
                entry.getUri(),
                Optional.ofNullable(entry.getPublishedDate())
                        .map(Date::toInstant)
                        .orElse(null),
                entry.getEnclosures().stream().map(SyndEnclosure::getUrl).toList());
    }

    /** Sees all that is on the class path but the settings that come with this library. */
    private static final class OwnModules extends ClassLoader {

        private OwnModules() {
            super(RomePeer.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            var all = Collections.list(super.getResources(name));
            if (name.endsWith("rome.properties")) {
                all.removeIf(url ->
                        url.getPath().contains("episodic") || !url.getProtocol().equals("jar"));
            }
            return Collections.enumeration(all);
        }
    }
}
