package dev.episodic.feed.vocabulary;

import static dev.episodic.DublinCoreElement.CREATOR;
import static dev.episodic.DublinCoreElement.DATE;
import static dev.episodic.DublinCoreElement.DESCRIPTION;
import static dev.episodic.DublinCoreElement.RIGHTS;
import static dev.episodic.DublinCoreElement.TITLE;
import static dev.episodic.feed.form.Forms.ISO_DATE;
import static dev.episodic.feed.form.Forms.LANGUAGE;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.TEXT;

import dev.episodic.DublinCore;
import dev.episodic.DublinCoreElement;
import dev.episodic.DublinCoreTerm;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

/** The statements of Dublin Core, each with its language. One that says more is kept as it came. */
final class DublinCoreTags {

    private static final Name TITLE_TAG = Name.of("title");
    private static final Name DESCRIPTION_TAG = Name.of("description");
    private static final Name SUMMARY = ItunesVocabulary.name("summary");
    private static final Name AUTHOR = ItunesVocabulary.name("author");
    private static final Name COPYRIGHT = Name.of("copyright");

    /** RSS has a copyright for the show alone, so that of an episode is told here, whatever tag told it. */
    static final Name RIGHTS_TAG = DublinCoreVocabulary.name("rights");

    private static final Name PUB_DATE = Name.of("pubDate");

    private DublinCoreTags() {}

    /** Adds a row for each element; those that also count where another tag is absent are replaced later. */
    static <T, B> void add(Shape<T, B> shape, Function<B, DublinCore.Builder> terms, Function<T, DublinCore> said) {
        for (DublinCoreElement element : DublinCoreElement.values()) {
            shape.in(namespace(element)).reads(element.toString(), new TermRow<>(term(element, terms)));
        }
        shape.writes((value, out) -> {
            for (DublinCoreTerm term : said.apply(value).terms()) {
                write(term, out);
            }
        });
    }

    /** What counts for a show where the tag of RSS or of Apple is absent. */
    static void channelFallbacks(Shape<Podcast, PodcastDraft> channel) {
        Function<PodcastDraft, DublinCore.Builder> terms = draft -> draft.dublinCore;
        channel.in(DublinCoreVocabulary.NAMESPACE);
        fallback(channel, TITLE, terms, ExactRow.text(LINE, (draft, line) -> draft.podcast.title(line), TITLE_TAG));
        fallback(channel, CREATOR, terms, ExactRow.text(LINE, (draft, name) -> draft.podcast.author(name), AUTHOR));
        fallback(
                channel,
                DESCRIPTION,
                terms,
                ExactRow.text(TEXT, (draft, text) -> draft.podcast.description(text), DESCRIPTION_TAG, SUMMARY));
        fallback(
                channel,
                DublinCoreElement.LANGUAGE,
                terms,
                ExactRow.text(LANGUAGE, (draft, tag) -> draft.podcast.language(tag), Name.of("language")));
        fallback(channel, RIGHTS, terms, ExactRow.text(LINE, (draft, line) -> draft.rights.copyright(line), COPYRIGHT));
        fallback(channel, DATE, terms, ExactRow.text(ISO_DATE, (draft, date) -> draft.feed.published(date), PUB_DATE));
    }

    /** What counts for an episode where the tag of RSS or of Apple is absent. */
    static void itemFallbacks(Shape<Episode, EpisodeDraft> item) {
        Function<EpisodeDraft, DublinCore.Builder> terms = draft -> draft.dublinCore;
        item.in(DublinCoreVocabulary.NAMESPACE);
        fallback(item, TITLE, terms, ExactRow.text(LINE, (draft, line) -> draft.episode.title(line), TITLE_TAG));
        fallback(item, CREATOR, terms, ExactRow.text(LINE, (draft, name) -> draft.episode.author(name), AUTHOR));
        fallback(
                item,
                DESCRIPTION,
                terms,
                ExactRow.text(TEXT, (draft, text) -> draft.episode.description(text), DESCRIPTION_TAG, SUMMARY));
        fallback(item, RIGHTS, terms, ExactRow.text(LINE, (draft, line) -> draft.rights.copyright(line), RIGHTS_TAG));
        item.in(RssVocabulary.NAMESPACE)
                .legacy("copyright", LINE, RIGHTS_TAG, (draft, line) -> draft.rights.copyright(line));
        item.in(DublinCoreVocabulary.NAMESPACE);
        fallback(item, DATE, terms, ExactRow.text(ISO_DATE, (draft, date) -> draft.episode.published(date), PUB_DATE));
    }

    private static <T, B> void fallback(
            Shape<T, B> shape, DublinCoreElement element, Function<B, DublinCore.Builder> terms, ExactRow<B, ?> row) {
        shape.lesser(element.toString(), row.otherwise(term(element, terms)));
    }

    /** {@return what puts an element among the statements} */
    static <B> ExactRow.Placing<B> term(DublinCoreElement element, Function<B, DublinCore.Builder> terms) {
        return (reading, parts, leaf) -> {
            boolean plain = !leaf.hasMarkup()
                    && leaf.attributes().stream()
                            .allMatch(attribute -> attribute.name().equals(Reading.XML_LANG));
            String value = plain ? reading.value(TEXT, "", leaf.text()) : null;
            Locale language = value == null || leaf.attributes().isEmpty()
                    ? null
                    : reading.value(
                            LANGUAGE, "/@xml:lang", leaf.attributes().get(0).value());
            if (value == null || (language == null && !leaf.attributes().isEmpty())) {
                return false;
            }
            terms.apply(parts)
                    .addTerm(DublinCoreTerm.builder()
                            .element(element)
                            .value(value)
                            .language(language)
                            .build());
            return true;
        };
    }

    static void writeRights(Episode episode, XmlSink out) throws IOException {
        if (episode.rights().copyright().isPresent()) {
            out.start(RIGHTS_TAG);
            out.text(LINE.write(episode.rights().copyright().get()));
            out.end();
        }
    }

    private static void write(DublinCoreTerm term, XmlSink out) throws IOException {
        Namespace namespace = namespace(term.element());
        out.start(Name.of(namespace.uri(), namespace.prefix(), term.element().toString()));
        if (term.language().isPresent()) {
            out.attribute(Reading.XML_LANG, LANGUAGE.write(term.language().get()));
        }
        out.text(TEXT.write(term.value()));
        out.end();
    }

    private static Namespace namespace(DublinCoreElement element) {
        return element.isLater() ? DublinCoreVocabulary.TERMS : DublinCoreVocabulary.NAMESPACE;
    }

    private record TermRow<B>(ExactRow.Placing<B> term) implements Reads<B> {

        @Override
        public void read(Reading reading, Frame<B> frame) throws IOException {
            Leaf leaf = reading.leaf();
            if (!term.place(reading, frame.parts(), leaf)) {
                reading.keep(frame, leaf.asForeign());
            }
        }

        @Override
        public boolean many() {
            return true;
        }
    }
}
