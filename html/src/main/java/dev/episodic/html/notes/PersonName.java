package dev.episodic.html.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells whether words can be the name of a person. */
final class PersonName {

    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 60;

    private PersonName() {}

    /** {@return whether the words have the shape of a full name: {@code Jane Doe}, {@code Dr. Jane}, {@code 张伟}} */
    static boolean isFull(String text) {
        var words = words(text);
        if (words.size() == 1) {
            boolean titled = GivenNames.isOne(words.get(0))
                    && text.strip().length() > words.get(0).length();
            return titled || isIdeographic(words.get(0));
        }
        return hasShape(words) && words.size() > 1;
    }

    /** {@return whether the words can be a name where a label says that a name stands: also one word, also an alias} */
    static boolean isPlausible(String text) {
        var words = words(text);
        if (words.size() == 1) {
            var word = words.get(0);
            return word.length() >= 2
                    && word.length() <= 24
                    && word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.')
                    && word.codePoints().anyMatch(Character::isLetter)
                    && !Words.isIn("no-name", word)
                    && !Words.isIn("no-first", word)
                    && !Words.isIn("job", word)
                    && !Words.isIn("organization", word);
        }
        return hasShape(words);
    }

    static boolean beginsAsName(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int first = text.codePointAt(0);
        return !Character.isLowerCase(first) && Character.isLetterOrDigit(first);
    }

    /** {@return the full name that the text begins with} */
    static Optional<String> leading(String text) {
        var best = Optional.<String>empty();
        int end = 0;
        for (int words = 1; words <= MOST_WORDS && end < text.length(); words++) {
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            int begin = end;
            while (end < text.length() && isNamePart(text.charAt(end))) {
                end++;
            }
            if (end == begin) {
                break;
            }
            boolean initial = end < text.length() && text.charAt(end) == '.' && end - begin <= 3;
            end += initial ? 1 : 0;
            var name = text.substring(0, end);
            if (isFull(name)) {
                best = Optional.of(name);
            }
            if (!initial && end < text.length() && text.charAt(end) != ' ') {
                break;
            }
        }
        return best;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetter(c)
                || c == '-'
                || c == '\''
                || c == '’'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static List<String> words(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        var words = new ArrayList<String>();
        for (var word : text.strip().split(" +", -1)) {
            if (!word.isEmpty() && !(words.isEmpty() && Words.isIn("honorific", word))) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean hasShape(List<String> words) {
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return false;
        }
        if (isCaseless(words.get(0))) {
            return words.stream().allMatch(PersonName::isIdeographic);
        }
        int capitals = 0;
        for (var word : words) {
            boolean particle = Words.isIn("particle", word) && Character.isLowerCase(word.charAt(0));
            if (!particle && !isNameWord(word)) {
                return false;
            }
            capitals += particle ? 0 : 1;
        }
        var last = words.get(words.size() - 1);
        return capitals > 0
                && !Words.isIn("organization", last)
                && Character.isUpperCase(last.codePointAt(0))
                        == Character.isUpperCase(words.get(0).codePointAt(0))
                && !Words.isIn("no-first", words.get(0))
                && words.stream().noneMatch(word -> isNoName(word));
    }

    private static boolean isNoName(String word) {
        boolean and = Words.isIn("and", word) && !Words.isIn("particle", word);
        return and || Words.isIn("no-name", word) || Words.isIn("job", word);
    }

    private static boolean isNameWord(String word) {
        int first = word.codePointAt(0);
        if (!Character.isLetter(first) || Character.isLowerCase(first)) {
            return false;
        }
        var bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        boolean letters = bare.chars()
                .allMatch(c -> Character.isLetter(c)
                        || "-'’.·".indexOf(c) >= 0
                        || Character.getType(c) == Character.NON_SPACING_MARK);
        return letters
                && !bare.endsWith("'s")
                && !bare.endsWith("’s")
                && !(bare.length() > 3 && hasCase(bare) && bare.equals(bare.toUpperCase(Locale.ROOT)));
    }

    private static boolean isCaseless(String word) {
        return Character.getType(word.codePointAt(0)) == Character.OTHER_LETTER;
    }

    private static boolean hasCase(String word) {
        return !word.toLowerCase(Locale.ROOT).equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isIdeographic(String word) {
        int length = word.codePointCount(0, word.length());
        return length >= 2
                && length <= 8
                && word.codePoints()
                        .allMatch(c ->
                                c == '·' || c == '・' || c == 'ー' || Character.getType(c) == Character.OTHER_LETTER);
    }

    /** {@return the names that the text lists, with commas, with "and" or both; empty if it is no list of names} */
    static List<String> list(String text) {
        var names = new ArrayList<String>();
        for (var part : parts(text)) {
            var name = Words.trimmed(withoutParentheses(part));
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    static String withoutParentheses(String text) {
        int open = text.indexOf('(');
        return open > 0 ? text.substring(0, open) : text;
    }

    /** {@return the parts between commas, semicolons, slashes and words such as "and"} */
    static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int nested = 0;
        for (var word : text.replace("、", ", ").replace("，", ", ").split(" ", -1)) {
            if (nested == 0 && (Words.isIn("and", word) || word.equals("/") || word.equals("|"))) {
                add(parts, part);
                continue;
            }
            part.append(part.length() > 0 ? " " : "").append(word);
            nested = Math.max(0, nested + count(word, '(') - count(word, ')'));
            if (nested == 0 && (word.endsWith(",") || word.endsWith(";"))) {
                part.setLength(part.length() - 1);
                add(parts, part);
            }
        }
        add(parts, part);
        return parts;
    }

    private static void add(List<String> parts, StringBuilder part) {
        if (!part.toString().isBlank()) {
            parts.add(part.toString().strip());
        }
        part.setLength(0);
    }

    private static int count(String word, char c) {
        return (int) word.chars().filter(each -> each == c).count();
    }
}
