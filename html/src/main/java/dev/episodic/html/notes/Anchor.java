package dev.episodic.html.notes;

/**
 * A link within a line, or an address that stands there bare.
 *
 * @param text what can be clicked
 * @param href the address as given, resolved where the base is known
 * @param rel the {@code rel} attribute in lower case, empty if there is none
 * @param from where it begins in the text of its line
 * @param to where it ends, exclusive
 */
record Anchor(String text, String href, String rel, int from, int to) {

    Anchor at(String text, int from, int to) {
        return new Anchor(text, href, rel, from, to);
    }

    /** {@return whether no words are linked, only the address shows} */
    boolean isBare() {
        return Addresses.isAddress(text);
    }

    /** {@return whether it leads to a place on the same page, such as a moment of the player} */
    boolean staysOnPage() {
        return href.startsWith("#") || href.isEmpty();
    }

    boolean hasRel(String word) {
        return (" " + rel + " ").contains(" " + word + " ");
    }
}
