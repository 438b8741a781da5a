package dev.episodic.feed.validity;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that validators ask of values, each stricter than what is read here. */
final class ValueRules {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private static final Pattern MAIL_DATE_FORM = Pattern.compile(
            "(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\s*,\\s*)?(\\d\\d?)\\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
                    + "\\s+(\\d{2}|\\d{4})\\s+\\d\\d:\\d\\d(:\\d\\d)?\\s+([+-]\\d{4}|UT|GMT|[ECMP][SD]T|[A-IK-Z])?",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, Predicate<String>> RULES = Map.ofEntries(
            Map.entry("TEXT", text -> true),
            Map.entry("ADDRESS", ValueRules::isAddress),
            Map.entry(
                    "WEB_ADDRESS",
                    matching("https?://([0-9]{1,3}(\\.[0-9]{1,3}){3}|([A-Za-z0-9-]+\\.)+[A-Za-z0-9-]+)(:\\d+)?(/.*)?")
                            .and(ValueRules::isAddress)),
            Map.entry("MAIL_DATE", ValueRules::isMailDate),
            Map.entry(
                    "ISO_DATE",
                    matching("\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d*)?)?(Z|[+-]\\d\\d:\\d\\d))?)?)?")),
            Map.entry("LANGUAGE", ValueRules::isLanguage),
            Map.entry("POSITIVE", matching("0*[1-9][0-9]*")),
            Map.entry("NOT_NEGATIVE", matching("[0-9]+")),
            Map.entry("MEDIA_TYPE", matching("[^\\s()<>,;:\\\\\"/\\[\\]?=]+/[^\\s()<>,;:\\\\\"/\\[\\]?=]+(\\s*;.*)?")),
            Map.entry("CONTACT", text -> text.indexOf('@') > 0 && (!text.endsWith(")") || isContact(text))),
            Map.entry("MAIL_ADDRESS", ValueRules::isContact),
            Map.entry("PLAYING_TIME", matching("\\d+(:[0-5][0-9](:[0-5][0-9])?)?")),
            Map.entry("TRUE_FALSE", matching("(?i)true|false")),
            Map.entry("YES_NO", matching("(?i)yes|no|clean")),
            Map.entry("SHOW_TYPE", matching("episodic|serial")),
            Map.entry("EPISODE_TYPE", matching("full|trailer|bonus")),
            Map.entry("AUTHOR", text -> text.length() <= 255),
            Map.entry("SUMMARY", text -> text.length() <= 4000),
            Map.entry("HOUR", matching("[0-9]|1[0-9]|2[0-4]")),
            Map.entry("DAY", matching("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")),
            Map.entry("WIDTH", text -> isBetween(text, 144)),
            Map.entry("HEIGHT", text -> isBetween(text, 400)));

    private ValueRules() {}

    /** {@return whether a value has the form that goes by a name} */
    static boolean accepts(String rule, String value) {
        return requireNonNull(RULES.get(rule), rule).test(value);
    }

    private static Predicate<String> matching(String form) {
        return Pattern.compile(form, Pattern.DOTALL).asMatchPredicate();
    }

    private static boolean isLanguage(String text) {
        return LANGUAGES.contains(text.split("-", 2)[0].toLowerCase(Locale.ROOT));
    }

    private static boolean isAddress(String text) {
        String scheme = text.split(":", 2)[0].toLowerCase(Locale.ROOT);
        boolean whole = text.matches("[a-zA-Z][0-9a-zA-Z+.-]*:(//)?[0-9a-zA-Z;/?:@&=+$._!~*'()%,#-]+");
        return whole && (!Set.of("http", "ftp").contains(scheme) || text.matches("\\w+://[^/].*"));
    }

    private static boolean isContact(String text) {
        String address = text.replaceAll("\\s*\\(.*\\)$", "").replaceAll("^.*<(.*)>$", "$1");
        return address.strip().matches("[A-Za-z0-9_+.'%-]+@[A-Za-z0-9][A-Za-z0-9.-]*");
    }

    /** The day of the week, where it is given, must be that of the date. */
    private static boolean isMailDate(String text) {
        Matcher form =
                MAIL_DATE_FORM.matcher(text.replaceAll("\\([^(]*?\\)", " ").strip());
        if (!form.matches()) {
            return false;
        }
        try {
            var date = LocalDate.of(
                    Integer.parseInt(form.group(4)),
                    MONTHS.indexOf(form.group(3).toLowerCase(Locale.ROOT)) + 1,
                    Integer.parseInt(form.group(2)));
            String day = form.group(1);
            return day == null
                    || form.group(4).length() == 2
                    || date.getDayOfWeek().name().startsWith(day.toUpperCase(Locale.ROOT));
        } catch (DateTimeException no) {
            return false;
        }
    }

    private static boolean isBetween(String text, int most) {
        return text.matches("[0-9]{1,6}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= most;
    }
}
