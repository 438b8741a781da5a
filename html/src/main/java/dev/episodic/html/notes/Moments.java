package dev.episodic.html.notes;

import dev.episodic.Chapter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When what is talked about.
 *
 * @param chapters the chapters
 * @param times the moment that a passage belongs to, by its number, where that is known
 */
record Moments(List<Found<Chapter>> chapters, Map<Integer, Duration> times) {

    @Nullable
    Duration at(int passage) {
        return times.get(passage);
    }
}
