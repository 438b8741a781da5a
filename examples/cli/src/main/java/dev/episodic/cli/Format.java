package dev.episodic.cli;

import dev.episodic.json.PodcastJson;
import java.util.Locale;

/** How {@code episodic read} prints envelopes. */
enum Format {
    /** JSON for people to read: one object for one source, an array for several. */
    JSON {
        @Override
        String render(Envelope envelope) {
            return INDENTED.write(envelope);
        }

        @Override
        String listed(String rendered, boolean first) {
            return (first ? "[\n" : ",\n") + rendered.indent(2).stripTrailing();
        }

        @Override
        String end(boolean empty) {
            return empty ? "[]\n" : "\n]\n";
        }
    },

    /** JSON for programs to read, one object in each line. */
    JSONL {
        @Override
        String render(Envelope envelope) {
            return PodcastJson.standard().write(envelope);
        }
    },

    /** A summary. */
    TEXT {
        @Override
        String render(Envelope envelope) {
            return Summary.of(envelope);
        }
    };

    private static final PodcastJson INDENTED = PodcastJson.standard().indented();

    /** {@return an envelope, without a line break at its end} */
    abstract String render(Envelope envelope);

    /** {@return what to print for one of several envelopes} */
    String listed(String rendered, boolean first) {
        return rendered + "\n";
    }

    /** {@return what to print after several envelopes} */
    String end(boolean empty) {
        return "";
    }

    /** {@return the word for it in commands} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
