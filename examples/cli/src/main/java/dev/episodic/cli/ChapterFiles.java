package dev.episodic.cli;

import dev.episodic.Chapters;
import dev.episodic.Parsed;
import dev.episodic.chapters.ChaptersReader;
import dev.episodic.feed.SimpleChaptersReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.regex.Pattern;

/** Tells files of chapters from others, and reads them in whatever format they are. */
final class ChapterFiles {

    private static final int FEWEST_LINES = 2;
    private static final Pattern LIST = Pattern.compile("\"(?:chapters|chaptermarks)\"\\s*:\\s*\\[");
    private static final Pattern BARE_LIST = Pattern.compile("\\[\\s*\\{[^{}]*\"(?:startTime|start)\"\\s*:[^{}]*\\}");
    private static final Pattern OTHER_JSON =
            Pattern.compile("\"(?:ok|episodes|text|body|segments|transcripts)\"\\s*:");
    private static final Pattern CUES = Pattern.compile("WEBVTT[^\\r\\n]*(?:\\r\\n?|\\n)Kind:\\s*chapters\\b");
    private static final Pattern CODE = Pattern.compile(
            "\\h*[\\[(]?\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?(?:[.,]\\d{1,3})?[\\])]?(?:\\h.*)?", Pattern.DOTALL);

    private ChapterFiles() {}

    /** {@return whether a document that begins like this is a file of chapters, and no XML} */
    static boolean begins(String text) {
        if (text.startsWith("{")) {
            var list = LIST.matcher(text);
            return list.find()
                    && !OTHER_JSON.matcher(text.substring(0, list.start())).find();
        }
        if (text.startsWith("[") && text.indexOf('{') >= 0) {
            var entry = BARE_LIST.matcher(text);
            return entry.lookingAt() && !OTHER_JSON.matcher(entry.group()).find();
        }
        return CUES.matcher(text).lookingAt() || isListOfTimeCodes(text);
    }

    /** Notes have other lines too; the last one may be cut short. */
    private static boolean isListOfTimeCodes(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.size() >= FEWEST_LINES
                && lines.subList(0, lines.size() - 1).stream()
                        .allMatch(line -> CODE.matcher(line).matches())
                && (text.length() > Kind.OPENING / 2
                        || CODE.matcher(lines.get(lines.size() - 1)).matches());
    }

    static Parsed<Chapters> read(BufferedInputStream in) throws IOException {
        return isMarkup(in)
                ? SimpleChaptersReader.standard().read(in)
                : ChaptersReader.standard().read(in);
    }

    private static boolean isMarkup(BufferedInputStream in) throws IOException {
        in.mark(Kind.OPENING);
        var opening = in.readNBytes(Kind.OPENING);
        in.reset();
        for (byte b : opening) {
            if (b > ' ') {
                return b == '<';
            }
        }
        return false;
    }
}
