package dev.episodic.feed.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.episodic.AppleCategories;
import dev.episodic.Artwork;
import dev.episodic.MediaTag;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordFormsTest {

    private static final Doubts NO_DOUBTS = (severity, code, message) -> {};

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        steam:5, rail   | steam 5; rail       | =
        steam: 5,rail   | steam 5; rail       | steam:5, rail
        night train:2   | night; train 2      | night, train:2
        a:b, :3         | a:b; :3             | =
        x:-1, y:1.5     | x:-1; y:1.5         | =
        a:b:3, c        | a:b 3; c            | =
        `low tide,`     | low tide            | =
        ``              | -                   | -
        """)
    void readsTagsAndTheirWeights(@Nullable String text, @Nullable String value, @Nullable String written) {
        FormTable.check(Forms.TAGS, WordFormsTest::weighed, text, value, written, "");
    }

    private static String weighed(List<MediaTag> tags) {
        return tags.stream()
                .map(tag ->
                        tag.weight().map(weight -> tag.name() + " " + weight).orElse(tag.name()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        S01 | EXPLICIT | true | true | = | ``
        S01 | EXPLICIT | false | false | = | ``
        S01 | EXPLICIT | True | true | true | ``
        S01 | EXPLICIT | yes | true | true | ``
        S01 | EXPLICIT | explicit | true | true | ``
        S01 | EXPLICIT | `Clean ` | false | false | ``
        S01 | EXPLICIT | no | false | false | ``
        S01 | EXPLICIT | 1 | true | true | explicit.spelling
        S01 | EXPLICIT | 0 | false | false | explicit.spelling
        S01 | EXPLICIT | t | true | true | explicit.spelling
        S01 | EXPLICIT | f | false | false | explicit.spelling
        S01 | EXPLICIT | `` | - | - | ``
        S01 | EXPLICIT | mostly | - | - | ``
        S01 | EXPLICIT | CLEAN | false | false | ``
        S03 | YES | Yes | true | = | ``
        S03 | YES | no | false | No | ``
        S03 | YES | false | false | No | boolean.spelling
        S03 | YES | `` | - | - | ``
        T16 | YES | `Yes ` | true | Yes | ``
        T16 | YES | YES | true | Yes | ``
        T16 | YES | True | true | Yes | boolean.spelling
        T16 | YES | 1 | true | Yes | boolean.spelling
        T16 | YES | ja | - | - | ``
        P09 | YES_NO | Yes | true | yes | ``
        P09 | YES_NO | true | true | yes | boolean.spelling
        P09 | YES_NO | no | false | = | ``
        P09 | YES_NO | locked | - | - | ``
        2.24 | TRUE_FALSE | True | true | true | ``
        2.24 | TRUE_FALSE | FALSE | false | false | ``
        2.24 | TRUE_FALSE | yes | true | true | boolean.spelling
        2.24 | TRUE_FALSE | - | - | - | ``
        T15 | LANGUAGE | en | en | = | ``
        T15 | LANGUAGE | pt-br | pt_BR | pt-BR | ``
        T15 | LANGUAGE | en_US | en_US | en-US | language.spelling
        T15 | LANGUAGE | en-us.UTF-8 | en_US | en-US | language.spelling
        T15 | LANGUAGE | English | en | en | language.spelling
        T15 | LANGUAGE | Deutsch | de | de | language.spelling
        T15 | LANGUAGE | Türkçe | tr | tr | language.spelling
        T15 | LANGUAGE | ITALIAN | it | it | language.spelling
        T15 | LANGUAGE | 日本語 | ja | ja | language.spelling
        T15 | LANGUAGE | ger | de | de | language.spelling
        T15 | LANGUAGE | EN | en | en | ``
        T15 | LANGUAGE | zh-cn | zh_CN | zh-CN | ``
        T15 | LANGUAGE | zh-Hant-TW | zh_TW_#Hant | = | ``
        T15 | LANGUAGE | iw | he | he | language.spelling
        T15 | LANGUAGE | en, fr | en | en | language.several
        T15 | LANGUAGE | `` | - | - | ``
        T15 | LANGUAGE | und | - | - | ``
        T15 | LANGUAGE | n/a | - | - | ``
        T15 | LANGUAGE | the best one | - | - | ``
        T14 | KEYWORDS | sea, true crime,snails | [sea, true crime, snails] | sea, true crime, snails | ``
        T14 | KEYWORDS | a; b c #d | [a, b c #d] | a, b c #d | ``
        T14 | KEYWORDS | #a #b c | [a, b, c] | a, b, c | ``
        T14 | KEYWORDS | `,true crime,` | [true crime] | true crime, | ``
        T14 | KEYWORDS | a,,b, | [a, b] | a, b | ``
        T14 | KEYWORDS | rhythm &amp; blues, c | [rhythm & blues, c] | rhythm & blues, c | text.escaped-twice
        T14 | KEYWORDS | `, ,` | - | - | ``
        I03 | EPISODE_TYPE | Full | full | full | ``
        I03 | EPISODE_TYPE | `FULL ` | full | full | ``
        I03 | EPISODE_TYPE | full | full | = | ``
        I03 | EPISODE_TYPE | TRAILER | trailer | trailer | ``
        I03 | EPISODE_TYPE | episode | - | - | ``
        I03 | EPISODE_TYPE | preview | - | - | ``
        I04 | PODCAST_TYPE | Episodic | episodic | episodic | ``
        I04 | PODCAST_TYPE | `Serial ` | serial | serial | ``
        I04 | PODCAST_TYPE | podcast | - | - | ``
        2.16 | LIVE_STATUS | LIVE | live | live | ``
        2.16 | LIVE_STATUS | over | - | - | ``
        P07 | ROLE | Guest | guest | guest | ``
        P07 | ROLE | Tea Maker | Tea Maker | = | ``
        P07 | ROLE | ` ` | - | - | ``
        P07 | GROUP | Cast | cast | cast | ``
        2.15 | MEDIUM | musicl | musicL | musicL | ``
        2.15 | MEDIUM | opera | opera | = | ``
        G10 | SHOW_GUID | 9b2f7209-820f-52ce-8867-a75004269ae6 | 9b2f7209-820f-52ce-8867-a75004269ae6 | = | ``
        G10 | SHOW_GUID | 9B2F7209-820F-52CE-8867-A75004269AE6 | 9B2F7209-820F-52CE-8867-A75004269AE6 | = | guid.uppercase
        G10 | SHOW_GUID | {9b2f7209-820f-52ce-8867-a75004269ae6} | {9b2f7209-820f-52ce-8867-a75004269ae6} | = | guid.no-uuid
        G10 | SHOW_GUID | 9b2f7209-820f-42ce-8867-a75004269ae6 | 9b2f7209-820f-42ce-8867-a75004269ae6 | = | guid.version
        G09 | TOKEN | ` Tide &amp; 1⏎` | Tide &amp; 1 | Tide &amp; 1 | ``
        C01 | CATEGORY_PATH | Society & Culture | [Society & Culture] | = | ``
        C01 | CATEGORY_PATH | society &amp; culture | [Society & Culture] | Society & Culture | text.escaped-twice category.spelling
        C01 | CATEGORY_PATH | `  true   crime ` | [True Crime] | True Crime | category.spelling
        C01 | CATEGORY_PATH | tv-film | [TV & Film] | TV & Film | category.spelling
        C01 | CATEGORY_PATH | Health and Fitness | [Health & Fitness] | Health & Fitness | category.spelling
        C01 | CATEGORY_PATH | FICTION | [Fiction] | Fiction | category.spelling
        X33 | CATEGORY_PATH | \u202aSports | [Sports] | Sports | category.spelling
        C04 | CATEGORY_PATH | ` ` | - | - | ``
        C05 | CATEGORY_PATH | Games & Hobbies | [Games & Hobbies] | = | ``
        C05 | CATEGORY_PATH | Sea snails | [Sea snails] | = | ``
        H03 | MEDIA_TYPE | ` text/vtt; charset=utf-8` | text/vtt; charset=utf-8 | text/vtt; charset=utf-8 | ``
        2.26 | PURPOSES | ` artwork  social ` | [artwork, social] | artwork social | ``
        5.6 | COUNTRIES | nl⏎be | [nl, be] | nl be | ``
        2.1 | DAY | Monday | MONDAY | Monday | ``
        2.1 | DAY | tue | TUESDAY | Tuesday | ``
        2.1 | DAY | someday | - | - | ``
        """)
    void readsAWord(
            String row,
            String form,
            @Nullable String text,
            @Nullable String value,
            @Nullable String written,
            String codes)
            throws ReflectiveOperationException {
        FormTable.check((Form<?>) Forms.class.getField(form).get(null), text, value, written, codes);
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void readsEveryDayBackAsItWasWritten(DayOfWeek day) {
        FormTable.everywhere(() ->
                assertThat(Forms.DAY.read(Forms.DAY.write(day), NO_DOUBTS)).isEqualTo(day));
    }

    @ParameterizedTest
    @MethodSource("java.util.Locale#getAvailableLocales")
    void readsEveryLanguageBackAsItWasWritten(Locale locale) {
        var tag = Locale.forLanguageTag(locale.toLanguageTag());
        assumeFalse(tag.getLanguage().isEmpty(), "the root locale is no language");

        assertThat(Forms.LANGUAGE.read(Forms.LANGUAGE.write(tag), NO_DOUBTS)).isEqualTo(tag);
    }

    static Stream<String> joined() {
        return Stream.of("Business:Marketing", "Business > marketing", "business/Marketing", "Business | Marketing");
    }

    /** C02 */
    @ParameterizedTest
    @MethodSource("joined")
    void takesJoinedCategoriesApart(String text) {
        assertThat(AppleCategories.path(text)).containsExactly("Business", "Marketing");
    }

    /** C02 */
    @ParameterizedTest
    @CsvSource({"Business: snails", "Arts / Marketing", "Text/Speech", "Arts", "Sea snails"})
    void leavesOtherCategoriesAlone(String text) {
        assertThat(AppleCategories.path(text)).containsExactly(text);
    }

    /** C06 */
    @Test
    void knowsWhatIsWithinACategory() {
        assertThat(AppleCategories.isWithin("Marketing", "Business")).isTrue();
        assertThat(AppleCategories.isWithin("Marketing", "Arts")).isFalse();
        assertThat(AppleCategories.isWithin("Fitness", "Health & Fitness")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        2.27 | https://example.org/l.jpg 1500w, https://example.org/s.jpg 300w | https://example.org/l.jpg@1500 https://example.org/s.jpg@300 | = | ``
        2.27 | https://example.org/a,b.jpg 1500w,⏎https://example.org/s.jpg | https://example.org/a,b.jpg@1500 https://example.org/s.jpg@- | https://example.org/a,b.jpg 1500w, https://example.org/s.jpg | ``
        2.27 | https://example.org/s.jpg 1.5x, , | https://example.org/s.jpg@- | https://example.org/s.jpg | ``
        2.27 | ` ` | - | - | ``
        """)
    void readsPicturesOfSeveralWidths(
            String row, @Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.SRCSET, WordFormsTest::shown, text, value, written, codes);
    }

    private static String shown(List<Artwork> pictures) {
        return String.join(
                " ",
                pictures.stream()
                        .map(picture -> picture.url() + "@"
                                + picture.width().map(String::valueOf).orElse("-"))
                        .toList());
    }
}
