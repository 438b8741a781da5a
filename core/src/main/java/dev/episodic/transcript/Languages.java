package dev.episodic.transcript;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Languages as files name them: BCP 47 tags, with a hyphen or with what stands for one elsewhere. */
final class Languages {

    private Languages() {}

    /** {@return the language, or null if this names none} */
    static @Nullable Locale parse(String tag) {
        try {
            var language = new Locale.Builder()
                    .setLanguageTag(tag.strip().replace('_', '-'))
                    .build();
            return language.getLanguage().isEmpty() ? null : language;
        } catch (IllformedLocaleException isNone) {
            return null;
        }
    }
}
