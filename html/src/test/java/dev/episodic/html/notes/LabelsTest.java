package dev.episodic.html.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private final Labels labels = Labels.standard();

    @ParameterizedTest
    @CsvSource({
        "Links From The Episode (In Chronological Order), LINKS",
        "🔗 Links:, LINKS",
        "LINKS, LINKS",
        "Weiterführende Links, LINKS",
        "Гости подкаста:, GUESTS",
        "××× SIIIIICK ××× PIIIICKS ×××, PICKS",
        "Tweet us your tasty treats!, SOCIAL",
        "Sponsor/Werbepartner, SPONSORS",
        "章节：, CHAPTERS",
        "Pour aller plus loin, LINKS",
        "About Us, SOCIAL",
        "The Show Notes!, NOTES",
    })
    void knowsWhatALabelMeansHoweverItIsDressed(String text, Meaning meaning) {
        assertThat(labels.exact(text)).contains(new Label(meaning, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "About Ada Lund, ABOUT, Ada Lund",
        "Über Spurwerk Nord, ABOUT, Spurwerk Nord",
        "关于张伟, ABOUT, 张伟",
        "田中さんについて, ABOUT, 田中さん",
        "Rope Supply — Sponsor, SPONSORS, Rope Supply",
        "Find Ada on the web, OFFICIAL, Ada",
        "About our sponsor: Rope, SPONSORS, Rope",
    })
    void takesTheNameOutOfALabel(String text, Meaning meaning, String subject) {
        assertThat(labels.exact(text)).contains(new Label(meaning, subject));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The fog rolled in", "Overture", "Sponsored content is everywhere these days", ""})
    void takesNoOtherLineForALabel(String text) {
        assertThat(labels.exact(text)).isEmpty();
    }

    @Test
    void isGenerousOnlyWhereALineLooksLikeALabel() {
        assertThat(labels.exact("Links for week 12")).isEmpty();
        assertThat(labels.loose("Links for week 12")).contains(new Label(Meaning.LINKS, ""));
    }
}
