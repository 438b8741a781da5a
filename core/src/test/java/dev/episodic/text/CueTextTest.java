package dev.episodic.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.text.CueText.Span;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plain                                            | plain
                    <i>slanted</i> and <c.red.big>red</c>            | slanted and red
                    <lang en-GB>colour</lang> <ruby>a<rt>b</rt></ruby> | colour ab
                    word <00:01:02.000>by <01:02.500>word            | word by word
                    salt &amp; tea &lt;hot&gt;&#33; &#x263a; &quot;q&quot; | salt & tea <hot>! ☺ "q"
                    R&D, &unknown; &#0; &amp                         | R&D, &unknown; &#0; &amp
                    a < b, <T> and x > y                             | a < b, <T> and x > y
                    """)
    void readsTheTextOfWebVtt(String payload, String text) {
        assertThat(CueText.ofWebVtt(payload).spans()).containsExactly(new Span(null, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <i>slanted</i> <B>bold</B> <font color="red">red</font> | slanted bold red
                    {\\an8}above {and} beyond                               | above {and} beyond
                    salt &amp; tea <rt> <00:01.000>                         | salt &amp; tea <rt> <00:01.000>
                    """)
    void readsTheTextOfSubRip(String payload, String text) {
        assertThat(CueText.ofSubRip(payload).spans()).containsExactly(new Span(null, text.strip()));
    }

    @Test
    void tellsVoicesApart() {
        assertThat(CueText.ofWebVtt("<v Inés Varga>Low water</v>\n<v.loud Tom &amp; Co>Now!")
                        .spans())
                .containsExactly(new Span("Inés Varga", "Low water"), new Span("Tom & Co", "Now!"));
        assertThat(CueText.ofWebVtt("Sea. <v Ada>Hi.</v> Wind.").spans())
                .containsExactly(new Span(null, "Sea. "), new Span("Ada", "Hi."), new Span(null, " Wind."));
        assertThat(CueText.ofWebVtt("<v>Somebody").spans()).containsExactly(new Span(null, "Somebody"));
        assertThat(CueText.ofWebVtt("<v Ada></v>").spans()).containsExactly(new Span(null, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "&", "{\\", "<v ", "<i>", "&#", "&amp", "</"})
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void readsAnyTextInOnePass(String piece) {
        assertThat(CueText.ofWebVtt(piece.repeat(1_000_000)).spans()).isNotEmpty();
        assertThat(CueText.ofSubRip(piece.repeat(1_000_000) + ">}").spans()).isNotEmpty();
    }
}
