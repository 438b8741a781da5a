package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is heard on a podcast or works on it: {@code podcast:person}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/person.md">podcast:person</a>
 */
public sealed interface Person {

    /** {@return the full name or alias, as credited} */
    String name();

    /** {@return what the person did; by the namespace a person without role and group is a host} */
    Optional<Role> role();

    /** {@return the department of the role, such as {@code cast}} */
    Optional<PersonGroup> group();

    /** {@return the address of a portrait: {@code img}} */
    Optional<Url> image();

    /** {@return the address of a page about the person: {@code href}} */
    Optional<Url> link();

    /** {@return who the person is, in a few sentences, as show notes tell it} */
    Optional<String> biography();

    /** {@return the organization that the person speaks for} */
    Optional<String> affiliation();

    /** {@return pages of the person elsewhere: a blog, a social account} */
    List<Link> profiles();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return whether the person hosts: by role, or by having neither role nor group, as the namespace says} */
    default boolean isHost() {
        return role().map(Role::isHost).orElse(group().isEmpty());
    }

    /** {@return whether the person is a guest, by role} */
    default boolean isGuest() {
        return role().filter(Role::isGuest).isPresent();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this person} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Person} values. */
    final class Builder {
        private @Nullable String name;
        private @Nullable Role role;
        private @Nullable PersonGroup group;
        private @Nullable Url image;
        private @Nullable Url link;
        private @Nullable String biography;
        private @Nullable String affiliation;
        private final List<Link> profiles = new ArrayList<>();
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(Person person) {
            name = person.name();
            role = person.role().orElse(null);
            group = person.group().orElse(null);
            image = person.image().orElse(null);
            link = person.link().orElse(null);
            biography = person.biography().orElse(null);
            affiliation = person.affiliation().orElse(null);
            profiles.addAll(person.profiles());
            foreign = person.foreign();
        }

        /** Sets {@link Person#name()}. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** Sets {@link Person#role()}; null clears it. */
        public Builder role(@Nullable Role role) {
            this.role = role;
            return this;
        }

        /** Sets {@link Person#group()}; null clears it. */
        public Builder group(@Nullable PersonGroup group) {
            this.group = group;
            return this;
        }

        /** Sets {@link Person#image()}; null clears it. */
        public Builder image(@Nullable Url image) {
            this.image = image;
            return this;
        }

        /** Sets {@link Person#link()}; null clears it. */
        public Builder link(@Nullable Url link) {
            this.link = link;
            return this;
        }

        /** Sets {@link Person#biography()}; null clears it. */
        public Builder biography(@Nullable String biography) {
            this.biography = biography;
            return this;
        }

        /** Sets {@link Person#affiliation()}; null clears it. */
        public Builder affiliation(@Nullable String affiliation) {
            this.affiliation = affiliation;
            return this;
        }

        /** Sets {@link Person#profiles()}, in place of what was there. */
        public Builder profiles(List<Link> profiles) {
            var copy = List.copyOf(profiles);
            this.profiles.clear();
            this.profiles.addAll(copy);
            return this;
        }

        /** Adds one to {@link Person#profiles()}. */
        public Builder addProfile(Link profile) {
            profiles.add(requireNonNull(profile, "profile"));
            return this;
        }

        /** Sets {@link Person#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the person}
         *
         * @throws NullPointerException if {@code name} was not set
         * @throws IllegalArgumentException if {@code name} is blank
         */
        public Person build() {
            return new PersonRecord(
                    requireNonNull(name, "name"),
                    Optional.ofNullable(role),
                    Optional.ofNullable(group),
                    Optional.ofNullable(image),
                    Optional.ofNullable(link),
                    Parts.text(biography),
                    Parts.text(affiliation),
                    profiles,
                    foreign);
        }

        private record PersonRecord(
                String name,
                Optional<Role> role,
                Optional<PersonGroup> group,
                Optional<Url> image,
                Optional<Url> link,
                Optional<String> biography,
                Optional<String> affiliation,
                List<Link> profiles,
                ForeignParts foreign)
                implements Person {
            PersonRecord {
                Parts.requireText(name, "name");
                profiles = List.copyOf(profiles);
            }
        }
    }
}
