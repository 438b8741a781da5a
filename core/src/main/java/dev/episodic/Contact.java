package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person or desk to write to: {@code itunes:owner}, {@code managingEditor}, {@code webMaster}.
 *
 * @see <a href="https://podcasters.apple.com/support/823-podcast-requirements">Apple: podcast requirements</a>
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 */
public sealed interface Contact {

    /** {@return the name: {@code itunes:name}, or what stands in parentheses behind an address} */
    Optional<String> name();

    /** {@return the e-mail address: {@code itunes:email}} */
    Optional<String> email();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this contact} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Contact} values. */
    final class Builder {
        private @Nullable String name;
        private @Nullable String email;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(Contact contact) {
            name = contact.name().orElse(null);
            email = contact.email().orElse(null);
            foreign = contact.foreign();
        }

        /** Sets {@link Contact#name()}; null clears it. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets {@link Contact#email()}; null clears it. */
        public Builder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        /** Sets {@link Contact#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the contact}
         *
         * @throws IllegalArgumentException if both name and email are absent
         */
        public Contact build() {
            return new ContactRecord(Parts.text(name), Parts.text(email), foreign);
        }

        private record ContactRecord(Optional<String> name, Optional<String> email, ForeignParts foreign)
                implements Contact {
            ContactRecord {
                if (name.isEmpty() && email.isEmpty()) {
                    throw new IllegalArgumentException("a contact needs a name or an email");
                }
            }
        }
    }
}
