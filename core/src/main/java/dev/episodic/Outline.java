package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a subscription list: a feed that somebody listens to, or a group of other entries.
 *
 * @see <a href="http://opml.org/spec2.opml#1629042982000">OPML 2.0: outline</a>
 */
public sealed interface Outline {

    /** {@return what the list calls it, the attribute {@code text}; of a feed usually its title} */
    Optional<String> title();

    /** {@return the title that the feed gives itself, the attribute {@code title}, if the list calls it otherwise} */
    Optional<String> feedTitle();

    /** {@return the kind of entry: {@code rss} for a feed of any format, {@code include}, {@code link}} */
    Optional<String> type();

    /** {@return the address of the feed: {@code xmlUrl}} */
    Optional<Url> url();

    /** {@return the page of the show: {@code htmlUrl}} */
    Optional<Url> link();

    /** {@return what an entry that is no feed points at, such as a page or another list: {@code url}} */
    Optional<Url> target();

    /** {@return what the feed is about} */
    Optional<String> description();

    /** {@return the language of the feed} */
    Optional<Locale> language();

    /** {@return the format of the feed: {@code RSS}, {@code RSS1}, {@code RSS2} or {@code scriptingNews}} */
    Optional<String> version();

    /** {@return categories and, with slashes in them, paths of categories: {@code /Science/Oceans}} */
    List<String> categories();

    /** {@return when it was added to the list} */
    Optional<OffsetDateTime> created();

    /** {@return whether it is commented out, together with what is inside} */
    Optional<Boolean> comment();

    /** {@return whether a script stops here} */
    Optional<Boolean> breakpoint();

    /** {@return the entries inside, in their order} */
    List<Outline> outlines();

    /** {@return other attributes, or unreadable ones; the name of one in a namespace is {@code {address}local}} */
    Map<String, String> attributes();

    /** {@return elements inside that have no place in the model, in their order} */
    List<ForeignElement> foreign();

    /** {@return whether this is a feed: whether it has an address of one} */
    default boolean isFeed() {
        return url().isPresent();
    }

    /** {@return whether this is a group of other entries, and no feed itself} */
    default boolean isGroup() {
        return url().isEmpty() && !outlines().isEmpty();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this outline} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Outline} values. */
    final class Builder {
        private @Nullable String title;
        private @Nullable String feedTitle;
        private @Nullable String type;
        private @Nullable Url url;
        private @Nullable Url link;
        private @Nullable Url target;
        private @Nullable String description;
        private @Nullable Locale language;
        private @Nullable String version;
        private final List<String> categories = new ArrayList<>();
        private @Nullable OffsetDateTime created;
        private @Nullable Boolean comment;
        private @Nullable Boolean breakpoint;
        private final List<Outline> outlines = new ArrayList<>();
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final List<ForeignElement> foreign = new ArrayList<>();

        private Builder() {}

        private Builder(Outline outline) {
            title = outline.title().orElse(null);
            feedTitle = outline.feedTitle().orElse(null);
            type = outline.type().orElse(null);
            url = outline.url().orElse(null);
            link = outline.link().orElse(null);
            target = outline.target().orElse(null);
            description = outline.description().orElse(null);
            language = outline.language().orElse(null);
            version = outline.version().orElse(null);
            categories.addAll(outline.categories());
            created = outline.created().orElse(null);
            comment = outline.comment().orElse(null);
            breakpoint = outline.breakpoint().orElse(null);
            outlines.addAll(outline.outlines());
            attributes.putAll(outline.attributes());
            foreign.addAll(outline.foreign());
        }

        /** Sets {@link Outline#title()}; null clears it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link Outline#feedTitle()}; null clears it. */
        public Builder feedTitle(@Nullable String feedTitle) {
            this.feedTitle = feedTitle;
            return this;
        }

        /** Sets {@link Outline#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link Outline#url()}; null clears it. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** Sets {@link Outline#link()}; null clears it. */
        public Builder link(@Nullable Url link) {
            this.link = link;
            return this;
        }

        /** Sets {@link Outline#target()}; null clears it. */
        public Builder target(@Nullable Url target) {
            this.target = target;
            return this;
        }

        /** Sets {@link Outline#description()}; null clears it. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets {@link Outline#language()}; null clears it. */
        public Builder language(@Nullable Locale language) {
            this.language = language;
            return this;
        }

        /** Sets {@link Outline#version()}; null clears it. */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /** Sets {@link Outline#categories()}, in place of what was there. */
        public Builder categories(List<String> categories) {
            var copy = List.copyOf(categories);
            this.categories.clear();
            this.categories.addAll(copy);
            return this;
        }

        /** Adds one to {@link Outline#categories()}. */
        public Builder addCategory(String category) {
            categories.add(requireNonNull(category, "category"));
            return this;
        }

        /** Sets {@link Outline#created()}; null clears it. */
        public Builder created(@Nullable OffsetDateTime created) {
            this.created = created;
            return this;
        }

        /** Sets {@link Outline#comment()}; null clears it. */
        public Builder comment(@Nullable Boolean comment) {
            this.comment = comment;
            return this;
        }

        /** Sets {@link Outline#breakpoint()}; null clears it. */
        public Builder breakpoint(@Nullable Boolean breakpoint) {
            this.breakpoint = breakpoint;
            return this;
        }

        /** Sets {@link Outline#outlines()}, in place of what was there. */
        public Builder outlines(List<Outline> outlines) {
            var copy = List.copyOf(outlines);
            this.outlines.clear();
            this.outlines.addAll(copy);
            return this;
        }

        /** Adds one to {@link Outline#outlines()}. */
        public Builder addOutline(Outline outline) {
            outlines.add(requireNonNull(outline, "outline"));
            return this;
        }

        /** Sets {@link Outline#attributes()}, in place of what was there. */
        public Builder attributes(Map<String, String> attributes) {
            var copy = new LinkedHashMap<>(attributes);
            this.attributes.clear();
            this.attributes.putAll(copy);
            return this;
        }

        /** Adds one to {@link Outline#attributes()}. */
        public Builder addAttribute(String name, String value) {
            attributes.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
            return this;
        }

        /** Sets {@link Outline#foreign()}, in place of what was there. */
        public Builder foreign(List<ForeignElement> foreign) {
            var copy = List.copyOf(foreign);
            this.foreign.clear();
            this.foreign.addAll(copy);
            return this;
        }

        /** Adds one to {@link Outline#foreign()}. */
        public Builder addForeign(ForeignElement element) {
            foreign.add(requireNonNull(element, "element"));
            return this;
        }

        /** {@return the outline} */
        public Outline build() {
            return new OutlineRecord(
                    Parts.text(title),
                    Parts.text(feedTitle),
                    Parts.text(type),
                    Optional.ofNullable(url),
                    Optional.ofNullable(link),
                    Optional.ofNullable(target),
                    Parts.text(description),
                    Optional.ofNullable(language),
                    Parts.text(version),
                    categories,
                    Optional.ofNullable(created),
                    Optional.ofNullable(comment),
                    Optional.ofNullable(breakpoint),
                    outlines,
                    attributes,
                    foreign);
        }

        private record OutlineRecord(
                Optional<String> title,
                Optional<String> feedTitle,
                Optional<String> type,
                Optional<Url> url,
                Optional<Url> link,
                Optional<Url> target,
                Optional<String> description,
                Optional<Locale> language,
                Optional<String> version,
                List<String> categories,
                Optional<OffsetDateTime> created,
                Optional<Boolean> comment,
                Optional<Boolean> breakpoint,
                List<Outline> outlines,
                Map<String, String> attributes,
                List<ForeignElement> foreign)
                implements Outline {
            OutlineRecord {
                categories = List.copyOf(categories);
                outlines = List.copyOf(outlines);
                attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
                foreign = List.copyOf(foreign);
            }
        }
    }
}
