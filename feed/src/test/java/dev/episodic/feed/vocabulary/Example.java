package dev.episodic.feed.vocabulary;

import java.nio.file.Path;
import java.util.Locale;

/**
 * An example of a vocabulary: a fragment of a feed, and what becomes of it.
 *
 * @param place where the example stands: file and heading
 * @param prose the lines from the heading to the fragment
 * @param parent what the fragment stands in
 * @param xml the fragment
 * @param json the show or the episode that it is read as
 * @param out the fragment as it is written again
 * @param diagnostics what is reported while reading, a line each: severity, code and path
 */
record Example(Place place, String prose, Parent parent, String xml, String json, String out, String diagnostics) {

    /** Where an example stands. */
    record Place(Path file, String heading) {
        @Override
        public String toString() {
            return ExampleFile.FOLDER.relativize(file) + ": " + heading;
        }
    }

    /** The element around a fragment. */
    enum Parent {
        CHANNEL,
        ITEM;

        String fence() {
            return "xml " + toString();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return the same fragment with what the code makes of it} */
    Example with(Outcome outcome) {
        return new Example(place, prose, parent, xml, outcome.json(), outcome.out(), outcome.diagnostics());
    }

    String toMarkdown() {
        String derived = out.equals(xml) ? "" : fence("xml out", out);
        String reported = diagnostics.isEmpty() ? "" : fence("diagnostics", diagnostics);
        return prose + fence(parent.fence(), xml) + fence("json", json) + derived + reported;
    }

    private static String fence(String info, String body) {
        return "\n```" + info + "\n" + (body.isEmpty() ? "" : body + "\n") + "```\n";
    }

    /** The name of its test. */
    @Override
    public String toString() {
        return place.toString();
    }
}
