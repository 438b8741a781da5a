package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two sources of one page say differently is told with both values, whichever field it is. */
class ConflictsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            episode/title           | "name":"Salt"                                | <b itemprop=name>Pepper</b>                                   | Salt              | Pepper
            episode/description     | "description":"All about salt and the sea."  | <p itemprop=description>Nothing but pepper, ground.</p>       | All about salt    | Nothing but pepper
            episode/published       | "datePublished":"2024-02-03"                 | <time itemprop=datePublished datetime=2024-02-09>9 Feb</time> | 2024-02-03        | 2024-02-09
            episode/duration        | "duration":"PT30M"                           | <meta itemprop=duration content=PT50M>                        | PT30M             | PT50M
            episode/link            | "url":"https://salt.example/7"               | <link itemprop=url href="https://salt.example/8">             | salt.example/7    | salt.example/8
            episode/media           | "associatedMedia":{"contentUrl":"/7.mp3"}    | <link itemprop=contentUrl href="/8.mp3">                      | 7.mp3             | 8.mp3
            podcast/title           | "partOfSeries":{"name":"Kitchen Table"}      | <i itemprop=partOfSeries itemscope><b itemprop=name>Cellar</b></i> | Kitchen Table | Cellar
            """)
    void areToldWithBothValues(String path, String data, String markup, String one, String other) {
        var html = "<script type='application/ld+json'>{\"@type\":\"PodcastEpisode\"," + data + "}</script>"
                + "<main itemscope itemtype='https://schema.org/PodcastEpisode'>" + markup + "</main>";

        var conflicts = conflicts(html);

        assertThat(conflicts).anySatisfy(conflict -> {
            assertThat(conflict.path()).startsWith(path);
            assertThat(conflict.message()).contains(one).contains("JSON-LD").contains("microdata");
            assertThat(conflict.found()).contains(other);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            episode/title       | <meta property=og:title content=Pepper>                            | Pepper
            episode/published   | <meta property=article:published_time content=2024-02-09T10:00:00Z> | 2024-02-09
            """)
    void ofThePageWithItsOpenGraphAreTold(String path, String tag, String other) {
        var html = "<script type='application/ld+json'>{\"@type\":\"PodcastEpisode\",\"name\":\"Salt\","
                + "\"datePublished\":\"2024-02-03\"}</script>" + tag;

        assertThat(conflicts(html)).singleElement().satisfies(conflict -> {
            assertThat(conflict.path()).isEqualTo(path);
            assertThat(conflict.found()).contains(other);
        });
    }

    @ParameterizedTest
    @CsvSource({"4.8, 1", "3, 1", "4.5, 0", "4.4, 0"})
    void ofARatingThatIsPrintedOtherwiseAreTold(String printed, int told) {
        var html = "<script type='application/ld+json'>{\"@type\":\"PodcastSeries\",\"name\":\"Kitchen Table\","
                + "\"aggregateRating\":{\"ratingValue\":4.5,\"ratingCount\":100}}</script><h1>Kitchen Table</h1>"
                + "<p>By Ada Novak</p><p>" + printed
                + "</p><p>220 ratings</p><h2>More shows like Kitchen Table</h2><ul>"
                + "<li>Cellar by Ben Quist</li><li>Larder by Cem Oral</li><li>Pantry by Dag Ek</li></ul>";

        assertThat(conflicts(html)).hasSize(told).allSatisfy(conflict -> {
            assertThat(conflict.path()).isEqualTo("podcast/reception/rating");
            assertThat(conflict.message()).contains("4.5");
            assertThat(conflict.found()).contains(printed);
        });
    }

    @Test
    void areNoneWhereTheValuesSayTheSame() {
        var html = "<script type='application/ld+json'>{\"@type\":\"PodcastEpisode\",\"name\":\"Salt &amp; more\","
                + "\"datePublished\":\"2024-02-03\",\"duration\":\"PT30M\"}</script>"
                + "<main itemscope itemtype='https://schema.org/PodcastEpisode'><b itemprop=name>Salt &amp; more</b>"
                + "<time itemprop=datePublished datetime='2024-02-03T08:00:00Z'></time>"
                + "<meta itemprop=duration content='PT30M12S'></main>";

        assertThat(conflicts(html)).isEmpty();
    }

    private static List<Diagnostic> conflicts(String html) {
        var page =
                "<html><head><link rel=canonical href='https://salt.example/7'></head><body>" + html + "</body></html>";
        return PageReader.standard().read(page).diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals("page.conflict"))
                .toList();
    }
}
