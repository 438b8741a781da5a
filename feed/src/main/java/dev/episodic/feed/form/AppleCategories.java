package dev.episodic.feed.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Apple's categories of today and of former days, from the resource {@code apple-categories.txt}. */
public final class AppleCategories {

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, Set<String>> TREE = new HashMap<>();
    private static final Set<String> MAIN = new HashSet<>();
    private static final char[] JOINTS = {':', '>', '/', '|'};

    static {
        for (var line : Resource.lines("apple-categories.txt")) {
            int colon = line.indexOf(':');
            var category = colon < 0 ? line : line.substring(0, colon);
            if (NAMES.putIfAbsent(key(category), category) == null) {
                MAIN.add(category);
            }
            var within = TREE.computeIfAbsent(category, unseen -> new HashSet<>());
            for (var name : colon < 0
                    ? List.<String>of()
                    : List.of(line.substring(colon + 1).split(",", -1))) {
                NAMES.putIfAbsent(key(name), name.strip());
                within.add(name.strip());
            }
        }
    }

    private AppleCategories() {}

    /** {@return the name as Apple spells it, from any letter case and from slugs, or nothing if it is none of Apple's} */
    public static Optional<String> name(String text) {
        return Optional.ofNullable(NAMES.get(key(text)));
    }

    /** {@return whether it is a main category, as its latest list has it: History once was none, Food once was one} */
    public static boolean isMain(String category) {
        return MAIN.contains(category);
    }

    /** {@return whether the one is a subcategory of the other, both as Apple spells them} */
    public static boolean isWithin(String subcategory, String category) {
        return TREE.getOrDefault(category, Set.of()).contains(subcategory);
    }

    /**
     * {@return the names in a text such as {@code Business > Marketing}, if each of them is Apple's and lies within the
     * one before it, otherwise the text alone}
     */
    public static List<String> path(String text) {
        if (name(text).isPresent()) {
            return List.of(text);
        }
        for (char joint : JOINTS) {
            int at = text.indexOf(joint);
            var category = at < 0 ? Optional.<String>empty() : name(text.substring(0, at));
            var subcategory = at < 0 ? Optional.<String>empty() : name(text.substring(at + 1));
            if (category.isPresent() && subcategory.isPresent() && isWithin(subcategory.get(), category.get())) {
                return List.of(category.get(), subcategory.get());
            }
        }
        return List.of(text);
    }

    /** {@return the letters and digits in lower case, without "and": what all spellings of a name share} */
    private static String key(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.FORMAT) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        words.removeIf(part -> part.equals("and"));
        return String.join("", words);
    }
}
