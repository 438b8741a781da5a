package dev.episodic.html.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The words, dates and numbers of a page, in the language of the show where there are words in it, otherwise in English.
 * The language of the machine plays no part.
 */
public final class Wording {

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private final Locale language;
    private final Locale locale;
    private final Properties words;

    private Wording(Locale language, Locale locale, Properties words) {
        this.language = language;
        this.locale = locale;
        this.words = words;
    }

    /** {@return the words for a show in this language} */
    public static Wording of(Locale language) {
        return load(language.getLanguage())
                .map(words -> new Wording(language, language, words))
                .orElseGet(() -> new Wording(language, Locale.ENGLISH, english()));
    }

    private static Properties english() {
        return load("en").orElseThrow();
    }

    private static Optional<Properties> load(String language) {
        try (var file = Wording.class.getResourceAsStream("words_" + language + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            var words = new Properties();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return Optional.of(words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@return the words, with the values put in} */
    public String of(Word word, Object... values) {
        var pattern = words.getProperty(word.key());
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** {@return the language of the show as a BCP 47 tag} */
    public String tag() {
        return language.toLanguageTag();
    }

    /** {@return the direction of writing, {@code ltr} or {@code rtl}} */
    public String direction() {
        boolean rightToLeft = language.getScript().isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(language.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(language.getScript());
        return rightToLeft ? "rtl" : "ltr";
    }

    /** {@return the day as people write it} */
    public String date(OffsetDateTime moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(moment);
    }

    /** {@return the number as people write it} */
    public String number(Number number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** {@return the size in a unit that suits it} */
    public String size(long bytes) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        if (bytes < 1_000_000) {
            return format.format(bytes / 1e3) + "\u00a0kB";
        }
        return bytes < 1_000_000_000
                ? format.format(bytes / 1e6) + "\u00a0MB"
                : format.format(bytes / 1e9) + "\u00a0GB";
    }

    /** {@return how long something is, to the minute} */
    public String length(Duration duration) {
        long minutes = duration.plusSeconds(30).toMinutes();
        if (duration.toSeconds() < 60) {
            return of(Word.SECONDS, number(duration.toSeconds()));
        }
        return minutes < 60
                ? of(Word.MINUTES, number(minutes))
                : of(Word.HOURS_MINUTES, number(minutes / 60), number(minutes % 60));
    }

    /** {@return a moment of a recording, as {@code 1:02:03} or {@code 2:03}} */
    public static String clock(Duration moment) {
        long seconds = moment.toSeconds();
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** {@return a moment of a recording in seconds, as media fragments have it} */
    static String seconds(Duration moment) {
        var seconds = BigDecimal.valueOf(moment.toMillis(), 3).stripTrailingZeros();
        return seconds.toPlainString();
    }

    /** {@return the name of the language} */
    public String language(Locale other) {
        return other.getDisplayLanguage(locale);
    }
}
