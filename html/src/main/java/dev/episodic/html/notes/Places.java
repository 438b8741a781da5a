package dev.episodic.html.notes;

import dev.episodic.LinkKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows where on the web people and shows can be met, from the table {@code places.txt}. */
public final class Places {

    private static final Map<String, LinkKind> KINDS = new HashMap<>();
    private static final Set<String> NAMES = new HashSet<>();

    static {
        for (var row : Tables.rows("places.txt", 3)) {
            KINDS.put(row.get(1), LinkKind.of(row.get(0)));
            NAMES.add(row.get(2).toLowerCase(Locale.ROOT));
        }
    }

    private Places() {}

    /** {@return what a link to this host is for, as a rule} */
    public static Optional<LinkKind> kindOf(String href) {
        var host = Addresses.host(href);
        for (int dot = -1; ; dot = host.indexOf('.', dot + 1)) {
            var kind = KINDS.get(host.substring(dot + 1));
            if (kind != null) {
                return Optional.of(kind);
            }
            if (host.indexOf('.', dot + 1) < 0) {
                return Optional.empty();
            }
        }
    }

    /** {@return whether this is the name of such a place, and nothing more} */
    static boolean isName(String text) {
        return NAMES.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
