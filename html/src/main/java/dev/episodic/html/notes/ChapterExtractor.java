package dev.episodic.html.notes;

import dev.episodic.Chapter;
import dev.episodic.Confidence;
import dev.episodic.Url;
import dev.episodic.html.notes.Line.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds chapters among lines that begin or end with a time code. A single time code can be anything, a score or a time of
 * day; so only a list is believed: three or more, most of them rising, the first of them soon.
 */
final class ChapterExtractor {

    private static final int FEWEST = 3;
    private static final double MOST_RISE = 0.6;
    private static final Duration LATEST_START = Duration.ofMinutes(10);

    private final Reading reading;
    private final List<Passage> passages;

    /** A line with a time code; its title is that part of the line without it. */
    private record Entry(int passage, TimeCode code, Line title) {

        Duration moment(boolean hoursFirst) {
            return code.moment(hoursFirst);
        }
    }

    private ChapterExtractor(Reading reading) {
        this.reading = reading;
        this.passages = reading.passages();
    }

    static Moments in(Reading reading) {
        return new ChapterExtractor(reading).find();
    }

    private Moments find() {
        var entries = entries();
        boolean hoursFirst = hoursFirst(entries);
        var accepted = accepted(entries, hoursFirst);
        if (accepted.isEmpty()) {
            if (entries.size() >= FEWEST) {
                entries.forEach(this::suppose);
                reading.note(
                        passages.get(entries.get(0).passage()).line(),
                        "chapters.inconsistent",
                        "The time codes do not form a list of chapters.");
            }
            return new Moments(List.of(), Map.of());
        }
        return new Moments(chapters(accepted, hoursFirst), times(accepted, hoursFirst));
    }

    private void suppose(Entry entry) {
        var line = passages.get(entry.passage()).line();
        var reason = "A time code stands with these words, but the codes of the notes form no list of chapters.";
        reading.suppose("chapter", titleOf(entry.title()), Confidence.POSSIBLE, reason, "chapter.code", line);
    }

    private List<Entry> entries() {
        var leading = new ArrayList<Entry>();
        var trailing = new ArrayList<Entry>();
        for (int i = 0; i < passages.size(); i++) {
            var line = passages.get(i).line();
            int passage = i;
            var linked = linked(line);
            var first = linked.isPresent() ? linked : leading(line);
            first.ifPresent(code -> leading.add(new Entry(passage, code, line.from(code.to()))));
            TimeCode.trailing(line.text())
                    .ifPresent(code -> trailing.add(new Entry(passage, code, line.part(0, code.from()))));
        }
        return leading.size() >= FEWEST || leading.size() >= trailing.size() ? leading : trailing;
    }

    static Optional<TimeCode> leading(Line line) {
        return TimeCode.leading(line.text());
    }

    /** {@return the moment of the player that the line begins with a link to: {@code #t=83}} */
    private static Optional<TimeCode> linked(Line line) {
        if (line.anchors().isEmpty() || line.anchors().get(0).from() > 0) {
            return Optional.empty();
        }
        int printed = leading(line).map(TimeCode::to).orElse(0);
        return TimeCode.fragment(line.anchors().get(0).href(), printed);
    }

    /** Two numbers are hours and minutes only if the length of the episode leaves no other reading. */
    private boolean hoursFirst(List<Entry> entries) {
        var duration = reading.context().duration();
        if (duration == null
                || entries.size() < FEWEST
                || entries.stream().anyMatch(entry -> entry.code().isLong())) {
            return false;
        }
        var last = entries.get(entries.size() - 1).code();
        return last.moment(true).compareTo(duration) <= 0
                && last.moment(true).compareTo(duration.dividedBy(2)) > 0
                && last.moment(false).compareTo(duration.dividedBy(20)) < 0;
    }

    /** {@return the entries that form a list of chapters: all of them, or else those of one section} */
    private List<Entry> accepted(List<Entry> entries, boolean hoursFirst) {
        if (isList(entries, hoursFirst)) {
            return rising(entries, hoursFirst);
        }
        int from = 0;
        while (from < entries.size()) {
            var section = sectionOf(entries.get(from));
            int to = from;
            while (to < entries.size() && sectionOf(entries.get(to)).equals(section)) {
                to++;
            }
            var part = entries.subList(from, to);
            if (isList(part, hoursFirst)) {
                return rising(part, hoursFirst);
            }
            from = to;
        }
        return List.of();
    }

    private Section sectionOf(Entry entry) {
        return passages.get(entry.passage()).section();
    }

    private boolean isList(List<Entry> entries, boolean hoursFirst) {
        if (entries.size() < FEWEST || (startsLate(entries, hoursFirst) && !isSaidToBeChapters(entries))) {
            return false;
        }
        int rises = 0;
        for (int i = 1; i < entries.size(); i++) {
            var before = entries.get(i - 1).moment(hoursFirst);
            rises += entries.get(i).moment(hoursFirst).compareTo(before) > 0 ? 1 : 0;
        }
        return rises >= MOST_RISE * (entries.size() - 1);
    }

    private static boolean startsLate(List<Entry> entries, boolean hoursFirst) {
        return entries.get(0).moment(hoursFirst).compareTo(LATEST_START) > 0;
    }

    private boolean isSaidToBeChapters(List<Entry> entries) {
        return entries.stream().allMatch(entry -> passages.get(entry.passage()).is(Meaning.CHAPTERS));
    }

    /** {@return as many of the entries as form a rising list within the episode} */
    private List<Entry> rising(List<Entry> entries, boolean hoursFirst) {
        var duration = reading.context().duration();
        var tails = new ArrayList<Integer>();
        var tailMoments = new ArrayList<Duration>();
        int[] before = new int[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            var moment = entries.get(i).moment(hoursFirst);
            if (duration != null && moment.compareTo(duration) > 0) {
                continue;
            }
            int found = Collections.binarySearch(tailMoments, moment);
            int length = found >= 0 ? found : -found - 1;
            before[i] = length == 0 ? -1 : tails.get(length - 1);
            if (length == tails.size()) {
                tails.add(i);
                tailMoments.add(moment);
            } else if (found < 0) {
                tails.set(length, i);
                tailMoments.set(length, moment);
            }
        }
        var rising = new ArrayList<Entry>();
        for (int i = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); i >= 0; i = before[i]) {
            rising.add(entries.get(i));
        }
        Collections.reverse(rising);
        return rising;
    }

    /** What is nested below a time code, or follows a heading or a line that is nothing else, belongs to its moment. */
    private Map<Integer, Duration> times(List<Entry> entries, boolean hoursFirst) {
        var times = new HashMap<Integer, Duration>();
        for (int e = 0; e < entries.size(); e++) {
            var entry = entries.get(e);
            var moment = entry.moment(hoursFirst);
            int end = e + 1 < entries.size() ? entries.get(e + 1).passage() : passages.size();
            var line = passages.get(entry.passage()).line();
            times.put(entry.passage(), moment);
            for (int i = entry.passage() + 1; i < end && belongs(passages.get(i).line(), line); i++) {
                times.put(i, moment);
            }
        }
        return times;
    }

    private static boolean belongs(Line line, Line coded) {
        if (line.kind() == Kind.HEADING) {
            return false;
        }
        return coded.kind() == Kind.HEADING || line.level() > coded.level();
    }

    private List<Found<Chapter>> chapters(List<Entry> entries, boolean hoursFirst) {
        long titled = entries.stream()
                .filter(entry -> !entry.title().text().isEmpty())
                .count();
        if (titled * 2 < entries.size()) {
            return List.of();
        }
        var chapters = new ArrayList<Found<Chapter>>();
        for (var entry : entries) {
            var title = titleOf(entry.title());
            var chapter = Chapter.builder().start(entry.moment(hoursFirst)).title(title);
            linkOf(entry.title(), title).ifPresent(chapter::link);
            chapters.add(new Found<>(
                    chapter.build(),
                    "chapter.list",
                    passages.get(entry.passage()).line()));
        }
        return chapters;
    }

    private static String titleOf(Line line) {
        var text = new StringBuilder(line.text());
        for (int i = line.anchors().size() - 1; i >= 0; i--) {
            var anchor = line.anchors().get(i);
            if (anchor.isBare()) {
                text.delete(anchor.from(), anchor.to());
            }
        }
        return Words.collapsed(text.toString());
    }

    private static Optional<Url> linkOf(Line line, String title) {
        if (line.anchors().size() != 1) {
            return Optional.empty();
        }
        var anchor = line.anchors().get(0);
        boolean whole = anchor.text().equals(title) || anchor.isBare();
        return whole && !anchor.staysOnPage() && !Addresses.isHarmful(anchor.href())
                ? Url.parse(anchor.href())
                : Optional.empty();
    }
}
