package dev.episodic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The flat list of the Podcast Index, from the resource {@code podcast-index-categories.txt}. */
final class PodcastIndexCategories {

    private static final Map<Integer, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (String line : Resource.lines("podcast-index-categories.txt")) {
            int blank = line.indexOf(' ');
            int number = Integer.parseInt(line.substring(0, blank));
            String name = line.substring(blank + 1);
            NAMES.put(number, name);
            NUMBERS.put(key(name), number);
        }
    }

    private PodcastIndexCategories() {}

    /** {@return the categories that a name falls into: the one of that name, or those of its words} */
    static Map<Integer, String> of(String name) {
        var found = new LinkedHashMap<Integer, String>();
        if (!add(name, found)) {
            for (String word : name.split("[\\s&]+", -1)) {
                add(word, found);
            }
        }
        return found;
    }

    private static boolean add(String name, Map<Integer, String> found) {
        Integer number = NUMBERS.get(key(name));
        if (number == null) {
            return false;
        }
        found.put(number, NAMES.getOrDefault(number, name));
        return true;
    }

    private static String key(String name) {
        return name.strip().replace(' ', '-').toLowerCase(Locale.ROOT);
    }
}
