package dev.episodic.text;

import dev.episodic.Diagnostic;
import dev.episodic.Position;
import dev.episodic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is odd about one document, told by its kinds: of each the first ones, and how many more there were. */
public final class Findings {

    private static final int MOST_OF_A_KIND = 100;
    private static final int MOST_QUOTED = 80;

    private final List<Diagnostic> list = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Diagnostic> beyond = new LinkedHashMap<>();

    /** Notes an oddity. */
    public void report(Severity severity, String code, String path, Position position, String found, String message) {
        int count = counts.merge(code, 1, Integer::sum);
        if (count > MOST_OF_A_KIND + 1) {
            return;
        }
        var diagnostic = new Diagnostic(severity, code, path, position, shortened(found), message);
        if (count > MOST_OF_A_KIND) {
            beyond.put(code, diagnostic);
        } else {
            list.add(diagnostic);
        }
    }

    /** Notes an oddity of a kind that is worth telling once for the whole document. */
    public void reportOnce(
            Severity severity, String code, String path, Position position, String found, String message) {
        if (!counts.containsKey(code)) {
            report(severity, code, path, position, found, message);
        }
    }

    /** Notes an oddity that was found elsewhere. */
    public void add(Diagnostic found) {
        report(found.severity(), found.code(), found.path(), found.position(), found.found(), found.message());
    }

    /** {@return what was met, in the order of the document; of each kind that was met too often, the last counts the rest} */
    public List<Diagnostic> list() {
        var all = new ArrayList<>(list);
        beyond.forEach((code, first) -> {
            var message = first.message() + " And " + (counts.getOrDefault(code, 0) - MOST_OF_A_KIND - 1) + " more.";
            all.add(new Diagnostic(first.severity(), code, first.path(), first.position(), first.found(), message));
        });
        all.sort(Comparator.comparing(each -> each.position().offset()));
        return all;
    }

    /** {@return what was found, shortened when it is long} */
    static String shortened(String found) {
        if (found.length() <= MOST_QUOTED) {
            return found;
        }
        int end = Character.isHighSurrogate(found.charAt(MOST_QUOTED - 1)) ? MOST_QUOTED - 1 : MOST_QUOTED;
        return found.substring(0, end) + "...";
    }
}
