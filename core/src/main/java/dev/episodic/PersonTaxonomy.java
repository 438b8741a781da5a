package dev.episodic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The groups and roles of the podcast taxonomy, from the resource {@code person-taxonomy.txt}. */
final class PersonTaxonomy {

    private static final Set<String> GROUPS = new HashSet<>();
    private static final Set<String> ROLES = new HashSet<>();

    static {
        resource().lines().forEach(line -> {
            int colon = line.indexOf(':');
            GROUPS.add(line.substring(0, colon).toLowerCase(Locale.ROOT));
            for (String role : line.substring(colon + 1).split(",", -1)) {
                ROLES.add(role.strip().toLowerCase(Locale.ROOT));
            }
        });
    }

    private PersonTaxonomy() {}

    static String group(String word) {
        return known(word, GROUPS);
    }

    static String role(String word) {
        return known(word, ROLES);
    }

    static boolean hasGroup(String word) {
        return GROUPS.contains(word);
    }

    static boolean hasRole(String word) {
        return ROLES.contains(word);
    }

    private static String known(String word, Set<String> words) {
        var lower = word.toLowerCase(Locale.ROOT);
        return words.contains(lower) ? lower : word;
    }

    private static String resource() {
        try (var in = Objects.requireNonNull(PersonTaxonomy.class.getResourceAsStream("person-taxonomy.txt"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
