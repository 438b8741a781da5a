package dev.episodic.html.page;

/**
 * What kind of thing a part of the data of our own pages is, where schema.org has a type for it but no narrower one:
 * addresses for {@code additionalType}, which tell a soundbite from a chapter.
 *
 * @see <a href="https://schema.org/additionalType">additionalType</a>
 */
public enum SchemaMark {
    /** A stretch to listen to first. */
    SOUNDBITE("soundbite"),
    /** The same recording in another form. */
    ALTERNATE("alternateEnclosure"),
    /** The chapters as a file. */
    CHAPTERS("chapters"),
    /** A show that the show itself recommends. */
    PODROLL("podroll"),
    /** An announcement of the show. */
    TRAILER("trailer");

    private static final String NAMESPACE = "https://podcastindex.org/namespace/1.0#";

    private final String address;

    SchemaMark(String tag) {
        this.address = NAMESPACE + tag;
    }

    /** {@return the address of the tag of the podcast namespace that means it} */
    public String address() {
        return address;
    }

    /** {@return whether a thing is marked as this} */
    boolean isOn(Thing thing) {
        return thing.texts("additionalType").contains(address);
    }
}
