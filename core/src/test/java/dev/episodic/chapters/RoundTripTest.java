package dev.episodic.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.PodcastArbitraries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a format can say comes back from it, and from any other format in which it was meanwhile. */
class RoundTripTest {

    @Provide
    Arbitrary<Chapters> chapters() {
        return PodcastArbitraries.chapterDocuments().map(RoundTripTest::endingAfterTheirStart);
    }

    private static Chapters endingAfterTheirStart(Chapters chapters) {
        return chapters.toBuilder()
                .chapters(chapters.chapters().stream()
                        .map(chapter -> chapter.toBuilder()
                                .end(chapter.end().map(chapter.start()::plus).orElse(null))
                                .build())
                        .toList())
                .build();
    }

    @Property(tries = 300)
    void jsonSaysEverything(@ForAll("chapters") Chapters chapters) throws IOException {
        var written = ChaptersWriter.standard().write(chapters);
        var read = ChaptersReader.of(ChaptersFormat.JSON).read(written.value());

        assertThat(written.diagnostics()).isEmpty();
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value()).isEqualTo(chapters);
    }

    @Property(tries = 300)
    void everyFormatSaysTheSameAgain(@ForAll ChaptersFormat format, @ForAll("chapters") Chapters chapters)
            throws IOException {
        var written = ChaptersWriter.of(format).write(chapters).value();
        var read = ChaptersReader.of(format).read(written);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(ChaptersWriter.of(format).write(read.value()).value()).isEqualTo(written);
    }

    @Property(tries = 500)
    void everyPairOfFormatsKeepsWhatBothCanSay(
            @ForAll ChaptersFormat one, @ForAll ChaptersFormat other, @ForAll("chapters") Chapters chapters)
            throws IOException {
        var there = convert(convert(chapters, one), other);
        var back = convert(there, one);

        assertThat(common(back, one, other)).isEqualTo(common(chapters, one, other));
    }

    private static Chapters convert(Chapters chapters, ChaptersFormat format) throws IOException {
        return ChaptersReader.of(format)
                .read(ChaptersWriter.of(format).write(chapters).value())
                .value();
    }

    /** {@return what these two formats can both say} */
    private static List<Chapter> common(Chapters chapters, ChaptersFormat one, ChaptersFormat other) {
        boolean json = one == ChaptersFormat.JSON && other == ChaptersFormat.JSON;
        if (json) {
            return chapters.chapters();
        }
        boolean ends = one != ChaptersFormat.LIST && other != ChaptersFormat.LIST;
        boolean links = one != ChaptersFormat.WEBVTT && other != ChaptersFormat.WEBVTT;
        var common = new ArrayList<Chapter>();
        for (var chapter : chapters.chapters()) {
            if (chapter.listed().orElse(true)) {
                common.add(Chapter.builder()
                        .start(chapter.start())
                        .end(ends ? chapter.end().orElse(null) : null)
                        .title(chapter.title().orElse(null))
                        .link(links ? chapter.link().orElse(null) : null)
                        .build());
            }
        }
        return ends ? withoutImpliedEnds(common) : common;
    }

    private static List<Chapter> withoutImpliedEnds(List<Chapter> chapters) {
        var plain = new ArrayList<Chapter>();
        for (int i = 0; i < chapters.size(); i++) {
            var here = chapters.get(i);
            var next = i + 1 < chapters.size() ? chapters.get(i + 1).start() : null;
            plain.add(
                    here.end().filter(end -> end.equals(next)).isPresent()
                            ? here.toBuilder().end(null).build()
                            : here);
        }
        return plain;
    }
}
