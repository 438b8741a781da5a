package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
