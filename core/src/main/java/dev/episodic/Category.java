package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A subject of a show or an episode: {@code itunes:category}, {@code category}.
 *
 * @see <a href="https://podcasters.apple.com/support/1691-apple-podcasts-categories">Apple Podcasts categories</a>
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 */
public sealed interface Category {

    /** {@return the name, such as {@code Science}} */
    String name();

    /** {@return narrower subjects within it} */
    List<Category> subcategories();

    /** {@return the taxonomy that the name is from; absent for that of Apple and for free words} */
    Optional<String> scheme();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return whether it is one of Apple's that is in force, as is each of those within it} */
    default boolean isApple() {
        var within = AppleCategories.today().get(name());
        return within != null
                && scheme().isEmpty()
                && subcategories().stream()
                        .allMatch(each -> each.subcategories().isEmpty()
                                && each.scheme().isEmpty()
                                && within.contains(each.name()));
    }

    /**
     * {@return what it is called today if it is one of Apple's of former days: {@code Health > Self-Help} is now
     * {@code Education > Self-Improvement}} Several if those within it belong to different ones today; itself if it is
     * none of Apple's, or if nothing of today is like it.
     */
    default List<Category> modern() {
        var now = new LinkedHashMap<String, Set<String>>();
        for (List<String> path : paths()) {
            var successor = scheme().isEmpty() ? AppleCategories.successor(path) : Optional.<List<String>>empty();
            if (successor.isEmpty()) {
                return List.of(this);
            }
            var names = successor.get();
            now.computeIfAbsent(names.get(0), unseen -> new LinkedHashSet<>()).addAll(names.subList(1, names.size()));
        }
        return now.entrySet().stream()
                .map(main -> of(main.getKey(), main.getValue().toArray(String[]::new)))
                .toList();
    }

    private List<List<String>> paths() {
        return subcategories().isEmpty()
                ? List.of(List.of(name()))
                : subcategories().stream()
                        .map(within -> List.of(name(), within.name()))
                        .toList();
    }

    /**
     * {@return the categories of the Podcast Index that it and those within it fall into, by their numbers: {@code TV &
     * Film} into 104, TV, and 105, Film}
     *
     * @see <a href="https://podcastindex-org.github.io/docs-api/#get-/categories/list">Podcast Index: categories</a>
     */
    default Map<Integer, String> podcastIndex() {
        var found = new LinkedHashMap<>(PodcastIndexCategories.of(name()));
        subcategories().forEach(within -> found.putAll(within.podcastIndex()));
        return Collections.unmodifiableMap(found);
    }

    /** {@return a category of this name with these narrower ones in it} */
    static Category of(String name, String... subcategories) {
        var builder = builder().name(name);
        for (String subcategory : subcategories) {
            builder.addSubcategory(of(subcategory));
        }
        return builder.build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this category} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Category} values. */
    final class Builder {
        private @Nullable String name;
        private final List<Category> subcategories = new ArrayList<>();
        private @Nullable String scheme;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(Category category) {
            name = category.name();
            subcategories.addAll(category.subcategories());
            scheme = category.scheme().orElse(null);
            foreign = category.foreign();
        }

        /** Sets {@link Category#name()}. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** Sets {@link Category#subcategories()}, in place of what was there. */
        public Builder subcategories(List<Category> subcategories) {
            var copy = List.copyOf(subcategories);
            this.subcategories.clear();
            this.subcategories.addAll(copy);
            return this;
        }

        /** Adds one to {@link Category#subcategories()}. */
        public Builder addSubcategory(Category subcategory) {
            subcategories.add(requireNonNull(subcategory, "subcategory"));
            return this;
        }

        /** Sets {@link Category#scheme()}; null clears it. */
        public Builder scheme(@Nullable String scheme) {
            this.scheme = scheme;
            return this;
        }

        /** Sets {@link Category#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the category}
         *
         * @throws NullPointerException if {@code name} was not set
         * @throws IllegalArgumentException if {@code name} is blank
         */
        public Category build() {
            return new CategoryRecord(requireNonNull(name, "name"), subcategories, Parts.text(scheme), foreign);
        }

        private record CategoryRecord(
                String name, List<Category> subcategories, Optional<String> scheme, ForeignParts foreign)
                implements Category {
            CategoryRecord {
                Parts.requireText(name, "name");
                subcategories = List.copyOf(subcategories);
            }
        }
    }
}
