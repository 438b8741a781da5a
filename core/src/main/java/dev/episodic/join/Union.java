package dev.episodic.join;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Joins two lists: what is the same becomes one, in the order of the first, followed by what only the second has. */
final class Union {

    private Union() {}

    /** {@return the union of lists whose things are the same only if they are equal} */
    static <T> List<T> of(List<T> one, List<T> other) {
        return of(one, other, thing -> thing, (left, right) -> left);
    }

    /** {@return the union of lists whose things are known by a key, several of one key being matched in order} */
    static <T> List<T> of(List<T> one, List<T> other, Function<T, Object> key, BinaryOperator<T> join) {
        if (other.isEmpty() || one.equals(other)) {
            return one;
        }
        var joined = new ArrayList<T>(one);
        Map<Object, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < one.size(); i++) {
            places.computeIfAbsent(key.apply(one.get(i)), none -> new ArrayDeque<>())
                    .add(i);
        }
        for (var thing : other) {
            var place =
                    places.getOrDefault(key.apply(thing), new ArrayDeque<>()).poll();
            if (place == null) {
                joined.add(thing);
            } else {
                joined.set(place, join.apply(one.get(place), thing));
            }
        }
        return joined;
    }
}
