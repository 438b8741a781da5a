package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.CATEGORIES;
import static dev.episodic.feed.form.Forms.DATE;
import static dev.episodic.feed.form.Forms.LANGUAGE;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.TEXT;
import static dev.episodic.feed.form.Forms.TOKEN;
import static dev.episodic.feed.form.Forms.TRUE_FALSE;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.ForeignParts;
import dev.episodic.Outline;
import dev.episodic.SubscriptionList;
import dev.episodic.feed.xml.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The elements of a subscription list.
 *
 * @see <a href="http://opml.org/spec2.opml">OPML 2.0</a>
 */
final class Outlines {

    /** What podcast apps want a feed of any format to be called. */
    private static final String FEED_TYPE = "rss";

    private static final Name OUTLINE_NAME = Name.of("outline");

    static final Shape<Outline, OutlineDraft> OUTLINE = outline();

    private static final Shape<SubscriptionList, SubscriptionListDraft> BODY = body();

    /** Other elements have no place beside head and body, so that they are kept in the head. */
    static final Shape<SubscriptionList, SubscriptionListDraft> LIST = Shape.of(
                    RssVocabulary.NAMESPACE, SubscriptionListDraft::new, SubscriptionListDraft::build)
            .constant("version", "2.0")
            .container("head", list -> true, Outlines::head)
            .reads("body", new ContainerRow<>(BODY))
            .writes((list, out) -> BODY.write(Name.of("body"), list, out))
            .reads("outline", new OutlineRow<>(SubscriptionListDraft::addOutline, false))
            .foreign(list -> List.of(), SubscriptionListDraft::addForeign);

    private Outlines() {}

    private static void head(Shape<SubscriptionList, SubscriptionListDraft> head) {
        head.optional("title", LINE, SubscriptionList::title, (draft, title) -> draft.list.title(title))
                .optional("dateCreated", DATE, SubscriptionList::created, (draft, date) -> draft.list.created(date))
                .optional("dateModified", DATE, SubscriptionList::modified, (draft, date) -> draft.list.modified(date))
                .optional("ownerName", LINE, SubscriptionList::ownerName, (draft, name) -> draft.list.ownerName(name))
                .optional(
                        "ownerEmail",
                        LINE,
                        SubscriptionList::ownerEmail,
                        (draft, email) -> draft.list.ownerEmail(email))
                .optional("ownerId", URL, SubscriptionList::ownerLink, (draft, link) -> draft.list.ownerLink(link))
                .optional("docs", URL, SubscriptionList::docs, (draft, docs) -> draft.list.docs(docs))
                .reads("outline", new OutlineRow<>(SubscriptionListDraft::addOutline, false))
                .reads("body", new ContainerRow<>(BODY))
                .foreign(SubscriptionList::foreign, SubscriptionListDraft::addForeign);
    }

    private static Shape<SubscriptionList, SubscriptionListDraft> body() {
        Shape<SubscriptionList, SubscriptionListDraft> body =
                Shape.of(RssVocabulary.NAMESPACE, SubscriptionListDraft::new, SubscriptionListDraft::build);
        return body.reads("outline", new OutlineRow<>(SubscriptionListDraft::addOutline, true))
                .writes((list, out) -> {
                    for (Outline outline : list.outlines()) {
                        OUTLINE.write(OUTLINE_NAME, outline, out);
                    }
                });
    }

    private static Shape<Outline, OutlineDraft> outline() {
        Shape<Outline, OutlineDraft> shape = Shape.of(RssVocabulary.NAMESPACE, OutlineDraft::new, OutlineDraft::build);
        return shape.attribute("text", LINE, Outline::title, (draft, text) -> draft.text = text)
                .attribute("title", LINE, Outlines::titleOfFeed, (draft, title) -> draft.title = title)
                .attribute("type", TOKEN, Outlines::type, (draft, type) -> draft.outline.type(type))
                .attribute("xmlUrl", URL, Outline::url, (draft, url) -> draft.url = url)
                .attribute("htmlUrl", URL, Outline::link, (draft, link) -> draft.outline.link(link))
                .attribute("url", URL, Outline::target, (draft, target) -> draft.target = target)
                .attribute("description", TEXT, Outline::description, (draft, text) -> draft.outline.description(text))
                .attribute("language", LANGUAGE, Outline::language, (draft, lang) -> draft.outline.language(lang))
                .attribute("version", TOKEN, Outline::version, (draft, version) -> draft.outline.version(version))
                .listAttribute(
                        "category", CATEGORIES, Outline::categories, (draft, list) -> draft.outline.categories(list))
                .attribute("created", DATE, Outline::created, (draft, date) -> draft.outline.created(date))
                .attribute("isComment", TRUE_FALSE, Outline::comment, (draft, flag) -> draft.outline.comment(flag))
                .attribute(
                        "isBreakpoint",
                        TRUE_FALSE,
                        Outline::breakpoint,
                        (draft, flag) -> draft.outline.breakpoint(flag))
                .reads("outline", new OutlineRow<>((draft, outline) -> draft.outline.addOutline(outline), true))
                .writes((group, out) -> {
                    for (Outline outline : group.outlines()) {
                        shape.write(OUTLINE_NAME, outline, out);
                    }
                })
                .surplus(Outlines::surplus, (draft, parts) -> draft.outline
                        .attributes(parts.attributes())
                        .foreign(parts.elements()));
    }

    /** An attribute is written once, even if the model says it and something foreign does too. */
    private static ForeignParts surplus(Outline outline) {
        var attributes = new LinkedHashMap<>(outline.attributes());
        OUTLINE.attributes().stream()
                .filter(row -> row.isIn(outline))
                .forEach(row -> attributes.remove(row.name().local()));
        return ForeignParts.builder()
                .attributes(attributes)
                .elements(outline.foreign())
                .build();
    }

    /** Apps want both for a feed: what the list calls it, and what it calls itself. */
    private static Optional<String> titleOfFeed(Outline outline) {
        return outline.isFeed() ? outline.feedTitle().or(outline::title) : outline.feedTitle();
    }

    private static Optional<String> type(Outline outline) {
        return outline.isFeed() ? outline.type().or(() -> Optional.of(FEED_TYPE)) : outline.type();
    }
}
