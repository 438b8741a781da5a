package dev.episodic.feed.realworld;

import static dev.episodic.feed.realworld.SmallFeed.channel;
import static dev.episodic.feed.realworld.SmallFeed.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Artwork;
import dev.episodic.Category;
import dev.episodic.Contact;
import dev.episodic.Url;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 6 of the catalogue, pictures, categories and flags: M, C, S. */
class PictureRowsTest {

    private static final Artwork COVER = Artwork.of(Url.of("https://example.org/cover.jpg"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<itunes:image href='https://example.org/cover.jpg'/>",
                "<itunes:image href=' https://example.org/cover.jpg&#10;'/>",
                "<itunes:image>https://example.org/cover.jpg</itunes:image>",
                "<itunes:image> <url>https://example.org/cover.jpg</url> </itunes:image>",
                "<itunes:image><itunes:url>https://example.org/cover.jpg</itunes:url></itunes:image>",
                "<itunes:image href=''>https://example.org/cover.jpg</itunes:image>",
                "<itunes:image href=''/><itunes:image href='https://example.org/cover.jpg'/>",
                "<image><url>https://example.org/cover.jpg</url></image>",
                "<googleplay:image href='https://example.org/cover.jpg'/>"
            })
    void m01M02FindsTheAddressOfAPicture(String content) {
        assertThat(channel(content).show().artwork()).containsExactly(COVER);
        assertThat(item(content).episode().artwork()).containsExactly(COVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<itunes:image href=' '/>", "<itunes:image/>", "<image><url/></image>", "<image/>"})
    void m01HasNoPictureWhereTheAddressIsBlank(String content) {
        assertThat(item(content).episode().artwork()).isEmpty();
        assertThat(item(content).foreign()).hasSize(1);
    }

    @Test
    void readsTheRetiredListOfSizesWhereTheNewTagDoesNotSayTheSame() {
        var feed = channel("<podcast:images srcset='https://example.org/l.jpg 1500w, https://example.org/s.jpg 300w'/>"
                + "<podcast:image href='https://example.org/s.jpg' width='300' height='300'/>"
                + "<itunes:image href='https://example.org/cover.jpg'/>");

        assertThat(feed.show().artwork())
                .extracting(picture -> picture.url().text())
                .containsExactly(
                        "https://example.org/cover.jpg", "https://example.org/s.jpg", "https://example.org/l.jpg");
        assertThat(feed.written()).contains("<podcast:image href=\"https://example.org/l.jpg\" width=\"1500\"/>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C01 | <itunes:category text="Society & Culture"/>                   | Society & Culture
            C01 | <itunes:category text="society &amp;amp; culture "/>          | Society & Culture
            C01 | <itunes:category text="health-fitness"/>                      | Health & Fitness
            C02 | <itunes:category text="Business:Marketing"/>                  | Business{Marketing}
            C02 | <itunes:category text="Business &gt; Marketing"/>             | Business{Marketing}
            C02 | <itunes:category text="business/marketing"/>                  | Business{Marketing}
            C02 | <itunes:category>Business:Marketing</itunes:category>         | Business{Marketing}
            C02 | <itunes:category text="Business: Salt"/>                      | Business: Salt
            C03 | <itunes:category>Science</itunes:category>                    | Science
            C05 | <itunes:category text="Games &amp; Hobbies"/>                 | Games & Hobbies
            C06 | <itunes:category text="Business"/><itunes:category text="Marketing"/><itunes:category text="Careers"/> | Business{Marketing, Careers}
            C06 | <itunes:category text="Arts"/><itunes:category text="Marketing"/> | Arts, Marketing
            C06 | <itunes:category text="Society &amp; Culture"/><itunes:category text="History"/> | Society & Culture, History
            C06 | <itunes:category text="Science"><itunes:category text="Nature"><itunes:category text="Tides"/></itunes:category></itunes:category> | Science{Nature{Tides}}
            """)
    void readsCategoriesOfApple(String row, String content, String categories) {
        assertThat(shown(channel(content).show().categories())).as(row).isEqualTo(categories);
        assertThat(shown(item(content).episode().categories())).as(row).isEqualTo(categories);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<itunes:category text=''/>",
                "<itunes:category/>",
                "<itunes:category text=' '><itunes:category text=''/></itunes:category>",
                "<category/>",
                "<category domain='https://example.org/subjects'/>",
                "<category domain='https://example.org/subjects'> </category>"
            })
    void c04C07HasNoCategoryWithoutAName(String content) {
        var feed = channel(content);

        assertThat(feed.show().categories()).isEmpty();
        assertThat(feed.foreign()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<category>Science</category><itunes:category text='Science'/>",
                "<itunes:category text='Science'/><category>Science</category>"
            })
    void countsACategoryOnceThatBothTagsSay(String content) {
        assertThat(shown(channel(content).show().categories())).isEqualTo("Science");
        assertThat(channel(content).foreign()).containsExactly("category");
        assertThat(shown(item(content).episode().categories())).isEqualTo("Science");
        assertThat(item(content).foreign()).containsExactly("itunes:category");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<category>Marketing</category><itunes:category text='Business'/><category>Marketing</category>",
                "<itunes:category text='Business'/><category>Marketing</category><category>Marketing</category>",
                "<itunes:category text='Marketing'/><itunes:category text='Business'/><category>Marketing</category>",
                "<itunes:category text='Business'><itunes:category text='Marketing'/></itunes:category>"
                        + "<itunes:category text='Marketing'/><category>Marketing</category>",
                "<category>science</category><category>Science</category><itunes:category text='Science'/>",
                "<category domain='x'>Science</category><itunes:category text='Science'/><itunes:category text='Science'/>"
            })
    void readsAnyMixOfCategoriesBackAsTheSame(String content) {
        // The feed compares itself with what was written
        assertThat(channel(content).show().categories()).isNotEmpty();
        assertThat(item(content).episode().categories()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            yes,      true
            no,       false
            clean,    false
            explicit, true
            true,     true
            false,    false
            1,        true
            0,        false
            f,        false
            True,     true
            'Clean ', false
            '',       -
            maybe,    -
            """)
    void s01ReadsWhetherAnEpisodeIsExplicit(String text, @Nullable Boolean explicit) {
        var feed = item("<itunes:explicit>" + text + "</itunes:explicit>");

        assertThat(feed.episode().explicit()).isEqualTo(Optional.ofNullable(explicit));
        assertThat(feed.foreign().contains("itunes:explicit")).isEqualTo(explicit == null);
    }

    @Test
    void s01LetsTheFirstFlagCount() {
        var feed =
                item("<itunes:explicit/><itunes:explicit>yes</itunes:explicit><itunes:explicit>no</itunes:explicit>");

        assertThat(feed.episode().explicit()).hasValue(true);
        assertThat(feed.foreign()).containsExactly("itunes:explicit", "itunes:explicit");
    }

    @Test
    void s02ReadsAnOwnerWithoutAnAddress() {
        var owner = channel("<itunes:owner><itunes:name>Ilse</itunes:name><itunes:email/></itunes:owner>")
                .show()
                .owner();

        assertThat(owner.flatMap(Contact::name)).hasValue("Ilse");
        assertThat(owner.flatMap(Contact::email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "false", ""})
    void s03DoesNotBlockWhereNobodyAsksForIt(String word) {
        var feed = channel("<itunes:block>" + word + "</itunes:block><itunes:complete>" + word + "</itunes:complete>");

        assertThat(feed.show().feed().blocked().orElse(false)).isFalse();
        assertThat(feed.show().feed().complete().orElse(false)).isFalse();
    }

    private static String shown(List<Category> categories) {
        return String.join(
                ", ",
                Arrays.asList(categories.stream().map(PictureRowsTest::shown).toArray(String[]::new)));
    }

    private static String shown(Category category) {
        return category.subcategories().isEmpty()
                ? category.name()
                : category.name() + "{" + shown(category.subcategories()) + "}";
    }
}
