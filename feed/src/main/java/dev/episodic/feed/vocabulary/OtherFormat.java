package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.CONTACT;

import dev.episodic.Contact;
import dev.episodic.ForeignElement;
import dev.episodic.Position;
import dev.episodic.Severity;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Repairs;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a show as the rows write it, which is RSS, and passes it on in another format: each tag of RSS by a rule of that
 * format, all others as they are. So what a row learns to write, every format can hold. What has no rule is reported.
 */
abstract class OtherFormat implements XmlSink {

    private static final String REQUIRED = "format.required";
    private static final String UNSUPPORTED = "format.unsupported";
    private static final Name ITEM = Name.of("item");
    private static final Name LIVE_ITEM = PodcastVocabulary.name("liveItem");

    /** What RSS says in its tags, as attributes or elements. */
    private static final Map<String, Set<String>> PARTS = Map.of(
            "enclosure", Set.of("url", "length", "type"),
            "category", Set.of("domain"),
            "guid", Set.of("isPermaLink"),
            "source", Set.of("url"),
            "cloud", Set.of("domain", "port", "path", "registerProcedure", "protocol"),
            "image", Set.of("url", "title", "link", "width", "height", "description"),
            "textInput", Set.of("title", "description", "name", "link"),
            "skipHours", Set.of("hour"),
            "skipDays", Set.of("day"));

    /** Where a tag of RSS stands. */
    enum Level {
        CHANNEL,
        ITEM,
        LIVE_ITEM
    }

    private final String format;
    private final Repairs repairs;
    private final XmlSink out;
    private final Set<String> once = new HashSet<>();
    private int depth;
    private int inside;
    private int items;
    private int liveItems;
    private Level level = Level.CHANNEL;
    private @Nullable ElementTree tree;
    private ForeignElement.@Nullable Builder starting;

    /**
     * Passes a show on.
     *
     * @param format the name of the format, for people
     * @param out takes the document
     * @param repairs hears what the format cannot hold
     */
    OtherFormat(String format, XmlSink out, Repairs repairs) {
        this.format = format;
        this.out = out;
        this.repairs = repairs;
    }

    // ---- what a format says

    /** Starts the document, to the place where the tags of the channel stand. */
    abstract void startFeed() throws IOException;

    /** Adds what the format asks for, behind the tags of the channel. */
    abstract void completeFeed() throws IOException;

    /** Ends what is still open of the document. */
    abstract void endFeed() throws IOException;

    /** Starts an item, which is the one of this number, counted from 0. */
    abstract void startItem(int number) throws IOException;

    /** Adds what the format asks for, behind the tags of an item or a live item. */
    abstract void completeItem(Level level, int number) throws IOException;

    /** Passes a tag of RSS on; {@return whether the format can hold it}. */
    abstract boolean write(Level level, ForeignElement tag) throws IOException;

    /** {@return whether the format holds such a tag more than once} */
    abstract boolean isMany(String tag);

    /** Starts a tag that is not of RSS, or what is inside one. */
    abstract void startOther(Level level, Name name) throws IOException;

    /** {@return what an attribute of such a tag says in the format} */
    abstract String attribute(Level level, Name name, String value);

    // ---- the document that comes in

    @Override
    public final void start(Name name) throws IOException {
        depth++;
        if (tree != null) {
            starting = element(name);
            tree.start(starting);
        } else if (inside > 0) {
            inside++;
            if (name.namespace().isEmpty()) {
                report(Severity.INFO, "format.namespace", name, "It gets the namespace of the format.");
            }
            startOther(level, name);
        } else if (depth == 1) {
            startFeed();
        } else if (depth > 2) {
            startTag(name);
        }
    }

    private void startTag(Name name) throws IOException {
        if (level == Level.CHANNEL && (name.equals(ITEM) || name.equals(LIVE_ITEM))) {
            startEpisode(name);
        } else if (name.namespace().isEmpty()) {
            starting = element(name);
            tree = new ElementTree(starting);
        } else {
            inside = 1;
            startOther(level, name);
        }
    }

    private void startEpisode(Name name) throws IOException {
        if (name.equals(LIVE_ITEM)) {
            liveItems++;
            out.start(name);
            level = Level.LIVE_ITEM;
        } else {
            if (items == 0) {
                completeFeed();
            }
            startItem(items++);
            level = Level.ITEM;
        }
        once.clear();
    }

    @Override
    public final void attribute(Name name, String value) throws IOException {
        if (tree != null && starting != null) {
            starting.addAttribute(ForeignElements.key(name), value);
        } else if (inside > 0 || level == Level.LIVE_ITEM) {
            out.attribute(name, attribute(level, name, value));
        }
    }

    @Override
    public final void text(String text) throws IOException {
        if (tree != null) {
            tree.text().append(text);
        } else if (inside > 0) {
            out.text(text);
        }
    }

    @Override
    public final void end() throws IOException {
        depth--;
        if (tree != null) {
            ForeignElement tag = tree.end();
            if (tag != null) {
                tree = null;
                pass(tag);
            }
        } else if (inside > 0) {
            inside--;
            out.end();
        } else if (level != Level.CHANNEL) {
            completeItem(level, number());
            out.end();
            level = Level.CHANNEL;
            once.clear();
        } else if (depth == 0) {
            if (items == 0) {
                completeFeed();
            }
            endFeed();
        }
    }

    /** A rule knows what RSS says in a tag; what a feed said beyond that has no place elsewhere. */
    private void pass(ForeignElement whole) throws IOException {
        ForeignElement tag = ofRss(whole);
        if (!tag.equals(whole)) {
            report(
                    Severity.WARNING,
                    "format.unsupported",
                    ForeignElements.name(tag),
                    format + " has no place for what it says beyond RSS, so that is left out.");
        }
        if (tag.name().equals("author")) {
            passAuthor(tag);
            return;
        }
        boolean first = isMany(tag.name()) || once.add(tag.name());
        if (!first || ForeignElements.isEmpty(tag) || !write(level, tag)) {
            report(
                    Severity.WARNING,
                    UNSUPPORTED,
                    ForeignElements.name(tag),
                    format + " has no place for it, so it is left out.");
        }
    }

    /** Apple's tag holds the name in every format. */
    private void passAuthor(ForeignElement tag) throws IOException {
        Contact author = CONTACT.read(tag.text().orElse(""), (severity, code, message) -> {});
        if (author != null && author.name().isPresent()) {
            leaf(ItunesVocabulary.name("author"), author.name().get());
        }
        report(
                Severity.WARNING,
                "format.unsupported",
                ForeignElements.name(tag),
                format + " has no place for the mail address of an author, so it is left out.");
    }

    private static ForeignElement ofRss(ForeignElement tag) {
        Set<String> known = PARTS.getOrDefault(tag.name(), Set.of());
        var attributes = new LinkedHashMap<>(tag.attributes());
        attributes.keySet().retainAll(known);
        return tag.toBuilder()
                .attributes(attributes)
                .children(tag.children().stream()
                        .filter(child -> known.contains(child.name()))
                        .toList())
                .build();
    }

    private static ForeignElement.Builder element(Name name) {
        return ForeignElements.begin(name, List.of());
    }

    // ---- for the rules

    final XmlSink out() {
        return out;
    }

    /** {@return the number of the item or live item that is written, counted from 0} */
    private int number() {
        return (level == Level.LIVE_ITEM ? liveItems : items) - 1;
    }

    /** {@return whether a tag of RSS was written at this level} */
    final boolean has(String tag) {
        return once.contains(tag);
    }

    /** Writes an element that holds nothing but a text. */
    final boolean leaf(Name name, String text, String... attributes) throws IOException {
        out.start(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.attribute(attributes[i], attributes[i + 1]);
        }
        out.text(text);
        out.end();
        return true;
    }

    /** Tells that the format asks for something that the show does not say. */
    final void require(String what) {
        report(Severity.INFO, REQUIRED, Name.of(what), format + " asks for it, and the show has none.");
    }

    /** Tells that a tag is written, and read as something else. */
    final void ambiguous(Name tag, String message) {
        report(Severity.WARNING, UNSUPPORTED, tag, message);
    }

    private void report(Severity severity, String code, Name about, String message) {
        String item =
                switch (level) {
                    case CHANNEL -> "";
                    case ITEM -> "/item[" + items + "]";
                    case LIVE_ITEM -> "/" + LIVE_ITEM + "[" + liveItems + "]";
                };
        repairs.report(severity, code, "rss/channel" + item + "/" + about, Position.START, "", message);
    }
}
