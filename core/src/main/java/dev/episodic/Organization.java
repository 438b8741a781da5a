package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A company, project or institution that an episode or a show is about, comes from or is paid by. */
public sealed interface Organization {

    /** {@return the name} */
    String name();

    /** {@return what it is, in a few sentences} */
    Optional<String> description();

    /** {@return its pages} */
    List<Link> links();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this organization} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Organization} values. */
    final class Builder {
        private @Nullable String name;
        private @Nullable String description;
        private final List<Link> links = new ArrayList<>();

        private Builder() {}

        private Builder(Organization organization) {
            name = organization.name();
            description = organization.description().orElse(null);
            links.addAll(organization.links());
        }

        /** Sets {@link Organization#name()}. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** Sets {@link Organization#description()}; null clears it. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets {@link Organization#links()}, in place of what was there. */
        public Builder links(List<Link> links) {
            var copy = List.copyOf(links);
            this.links.clear();
            this.links.addAll(copy);
            return this;
        }

        /** Adds one to {@link Organization#links()}. */
        public Builder addLink(Link link) {
            links.add(requireNonNull(link, "link"));
            return this;
        }

        /**
         * {@return the organization}
         *
         * @throws NullPointerException if {@code name} was not set
         * @throws IllegalArgumentException if {@code name} is blank
         */
        public Organization build() {
            return new OrganizationRecord(requireNonNull(name, "name"), Parts.text(description), links);
        }

        private record OrganizationRecord(String name, Optional<String> description, List<Link> links)
                implements Organization {
            OrganizationRecord {
                Parts.requireText(name, "name");
                links = List.copyOf(links);
            }
        }
    }
}
