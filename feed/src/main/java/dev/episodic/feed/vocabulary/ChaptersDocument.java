package dev.episodic.feed.vocabulary;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.Severity;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Scanner;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Podlove Simple Chapters as a document of their own. */
public final class ChaptersDocument {

    private ChaptersDocument() {}

    /**
     * {@return the chapters that the document holds, in the order in which they begin}
     *
     * @param scanner stands at the start tag of the root
     * @param trail takes the diagnostics
     */
    public static Chapters read(Scanner scanner, Trail trail) throws IOException {
        Set<String> others = new HashSet<>(List.of(scanner.name().namespace(), scanner.unknownDefaultNamespace()));
        others.remove(SimpleChaptersVocabulary.NAMESPACE.uri());
        var reading = new Reading(scanner, trail, new CoreNames(SimpleChaptersVocabulary.NAMESPACE, others));
        var draft = new Draft();
        reading.begin(new Frame<>(SimpleChaptersVocabulary.DOCUMENT, draft, null, ended -> {}));
        reading.leaveOutAttributes(Name.of("version"), Reading.XML_LANG);
        reading.finish();
        return sorted(draft.build());
    }

    /** Writes chapters, in the order in which they begin. */
    public static void write(Chapters chapters, XmlSink out) throws IOException {
        SimpleChaptersVocabulary.DOCUMENT.write(SimpleChaptersVocabulary.CHAPTERS, sorted(chapters), out);
    }

    private static Chapters sorted(Chapters chapters) {
        return chapters.toBuilder()
                .chapters(chapters.chapters().stream()
                        .sorted(Comparator.comparing(Chapter::start))
                        .toList())
                .build();
    }

    /** Chapters while they are read. */
    static final class Draft {
        private final Chapters.Builder chapters = Chapters.builder();
        private Duration latest = Duration.ZERO;
        private boolean unsorted;

        Chapters build() {
            return chapters.build();
        }
    }

    /** Reads a chapter, and tells of the first that stands behind a later one. */
    record ChapterRow(Shape<Chapter, Chapter.Builder> shape) implements Reads<Draft> {

        @Override
        public void read(Reading reading, Frame<Draft> frame) throws IOException {
            var place = reading.place();
            reading.open(shape, frame, (outer, chapter) -> {
                var draft = outer.parts();
                if (!draft.unsorted && chapter.start().compareTo(draft.latest) < 0) {
                    draft.unsorted = true;
                    tell(reading, place);
                }
                draft.latest = chapter.start();
                draft.chapters.addChapter(chapter);
            });
        }

        private static void tell(Reading reading, Place place) {
            var message = "The chapter begins before the one that stands before it: all are sorted.";
            reading.speakOf(place);
            reading.report(Severity.INFO, "chapters.unsorted", "", "", message);
            reading.speakOf(null);
        }

        @Override
        public boolean many() {
            return true;
        }
    }
}
