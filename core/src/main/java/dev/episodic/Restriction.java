package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a show or an episode may or may not be played: {@code media:restriction}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-restriction">Media RSS: media:restriction</a>
 */
public sealed interface Restriction {

    /** {@return {@code allow} or {@code deny}} */
    String relationship();

    /** {@return what the values are: {@code country}, {@code uri} or {@code sharing}} */
    Optional<String> type();

    /** {@return the countries, addresses or words} */
    List<String> values();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this restriction} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Restriction} values. */
    final class Builder {
        private @Nullable String relationship;
        private @Nullable String type;
        private final List<String> values = new ArrayList<>();

        private Builder() {}

        private Builder(Restriction restriction) {
            relationship = restriction.relationship();
            type = restriction.type().orElse(null);
            values.addAll(restriction.values());
        }

        /** Sets {@link Restriction#relationship()}. */
        public Builder relationship(String relationship) {
            this.relationship = requireNonNull(relationship, "relationship");
            return this;
        }

        /** Sets {@link Restriction#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link Restriction#values()}, in place of what was there. */
        public Builder values(List<String> values) {
            var copy = List.copyOf(values);
            this.values.clear();
            this.values.addAll(copy);
            return this;
        }

        /** Adds one to {@link Restriction#values()}. */
        public Builder addValue(String value) {
            values.add(requireNonNull(value, "value"));
            return this;
        }

        /**
         * {@return the restriction}
         *
         * @throws NullPointerException if {@code relationship} was not set
         * @throws IllegalArgumentException if {@code relationship} is blank
         */
        public Restriction build() {
            return new RestrictionRecord(requireNonNull(relationship, "relationship"), Parts.text(type), values);
        }

        private record RestrictionRecord(String relationship, Optional<String> type, List<String> values)
                implements Restriction {
            RestrictionRecord {
                Parts.requireText(relationship, "relationship");
                values = List.copyOf(values);
            }
        }
    }
}
