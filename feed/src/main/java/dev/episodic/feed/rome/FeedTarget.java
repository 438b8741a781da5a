package dev.episodic.feed.rome;

import static dev.episodic.feed.form.Forms.ISO_DATE;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Makes a feed of Rome of a show that was written as Atom. What was only implied is left to Rome. */
final class FeedTarget {

    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final Namespace OURS = Namespace.getNamespace("episodic", "https://episodic.dev/namespace/1.0");

    private final Adoption adoption;
    private final Feed feed;

    /** Begins a feed of a type, as Rome calls it. */
    FeedTarget(String feedType) {
        adoption = new Adoption(feedType);
        feed = new Feed(feedType);
    }

    Feed make(Element tags) {
        feed.setLanguage(tags.getAttributeValue("lang", Namespace.XML_NAMESPACE));
        List<Entry> entries = new ArrayList<>();
        List<Link> alternate = new ArrayList<>();
        List<Link> others = new ArrayList<>();
        for (Element tag : List.copyOf(tags.getChildren())) {
            if (is("entry", tag)) {
                entries.add(entry(tag));
                tag.detach();
            } else if (isImplied(tag) || takeLink(tag, alternate, others) || (isAtom(tag) && take(tag, feed))) {
                tag.detach();
            }
        }
        feed.setAlternateLinks(alternate);
        feed.setOtherLinks(others);
        feed.setEntries(entries);
        adoption.ofFeed(tags.setName("channel").setNamespace(Namespace.NO_NAMESPACE), feed, feed::setForeignMarkup);
        return feed;
    }

    private static boolean isAtom(Element tag) {
        return tag.getNamespace().equals(ATOM);
    }

    private static boolean is(String local, Element tag) {
        return isAtom(tag) && tag.getName().equals(local);
    }

    private static boolean isImplied(Element tag) {
        return isAtom(tag) && tag.getAttribute("implied", OURS) != null;
    }

    private static boolean take(Element tag, Feed feed) {
        switch (tag.getName()) {
            case "title" -> feed.setTitleEx(content(tag));
            case "subtitle" -> feed.setSubtitle(content(tag));
            case "id" -> feed.setId(tag.getText());
            case "updated" -> feed.setUpdated(date(tag));
            case "rights" -> feed.setRights(tag.getText());
            case "generator" -> feed.setGenerator(generator(tag));
            case "category" -> feed.getCategories().add(category(tag));
            case "author" -> feed.getAuthors().add(person(tag));
            case "contributor" -> feed.getContributors().add(person(tag));
            default -> {
                return false;
            }
        }
        return true;
    }

    private Entry entry(Element tags) {
        var entry = new Entry();
        List<Link> alternate = new ArrayList<>();
        List<Link> others = new ArrayList<>();
        for (Element tag : List.copyOf(tags.getChildren())) {
            if (isImplied(tag) || takeLink(tag, alternate, others) || (isAtom(tag) && take(tag, entry))) {
                tag.detach();
            }
        }
        entry.setAlternateLinks(alternate);
        entry.setOtherLinks(others);
        adoption.ofEntry(tags.setName("item").setNamespace(Namespace.NO_NAMESPACE), entry, entry::setForeignMarkup);
        return entry;
    }

    private static boolean take(Element tag, Entry entry) {
        switch (tag.getName()) {
            case "title" -> entry.setTitleEx(content(tag));
            case "summary" -> entry.setSummary(content(tag));
            case "content" -> entry.getContents().add(content(tag));
            case "id" -> entry.setId(tag.getText());
            case "published" -> entry.setPublished(date(tag));
            case "updated" -> entry.setUpdated(date(tag));
            case "rights" -> entry.setRights(tag.getText());
            case "category" -> entry.getCategories().add(category(tag));
            case "author" -> entry.getAuthors().add(person(tag));
            case "contributor" -> entry.getContributors().add(person(tag));
            case "source" -> entry.setSource(source(tag));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean takeLink(Element tag, List<Link> alternate, List<Link> others) {
        if (!is("link", tag)) {
            return false;
        }
        Link link = link(tag);
        (link.getRel() == null || link.getRel().equals("alternate") ? alternate : others).add(link);
        return true;
    }

    private static Link link(Element tag) {
        var link = new Link();
        link.setRel(tag.getAttributeValue("rel"));
        link.setType(tag.getAttributeValue("type"));
        link.setHref(tag.getAttributeValue("href"));
        link.setTitle(tag.getAttributeValue("title"));
        link.setHreflang(tag.getAttributeValue("hreflang"));
        String length = tag.getAttributeValue("length", "0");
        link.setLength(length.chars().allMatch(Character::isDigit) ? Long.parseLong(length) : 0);
        return link;
    }

    private static Feed source(Element tag) {
        var source = new Feed();
        List<Link> links = new ArrayList<>();
        for (Element part : tag.getChildren()) {
            if (!takeLink(part, links, links)) {
                take(part, source);
            }
        }
        source.setOtherLinks(links);
        return source;
    }

    private static Content content(Element tag) {
        var content = new Content();
        content.setType(tag.getAttributeValue("type"));
        content.setSrc(tag.getAttributeValue("src"));
        content.setValue(tag.getText());
        return content;
    }

    private static @Nullable Date date(Element tag) {
        var date = ISO_DATE.read(tag.getText(), (severity, code, message) -> {});
        return date == null ? null : Date.from(date.toInstant());
    }

    private static Generator generator(Element tag) {
        var generator = new Generator();
        generator.setValue(tag.getText());
        return generator;
    }

    private static Category category(Element tag) {
        var category = new Category();
        category.setTerm(tag.getAttributeValue("term"));
        category.setScheme(tag.getAttributeValue("scheme"));
        category.setLabel(tag.getAttributeValue("label"));
        return category;
    }

    private static SyndPerson person(Element tag) {
        var person = new Person();
        person.setName(tag.getChildText("name", ATOM));
        person.setUri(tag.getChildText("uri", ATOM));
        person.setEmail(tag.getChildText("email", ATOM));
        return person;
    }
}
