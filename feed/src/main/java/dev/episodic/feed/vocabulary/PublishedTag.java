package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.DATE;

import dev.episodic.feed.xml.Name;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** When something was published. The dates of mail, which RSS has, know whole seconds; Dublin Core has the rest. */
final class PublishedTag {

    private static final Name PUB_DATE = Name.of("pubDate");

    private PublishedTag() {}

    static <T, B> void add(
            Shape<T, B> shape, Function<T, Optional<OffsetDateTime>> get, BiConsumer<B, OffsetDateTime> set) {
        shape.reads(PUB_DATE.local(), new LeafRow<>(DATE, set, false)).writes((value, out) -> {
            OffsetDateTime date = get.apply(value).orElse(null);
            if (date != null) {
                out.start(date.getNano() == 0 ? PUB_DATE : DublinCoreVocabulary.DATE);
                out.text(DATE.write(date));
                out.end();
            }
        });
    }
}
