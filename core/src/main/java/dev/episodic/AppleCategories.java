package dev.episodic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of Apple's categories, of today and of former days, in any spelling.
 *
 * @see <a href="https://podcasters.apple.com/support/1691-apple-podcasts-categories">Apple Podcasts categories</a>
 * @see Category#isApple()
 * @see Category#modern()
 */
public final class AppleCategories {

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, Set<String>> TREE = new LinkedHashMap<>();
    private static final Map<String, Set<String>> TODAY = new LinkedHashMap<>();
    private static final Map<List<String>, List<String>> SUCCESSORS = new HashMap<>();
    private static final Set<String> MAIN = new HashSet<>();
    private static final String WITHIN = " > ";
    private static final char[] JOINTS = {':', '>', '/', '|'};

    static {
        for (var line : Resource.lines("apple-categories.txt")) {
            int colon = line.indexOf(':');
            var category = colon < 0 ? line : line.substring(0, colon);
            add(category, null);
            for (var name : colon < 0
                    ? List.<String>of()
                    : List.of(line.substring(colon + 1).split(",", -1))) {
                add(category, name.strip());
            }
        }
        TREE.forEach((category, within) -> TODAY.put(category, Set.copyOf(within)));
        for (var line : Resource.lines("apple-categories-former.txt")) {
            var sides = line.split(" = ", -1);
            var former = List.of(sides[0].split(WITHIN, -1));
            add(former.get(0), former.size() > 1 ? former.get(1) : null);
            if (sides.length > 1) {
                SUCCESSORS.put(former, List.of(sides[1].split(WITHIN, -1)));
            }
        }
    }

    private static void add(String category, @Nullable String subcategory) {
        if (NAMES.putIfAbsent(key(category), category) == null) {
            MAIN.add(category);
        }
        var within = TREE.computeIfAbsent(category, unseen -> new LinkedHashSet<>());
        if (subcategory != null) {
            NAMES.putIfAbsent(key(subcategory), subcategory);
            within.add(subcategory);
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

    /** {@return the categories that are in force, each with those within it, as Apple spells them} */
    public static Map<String, Set<String>> today() {
        return Collections.unmodifiableMap(TODAY);
    }

    /** {@return what a category, and perhaps one within it, is called today, or nothing if that cannot be said} */
    static Optional<List<String>> successor(List<String> path) {
        var main = path.get(0);
        boolean inForce = TODAY.containsKey(main)
                && (path.size() == 1 || TODAY.getOrDefault(main, Set.of()).contains(path.get(1)));
        return inForce ? Optional.of(path) : Optional.ofNullable(SUCCESSORS.get(path));
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
