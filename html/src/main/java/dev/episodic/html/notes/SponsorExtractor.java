package dev.episodic.html.notes;

import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Organization;
import dev.episodic.Url;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who paid: who stands under a label such as "Sponsors", and who is linked after "sponsored by". */
final class SponsorExtractor {

    private static final int MOST = 100;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_LINE = 2_000;

    private final Reading reading;
    private final Map<String, Organization> sponsors = new LinkedHashMap<>();

    private SponsorExtractor(Reading reading) {
        this.reading = reading;
    }

    static List<Organization> in(Reading reading) {
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
                add(subject, firstAnchor(section.getValue()).orElse(null));
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
            if (Words.count(line.text()) <= 3 * MOST_WORDS && !Words.endsSentence(line.text())) {
                PersonName.list(SplitLine.of(line.text()).title()).forEach(name -> add(name, null));
            }
            return;
        }
        var first = line.anchors().get(0);
        var before = Words.trimmed(line.text().substring(0, first.from()));
        if (first.isBare()) {
            add(SplitLine.of(before).title(), first);
        } else if (before.isEmpty()) {
            add(first.text(), first);
        }
    }

    private void thanked(Line line) {
        if (line.anchors().isEmpty() || line.text().length() > LONGEST_LINE) {
            return;
        }
        for (int end : Frames.ends("sponsor", line.text())) {
            for (var anchor : line.anchors()) {
                int gap = anchor.from() - end;
                if (gap >= 1 && gap <= 2 && !anchor.isBare()) {
                    add(anchor.text(), anchor);
                }
            }
        }
        for (var anchor : line.anchors()) {
            if (anchor.hasRel("sponsored") && !anchor.isBare()) {
                add(anchor.text(), anchor);
            }
        }
    }

    private void add(String name, @Nullable Anchor anchor) {
        var plain = Words.trimmed(name);
        var key = Words.key(plain);
        boolean usable = anchor != null && !anchor.staysOnPage() && !Addresses.isHarmful(anchor.href());
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
        sponsors.putIfAbsent(key, sponsor.build());
    }
}
