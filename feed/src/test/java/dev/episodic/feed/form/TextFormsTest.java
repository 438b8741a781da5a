package dev.episodic.feed.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Contact;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormsTest {

    private static final Doubts NO_DOUBTS = (severity, code, message) -> {};

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        plain | Limpets at low water | Limpets at low water | = | ``
        T01   | Tom&#039;s | Tom's | Tom's | text.escaped-twice
        T01   | R&amp;B | R&B | R&B | text.escaped-twice
        T01   | caf&eacute; &#x2026; | café … | café … | text.escaped-twice
        T01   | Rope & Knot; more | Rope & Knot; more | = | ``
        T01   | AT&T; &unheard; &#xZ; &#0; | AT&T; &unheard; &#xZ; &#0; | = | ``
        T01   | it&#146;s | it’s | it’s | text.escaped-twice
        T01   | &amp;amp; | &amp; | &amp;amp; | text.escaped-twice
        T02   | <b>Hi</b> | Hi | Hi | text.markup
        T02   | <B class="x">Hi</B> there | Hi there | Hi there | text.markup
        T02   | one<br/>two | one two | one two | text.markup
        T02   | <b>R&amp;B</b> | R&B | R&B | text.markup text.escaped-twice
        T02   | List<String> | List<String> | = | ``
        T02   | <i> without end | <i> without end | = | ``
        T02   | 5 < 6 and 7 > 6 | 5 < 6 and 7 > 6 | = | ``
        T02   | &lt;b&gt;Hi&lt;/b&gt; | <b>Hi</b> | &lt;b>Hi&lt;/b> | text.escaped-twice
        T04   | `⏎ A⇥ title ⏎ of  two lines ` | A title of two lines | A title of two lines | ``
        X33   | \u202aSports | \u202aSports | = | ``
        blank | `⏎ ⇥ ` | - | - | ``
        blank | <b></b> | - | - | text.markup
        """)
    void readsALine(String row, @Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.LINE, text, value, written, codes);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        plain | https://example.org/1.mp3 | https://example.org/1.mp3 | = | ``
        T04   | `⏎ https://example.org/1.mp3 ⏎` | https://example.org/1.mp3 | https://example.org/1.mp3 | ``
        T04   | `https://example.org/⏎   1.mp3` | https://example.org/1.mp3 | https://example.org/1.mp3 | ``
        H06   | https://example.org/my show/é[1].mp3 | https://example.org/my show/é[1].mp3 | = | ``
        H06   | http:/example.org/1.mp3 | http:/example.org/1.mp3 | = | ``
        H06   | //example.org/1.mp3 | //example.org/1.mp3 | = | ``
        H06   | www.example.org/1.mp3 | www.example.org/1.mp3 | = | ``
        H06   | HTTPS://example.org\\1.mp3 | HTTPS://example.org\\1.mp3 | = | ``
        H07   | /1.mp3 | /1.mp3 | = | ``
        H07   | my song.mp3 | my song.mp3 | = | ``
        H10   | feed://example.org/rss | http://example.org/rss | http://example.org/rss | url.scheme
        H10   | feed:https://example.org/rss | https://example.org/rss | https://example.org/rss | url.scheme
        H10   | itpc://example.org/rss | http://example.org/rss | http://example.org/rss | url.scheme
        H10   | PCAST://example.org/rss | http://example.org/rss | http://example.org/rss | url.scheme
        H12   | https://example.org/?a=1&amp;b=2 | https://example.org/?a=1&b=2 | https://example.org/?a=1&b=2 | url.escaped-twice
        H12   | https://example.org/?a=1&b=2 | https://example.org/?a=1&b=2 | = | ``
        other | magnet:?xt=urn:btih:0123 | magnet:?xt=urn:btih:0123 | = | ``
        blank | ` ⏎` | - | - | ``
        words | no image here | - | - | ``
        """)
    void readsAnAddress(
            String row, @Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.URL, text, value, written, codes);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        T12   | desk@example.org (The Desk) | The Desk / desk@example.org | = | ``
        T12   | The Desk <desk@example.org> | The Desk / desk@example.org | desk@example.org (The Desk) | ``
        T12   | `"Desk, The" <desk@example.org>` | Desk, The / desk@example.org | desk@example.org (Desk, The) | ``
        T12   | desk@example.org, The Desk | The Desk / desk@example.org | desk@example.org (The Desk) | ``
        T12   | The Desk, desk@example.org | The Desk / desk@example.org | desk@example.org (The Desk) | ``
        T12   | The Desk (desk@example.org) | The Desk / desk@example.org | desk@example.org (The Desk) | ``
        T12   | mailto:desk@example.org | - / desk@example.org | desk@example.org | ``
        T12   | MAILTO:desk@example.org (The Desk) | The Desk / desk@example.org | desk@example.org (The Desk) | ``
        T12   | desk@example.org | - / desk@example.org | = | ``
        T12   | desk@example.org () | - / desk@example.org | desk@example.org | ``
        T12   | The Desk | The Desk / - | = | ``
        T12   | The Desk (Utrecht) | The Desk (Utrecht) / - | = | ``
        T12   | desk@example.org (R&amp;B (live)) | R&B (live) / desk@example.org | desk@example.org (R&B (live)) | text.escaped-twice
        T12   | Tea @ Five | Tea @ Five / - | Tea @ Five | ``
        T12   | (Tea@Five) | Tea@Five / - | (Tea@Five) | ``
        S02   | ` ` | - | - | ``
        """)
    void readsAContact(
            String row, @Nullable String text, @Nullable String value, @Nullable String written, String codes) {
        FormTable.check(Forms.CONTACT, TextFormsTest::shown, text, value, written, codes);
    }

    private static String shown(Contact contact) {
        return contact.name().orElse("-") + " / " + contact.email().orElse("-");
    }

    @Test
    void keepsTheLinesAndTheMarkupOfAText() {
        var text = "\n <p>One &amp; two</p>\n\n  <p>three</p> \n";

        assertThat(Forms.TEXT.read(text, NO_DOUBTS)).isEqualTo("<p>One &amp; two</p>\n\n  <p>three</p>");
        assertThat(Forms.TEXT.read(" \n", NO_DOUBTS)).isNull();
    }

    @Property(tries = 5000)
    void readsEveryLineBackAsItWasWritten(@ForAll("lines") String text) {
        var line = LineForm.collapsed(text);

        assertThat(Forms.LINE.read(Forms.LINE.write(text), NO_DOUBTS)).isEqualTo(line.isBlank() ? null : line);
    }

    @Provide
    Arbitrary<String> lines() {
        var crumbs = Arbitraries.of(
                "a",
                " ",
                "&",
                "amp;",
                "lt;",
                "#39;",
                "#x27;",
                "nbsp;",
                "<",
                ">",
                "b",
                "/b",
                "<b>",
                "</b>",
                "<br/>",
                "String",
                "\n",
                "\u00a0",
                "\u3000",
                "\ud83e\udd80",
                "(",
                "@",
                ";");
        return Arbitraries.oneOf(crumbs.list().ofMaxSize(12).map(list -> String.join("", list)), Arbitraries.strings());
    }

    @Property
    void readsEveryContactBackAsItWasWritten(@ForAll("lines") String text, @ForAll boolean hasEmail) {
        var name = LineForm.collapsed(text);
        if (name.isBlank() || name.startsWith("(") || name.startsWith("\"")) {
            return;
        }
        var contact = Contact.builder()
                .name(name)
                .email(hasEmail ? "desk@example.org" : null)
                .build();

        assertThat(Forms.CONTACT.read(Forms.CONTACT.write(contact), NO_DOUBTS)).isEqualTo(contact);
    }

    @Property
    void readsKeywordsBackAsTheyWereWritten(@ForAll List<@NotBlank String> words) {
        var keywords = words.stream()
                .map(word -> LineForm.collapsed(word.replace(',', ';').replace("<", "")))
                .filter(word -> !word.isBlank())
                .toList();

        assertThat(Forms.KEYWORDS.read(Forms.KEYWORDS.write(keywords), NO_DOUBTS))
                .isEqualTo(keywords.isEmpty() ? null : keywords);
    }
}
