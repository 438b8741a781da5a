package dev.episodic;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A box for readers to type into, of the early days of RSS: {@code textInput}.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 */
public sealed interface TextInput {

    /** {@return the label of its button} */
    String title();

    /** {@return what it is for} */
    String description();

    /** {@return the name of the parameter} */
    String name();

    /** {@return where it is sent} */
    Url link();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this text input} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link TextInput} values. */
    final class Builder {
        private @Nullable String title;
        private @Nullable String description;
        private @Nullable String name;
        private @Nullable Url link;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(TextInput textInput) {
            title = textInput.title();
            description = textInput.description();
            name = textInput.name();
            link = textInput.link();
            foreign = textInput.foreign();
        }

        /** Sets {@link TextInput#title()}. */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /** Sets {@link TextInput#description()}. */
        public Builder description(String description) {
            this.description = requireNonNull(description, "description");
            return this;
        }

        /** Sets {@link TextInput#name()}. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** Sets {@link TextInput#link()}. */
        public Builder link(Url link) {
            this.link = requireNonNull(link, "link");
            return this;
        }

        /** Sets {@link TextInput#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the text input}
         *
         * @throws NullPointerException if {@code title} or {@code description} or {@code name} or {@code link} was
         * not set
         * @throws IllegalArgumentException if {@code title} is blank or {@code description} is blank or {@code name}
         * is blank
         */
        public TextInput build() {
            return new TextInputRecord(
                    requireNonNull(title, "title"),
                    requireNonNull(description, "description"),
                    requireNonNull(name, "name"),
                    requireNonNull(link, "link"),
                    foreign);
        }

        private record TextInputRecord(String title, String description, String name, Url link, ForeignParts foreign)
                implements TextInput {
            TextInputRecord {
                Parts.requireText(title, "title");
                Parts.requireText(description, "description");
                Parts.requireText(name, "name");
            }
        }
    }
}
