package dev.episodic.html.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the names beside phrases such as "joined by" and "joins us". */
final class Introductions {

    private static final int LONGEST_CLAUSE = 160;
    private static final int LONGEST_APPOSITION = 60;
    private static final int MOST_WORDS_OF_NAME = 4;

    private Introductions() {}

    /** {@return the names after each phrase of this kind, joined by "and" or commas} */
    static List<List<String>> after(String kind, String text) {
        return chains(Frames.in(kind, text), text);
    }

    /** {@return the names after each "with" in a sentence that speaks of talking} */
    static List<List<String>> afterTalk(String text) {
        return chains(talksWith(text), text);
    }

    private static List<Frames.Frame> talksWith(String text) {
        return Frames.in("talk-with", text).stream()
                .filter(frame -> says("talk", text, frame.from(), LONGEST_CLAUSE))
                .toList();
    }

    /** {@return the names after each "by" shortly after "joined"} */
    static List<List<String>> afterJoined(String text) {
        return chains(
                Frames.in("joined-by", text).stream()
                        .filter(frame -> says("joined", text, frame.from(), LONGEST_APPOSITION))
                        .toList(),
                text);
    }

    private static List<List<String>> chains(List<Frames.Frame> frames, String text) {
        return frames.stream()
                .map(frame -> chain(clauseAfter(text, frame.to())))
                .filter(names -> !names.isEmpty())
                .toList();
    }

    /** {@return whether the sentence that ends there holds one of these words, not too long before} */
    private static boolean says(String set, String text, int end, int atMost) {
        int from = Math.max(0, end - atMost);
        var words = text.substring(from, end).split(" ", -1);
        for (int i = words.length - 1; i >= 0; i--) {
            if (Words.endsSentence(words[i])) {
                return false;
            }
            if (Words.isIn(set, Words.trimmed(words[i]))) {
                return true;
            }
        }
        return false;
    }

    private static String clauseAfter(String text, int from) {
        var clause = text.substring(from, Math.min(text.length(), from + 4 * LONGEST_CLAUSE));
        var words = clause.startsWith(": ") ? clause.substring(1) : clause;
        return words.startsWith(" ") ? words.substring(1) : "";
    }

    private static List<String> chain(String text) {
        var names = new ArrayList<String>();
        var hit = NameSearch.first(text);
        var rest = hit.map(found -> text.substring(found.end())).orElse("");
        var name = hit.map(NameSearch.Hit::name);
        while (name.isPresent()) {
            names.add(name.get());
            int next = startOfNext(rest);
            var tail = next == 0 ? "" : rest.substring(next);
            name = PersonName.leading(tail).filter(found -> !isJob(found, text));
            rest = tail.substring(name.map(String::length).orElse(0));
        }
        return names;
    }

    /** {@return what follows each phrase that introduces a guest, and each "with" in a sentence that speaks of talking} */
    static List<String> ofGuests(String text) {
        return Stream.of(Frames.in("guest", text), Frames.in("talks-to", text), talksWith(text))
                .flatMap(List::stream)
                .map(frame -> clauseAfter(text, frame.to()))
                .toList();
    }

    /** {@return the rest of each sentence after a phrase of this kind} */
    static List<String> sentencesAfter(String kind, String text) {
        return Frames.in(kind, text).stream()
                .map(frame ->
                        text.substring(frame.to(), Surroundings.endOfSentence(text, frame.to(), 2 * LONGEST_CLAUSE)))
                .toList();
    }

    /** {@return where the next name of the list begins, 0 if there is none: after "and", a comma, or what tells of one} */
    private static int startOfNext(String text) {
        int from = text.startsWith(", ") ? 2 : text.startsWith(" ") ? 1 : 0;
        int to = text.indexOf(' ', from);
        if (from > 0 && to > 0 && Words.isIn("and", text.substring(from, to))) {
            return to + 1;
        }
        if (from < 2) {
            return 0;
        }
        int comma = text.indexOf(", ", 2);
        if (comma < 0 || comma > LONGEST_APPOSITION) {
            return 0;
        }
        int and = text.indexOf(' ', comma + 2);
        boolean told = and > 0 && Words.isIn("and", text.substring(comma + 2, and));
        boolean listed = PersonName.leading(text.substring(2, comma))
                .filter(name -> name.length() == comma - 2)
                .isPresent();
        return listed ? 2 : told ? and + 1 : 0;
    }

    private static boolean isJob(String name, String text) {
        int end = text.indexOf(name) + name.length();
        int blank = end + 1 > text.length() ? -1 : text.indexOf(' ', end + 1);
        var next = end >= text.length() || text.charAt(end) != ' '
                ? ""
                : text.substring(end + 1, blank < 0 ? text.length() : blank);
        return Words.isIn("job", Words.trimmed(next));
    }

    /** {@return the names that begin or end a clause which a phrase of this kind ends} */
    static List<String> before(String kind, String text) {
        var names = new ArrayList<String>();
        for (var frame : Frames.in(kind, text)) {
            var clause = clause(text, frame.from());
            PersonName.leading(clause)
                    .filter(name -> isApposition(clause.substring(name.length())))
                    .map(NameSearch::withoutDescription)
                    .or(() -> atEnd(clause))
                    .ifPresent(names::add);
        }
        return names;
    }

    /** {@return the name that the clause ends with, if it surely is one: {@code our old friend Ada Novak}} */
    private static Optional<String> atEnd(String clause) {
        var words = Words.trimmed(clause).split(" ", -1);
        var best = Optional.<String>empty();
        var tail = "";
        for (int i = words.length - 1; i >= Math.max(0, words.length - MOST_WORDS_OF_NAME); i--) {
            tail = tail.isEmpty() ? words[i] : words[i] + " " + tail;
            if (PersonName.isFull(tail) && GivenNames.begin(tail)) {
                best = Optional.of(tail);
            }
        }
        return best;
    }

    private static String clause(String text, int end) {
        int from = Math.max(0, end - LONGEST_CLAUSE);
        for (int i = end - 2; i > from; i--) {
            boolean stop = ".!?".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1));
            if (stop || text.charAt(i) == '\n') {
                from = i + 1;
            }
        }
        var clause = text.substring(from, end).strip();
        return afterAnd(clause).orElse(withoutAdverb(clause));
    }

    /** {@return what follows the last ", and"} */
    private static Optional<String> afterAnd(String clause) {
        for (int comma = clause.lastIndexOf(", "); comma > 0; comma = clause.lastIndexOf(", ", comma - 1)) {
            int blank = clause.indexOf(' ', comma + 2);
            if (blank > 0 && Words.isIn("and", clause.substring(comma + 2, blank))) {
                return Optional.of(clause.substring(blank + 1));
            }
        }
        return Optional.empty();
    }

    /** {@return the clause without "Then," or "Plus," before it} */
    private static String withoutAdverb(String clause) {
        int comma = clause.indexOf(", ");
        boolean adverb = comma > 0 && comma < 12 && clause.indexOf(' ') > comma;
        return adverb ? clause.substring(comma + 2) : clause;
    }

    /** {@return whether this is nothing, or tells who the person is} */
    private static boolean isApposition(String text) {
        if (text.isBlank()) {
            return true;
        }
        int blank = text.indexOf(' ', 1);
        var first = text.startsWith(" ") && blank > 0 ? text.substring(1, blank) : "";
        boolean from = Words.isIn("at", first) || Words.isIn("of", first);
        boolean between = text.startsWith(",") && text.strip().endsWith(",");
        return (from || between) && text.length() <= LONGEST_APPOSITION;
    }
}
