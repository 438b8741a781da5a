package dev.episodic.feed.form;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The offsets that the names of time zones stand for, from the resource {@code zones.txt}. */
final class ZoneNames {

    private static final Map<String, ZoneOffset> CERTAIN = new HashMap<>();
    private static final Map<String, ZoneOffset> DOUBTFUL = new HashMap<>();

    static {
        for (var line : Resource.lines("zones.txt")) {
            var columns = line.split(" ", -1);
            (columns.length > 2 ? DOUBTFUL : CERTAIN).put(columns[0], ZoneOffset.of(columns[1]));
        }
    }

    private ZoneNames() {}

    /** {@return the offset that this name has wherever it is used, or null} */
    static @Nullable ZoneOffset certain(String name) {
        return name.equals("GMT") ? ZoneOffset.UTC : CERTAIN.get(name.toUpperCase(Locale.ROOT));
    }

    /** {@return the offset that this name most often has, though it has others too, or null} */
    static @Nullable ZoneOffset doubtful(String name) {
        return DOUBTFUL.get(name.toUpperCase(Locale.ROOT));
    }
}
