package dev.episodic.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Things in the order of their times; what has no time stays behind what it stood behind. */
public final class Timeline {

    private Timeline() {}

    /** {@return the index of the first thing that begins before one that it stands behind, or -1 if all are in order} */
    public static <T> int firstOutOfOrder(List<T> things, Function<T, Optional<Duration>> start) {
        var latest = Duration.ZERO;
        for (int i = 0; i < things.size(); i++) {
            var own = start.apply(things.get(i)).orElse(latest);
            if (own.compareTo(latest) < 0) {
                return i;
            }
            latest = own;
        }
        return -1;
    }

    /** {@return the things by their times, those of the same time in the order they had} */
    public static <T> List<T> sorted(List<T> things, Function<T, Optional<Duration>> start) {
        record Placed<T>(T thing, Duration at) {}
        var placed = new ArrayList<Placed<T>>(things.size());
        var before = Duration.ZERO;
        for (var thing : things) {
            before = start.apply(thing).orElse(before);
            placed.add(new Placed<>(thing, before));
        }
        placed.sort(Comparator.comparing(Placed::at));
        return placed.stream().map(Placed::thing).toList();
    }
}
