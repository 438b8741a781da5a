package dev.episodic.join;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the episodes that two accounts of a show have in common, and joins them. */
final class EpisodesJoin {

    private final List<Episode> one;
    private final List<Episode> other;
    /** For each of the others the place of the same episode in the first list, -1 while it is not found. */
    private final int[] matches;

    private final boolean[] taken;

    private EpisodesJoin(List<Episode> one, List<Episode> other) {
        this.one = one;
        this.other = other;
        this.matches = new int[other.size()];
        this.taken = new boolean[one.size()];
        Arrays.fill(matches, -1);
    }

    static List<Episode> join(Podcast one, Podcast other, Agreement agreement) {
        if (other.episodes().isEmpty() || one.episodes().equals(other.episodes())) {
            return one.episodes();
        }
        var join = new EpisodesJoin(one.episodes(), other.episodes());
        join.match(Optional::of, false);
        join.match(episode -> episode.guid().map(guid -> guid.value()), false);
        join.match(episode -> episode.link().map(Keys::url), true);
        join.match(episode -> episode.title().map(Keys::words), true);
        return join.joined(one, other, agreement);
    }

    /** @param alone whether a key that several episodes share tells nothing, as a link to the home page does */
    private void match(Function<Episode, Optional<?>> key, boolean alone) {
        Map<Object, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < one.size(); i++) {
            int place = i;
            key.apply(one.get(i)).ifPresent(known -> places.computeIfAbsent(known, none -> new ArrayDeque<>())
                    .add(place));
        }
        var shared = alone ? shared(key) : Set.of();
        for (int i = 0; i < other.size(); i++) {
            var known = key.apply(other.get(i)).filter(value -> !shared.contains(value));
            if (matches[i] < 0 && known.isPresent()) {
                take(i, places.getOrDefault(known.get(), new ArrayDeque<>()), alone);
            }
        }
    }

    private void take(int index, Deque<Integer> places, boolean alone) {
        if (alone && places.size() > 1) {
            return;
        }
        while (!places.isEmpty()) {
            int place = places.remove();
            if (!taken[place] && !(alone && differ(one.get(place), other.get(index)))) {
                matches[index] = place;
                taken[place] = true;
                return;
            }
        }
    }

    private static boolean differ(Episode one, Episode other) {
        return one.guid().isPresent() && other.guid().isPresent();
    }

    private Set<Object> shared(Function<Episode, Optional<?>> key) {
        Set<Object> seen = new HashSet<>();
        Set<Object> shared = new HashSet<>();
        for (var episode : other) {
            key.apply(episode).filter(known -> !seen.add(known)).ifPresent(shared::add);
        }
        return shared;
    }

    private List<Episode> joined(Podcast first, Podcast second, Agreement agreement) {
        var joined = new ArrayList<>(one);
        for (int i = 0; i < other.size(); i++) {
            int place = matches[i];
            if (place < 0) {
                joined.add(other.get(i));
            } else {
                joined.set(place, joined(place, i, first, second, agreement.at("episodes[" + place + "]")));
            }
        }
        return joined;
    }

    /** People of an episode take the place of those of the show, so that none may come without the others. */
    private Episode joined(int place, int index, Podcast first, Podcast second, Agreement agreement) {
        var left = one.get(place);
        var right = other.get(index);
        if (left.people().isEmpty() && !right.people().isEmpty()) {
            left = left.toBuilder().people(first.people()).build();
        } else if (right.people().isEmpty() && !left.people().isEmpty()) {
            right = right.toBuilder().people(second.people()).build();
        }
        return EpisodeJoin.join(left, right, agreement);
    }
}
