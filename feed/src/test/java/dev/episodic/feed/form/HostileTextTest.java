package dev.episodic.feed.form;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text holds and however long it is, each form reads it in a moment, without an exception. */
class HostileTextTest {

    private static final int MEGABYTE = 1 << 20;
    private static final List<String> MOTIFS = List.of(
            "1", ",", ":", " ", "&", "&#", "<", "<b>", "</b", "(", "\"", "-", "1:", "a, ", "#a ", "\u0301", "\u0661",
            "h1", "@", "a@b (", "x/", "Mar ", "&amp;", "00", ".");

    static Stream<Arguments> formsAndMotifs() {
        return Arrays.stream(Forms.class.getFields())
                .flatMap(field -> MOTIFS.stream().map(motif -> Arguments.of(field, motif)));
    }

    @ParameterizedTest
    @MethodSource("formsAndMotifs")
    @Timeout(10)
    void readsAMegabyteOfAnything(Field field, String motif) {
        var text = motif.repeat(MEGABYTE / motif.length());

        assertThatCode(() -> read(field, text)).doesNotThrowAnyException();
        assertThatCode(() -> read(field, "Fri, 07 " + text + " x")).doesNotThrowAnyException();
    }

    @Property(tries = 3000)
    void readsAnyText(@ForAll @StringLength(max = 40) String text) {
        for (var field : Forms.class.getFields()) {
            assertThatCode(() -> read(field, text)).doesNotThrowAnyException();
        }
    }

    @Property(tries = 20_000)
    void readsWhatLooksLikeAValue(@ForAll("crumbs") String text) {
        for (var field : Forms.class.getFields()) {
            assertThatCode(() -> read(field, text)).doesNotThrowAnyException();
        }
    }

    @Provide
    Arbitrary<String> crumbs() {
        return Arbitraries.of(
                        "07",
                        "Mar",
                        "2025",
                        "06",
                        ":",
                        "-",
                        "+",
                        "/",
                        ".",
                        ",",
                        " ",
                        "T",
                        "Z",
                        "GMT",
                        "0100",
                        "(",
                        ")",
                        "<",
                        ">",
                        "@",
                        "h",
                        "min",
                        "\u5e74",
                        "Europe/Paris",
                        "Etc/",
                        "am",
                        "99",
                        "&amp;",
                        "00",
                        "1e9")
                .list()
                .ofMaxSize(12)
                .map(crumbs -> String.join("", crumbs));
    }

    private static void read(Field field, String text) throws IllegalAccessException {
        ((Form<?>) field.get(null)).read(text, (severity, code, message) -> {});
    }
}
