package dev.episodic.html.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    @CsvSource(delimiter = '|', textBlock = """
            LINKS      | Bilder, Literatur, Glossar, Further reading, Works cited, Pour aller plus loin
            LINKS      | Полезные ссылки, 参考链接, 相關資源, ลิงก์บทความ, Länkar, Lenker, Enlaces, 番組内で紹介
            GUESTS     | Our guest, Special guests, Featuring (in order of appearance), Vorstellung Gast, Наш гость, 嘉宾, ゲスト
            HOSTS      | Hosted by, Erstellt von, Ведущие подкаста, 主播, Animé par, Presentado por
            SPONSORS   | Thanks to our sponsors, Partner, Anzeige, Publicité, Patrocinador
            CHAPTERS   | Timestamps, Topics discussed, Kapitel, Chapitres, Capítulos, 章节, 目录
            CREDITS    | Mitwirkende, Creators and guests, Associate executive producers, Musik, Theme
            NOTES      | Shownotes zur Episode, Show notes
            RELATED    | Related episodes, Verwandte Episoden
            SOCIAL     | Folge uns bei, Bei Apple Podcasts hören & abonnieren, Gib uns eine Bewertung
            TRANSCRIPT | Transcript, Transkript, Transcription
            """)
    void knowsTheWordsOfManyLanguages(Meaning meaning, String texts) {
        assertThat(List.of(texts.split(", ", -1)))
                .allSatisfy(text -> assertThat(labels.loose(text)).contains(new Label(meaning, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Lund on the web, OFFICIAL, Ada Lund",
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
