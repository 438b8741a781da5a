package dev.episodic.html.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where sites of one make keep what they know, read from the table {@code profiles.txt}: how to recognize them, and a path
 * to each thing, several paths being tried in turn.
 *
 * @param name what the make is called
 * @param paths the paths, by what they lead to
 */
record SiteProfile(String name, Map<String, List<String>> paths) {

    private static final List<SiteProfile> ALL = read(ResourceRows.of("profiles.txt"));

    static List<SiteProfile> all() {
        return ALL;
    }

    private static List<SiteProfile> read(List<String> rows) {
        var profiles = new ArrayList<SiteProfile>();
        for (var row : rows) {
            var parts = row.strip().split("\\s+", 2);
            if (parts.length < 2) {
                throw new IllegalStateException("profiles.txt wants two fields: " + row);
            }
            if (parts[0].equals("profile")) {
                profiles.add(new SiteProfile(parts[1], new LinkedHashMap<>()));
            } else {
                profiles.get(profiles.size() - 1)
                        .paths
                        .computeIfAbsent(parts[0], none -> new ArrayList<>())
                        .add(parts[1]);
            }
        }
        return List.copyOf(profiles);
    }

    List<String> of(String field) {
        return paths.getOrDefault(field, List.of());
    }

    Optional<String> first(String field) {
        return of(field).stream().findFirst();
    }
}
