package dev.episodic.feed.rome;

import static dev.episodic.feed.form.Forms.DATE;

import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Cloud;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Image;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.rss.Source;
import com.rometools.rome.feed.rss.TextInput;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Makes a channel of Rome of a show that was written as RSS 2.0. */
final class ChannelTarget {

    private static final Namespace CONTENT = Namespace.getNamespace("http://purl.org/rss/1.0/modules/content/");

    private final Adoption adoption;
    private final Channel channel;

    /** Begins a channel of a type, as Rome calls it. */
    ChannelTarget(String feedType) {
        adoption = new Adoption(feedType);
        channel = new Channel(feedType);
    }

    Channel make(Element rss) {
        Element tags = rss.getChild("channel");
        List<Item> items = new ArrayList<>();
        for (Element tag : List.copyOf(tags.getChildren())) {
            if (isRss(tag) && tag.getName().equals("item")) {
                items.add(item(tag));
                tag.detach();
            } else if (isRss(tag) && take(tag)) {
                tag.detach();
            }
        }
        channel.setItems(items);
        adoption.ofFeed(tags, channel, channel::setForeignMarkup);
        return channel;
    }

    private static boolean isRss(Element tag) {
        return tag.getNamespaceURI().isEmpty();
    }

    // ---- the tags of the channel

    /** Takes a tag into the channel; {@return whether Rome has a place for it}. */
    private boolean take(Element tag) {
        String text = tag.getText();
        switch (tag.getName()) {
            case "title" -> channel.setTitle(text);
            case "link" -> channel.setLink(text);
            case "description" -> channel.setDescription(text);
            case "language" -> channel.setLanguage(text);
            case "copyright" -> channel.setCopyright(text);
            case "managingEditor" -> channel.setManagingEditor(text);
            case "webMaster" -> channel.setWebMaster(text);
            case "generator" -> channel.setGenerator(text);
            case "docs" -> channel.setDocs(text);
            case "category" -> channel.getCategories().add(category(tag));
            default -> {
                return takePart(tag, text);
            }
        }
        return true;
    }

    private boolean takePart(Element tag, String text) {
        switch (tag.getName()) {
            case "ttl" -> channel.setTtl(Integer.parseInt(text));
            case "skipHours" ->
                channel.setSkipHours(new ArrayList<>(
                        texts(tag).stream().map(Integer::valueOf).toList()));
            case "skipDays" -> channel.setSkipDays(new ArrayList<>(texts(tag)));
            case "image" -> channel.setImage(image(tag));
            case "cloud" -> channel.setCloud(cloud(tag));
            case "textInput" -> channel.setTextInput(input(tag));
            case "pubDate", "lastBuildDate" -> {
                return takeDate(tag.getName(), date(text));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean takeDate(String tag, @Nullable Date date) {
        if (tag.equals("pubDate")) {
            channel.setPubDate(date);
        } else {
            channel.setLastBuildDate(date);
        }
        return date != null;
    }

    private static @Nullable Date date(String text) {
        var date = DATE.read(text, (severity, code, message) -> {});
        return date == null ? null : Date.from(date.toInstant());
    }

    private static List<String> texts(Element container) {
        return container.getChildren().stream().map(Element::getText).toList();
    }

    private static Image image(Element tag) {
        var image = new Image();
        image.setUrl(tag.getChildText("url"));
        image.setTitle(tag.getChildText("title"));
        image.setLink(tag.getChildText("link"));
        image.setWidth(number(tag.getChildText("width")));
        image.setHeight(number(tag.getChildText("height")));
        image.setDescription(tag.getChildText("description"));
        return image;
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    private static Cloud cloud(Element tag) {
        var cloud = new Cloud();
        cloud.setDomain(tag.getAttributeValue("domain"));
        cloud.setPort(Integer.parseInt(tag.getAttributeValue("port", "0")));
        cloud.setPath(tag.getAttributeValue("path"));
        cloud.setRegisterProcedure(tag.getAttributeValue("registerProcedure"));
        cloud.setProtocol(tag.getAttributeValue("protocol"));
        return cloud;
    }

    private static TextInput input(Element tag) {
        var input = new TextInput();
        input.setTitle(tag.getChildText("title"));
        input.setDescription(tag.getChildText("description"));
        input.setName(tag.getChildText("name"));
        input.setLink(tag.getChildText("link"));
        return input;
    }

    private static Category category(Element tag) {
        var category = new Category();
        category.setDomain(tag.getAttributeValue("domain"));
        category.setValue(tag.getText());
        return category;
    }

    // ---- the tags of an item

    private Item item(Element tags) {
        var item = new Item();
        for (Element tag : List.copyOf(tags.getChildren())) {
            if (isRss(tag) ? take(tag, item) : takeNotes(tag, item)) {
                tag.detach();
            }
        }
        adoption.ofEntry(tags, item, item::setForeignMarkup);
        return item;
    }

    private static boolean takeNotes(Element tag, Item item) {
        if (!tag.getNamespace().equals(CONTENT) || !tag.getName().equals("encoded") || item.getContent() != null) {
            return false;
        }
        var content = new Content();
        content.setType(Content.HTML);
        content.setValue(tag.getText());
        item.setContent(content);
        return true;
    }

    private static boolean take(Element tag, Item item) {
        String text = tag.getText();
        switch (tag.getName()) {
            case "title" -> item.setTitle(text);
            case "link" -> item.setLink(text);
            case "comments" -> item.setComments(text);
            case "description" -> item.setDescription(description(text));
            case "guid" -> item.setGuid(guid(tag));
            case "category" -> item.getCategories().add(category(tag));
            case "enclosure" -> item.getEnclosures().add(enclosure(tag));
            case "source" -> item.setSource(source(tag));
            case "pubDate" -> item.setPubDate(date(text));
            default -> {
                return false;
            }
        }
        return !tag.getName().equals("pubDate") || item.getPubDate() != null;
    }

    private static Description description(String text) {
        var description = new Description();
        description.setType(Content.HTML);
        description.setValue(text);
        return description;
    }

    private static Guid guid(Element tag) {
        var guid = new Guid();
        guid.setPermaLink("true".equals(tag.getAttributeValue("isPermaLink")));
        guid.setValue(tag.getText());
        return guid;
    }

    private static Enclosure enclosure(Element tag) {
        var enclosure = new Enclosure();
        enclosure.setUrl(tag.getAttributeValue("url"));
        enclosure.setLength(Long.parseLong(tag.getAttributeValue("length", "0")));
        enclosure.setType(tag.getAttributeValue("type"));
        return enclosure;
    }

    private static Source source(Element tag) {
        var source = new Source();
        source.setUrl(tag.getAttributeValue("url"));
        source.setValue(tag.getText());
        return source;
    }
}
