package dev.episodic.html.notes;

import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Organization;
import dev.episodic.Url;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who paid: who stands under a label such as "Sponsors", and who is linked after "sponsored by". */
final class SponsorExtractor {

    private static final String LABEL = "sponsor.label";
    private static final String PHRASE = "sponsor.phrase";
    private static final int MOST = 100;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_LINE = 2_000;

    private final Reading reading;
    private final Map<String, String> hosts = new HashMap<>();
    private final Map<String, Found<Organization>> sponsors = new LinkedHashMap<>();

    private SponsorExtractor(Reading reading) {
        this.reading = reading;
    }

    static List<Found<Organization>> in(Reading reading) {
        var extractor = new SponsorExtractor(reading);
        extractor.find();
        return List.copyOf(extractor.sponsors.values());
    }

    private void find() {
        for (var section : reading.sections().entrySet()) {
            if (section.getKey().meaning() != Meaning.SPONSORS) {
                continue;
            }
            var subject = Words.trimmed(section.getKey().label().subject());
            if (subject.isEmpty()) {
                section.getValue().forEach(this::listed);
            } else {
                add(
                        subject,
                        firstAnchor(section.getValue()).orElse(null),
                        LABEL,
                        section.getKey().line());
            }
        }
        for (var passage : reading.passages()) {
            thanked(passage.line());
        }
    }

    private static Optional<Anchor> firstAnchor(List<Line> lines) {
        return lines.stream().flatMap(line -> line.anchors().stream()).findFirst();
    }

    /** A line below the label: the name is linked, or stands before what is told about it, or several names stand there. */
    private void listed(Line line) {
        if (line.level() > 0 && !line.isItem()) {
            return;
        }
        if (line.anchors().isEmpty()) {
            unlinked(line);
            return;
        }
        var first = line.anchors().get(0);
        var before = Words.trimmed(line.text().substring(0, first.from()));
        if (first.isBare()) {
            add(SplitLine.of(before).title(), first, LABEL, line);
        } else if (before.isEmpty()) {
            add(first.text(), first, LABEL, line);
        }
    }

    private void unlinked(Line line) {
        int colon = line.text().indexOf(": ");
        if (line.isItem() && colon > 0) {
            add(line.text().substring(0, colon), null, LABEL, line);
        } else if (Words.count(line.text()) <= 3 * MOST_WORDS && !Words.endsSentence(line.text())) {
            PersonName.list(SplitLine.of(line.text()).title()).forEach(name -> add(name, null, LABEL, line));
        }
    }

    private void thanked(Line line) {
        if (line.text().length() > LONGEST_LINE) {
            return;
        }
        for (var frame : Frames.in("sponsor", line.text())) {
            boolean linked = false;
            for (var anchor : line.anchors()) {
                int gap = anchor.from() - frame.to();
                if (gap >= 1 && gap <= 2 && !anchor.isBare()) {
                    add(anchor.text(), anchor, PHRASE, line);
                    linked = true;
                }
            }
            if (!linked && reading.isFromText()) {
                sentenceEnd(line, frame.to());
            }
        }
        for (var anchor : line.anchors()) {
            if (anchor.hasRel("sponsored") && !anchor.isBare()) {
                add(anchor.text(), anchor, "sponsor.rel", line);
            }
        }
    }

    /** Where links were lost, what stands from the phrase to the end of the sentence is a name if it is short. */
    private void sentenceEnd(Line line, int from) {
        var text = line.text();
        int stop = from;
        while (stop < text.length() && !endsName(text, stop)) {
            stop++;
        }
        var name = text.substring(from, stop).strip();
        if (PersonName.beginsAsName(name) && Words.count(name) <= 4) {
            add(name, null, PHRASE, line);
        }
    }

    /** A second link to a sponsor, such as to an offer, begins with the name and leads to the same host. */
    private boolean isFirstOf(String host, String key) {
        var known = hosts.putIfAbsent(host, key);
        return known == null || !key.startsWith(known + " ");
    }

    /** A point within a name, as of a domain, does not end it. */
    private static boolean endsName(String text, int at) {
        boolean last = at + 1 == text.length() || text.charAt(at + 1) == ' ';
        return "!,:;(".indexOf(text.charAt(at)) >= 0 || (text.charAt(at) == '.' && last);
    }

    private void add(String name, @Nullable Anchor anchor, String rule, Line line) {
        int dash = name.indexOf(" - ");
        var plain = Words.trimmed(dash > 0 ? name.substring(0, dash) : name);
        var key = Words.key(plain);
        boolean usable = anchor != null && !anchor.staysOnPage() && !Addresses.isHarmful(anchor.href());
        if (usable && anchor != null && !isFirstOf(Addresses.host(anchor.href()), key)) {
            return;
        }
        if (key.isEmpty() || Words.count(plain) > MOST_WORDS || sponsors.size() >= MOST) {
            return;
        }
        var sponsor = Organization.builder().name(plain);
        if (usable && anchor != null) {
            Url.parse(anchor.href())
                    .ifPresent(url -> sponsor.addLink(Link.builder()
                            .title(plain)
                            .url(url)
                            .kind(LinkKind.SPONSOR)
                            .build()));
        }
        sponsors.putIfAbsent(key, new Found<>(sponsor.build(), rule, line));
    }
}
