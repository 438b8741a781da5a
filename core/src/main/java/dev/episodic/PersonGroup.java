package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The department that a role belongs to: {@code podcast:person group}. Known words are those of the podcast taxonomy;
 * others are kept as they are.
 *
 * @param word the word, a known one in lower case
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/taxonomy.json">The podcast taxonomy</a>
 */
public record PersonGroup(String word) {

    /** Those who are heard. */
    public static final PersonGroup CAST = new PersonGroup("cast");

    /**
     * Checks the word and puts a known one in lower case.
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public PersonGroup {
        requireNonNull(word, "word");
        Parts.requireText(word, "word");
        word = PersonTaxonomy.group(word.strip());
    }

    /**
     * {@return the group of this name, a known one in any letter case}
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public static PersonGroup of(String word) {
        return new PersonGroup(word);
    }

    /** {@return whether the podcast taxonomy has this group} */
    public boolean isKnown() {
        return PersonTaxonomy.hasGroup(word);
    }

    /** {@return the roles that the podcast taxonomy has in this group, none for an unknown one} */
    public List<Role> roles() {
        return PersonTaxonomy.rolesOf(word);
    }

    /** {@return the word} */
    @Override
    public String toString() {
        return word;
    }
}
