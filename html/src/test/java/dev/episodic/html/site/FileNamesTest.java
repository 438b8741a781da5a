package dev.episodic.html.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Asleep at 90 km/h|asleep-at-90-km-h",
                "Größe & Straße|grosse-strasse",
                "Łódź – Ærø|lodz-aero",
                "Don't stop|dont-stop",
                "  --  Dots... |dots",
                "../../etc/passwd|etc-passwd",
                "CON|con-5e54a84c",
                "index|index-5e54a84c",
                "日本|number-7",
                "''|number-7",
            })
    void readLikeTheTitle(String title, String name) {
        assertThat(new FileNames().claim(title, "Number 7", "guid"))
                .matches(name.replaceAll("[0-9a-f]{8}$", "[0-9a-f]{8}"));
    }

    @Test
    void areNeverGivenTwice() {
        var names = new FileNames();

        assertThat(names.claim("Q & A", "", "1")).isEqualTo("q-a");
        assertThat(names.claim("q/a", "", "2")).matches("q-a-[0-9a-f]{8}");
        assertThat(names.claim("q.a", "", "2")).matches("q-a-[0-9a-f]{8}");
    }

    @Test
    void areNotTooLong() {
        assertThat(new FileNames().claim("a b ".repeat(100), "", "1")).hasSizeLessThanOrEqualTo(64);
    }
}
