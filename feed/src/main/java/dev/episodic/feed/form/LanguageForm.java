package dev.episodic.feed.form;

import dev.episodic.Severity;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A language as a tag of BCP 47; names of languages and the tags of operating systems are understood. */
final class LanguageForm implements Form<Locale> {

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (var line : Resource.lines("language-names.txt")) {
            int colon = line.indexOf(':');
            for (var name : line.substring(colon + 1).split(",", -1)) {
                NAMES.putIfAbsent(name.strip(), line.substring(0, colon));
            }
        }
    }

    @Override
    public @Nullable Locale read(String text, Doubts doubts) {
        var language = Folded.of(text);
        if (language.isEmpty()) {
            return null;
        }
        int end = end(language);
        var first = end < 0 ? language : language.substring(0, end).strip();
        var locale = locale(first);
        if (locale != null && end >= 0) {
            doubts.note(Severity.WARNING, "language.several", "Only the first of several languages was taken.");
        }
        if (locale != null && !locale.toLanguageTag().equalsIgnoreCase(first)) {
            doubts.note(Severity.INFO, "language.spelling", "This language is written " + locale.toLanguageTag() + ".");
        }
        return locale;
    }

    private static int end(String language) {
        for (int i = 0; i < language.length(); i++) {
            if (",;/|".indexOf(language.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Locale locale(String language) {
        var code = NAMES.get(language.toLowerCase(Locale.ROOT));
        if (code != null) {
            return Locale.forLanguageTag(code);
        }
        int dot = language.indexOf('.');
        var tag = (dot < 0 ? language : language.substring(0, dot)).replace('_', '-');
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            boolean undetermined =
                    locale.getLanguage().isEmpty() || locale.getLanguage().equals("und");
            return undetermined ? null : locale;
        } catch (IllformedLocaleException hopeless) {
            return null;
        }
    }

    @Override
    public String write(Locale value) {
        return value.toLanguageTag();
    }

    @Override
    public String kind() {
        return "language";
    }

    @Override
    public String wanted() {
        return "the tag of a language such as en or pt-BR";
    }
}
