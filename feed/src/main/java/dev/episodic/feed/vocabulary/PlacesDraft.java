package dev.episodic.feed.vocabulary;

import dev.episodic.ForeignElement;
import dev.episodic.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The coordinates of a show or an episode while it is read. They come in two or three tags, of which the first two make
 * a place; what makes none is left over, to be kept as it came.
 */
final class PlacesDraft {

    static final String LATITUDE = "lat";
    static final String LONGITUDE = "long";
    static final String ALTITUDE = "alt";

    private final Consumer<Location> add;
    private final Map<String, Leaf> pending = new LinkedHashMap<>();
    private final List<ForeignElement> leftOver = new ArrayList<>();

    PlacesDraft(Consumer<Location> add) {
        this.add = add;
    }

    /** Takes a place that is said at once. */
    void add(Location place) {
        complete();
        add.accept(place);
    }

    /** Takes one coordinate. */
    void add(String coordinate, Leaf leaf) {
        if (pending.containsKey(coordinate)) {
            finish();
        }
        pending.put(coordinate, leaf);
    }

    /** Makes a place of the coordinates so far, if they do. */
    void complete() {
        if (pending.containsKey(LATITUDE) && pending.containsKey(LONGITUDE)) {
            finish();
        }
    }

    private void finish() {
        Leaf latitude = pending.get(LATITUDE);
        Leaf longitude = pending.get(LONGITUDE);
        if (latitude == null || longitude == null) {
            leftOver.addAll(kept());
        } else {
            Leaf altitude = pending.get(ALTITUDE);
            String geo =
                    "geo:" + latitude.text().strip() + "," + longitude.text().strip();
            String whole = altitude == null ? geo : geo + "," + altitude.text().strip();
            add.accept(Location.builder().geo(whole).build());
        }
        pending.clear();
    }

    private List<ForeignElement> kept() {
        return pending.values().stream().map(Leaf::asForeign).toList();
    }

    /** {@return the tags that make no place} */
    List<ForeignElement> leftOver() {
        if (leftOver.isEmpty() && pending.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<>(leftOver);
        all.addAll(kept());
        return all;
    }
}
