package dev.episodic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The licences that have a word of the podcast namespace or of SPDX, from the resource {@code licenses.txt}. */
final class Licenses {

    private static final Map<String, String> BY_NAME = new HashMap<>();
    private static final Map<String, String> BY_ADDRESS = new HashMap<>();

    static {
        for (String line : Resource.lines("licenses.txt")) {
            int colon = line.indexOf(':');
            String id = colon < 0 ? line : line.substring(0, colon);
            BY_NAME.put(id.toLowerCase(Locale.ROOT), id);
            if (colon >= 0) {
                for (String address : line.substring(colon + 1).split(",", -1)) {
                    BY_ADDRESS.put(address.strip().toLowerCase(Locale.ROOT), id);
                }
            }
        }
    }

    private Licenses() {}

    /** {@return the word for a licence of this name, in any letter case and with blanks for hyphens} */
    static Optional<String> byName(String name) {
        return Optional.ofNullable(
                BY_NAME.get(name.strip().replaceAll("[\\s_]+", "-").toLowerCase(Locale.ROOT)));
    }

    /** {@return the word for the licence whose text stands at this address, in any language} */
    static Optional<String> byAddress(Url url) {
        String bare = url.text()
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("[?#].*$", "")
                .replaceFirst("^(https?:)?//(www\\.)?", "")
                .replaceFirst("/(legalcode|deed)(\\.[a-z]{2,3}([_-][a-z]+)?)?$", "")
                .replaceFirst("/+$", "");
        return Optional.ofNullable(BY_ADDRESS.get(bare));
    }
}
