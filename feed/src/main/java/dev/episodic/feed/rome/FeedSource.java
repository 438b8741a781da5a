package dev.episodic.feed.rome;

import static dev.episodic.feed.rome.Tags.first;
import static dev.episodic.feed.rome.Tags.positive;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a feed of Rome, Atom 0.3 or 1.0, as Atom for our reader. */
record FeedSource(Feed feed, Extensions extensions) implements Detour {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XHTML_WRAPPER = "<div xmlns=\"http://www.w3.org/1999/xhtml\">";

    @Override
    public void write(XmlSink out) throws IOException {
        var tags = new Tags(ATOM, out);
        tags.start("feed");
        xml("base", feed.getXmlBase(), out);
        xml("lang", feed.getLanguage(), out);
        metadata(feed, tags);
        extensions.ofFeed(feed.getModules(), feed.getForeignMarkup(), out);
        for (Entry entry : feed.getEntries()) {
            write(entry, tags);
        }
        tags.end();
    }

    private static void xml(String local, @Nullable String value, XmlSink out) throws IOException {
        if (value != null) {
            out.attribute(Name.of(XML, "xml", local), value);
        }
    }

    private static void metadata(Feed feed, Tags tags) throws IOException {
        text("title", feed.getTitleEx(), tags);
        text("subtitle", first(feed.getSubtitle(), feed.getTagline()), tags);
        tags.leaf("id", feed.getId());
        tags.isoDate("updated", first(feed.getUpdated(), feed.getModified()));
        tags.leaf("rights", first(feed.getRights(), feed.getCopyright()));
        generator(feed.getGenerator(), tags);
        tags.leaf("logo", feed.getLogo());
        tags.leaf("icon", feed.getIcon());
        text("info", feed.getInfo(), tags);
        categories(feed.getCategories(), tags);
        persons("author", feed.getAuthors(), tags);
        persons("contributor", feed.getContributors(), tags);
        links(feed.getAlternateLinks(), feed.getOtherLinks(), tags);
    }

    private void write(Entry entry, Tags tags) throws IOException {
        tags.start("entry");
        xml("base", entry.getXmlBase(), tags.out());
        text("title", entry.getTitleEx(), tags);
        text("summary", entry.getSummary(), tags);
        tags.leaf("id", entry.getId());
        tags.isoDate("published", first(entry.getPublished(), first(entry.getIssued(), entry.getCreated())));
        tags.isoDate("updated", first(entry.getUpdated(), entry.getModified()));
        tags.leaf("rights", entry.getRights());
        categories(entry.getCategories(), tags);
        persons("author", entry.getAuthors(), tags);
        persons("contributor", entry.getContributors(), tags);
        links(entry.getAlternateLinks(), entry.getOtherLinks(), tags);
        if (entry.getSource() != null) {
            tags.start("source");
            metadata(entry.getSource(), tags);
            tags.end();
        }
        for (Content content : entry.getContents()) {
            text("content", content, tags);
        }
        String notes = entry.getContents().isEmpty()
                ? null
                : entry.getContents().get(0).getValue();
        extensions.ofEntry(entry.getModules(), entry.getForeignMarkup(), notes, tags.out());
        tags.end();
    }

    /** Rome has decoded what was encoded, and made a text of markup. */
    private static void text(String local, @Nullable Content content, Tags tags) throws IOException {
        if (content == null) {
            return;
        }
        String value = content.getValue() == null ? "" : content.getValue();
        tags.start(local);
        tags.attribute("type", content.getType()).attribute("src", content.getSrc());
        tags.out().text(Content.XHTML.equals(content.getType()) ? value.replace(XHTML_WRAPPER, "<div>") : value);
        tags.end();
    }

    private static void generator(@Nullable Generator generator, Tags tags) throws IOException {
        if (generator != null) {
            tags.start("generator");
            tags.attribute("uri", generator.getUrl()).attribute("version", generator.getVersion());
            tags.text(generator.getValue());
            tags.end();
        }
    }

    private static void categories(List<Category> categories, Tags tags) throws IOException {
        for (Category category : categories) {
            tags.start("category");
            tags.attribute("term", category.getTerm())
                    .attribute("scheme", first(category.getSchemeResolved(), category.getScheme()))
                    .attribute("label", category.getLabel());
            tags.end();
        }
    }

    private static void persons(String local, List<SyndPerson> persons, Tags tags) throws IOException {
        for (SyndPerson person : persons) {
            tags.start(local);
            tags.leaf("name", person.getName());
            tags.leaf("uri", person.getUri());
            tags.leaf("email", person.getEmail());
            tags.end();
        }
    }

    /** Rome has a link that says no relation among both. */
    private static void links(List<Link> alternate, List<Link> others, Tags tags) throws IOException {
        for (Link link : alternate) {
            link(link, tags);
        }
        for (Link link : others) {
            if (link.getRel() != null && !link.getRel().isBlank()) {
                link(link, tags);
            }
        }
    }

    private static void link(Link link, Tags tags) throws IOException {
        tags.start("link");
        tags.attribute("rel", link.getRel())
                .attribute("type", link.getType())
                .attribute("href", first(link.getHrefResolved(), link.getHref()))
                .attribute("title", link.getTitle())
                .attribute("hreflang", link.getHreflang())
                .attribute("length", positive(link.getLength()));
        tags.end();
    }
}
