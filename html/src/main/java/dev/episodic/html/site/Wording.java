package dev.episodic.html.site;

import dev.episodic.html.Theme;
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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final Map<String, String> words;

    private Wording(Locale language, Locale locale, Map<String, String> words) {
        this.language = language;
        this.locale = locale;
        this.words = words;
    }

    /** {@return the words for a show in this language} */
    public static Wording of(Locale language, Theme theme) {
        var ours = load(language.getLanguage());
        var theirs = theme.words(language);
        var words = new HashMap<>(english());
        ours.ifPresent(words::putAll);
        words.putAll(theirs);
        boolean spoken = ours.isPresent() || !theirs.isEmpty();
        return new Wording(language, spoken ? language : Locale.ENGLISH, words);
    }

    /** {@return our words in English, by their keys} */
    public static Map<String, String> english() {
        return load("en").orElseThrow();
    }

    /**
     * Checks words that somebody hands in.
     *
     * @throws IllegalArgumentException if a key is unknown or a pattern is wrong
     */
    public static void requirePatterns(Map<String, String> words, Locale language) {
        var known = english().keySet();
        words.forEach((key, pattern) -> {
            if (!known.contains(key)) {
                throw new IllegalArgumentException("no page says this: " + key);
            }
            new MessageFormat(pattern, language);
        });
    }

    private static Optional<Map<String, String>> load(String language) {
        try (var file = Wording.class.getResourceAsStream("words_" + language + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            var words = new Properties();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return Optional.of(words.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, words::getProperty)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@return the words, with the values put in} */
    public String of(Word word, Object... values) {
        var pattern = of(word.key());
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /**
     * {@return the words as they are}
     *
     * @throws IllegalArgumentException if no page says this
     */
    String of(String key) {
        var pattern = words.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no page says this: " + key);
        }
        return pattern;
    }

    /** {@return what the script says, one after the other, in the order in which it takes them} */
    public String forScript() {
        return Stream.of(
                        Word.SEARCH,
                        Word.CLOSE,
                        Word.NOTHING_FOUND,
                        Word.SHARE_MOMENT,
                        Word.COPIED,
                        Word.SPEED,
                        Word.BACK,
                        Word.FORWARD)
                .map(word -> of(word).replace('|', ' '))
                .collect(Collectors.joining("|"));
    }

    /** {@return the language of the show} */
    Locale language() {
        return language;
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
