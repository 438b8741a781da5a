package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Url;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    private static final Url PAGE = Url.of("https://example.org/show/1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a<script>alert(1)</script>b</p>",
                "<p>a<SCRIPT SRC=//evil.example/x.js></SCRIPT>b",
                "<p onclick=alert(1)>ab</p>",
                "<img src=x onerror=alert(1)>ab",
                "<a href='javascript:alert(1)'>ab</a>",
                "<a href='java&#9;script:alert(1)'>ab</a>",
                "<a href='&#106;avascript:alert(1)'>ab</a>",
                "<a href='&#x01;javascript:alert(1)'>ab</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>ab</a>",
                "<svg><a xlink:href='javascript:alert(1)'>x</a></svg>ab<p></p>",
                "<svg><script>alert(1)</script></svg><b>ab</b>",
                "<svg onload=alert(1)>x</svg><b>ab</b>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></mtext></math><b>ab</b>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></p></noscript><b>ab</b>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe><b>ab</b>",
                "<iframe src='javascript:alert(1)'></iframe><b>ab</b>",
                "<object data='javascript:alert(1)'>x</object><b>ab</b>",
                "<embed src='javascript:alert(1)'><b>ab</b>",
                "<form action='javascript:alert(1)'><button formaction='javascript:alert(1)'>ab</button></form>",
                "<style>@import 'javascript:alert(1)';</style><b>ab</b>",
                "<p style='background:url(javascript:alert(1))'>ab</p>",
                "<meta http-equiv=refresh content='0;url=javascript:alert(1)'><b>ab</b>",
                "<base href='javascript:alert(1)//'><a href='#x'>ab</a>",
                "<template><script>alert(1)</script></template><b>ab</b>",
                "<xmp><script>alert(1)</script></xmp><b>ab</b>",
                "<textarea><script>alert(1)</script></textarea><b>ab</b>",
                "<details open ontoggle=alert(1)>ab</details>",
                "<!--><script>alert(1)</script>--><b>ab</b>",
                "<b>ab</b><!-- <script>alert(1)</script> -->",
                "<a href='https://example.org' id='content' class='skip' style='position:fixed'>ab</a>",
            })
    void keepsTheWordsAndNothingThatRuns(String hostile) {
        var body = Jsoup.parseBodyFragment(SafeHtml.of(hostile, PAGE).html()).body();

        assertThat(body.text().replace(" ", "")).contains("ab").doesNotContain("alert");
        assertThat(body.select("script, style, iframe, object, embed, svg, math, form, meta, base, template, xmp"))
                .isEmpty();
        assertThat(body.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .allSatisfy(attribute -> {
                    assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "class", "id", "srcdoc");
                    assertThat(attribute.getValue())
                            .doesNotContainIgnoringCase("javascript:")
                            .doesNotStartWith("data:");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One <b>two</b></p>|<p>One <b>two</b></p>",
                "<p>a  b</p>|<p>a  b</p>",
                "<section>One</section><section>Two</section>|<div>One</div><div>Two</div>",
                "<p>One</p><p>&nbsp;</p><p><br></p><p>Two</p>|<p>One</p><p>Two</p>",
                "<h1>One</h1><h4>Two</h4><h2>Three</h2><h1>Four</h1>|<h3>One</h3><h4>Two</h4><h4>Three</h4><h3>Four</h3>",
                "<a href='/notes'>Notes</a>|<a href=\"https://example.org/notes\">Notes</a>",
                "<a href='//cdn.example/x'>X</a>|<a href=\"https://cdn.example/x\">X</a>",
                "<a href='#t=12'>At 0:12</a>|<a href=\"https://example.org/show/1#t=12\">At 0:12</a>",
                "<a href='ftp://example.org'>Files</a> here|Files here",
                "<a rel='payment noopener' target=_blank href='https://give.example/'>Give</a>|<a rel=\"payment\" href=\"https://give.example/\">Give</a>",
                "<p>One<a href='https://example.org/'></a></p>|<p>One</p>",
                "<span style='color:red'>Red</span><font size=7>!</font>|Red!",
                "<iframe src='https://video.example/1'></iframe>|<p><a href=\"https://video.example/1\">https://video.example/1</a></p>",
                "<bdo dir=rtl>abc</bdo>|<bdo dir=\"rtl\">abc</bdo>",
            })
    void putsInOrder(String given, String clean) {
        assertThat(SafeHtml.of(given, PAGE).html()).isEqualTo(clean);
    }

    @Test
    void loadsPicturesLateAndTellsNobodyWhoReads() {
        assertThat(SafeHtml.of("<img src='/a.png' width=640 height=100% style='x' srcset='b 2x'>", PAGE)
                        .html())
                .isEqualTo("<img src=\"https://example.org/a.png\" width=\"640\" alt=\"\" loading=\"lazy\""
                        + " decoding=\"async\" referrerpolicy=\"no-referrer\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='https://count.example/?e=1' width=1 height=1>",
                "<img src='https://count.example/?e=1' height='1px'>",
                "<img src='https://count.example/?e=1' width=0>",
                "<img src='https://count.example/?e=1' style='display: none'>",
                "<img src='https://count.example/?e=1' style='border:0; width: 1px'>",
                "<img src='https://count.example/?e=1' hidden>",
                "<img src='data:image/png;base64,AA=='>",
                "<img src='mailto:a@example.org'>",
            })
    void dropsPicturesThatNobodySees(String tracker) {
        assertThat(SafeHtml.of(tracker, PAGE).html()).isEmpty();
    }

    @Test
    void keepsAPictureWithoutABorder() {
        assertThat(SafeHtml.of("<img src='/a.png' style='border-width: 0; max-width: 100%'>", PAGE)
                        .html())
                .contains("https://example.org/a.png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One\\nTwo\\n\\nThree|<p>One<br>Two</p><p>Three</p>",
                "One\\r\\n \\r\\n\\r\\nTwo|<p>One</p><p>Two</p>",
                "I <3 tea & 2 < 3|<p>I &lt;3 tea &amp; 2 &lt; 3</p>",
                "Tom &amp; Jerry|<p>Tom &amp; Jerry</p>",
                "Write to <desk@example.org>|<p>Write to &lt;<a href=\"mailto:desk@example.org\">desk@example.org</a>&gt;</p>",
                "See https://example.org/a_(b).|<p>See <a href=\"https://example.org/a_(b)\">https://example.org/a_(b)</a>.</p>",
                "www.example.org|<p><a href=\"https://www.example.org\">www.example.org</a></p>",
                "javascript:alert(1)|<p>javascript:alert(1)</p>",
            })
    void makesParagraphsOfPlainText(String text, String html) {
        assertThat(SafeHtml.of(text.replace("\\n", "\n").replace("\\r", "\r")).html())
                .isEqualTo(html);
    }

    @Test
    void keepsLineBreaksWhereOnlyWordsAreMarked() {
        assertThat(SafeHtml.of("One <b>two</b>\nThree").html()).isEqualTo("One <b>two</b><br>Three");
        assertThat(SafeHtml.of("<p>One\ntwo</p>").html()).isEqualTo("<p>One\ntwo</p>");
    }

    @Test
    void showsTheTagsOfTextThatIsNoHtml() {
        assertThat(SafeHtml.ofText("<b>bold</b>\nnext").html()).isEqualTo("<p>&lt;b&gt;bold&lt;/b&gt;<br>next</p>");
    }

    @Test
    void hasNothingToShowOfNothing() {
        assertThat(List.of(SafeHtml.of(""), SafeHtml.of(" \n"), SafeHtml.of("<p> </p>"), SafeHtml.none()))
                .allMatch(SafeHtml::isEmpty);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void getsThroughHostileLengths() {
        int many = 50_000;

        assertThat(SafeHtml.of("<div>".repeat(many) + "end").html()).contains("end");
        assertThat(SafeHtml.of("<a ".repeat(many) + "end").html()).isNotNull();
        assertThat(SafeHtml.of("<".repeat(many) + "end").html()).contains("end");
        assertThat(SafeHtml.of("<b>\n</b>\n".repeat(many) + "end").html()).contains("end");
        assertThat(SafeHtml.of("\n ".repeat(many) + "end").html()).contains("end");
    }
}
