package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a person did for a podcast: {@code podcast:person role}. Known words are those of the podcast taxonomy; others
 * are kept as they are.
 *
 * @param word the word, a known one in lower case
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/taxonomy.json">The podcast taxonomy</a>
 */
public record Role(String word) {

    /** Leads through the show. */
    public static final Role HOST = new Role("host");

    /** Leads through the show together with others. */
    public static final Role CO_HOST = new Role("co-host");

    /** Stands in for the host. */
    public static final Role GUEST_HOST = new Role("guest host");

    /** Was invited to talk. */
    public static final Role GUEST = new Role("guest");

    /**
     * Checks the word and puts a known one in lower case.
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public Role {
        requireNonNull(word, "word");
        Parts.requireText(word, "word");
        word = PersonTaxonomy.role(word.strip());
    }

    /**
     * {@return the role of this name, a known one in any letter case}
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public static Role of(String word) {
        return new Role(word);
    }

    /** {@return whether it is that of someone who leads through the show} */
    public boolean isHost() {
        return equals(HOST) || equals(CO_HOST) || equals(GUEST_HOST);
    }

    /** {@return whether it is that of someone who was invited to talk} */
    public boolean isGuest() {
        return equals(GUEST);
    }

    /** {@return whether the podcast taxonomy has this role} */
    public boolean isKnown() {
        return PersonTaxonomy.hasRole(word);
    }

    /** {@return the groups of the podcast taxonomy that have this role, two for an editor, none for an unknown one} */
    public List<PersonGroup> groups() {
        return PersonTaxonomy.groupsOf(word);
    }

    /** {@return the word} */
    @Override
    public String toString() {
        return word;
    }
}
