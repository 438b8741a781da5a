package dev.episodic.cli;

import dev.episodic.Chapters;
import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Notes;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.SubscriptionList;
import dev.episodic.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An envelope in a few lines for people. */
final class Summary {

    private static final int ODDITIES_SHOWN = 10;
    private static final int PEOPLE_SHOWN = 12;

    private final List<String> lines = new ArrayList<>();

    private Summary() {}

    static String of(Envelope envelope) {
        var summary = new Summary();
        summary.lines.add(envelope.source()
                + envelope.kind().map(kind -> " (" + kind + ")").orElse(""));
        envelope.error().ifPresent(summary::add);
        envelope.podcast().ifPresent(summary::podcast);
        envelope.notes().ifPresent(summary::notes);
        envelope.chapters().ifPresent(summary::chapters);
        envelope.transcript().ifPresent(summary::transcript);
        envelope.subscriptions().ifPresent(summary::subscriptions);
        summary.oddities(envelope.diagnostics());
        return String.join("\n", summary.lines);
    }

    private void podcast(Podcast podcast) {
        add(podcast.title().orElse("(no title)")
                + podcast.author().map(author -> ", by " + author).orElse(""));
        var episodes = podcast.episodes();
        add(count(episodes.size(), "episode") + dates(episodes));
        if (!episodes.isEmpty()) {
            var first = episodes.get(0);
            add("first in it: " + first.title().orElse("(no title)"));
        }
        people(Stream.concat(podcast.people().stream(), episodes.stream().flatMap(each -> each.people().stream())));
        podcast.reception()
                .rating()
                .ifPresent(rating -> add("rated " + rating.average().toPlainString() + " of "
                        + rating.best().toPlainString() + " by " + rating.count()));
    }

    private static String dates(List<Episode> episodes) {
        var days = episodes.stream()
                .flatMap(episode -> episode.published().stream())
                .map(published -> published.toLocalDate())
                .sorted()
                .toList();
        return days.isEmpty() ? "" : ", " + days.get(0) + " to " + days.get(days.size() - 1);
    }

    private void notes(Notes notes) {
        if (notes.isEmpty()) {
            add("notes in which nothing was found");
            return;
        }
        add(Stream.of(
                        count(notes.links().size(), "link"),
                        count(notes.chapters().size(), "chapter"),
                        count(notes.organizations().size(), "organization"),
                        count(notes.sponsors().size(), "sponsor"))
                .filter(count -> !count.startsWith("0 "))
                .reduce((some, more) -> some + ", " + more)
                .orElse("people"));
        people(notes.people().stream());
    }

    private void chapters(Chapters chapters) {
        chapters.title().ifPresent(this::add);
        add(count(chapters.chapters().size(), "chapter"));
        chapters.chapters().stream()
                .findFirst()
                .ifPresent(first -> add("first in it: " + first.title().orElse("(no title)")));
    }

    private void transcript(Transcript transcript) {
        add(count(transcript.cues().size(), "cue"));
        names(transcript.speakers());
    }

    private void subscriptions(SubscriptionList list) {
        add(list.title().orElse("(no title)")
                + list.ownerName().map(owner -> ", of " + owner).orElse(""));
        var feeds = list.feeds();
        add(count(feeds.size(), "feed"));
        if (!feeds.isEmpty()) {
            add("first in it: " + feeds.get(0).title().orElse("(no title)"));
        }
    }

    private void people(Stream<Person> people) {
        names(people.map(Person::name).distinct().toList());
    }

    private void names(List<String> names) {
        if (!names.isEmpty()) {
            add("with " + String.join(", ", names.subList(0, Math.min(PEOPLE_SHOWN, names.size())))
                    + (names.size() > PEOPLE_SHOWN ? " and " + (names.size() - PEOPLE_SHOWN) + " more" : ""));
        }
    }

    private void oddities(List<Diagnostic> diagnostics) {
        diagnostics.stream().limit(ODDITIES_SHOWN).forEach(each -> add(Remarks.line(each)));
        if (diagnostics.size() > ODDITIES_SHOWN) {
            add("and " + (diagnostics.size() - ODDITIES_SHOWN) + " more oddities");
        }
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private void add(String line) {
        lines.add("  " + Remarks.printable(line));
    }
}
