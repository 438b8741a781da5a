package dev.episodic.html.site;

import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Url;
import dev.episodic.html.SafeUrl;
import java.util.Optional;

/**
 * A line of a list: words, where they lead, and what is said about it.
 *
 * @param text the words
 * @param url where they lead; nothing when only the words are known
 * @param note what stands after it
 * @param moment when it was mentioned, or the day that the words are
 * @param chapter the chapter of that moment
 * @param sponsored whether someone paid for it
 */
public record LinkLine(
        String text,
        Optional<SafeUrl> url,
        Optional<String> note,
        Optional<Moment> moment,
        Optional<String> chapter,
        boolean sponsored) {

    static LinkLine of(String text) {
        return new LinkLine(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    static LinkLine of(String text, Optional<SafeUrl> url) {
        return new LinkLine(text, url, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    static LinkLine of(Moment moment) {
        return new LinkLine("", Optional.empty(), Optional.empty(), Optional.of(moment), Optional.empty(), false);
    }

    /** {@return a link of the show, at a moment of the recording} */
    static LinkLine of(Link link, Addresses addresses, Optional<SafeUrl> recording) {
        var address = link.url().map(Url::text);
        return new LinkLine(
                link.title().or(() -> address.map(LinkLine::withoutScheme)).orElse(""),
                link.url().flatMap(addresses::link),
                link.note(),
                link.at().map(at -> Moment.of(at, recording)),
                Optional.empty(),
                link.kind().filter(LinkKind.SPONSOR::equals).isPresent());
    }

    LinkLine withNote(String words) {
        return new LinkLine(text, url, Optional.of(words).filter(note -> !note.isBlank()), moment, chapter, sponsored);
    }

    LinkLine inChapter(Optional<String> title) {
        return new LinkLine(text, url, note, moment, title, sponsored);
    }

    /** {@return the address as people say it} */
    static String withoutScheme(String address) {
        return address.replaceFirst("^(?i)(?:https?://)?(?:www\\.)?", "").replaceFirst("/$", "");
    }

    /** {@return whose address it is} */
    static String host(String address) {
        return withoutScheme(address).replaceFirst("[/?#].*", "");
    }
}
