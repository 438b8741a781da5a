package dev.episodic.cli;

import dev.episodic.transcript.TranscriptFormat;
import dev.episodic.transcript.TranscriptReader;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells transcripts from other files; plain text may be anything, so it must be said to be one. */
final class TranscriptFiles {

    private static final Pattern SEGMENTS = Pattern.compile("\\{[^\\[]*\"segments\"\\s*:\\s*\\[");
    private static final Pattern BARE_LIST =
            Pattern.compile("\\[\\s*\\{(?=[^{}]*\"start(?:Time|_ms)?\"\\s*:)[^{}]*\"(?:text|body)\"\\s*:");
    private static final Pattern FRAGMENT = Pattern.compile("<(?:cite|time)[\\s>]", Pattern.CASE_INSENSITIVE);

    private TranscriptFiles() {}

    /** {@return whether a document that begins like this is a transcript} */
    static boolean begins(String text) {
        if (FRAGMENT.matcher(text).lookingAt()) {
            return true;
        }
        var format = TranscriptReader.format(text);
        if (format.equals(Optional.of(TranscriptFormat.JSON))) {
            return SEGMENTS.matcher(text).lookingAt() || BARE_LIST.matcher(text).lookingAt();
        }
        return format.isPresent() && format.get() != TranscriptFormat.TEXT;
    }
}
