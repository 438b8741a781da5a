package dev.episodic.cli;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name for the file that is made from each source, in their order. The same sources always get the same names, and no
 * two the same, not even on a system that takes capitals and small letters for one.
 */
final class FileNames {

    private static final Pattern EXTENSION =
            Pattern.compile("(?<=[^/])\\.(?:xml|rss|json|jsonl|txt|html?|opml|psc|srt|vtt)$", Pattern.CASE_INSENSITIVE);

    private final String extension;
    private final Iterator<Source> sources;
    private final Set<String> taken = new HashSet<>();

    FileNames(String extension, List<Source> sources) {
        this.extension = extension;
        this.sources = sources.iterator();
    }

    /** {@return the name for the next source, parts divided by {@code /}} */
    String next() {
        var stem = EXTENSION.matcher(sources.next().place()).replaceFirst("");
        var name = stem + extension;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = stem + "-" + i + extension;
        }
        return name;
    }
}
