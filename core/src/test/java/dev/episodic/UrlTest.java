package dev.episodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/a/b.mp3?c=d&e=f#g",
                "HTTPS://Example.org/A",
                "http://user@example.org:8080/~x/(1)!$'*,;=:@",
                "https://example.org/a%20b%C3%BC",
                "http://[2001:db8::1]:80/x",
                "mailto:desk@example.org",
                "magnet:?xt=urn:btih:abc",
                "a:b",
                "/only/a/path",
                "http:/x",
                "?q"
            })
    void leavesAProperAddressAlone(String text) {
        assertThat(Url.of(text).text()).isEqualTo(text);
        assertThat(Url.of(text).uri()).contains(URI.create(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/my show/1.mp3       | https://example.org/my%20show/1.mp3
            https://example.org/Größe/潮.mp3         | https://example.org/Gr%C3%B6%C3%9Fe/%E6%BD%AE.mp3
            https://example.org/🎧                   | https://example.org/%F0%9F%8E%A7
            https://example.org/a[1]{2}.mp3?b[]=c   | https://example.org/a%5B1%5D%7B2%7D.mp3?b%5B%5D=c
            http://[::1]/a[1]                       | http://[::1]/a%5B1%5D
            https://example.org/100%                | https://example.org/100%25
            https://example.org/%zz%4               | https://example.org/%25zz%254
            https://example.org/?q="x"<y>^`         | https://example.org/?q=%22x%22%3Cy%3E%5E%60
            https://example.org/#a#b                | https://example.org/#a%23b
            https:\\\\example.org\\a                | https://example.org/a
            //example.org/x                         | https://example.org/x
            www.example.org/x y                     | https://www.example.org/x%20y
            WWW.example.org                         | https://WWW.example.org
            """)
    void repairsWhatAnAuthorMeant(String text, String repaired) {
        assertThat(Url.of(text).text()).isEqualTo(text);
        assertThat(Url.of(text).uri()).contains(URI.create(repaired));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://bücher.example/feed.xml          | https://xn--bcher-kva.example/feed.xml          | xn--bcher-kva.example
            https://例え.example                     | https://xn--r8jz45g.example                     | xn--r8jz45g.example
            HTTPS://BÜCHER.example:8080/Größe?ü#ü    | HTTPS://xn--bcher-kva.example:8080/Gr%C3%B6%C3%9Fe?%C3%BC#%C3%BC | xn--bcher-kva.example
            http://jö@bücher.example?a@b:c           | http://j%C3%B6@xn--bcher-kva.example?a@b:c      | xn--bcher-kva.example
            //bücher.example/x                       | https://xn--bcher-kva.example/x                 | xn--bcher-kva.example
            https:\\\\bücher.example\\a              | https://xn--bcher-kva.example/a                 | xn--bcher-kva.example
            https://example.org/bücher:1             | https://example.org/b%C3%BCcher:1               | example.org
            """)
    void hasAHostInAnyAlphabet(String text, String repaired, String host) {
        assertThat(Url.of(text).text()).isEqualTo(text);
        assertThat(Url.of(text).uri()).contains(URI.create(repaired));
        assertThat(Url.of(text).uri().orElseThrow().getHost()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://\u00ad.example/x", "https://ü..example/x", "https://ü@/x"})
    void keepsAHostThatCanBeNoName(String text) {
        assertThat(Url.of(text).uri()).isPresent();
    }

    @Test
    void takesBlanksAroundAndLineBreaksOut() {
        assertThat(Url.of(" \n https://example.org/1.mp3\t\n").text()).isEqualTo("https://example.org/1.mp3");
        assertThat(Url.of("https://example.org/long/\r\n    way/1.mp3").text())
                .isEqualTo("https://example.org/long/way/1.mp3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", ":", "1a:b"})
    void hasNoUriWhereNothingCanBeMeant(String text) {
        assertThat(Url.of(text).uri()).isEmpty();
        assertThat(Url.of(text)).hasToString(text);
    }

    @Test
    void refusesABlankText() {
        assertThatThrownBy(() -> Url.of(" \n")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Url.parse(" \n")).isEmpty();
        assertThat(Url.parse(" a ")).contains(Url.of("a"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org, true",
        "HTTPS://example.org, true",
        "https:/example.org, false",
        "httpsx://example.org, false",
        "ftp://example.org, false",
        "http, false",
        "javascript:alert(1), false"
    })
    void knowsAnAddressOfTheWeb(String text, boolean web) {
        assertThat(Url.of(text).isWeb()).isEqualTo(web);
    }
}
