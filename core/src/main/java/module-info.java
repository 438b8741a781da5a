import org.jspecify.annotations.NullMarked;

/** The words of podcasting as immutable types. */
@NullMarked
module dev.episodic {
    requires transitive org.jspecify;
    requires transitive tools.jackson.databind;

    exports dev.episodic;

    // Jackson builds the hidden records behind the model's interfaces.
    opens dev.episodic to
            tools.jackson.databind;
}
