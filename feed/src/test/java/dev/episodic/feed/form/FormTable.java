package dev.episodic.feed.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks a row of a table of examples: a text, the value it means, the text that is written for it, and the codes of
 * the doubts. The tables show a tabulator as {@code ⇥}, a line break as {@code ⏎} and no value as a dash; {@code =}
 * says that the text is written as it was read.
 */
final class FormTable {

    private static final List<Locale> LOCALES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("tr"), Locale.forLanguageTag("ar-SA-u-nu-arab"));
    private static final List<TimeZone> ZONES =
            List.of(TimeZone.getTimeZone("UTC"), TimeZone.getTimeZone("Asia/Kathmandu"));

    private FormTable() {}

    static <V> void check(
            Form<V> form, @Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        check(form, String::valueOf, text, value, written, codes);
    }

    static <V> void check(
            Form<V> form,
            Function<V, String> shown,
            @Nullable String text,
            @Nullable String value,
            @Nullable String written,
            String codes) {
        var raw = text == null ? "" : text.replace('⇥', '\t').replace('⏎', '\n');
        everywhere(() -> {
            var noted = new ArrayList<String>();
            var read = form.read(raw, (severity, code, message) -> noted.add(code));

            assertThat(read == null ? null : shown.apply(read)).isEqualTo(value);
            assertThat(String.join(" ", noted)).isEqualTo(codes);
            if (read != null) {
                assertThat(form.write(read)).isEqualTo("=".equals(written) ? raw : written);
                assertThat(form.read(form.write(read), (severity, code, message) -> {}))
                        .isEqualTo(read);
            }
        });
    }

    /** Runs it under each of the default locales and time zones. */
    static void everywhere(Runnable check) {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            for (var otherLocale : LOCALES) {
                for (var otherZone : ZONES) {
                    Locale.setDefault(otherLocale);
                    TimeZone.setDefault(otherZone);
                    check.run();
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
