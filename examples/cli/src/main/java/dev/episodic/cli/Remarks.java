package dev.episodic.cli;

import dev.episodic.Diagnostic;
import dev.episodic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What was odd about a source, told briefly to a person at a terminal. */
final class Remarks {

    private static final int SHOWN = 5;

    /** Feeds come from anywhere; their text must not steer the terminal. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\u2028-\u202e\u2066-\u2069]+");

    private Remarks() {}

    /** Complains about what was lost or is in doubt, not about what was merely repaired. */
    static void print(Console console, String source, List<Diagnostic> diagnostics) {
        var serious = diagnostics.stream()
                .filter(each -> each.severity() != Severity.INFO)
                .toList();
        serious.stream().limit(SHOWN).forEach(each -> console.complain(source + ": " + line(each)));
        if (serious.size() > SHOWN) {
            console.complain(source + ": and " + (serious.size() - SHOWN) + " more oddities");
        }
    }

    /** {@return a diagnostic in one line} */
    static String line(Diagnostic diagnostic) {
        var severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        return printable(severity + " " + diagnostic.code() + ", " + diagnostic);
    }

    /** {@return a text without what would steer a terminal} */
    static String printable(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
