package dev.episodic.html.page;

import dev.episodic.Chapter;
import dev.episodic.Episode;
import dev.episodic.Soundbite;
import java.util.Optional;
import java.util.Set;

/**
 * Stretches of a recording in the words of schema.org: chapters, and what to listen to first.
 *
 * @see <a href="https://schema.org/Clip">Clip</a>
 */
final class SchemaClip {

    private static final Set<String> CLIP = Set.of("Clip");

    private SchemaClip() {}

    static void add(Episode.Builder episode, Thing thing) {
        for (var part : thing.things("hasPart")) {
            if (part.is(CLIP) && SchemaMark.SOUNDBITE.isOn(part)) {
                soundbite(part).ifPresent(episode::addSoundbite);
            } else if (part.is(CLIP)) {
                chapter(part).ifPresent(episode::addChapter);
            }
        }
    }

    private static Optional<Chapter> chapter(Thing clip) {
        return clip.text("startOffset").flatMap(Clocks::of).map(start -> Chapter.builder()
                .start(start)
                .end(clip.text("endOffset").flatMap(Clocks::of).orElse(null))
                .title(clip.text("name").orElse(null))
                .image(clip.url("image").orElse(null))
                .link(clip.url("mainEntityOfPage").orElse(null))
                .location(SchemaPlace.of(clip).stream().findFirst().orElse(null))
                .build());
    }

    private static Optional<Soundbite> soundbite(Thing clip) {
        var start = clip.text("startOffset").flatMap(Clocks::of);
        var end = clip.text("endOffset").flatMap(Clocks::of);
        return start.flatMap(from -> end.filter(to -> to.compareTo(from) > 0).map(to -> Soundbite.builder()
                .start(from)
                .duration(to.minus(from))
                .title(clip.text("name").orElse(null))
                .build()));
    }
}
