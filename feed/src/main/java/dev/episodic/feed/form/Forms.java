package dev.episodic.feed.form;

import dev.episodic.Artwork;
import dev.episodic.Availability;
import dev.episodic.Contact;
import dev.episodic.EpisodeType;
import dev.episodic.LiveStatus;
import dev.episodic.MediaTag;
import dev.episodic.Medium;
import dev.episodic.PersonGroup;
import dev.episodic.PodcastType;
import dev.episodic.Role;
import dev.episodic.Severity;
import dev.episodic.Url;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All lexical forms, in groups: texts, addresses, moments, lengths of time, numbers, yes or no, words, and lists.
 *
 * <p>Each reads back what it writes, but for what a notation cannot hold: a line has no runs of white space, a keyword
 * no comma, an offset no seconds, a list of pictures only addresses and widths.
 */
public final class Forms {

    /** A line of plain text, such as a title. Markup and escapes that strayed in are taken out. */
    public static final Form<String> LINE = new LineForm();

    /** A text of many lines, perhaps HTML, as it is but for the blanks around it. */
    public static final Form<String> TEXT = new TextForm();

    /** A token to be compared, such as a guid: as it is but for the blanks around it. */
    public static final Form<String> TOKEN = new SimpleForm<>("token", "a word", Forms::stripped, String::strip);

    /** The lasting identity of a show, a UUID of version 5. Others are kept, with a doubt. */
    public static final Form<String> SHOW_GUID = new SimpleForm<>(
            "guid", "a UUID such as 9b2f7209-820f-52ce-8867-a75004269ae6", Forms::showGuid, String::strip);

    /** A media type, with its parameters. */
    public static final Form<String> MEDIA_TYPE =
            new SimpleForm<>("type", "a media type such as audio/mpeg", Forms::stripped, String::strip);

    /** An address. */
    public static final Form<Url> URL = new UrlForm();

    /** A mail address with a name: {@code mail@example.org (Name)}. */
    public static final Form<Contact> CONTACT = new ContactForm();

    /** A moment as mails have it: {@code Fri, 07 Mar 2025 06:05:00 +0000}; one with a fraction of a second in ISO 8601. */
    public static final Form<OffsetDateTime> DATE = new DateForm(false);

    /** A moment in ISO 8601: {@code 2025-03-07T06:05:00Z}. */
    public static final Form<OffsetDateTime> ISO_DATE = new DateForm(true);

    /** How long an episode is: {@code 1146}, and {@code 19:06} when read. Zero says nothing. */
    public static final Form<Duration> DURATION = new DurationForm();

    /** Seconds with or without a fraction, zero among them: {@code 61.5}. */
    public static final Form<Duration> SECONDS =
            new SimpleForm<>("duration", "seconds such as 61.5", Forms::secondsOrClock, Clock::seconds);

    /** Whole minutes, rounded up when written. */
    public static final Form<Duration> MINUTES =
            new SimpleForm<>("duration", "minutes such as 60", Forms::minutes, Forms::wholeMinutes);

    /** Where a chapter starts: {@code 00:01:02.500}. */
    public static final Form<Duration> CHAPTER_TIME =
            new SimpleForm<>("duration", "a time such as 00:01:02.500", Forms::secondsOrClock, Clock::full);

    /** A whole number, zero or more. */
    public static final Form<Integer> COUNT =
            new SimpleForm<>("number", "a number such as 12", Numbers::count, String::valueOf);

    /** A whole number of any size, zero or more, such as that of all who saw a film. */
    public static final Form<Long> LARGE_COUNT =
            new SimpleForm<>("number", "a number such as 12", Numbers::largeCount, String::valueOf);

    /** A whole number. */
    public static final Form<Integer> NUMBER =
            new SimpleForm<>("number", "a number such as 12", Numbers::integer, String::valueOf);

    /** A number with or without a fraction. */
    public static final Form<BigDecimal> DECIMAL =
            new SimpleForm<>("number", "a number such as 12.5", (text, doubts) -> Numbers.decimal(text), Forms::plain);

    /** Degrees or metres, as they were written: {@code 52.0907}. */
    public static final Form<String> COORDINATE =
            new SimpleForm<>("coordinate", "a number such as 52.0907", Coordinates::number, number -> number);

    /** A point on earth, its latitude and longitude with a blank between them; the value has a comma there. */
    public static final Form<String> POINT = new SimpleForm<>(
            "coordinate", "two numbers such as 52.0907 5.1214", Coordinates::point, point -> point.replace(',', ' '));

    /** From when to when something may be played: {@code start=...; end=...; scheme=W3C-DTF}. */
    public static final Form<Availability> AVAILABILITY = new AvailabilityForm();

    /** A share: the number that the text begins with. */
    public static final Form<BigDecimal> SHARE =
            new SimpleForm<>("number", "a number of shares such as 95", Numbers::leading, Forms::plain);

    /** The length of a file in bytes, at least one. Zero says nothing. */
    public static final Form<Long> LENGTH = new LengthForm();

    /** An hour of the day, from 0 to 23. */
    public static final Form<Integer> HOUR =
            new SimpleForm<>("hour", "an hour from 0 to 23", Forms::hour, String::valueOf);

    /** A day of the week in English. */
    public static final Form<DayOfWeek> DAY =
            new SimpleForm<>("day", "a day such as Monday", Forms::day, Forms::capitalised);

    /** Whether it is for adults only: true or false, once yes, clean or no. */
    public static final Form<Boolean> EXPLICIT = new FlagForm(
            "explicit",
            List.of("true", "yes", "explicit"),
            List.of("false", "clean", "no"),
            Set.of("1", "t"),
            Set.of("0", "f"));

    /** yes or no. */
    public static final Form<Boolean> YES_NO = new FlagForm("yes", "no");

    /** Yes, as Apple wants it; No has no effect there. */
    public static final Form<Boolean> YES = new FlagForm("Yes", "No");

    /** true or false. */
    public static final Form<Boolean> TRUE_FALSE = new FlagForm("true", "false");

    /** A language. */
    public static final Form<Locale> LANGUAGE = new LanguageForm();

    /** What part an episode has in its show. */
    public static final Form<EpisodeType> EPISODE_TYPE =
            word("type", "full, trailer or bonus", EpisodeType::parse, EpisodeType::toString);

    /** In which order a show is meant to be heard. */
    public static final Form<PodcastType> PODCAST_TYPE =
            word("type", "episodic or serial", PodcastType::parse, PodcastType::toString);

    /** How far a live episode is. */
    public static final Form<LiveStatus> LIVE_STATUS =
            word("status", "pending, live or ended", LiveStatus::parse, LiveStatus::toString);

    /** What a person did. */
    public static final Form<Role> ROLE =
            word("role", "a role such as guest", word -> open(word, Role::of), Role::toString);

    /** The department of a person. */
    public static final Form<PersonGroup> GROUP =
            word("group", "a group such as cast", word -> open(word, PersonGroup::of), PersonGroup::toString);

    /** What a feed carries. */
    public static final Form<Medium> MEDIUM =
            word("medium", "a medium such as podcast", word -> open(word, Medium::of), Medium::toString);

    /** The name of a category, one of Apple's as Apple spells it, and perhaps that of one within it. */
    public static final Form<List<String>> CATEGORY_PATH = new CategoryForm();

    /** Keywords with commas between them. */
    public static final Form<List<String>> KEYWORDS = new KeywordsForm();

    /** Words that people attached, with commas between them, and their weights: {@code steam:5, rail}. */
    public static final Form<List<MediaTag>> TAGS = new TagsForm();

    /** What a picture is for, words with blanks between them. */
    public static final Form<List<String>> PURPOSES = new WordsForm("purpose", "words such as artwork social");

    /** Countries, codes with blanks between them. */
    public static final Form<List<String>> COUNTRIES = new WordsForm("country", "codes of countries such as nl be");

    /** Categories and paths of categories, with commas between them. */
    public static final Form<List<String>> CATEGORIES =
            new CommasForm("category", "categories such as /Arts,/Arts/Food");

    /** Pictures of several widths. */
    public static final Form<List<Artwork>> SRCSET = new SrcsetForm();

    private Forms() {}

    private static <V> Form<V> word(
            String kind, String wanted, Function<String, Optional<V>> parsing, Function<V, String> writing) {
        return new SimpleForm<>(
                kind, wanted, (text, doubts) -> parsing.apply(Folded.of(text)).orElse(null), writing);
    }

    private static <V> Optional<V> open(String word, Function<String, V> making) {
        return word.isBlank() ? Optional.empty() : Optional.of(making.apply(word));
    }

    private static @Nullable String stripped(String text, Doubts doubts) {
        var stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    private static @Nullable String showGuid(String text, Doubts doubts) {
        var guid = text.strip();
        if (guid.isEmpty()) {
            return null;
        }
        if (!isUuid(guid)) {
            doubts.note(Severity.WARNING, "guid.no-uuid", "The guid of a show is a UUID.");
        } else if (guid.charAt(14) != '5') {
            doubts.note(Severity.INFO, "guid.version", "The guid of a show is a UUID of version 5.");
        } else if (!guid.equals(guid.toLowerCase(Locale.ROOT))) {
            doubts.note(Severity.INFO, "guid.uppercase", "The guid of a show is written in lower case.");
        }
        return guid;
    }

    private static boolean isUuid(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            char c = text.charAt(i);
            if (dash ? c != '-' : c > 'f' || Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return text.length() == 36;
    }

    private static @Nullable Duration secondsOrClock(String text, Doubts doubts) {
        var folded = Folded.of(text);
        var seconds = Clock.seconds(folded);
        if (seconds != null) {
            return seconds;
        }
        var parts = Clock.parts(folded);
        if (parts != null) {
            Clock.noteExcess(folded, doubts);
        }
        return parts;
    }

    private static @Nullable Duration minutes(String text, Doubts doubts) {
        var minutes = Numbers.count(text, doubts);
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }

    private static String wholeMinutes(Duration duration) {
        return String.valueOf(duration.plusMinutes(1).minusNanos(1).toMinutes());
    }

    private static String plain(BigDecimal number) {
        return Numbers.canonical(number).toPlainString();
    }

    private static @Nullable Integer hour(String text, Doubts doubts) {
        var hour = Numbers.count(text, doubts);
        if (hour == null || hour > 24) {
            return null;
        }
        if (hour == 24) {
            doubts.note(Severity.INFO, "hour.midnight", "Hour 24 is hour 0.");
        }
        return hour % 24;
    }

    private static @Nullable DayOfWeek day(String text, Doubts doubts) {
        var name = Folded.of(text);
        for (var day : DayOfWeek.values()) {
            if (day.name().equalsIgnoreCase(name) || day.name().substring(0, 3).equalsIgnoreCase(name)) {
                return day;
            }
        }
        return null;
    }

    private static String capitalised(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
