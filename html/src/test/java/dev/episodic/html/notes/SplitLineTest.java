package dev.episodic.html.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fog Atlas - A map of what cannot be seen | Fog Atlas | A map of what cannot be seen",
                "Fog Ep.002 - The Second Horn - First of two essays - both long | Fog Ep.002 - The Second Horn | First of two essays - both long",
                "GX-7 - The Harbour Router — The first one that floats | GX-7 - The Harbour Router | The first one that floats",
                "Horn – immer noch laut genug | Horn | immer noch laut genug",
                "Superfog — The Fastest Fog | Superfog | The Fastest Fog",
            })
    void partsTheTitleFromWhatReadsLikeASentence(String text, String title, String note) {
        assertThat(SplitLine.of(text)).isEqualTo(new SplitLine(title, note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fog Working Group",
                "Reading the Fog: A Primer - Ada Lund, Coast Days Lisbon 2023",
                "fogline - Harbour Hub",
                "Well-known fog-horns"
            })
    void leavesATitleWhole(String text) {
        assertThat(SplitLine.of(text)).isEqualTo(new SplitLine(text, ""));
    }

    @Test
    void letsTheLinesOfAListSpeakForOneThatDoesNotTell() {
        var style = AnnotationStyle.of(List.of(
                "Fog Atlas - A map of what cannot be seen",
                "Horn - Still the loudest on the coast",
                "Bell - It rings when nobody is there",
                "FSA - Fog Signal Association"));

        assertThat(SplitLine.of("FSA - Fog Signal Association", style))
                .isEqualTo(new SplitLine("FSA", "Fog Signal Association"));
        assertThat(SplitLine.of("A Primer - Ada Lund, Coast Days 2023", style).note())
                .isEmpty();
    }
}
