package dev.episodic.html.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A guest whom the text calls by the first name: {@code joined by Ada from Lumen}.
 *
 * @param name the first name, or the other name that the text gives: {@code Ada, aka The Letter Press}
 * @param isAlias whether it is the other name
 * @param place where that person comes from, if the text tells
 */
record FirstName(String name, boolean isAlias, Optional<String> place) {

    private static final int MOST_WORDS = 4;

    /** {@return those whom the text introduces} */
    static List<FirstName> in(String text) {
        var names = new ArrayList<FirstName>();
        for (var clause : Introductions.ofGuests(text)) {
            names.addAll(leading(clause));
        }
        return names;
    }

    private static List<FirstName> leading(String clause) {
        var names = new ArrayList<String>();
        var rest = clause;
        for (var part : PersonName.parts(clause)) {
            int blank = part.indexOf(' ');
            var word = Words.trimmed(blank < 0 ? part : part.substring(0, blank));
            if (!GivenNames.isOne(word) || PersonName.leading(part).isPresent()) {
                break;
            }
            names.add(word);
            rest = clause.substring(clause.indexOf(word, clause.length() - rest.length()) + word.length());
            if (blank > 0) {
                break;
            }
        }
        var alias = names.size() == 1 ? capitals(after("alias", rest)) : Optional.<String>empty();
        if (alias.isPresent()) {
            return List.of(new FirstName(alias.get(), true, Optional.empty()));
        }
        var origin = after("at", rest).isEmpty() ? after("of", rest) : after("at", rest);
        var place = capitals(origin);
        return names.stream().map(name -> new FirstName(name, false, place)).toList();
    }

    /** {@return what follows the first word if that is one of this set, without an article; otherwise nothing} */
    private static String after(String set, String text) {
        var words = text.startsWith(",") || text.startsWith(" (") ? text.substring(1) : text;
        var plain = words.strip().startsWith("(") ? words.strip().substring(1) : words.strip();
        int blank = plain.indexOf(' ');
        if (blank < 0 || !Words.isIn(set, plain.substring(0, blank))) {
            return "";
        }
        var rest = plain.substring(blank + 1);
        int next = rest.indexOf(' ');
        return next > 0 && Words.isIn("article", rest.substring(0, next)) ? rest.substring(next + 1) : rest;
    }

    /** {@return the words with a capital that the text begins with} */
    private static Optional<String> capitals(String text) {
        var name = new StringBuilder();
        int words = 0;
        for (var word : text.split(" ", -1)) {
            if (words++ == MOST_WORDS || word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
                break;
            }
            var plain = Words.trimmed(word.endsWith(")") ? word.substring(0, word.length() - 1) : word);
            name.append(name.length() > 0 ? " " : "").append(plain);
            if (!plain.equals(word)) {
                break;
            }
        }
        return name.length() < 2 ? Optional.empty() : Optional.of(name.toString());
    }
}
