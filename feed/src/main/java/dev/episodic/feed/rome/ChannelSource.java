package dev.episodic.feed.rome;

import static dev.episodic.feed.rome.Tags.positive;

import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Cloud;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Image;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.rss.TextInput;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a channel of Rome, whatever its version, as RSS 2.0 for our reader. */
record ChannelSource(Channel channel, Extensions extensions) implements Detour {

    @Override
    public void write(XmlSink out) throws IOException {
        var tags = new Tags("", out);
        tags.start("rss");
        tags.start("channel");
        texts(tags);
        polling(tags);
        parts(tags);
        extensions.ofFeed(channel.getModules(), channel.getForeignMarkup(), out);
        for (Item item : channel.getItems()) {
            write(item, tags);
        }
        tags.end();
        tags.end();
    }

    private void texts(Tags tags) throws IOException {
        tags.leaf("title", channel.getTitle());
        tags.leaf("link", channel.getLink());
        tags.leaf("description", channel.getDescription());
        tags.leaf("language", channel.getLanguage());
        tags.leaf("copyright", channel.getCopyright());
        tags.leaf("managingEditor", channel.getManagingEditor());
        tags.leaf("webMaster", channel.getWebMaster());
        tags.date("pubDate", channel.getPubDate());
        tags.date("lastBuildDate", channel.getLastBuildDate());
        tags.leaf("generator", channel.getGenerator());
        tags.leaf("docs", channel.getDocs());
        tags.leaf("rating", channel.getRating());
    }

    private void polling(Tags tags) throws IOException {
        tags.leaf("ttl", positive(channel.getTtl()));
        list("skipHours", "hour", channel.getSkipHours(), tags);
        list("skipDays", "day", channel.getSkipDays(), tags);
        Cloud cloud = channel.getCloud();
        if (cloud != null) {
            tags.start("cloud");
            tags.attribute("domain", cloud.getDomain())
                    .attribute("port", positive(cloud.getPort()))
                    .attribute("path", cloud.getPath())
                    .attribute("registerProcedure", cloud.getRegisterProcedure())
                    .attribute("protocol", cloud.getProtocol());
            tags.end();
        }
    }

    private static void list(String container, String each, List<?> values, Tags tags) throws IOException {
        if (!values.isEmpty()) {
            tags.start(container);
            for (Object value : values) {
                tags.leaf(each, value);
            }
            tags.end();
        }
    }

    private void parts(Tags tags) throws IOException {
        Image image = channel.getImage();
        if (image != null) {
            tags.start("image");
            tags.leaf("url", image.getUrl());
            tags.leaf("title", image.getTitle());
            tags.leaf("link", image.getLink());
            tags.leaf("width", image.getWidth());
            tags.leaf("height", image.getHeight());
            tags.leaf("description", image.getDescription());
            tags.end();
        }
        TextInput input = channel.getTextInput();
        if (input != null) {
            tags.start("textInput");
            tags.leaf("title", input.getTitle());
            tags.leaf("description", input.getDescription());
            tags.leaf("name", input.getName());
            tags.leaf("link", input.getLink());
            tags.end();
        }
        categories(channel.getCategories(), tags);
    }

    private static void categories(List<Category> categories, Tags tags) throws IOException {
        for (Category category : categories) {
            tags.start("category");
            tags.attribute("domain", category.getDomain());
            tags.text(category.getValue());
            tags.end();
        }
    }

    private void write(Item item, Tags tags) throws IOException {
        tags.start("item");
        tags.leaf("title", item.getTitle());
        tags.leaf("link", item.getLink());
        tags.leaf("comments", item.getComments());
        tags.leaf("author", item.getAuthor());
        tags.date("pubDate", item.getPubDate());
        tags.date("expirationDate", item.getExpirationDate());
        Description description = item.getDescription();
        tags.leaf("description", description == null ? null : description.getValue());
        guid(item.getGuid(), item.getUri(), tags);
        categories(item.getCategories(), tags);
        for (Enclosure enclosure : item.getEnclosures()) {
            tags.start("enclosure");
            tags.attribute("url", enclosure.getUrl())
                    .attribute("length", positive(enclosure.getLength()))
                    .attribute("type", enclosure.getType());
            tags.end();
        }
        if (item.getSource() != null) {
            tags.start("source");
            tags.attribute("url", item.getSource().getUrl());
            tags.text(item.getSource().getValue());
            tags.end();
        }
        String notes = item.getContent() == null ? null : item.getContent().getValue();
        if (notes != null) {
            tags.out().start(ENCODED);
            tags.out().text(notes);
            tags.end();
        }
        extensions.ofEntry(item.getModules(), item.getForeignMarkup(), notes, tags.out());
        tags.end();
    }

    private static final Name ENCODED = Name.of("http://purl.org/rss/1.0/modules/content/", "content", "encoded");

    /** Of RSS in RDF, Rome keeps the name of an item as its address. */
    private static void guid(@Nullable Guid guid, @Nullable String uri, Tags tags) throws IOException {
        String value = guid == null ? uri : guid.getValue();
        if (value != null) {
            tags.start("guid");
            tags.attribute("isPermaLink", guid != null && guid.isPermaLink());
            tags.out().text(value);
            tags.end();
        }
    }
}
