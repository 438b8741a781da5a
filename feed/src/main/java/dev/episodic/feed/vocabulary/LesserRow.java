package dev.episodic.feed.vocabulary;

/**
 * A row that gives way to others: what it reads waits in the frame until its end, when it is known whether an element
 * that counts before it was there.
 */
interface LesserRow<B> extends Reads<B> {

    /** {@return whether none of the elements that count before it was there, so far} */
    boolean isOpen(Frame<B> frame);

    /** {@return whether all elements of this row count if one does} */
    boolean isMany();

    /** {@return whether the leaf was taken as the value, and says nothing else} */
    boolean settle(Reading reading, Frame<B> frame, Leaf leaf);

    /** {@return whether a leaf that does not count has another place in the model, and was put there} */
    boolean place(Reading reading, Frame<B> frame, Leaf leaf);

    /** {@return whether more than one may be read; all are, and wait} */
    @Override
    default boolean many() {
        return true;
    }
}
