package dev.episodic.html.transcript;

import dev.episodic.Parsed;
import dev.episodic.Severity;
import dev.episodic.text.ClockTime;
import dev.episodic.text.Findings;
import dev.episodic.text.SourceText;
import dev.episodic.text.SpeakerLabel;
import dev.episodic.text.SpokenText;
import dev.episodic.text.Timeline;
import dev.episodic.transcript.Cue;
import dev.episodic.transcript.Transcript;
import dev.episodic.transcript.TranscriptException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a transcript in HTML: whatever stands in a block of its own is a cue, after the name and the time before it. */
public final class TranscriptMarkup {

    private static final Pattern START =
            Pattern.compile("[\\s\ufeff]*<(?!\\?xml|rss|rdf|feed|opml)[!a-z]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("[\\[(]?(\\d{1,3}(?::\\d{2}){1,2}(?:[.,]\\d{1,3})?)[\\])]?:?");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> SKIPPED =
            Set.of("head", "script", "style", "template", "noscript", "nav", "h1", "h2", "h3", "h4", "h5", "h6");

    private final SourceText source;
    private final Findings findings = new Findings();
    private final List<Cue> cues = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final boolean cited;
    private @Nullable String speaker;
    private @Nullable Duration start;

    private TranscriptMarkup(SourceText source, boolean cited) {
        this.source = source;
        this.cited = cited;
    }

    /** {@return whether a text is HTML, or looks so} */
    public static boolean isHtml(String text) {
        return START.matcher(text).lookingAt();
    }

    /**
     * {@return the transcript in HTML}
     *
     * @throws TranscriptException if nothing is said in it
     */
    public static Parsed<Transcript> read(String html) throws TranscriptException {
        var document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        var markup = new TranscriptMarkup(new SourceText(html), document.selectFirst("cite") != null);
        markup.block(document);
        if (markup.cues.isEmpty()) {
            throw new TranscriptException("HTML in which nothing is said");
        }
        if (!markup.cited && document.selectFirst("time") == null && markup.speaker == null) {
            var message = "No speaker and no time is marked here: this may be any page.";
            markup.report(Severity.WARNING, "html.unmarked", document, "", message);
        }
        var transcript = Transcript.builder()
                .language(language(document.selectFirst("[lang]")))
                .cues(markup.inOrder(document))
                .build();
        return new Parsed<>(transcript, markup.findings.list());
    }

    private void block(Element block) {
        children(block);
        finish(block);
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                words.append(SPACE.matcher(text.getWholeText()).replaceAll(" "));
            } else if (child instanceof Element inner) {
                element(inner);
            }
        }
    }

    private void element(Element element) {
        var name = element.normalName();
        if (SKIPPED.contains(name)) {
            skip(element, name);
        } else if (name.equals("br")) {
            words.append('\n');
        } else if (name.equals("cite") && SpokenText.line(words.toString()).isEmpty()) {
            speaker = name(element);
        } else if (name.equals("time")) {
            finish(element);
            time(element);
        } else if (element.isBlock()) {
            finish(element);
            block(element);
        } else {
            children(element);
        }
    }

    private void skip(Element element, String name) {
        if (name.startsWith("h") && !name.equals("head") && !element.text().isBlank()) {
            report(
                    Severity.INFO,
                    "html.heading",
                    element,
                    element.text(),
                    "A heading is nothing that is said: left out.");
        }
    }

    private static @Nullable String name(Element cite) {
        var text = cite.text().strip();
        var name = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
        return name.isEmpty() ? null : name;
    }

    private void time(Element element) {
        start = exact(element.attr("datetime"));
        if (start == null) {
            start = time(element.text());
        }
        if (start == null) {
            report(
                    Severity.WARNING,
                    "cue.time.unreadable",
                    element,
                    element.text(),
                    "This is no time that can be read.");
        }
    }

    private static @Nullable Duration exact(String datetime) {
        try {
            var time = datetime.isBlank() ? null : Duration.parse(datetime.strip());
            return time == null || time.isNegative() ? null : time;
        } catch (DateTimeParseException isNone) {
            return null;
        }
    }

    /** {@return the time that a text is and nothing else, or null if it is none} */
    static @Nullable Duration time(String text) {
        var time = TIME.matcher(text.strip());
        var clock = time.matches() ? ClockTime.parse(time.group(1)) : null;
        return clock == null ? null : clock.time();
    }

    /** What has been gathered is a cue; a paragraph that is empty after a time is one in which nothing is said. */
    private void finish(Element at) {
        var text = SpokenText.lines(words.toString());
        words.setLength(0);
        boolean emptyCue = text.isEmpty() && start != null && at.normalName().equals("p") && !at.hasText();
        if (text.isEmpty() && !emptyCue) {
            return;
        }
        var alone = start == null ? time(text) : null;
        if (alone != null) {
            start = alone;
            return;
        }
        var label = cited ? null : SpeakerLabel.at(text);
        if (label != null) {
            speaker = label.name();
            text = text.substring(label.end());
        }
        cues.add(Cue.builder().start(start).speaker(speaker).text(text).build());
        start = null;
    }

    private List<Cue> inOrder(Element document) {
        int first = Timeline.firstOutOfOrder(cues, Cue::start);
        if (first < 0) {
            return cues;
        }
        report(
                Severity.INFO,
                "cue.unsorted",
                document,
                "cue[" + (first + 1) + "]",
                "Cues are not in the order of their times: put in order.");
        return Timeline.sorted(cues, Cue::start);
    }

    private static @Nullable Locale language(@Nullable Element element) {
        try {
            var tag = element == null ? "" : element.attr("lang").strip();
            return tag.isEmpty()
                    ? null
                    : new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException isNone) {
            return null;
        }
    }

    private void report(Severity severity, String code, Element element, String found, String message) {
        int at = Math.max(0, element.sourceRange().startPos());
        findings.report(severity, code, element.normalName(), source.at(at), found, message);
    }
}
