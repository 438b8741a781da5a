package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.episodic.Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/a",
        "HTTPS://example.org/a, https://example.org/a",
        "//example.org/a, https://example.org/a",
        "www.example.org, https://www.example.org",
        "https://example.org/a b, https://example.org/a%20b",
        "https://example.org/\"><b>, https://example.org/%22%3E%3Cb%3E",
        "mailto:desk@example.org, mailto:desk@example.org",
        "tel:+4512345678, tel:+4512345678",
    })
    void takesAddressesOfTheWebAndOfPeople(String given, String safe) {
        assertThat(SafeUrl.of(Url.of(given))).hasToString("Optional[" + safe + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                " javascript:alert(1)",
                "javascript&#58;alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "blob:https://example.org/1",
                "view-source:https://example.org",
                "https:example.org",
                "/a/page",
                "page",
                "#here",
            })
    void takesNothingElse(String given) {
        assertThat(SafeUrl.of(Url.of(given))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/notes, https://example.org/notes",
        "more, https://example.org/show/more",
        "?page=2, https://example.org/show/?page=2",
        "#t=12, https://example.org/show/1#t=12",
        "//other.example/x, https://other.example/x",
        "https://other.example/x, https://other.example/x",
    })
    void completesAnAddressByThatOfItsDocument(String given, String safe) {
        assertThat(SafeUrl.of(Url.of(given), Url.of("https://example.org/show/1")))
                .hasToString("Optional[" + safe + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:,x", "java\tscript:alert(1)"})
    void completesNothingThatIsNotSafe(String given) {
        assertThat(SafeUrl.of(Url.of(given), Url.of("https://example.org/"))).isEmpty();
        assertThat(SafeUrl.of(Url.of("a"), Url.of(given))).isEmpty();
    }

    @Test
    void namesFilesOfTheSameSite() {
        assertThat(SafeUrl.relative("../people/ada.html")).hasToString("../people/ada.html");
        assertThat(SafeUrl.relative("a file.png")).hasToString("a%20file.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//example.org/",
                "/\\example.org",
                "\\\\example.org",
                "/etc",
                "",
                "www.example.org"
            })
    void refusesWhatIsNoFileOfTheSameSite(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> SafeUrl.relative(path));
    }

    @Test
    void pointsAtAMoment() {
        var recording = SafeUrl.of(Url.of("https://example.org/1.mp3#old")).orElseThrow();

        assertThat(recording.at("63.5")).hasToString("https://example.org/1.mp3#t=63.5");
    }
}
