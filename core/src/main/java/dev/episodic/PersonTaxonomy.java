package dev.episodic;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The groups and roles of the podcast taxonomy, from the resource {@code person-taxonomy.txt}. */
final class PersonTaxonomy {

    /** The roles of each group, all in lower case. */
    private static final Map<String, Set<String>> GROUPS = new LinkedHashMap<>();

    private static final Set<String> ROLES = new LinkedHashSet<>();

    static {
        for (String line : Resource.lines("person-taxonomy.txt")) {
            int colon = line.indexOf(':');
            var roles = new LinkedHashSet<String>();
            for (String role : line.substring(colon + 1).split(",", -1)) {
                roles.add(role.strip().toLowerCase(Locale.ROOT));
            }
            GROUPS.put(line.substring(0, colon).toLowerCase(Locale.ROOT), roles);
            ROLES.addAll(roles);
        }
    }

    private PersonTaxonomy() {}

    static String group(String word) {
        return known(word, GROUPS.keySet());
    }

    static String role(String word) {
        return known(word, ROLES);
    }

    static boolean hasGroup(String word) {
        return GROUPS.containsKey(word);
    }

    static boolean hasRole(String word) {
        return ROLES.contains(word);
    }

    static List<PersonGroup> groupsOf(String role) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().contains(role))
                .map(group -> PersonGroup.of(group.getKey()))
                .toList();
    }

    static List<Role> rolesOf(String group) {
        return GROUPS.getOrDefault(group, Set.of()).stream().map(Role::of).toList();
    }

    private static String known(String word, Set<String> words) {
        var lower = word.toLowerCase(Locale.ROOT);
        return words.contains(lower) ? lower : word;
    }
}
