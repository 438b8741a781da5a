package dev.episodic.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the payload of a cue says: its text without tags, and whose voice says which part.
 *
 * @param spans the parts, one for each voice
 * @param marked whether there were tags that are no voices
 * @see <a href="https://www.w3.org/TR/webvtt1/#cue-text">WebVTT: cue text</a>
 */
public record CueText(List<Span> spans, boolean marked) {

    /**
     * A part of a cue in one voice.
     *
     * @param voice whose voice; null if that is not said
     * @param text what it says
     */
    public record Span(@Nullable String voice, String text) {}

    /** {@return what a payload of WebVTT says} */
    public static CueText ofWebVtt(String payload) {
        return new Reader(payload, true).read();
    }

    /** {@return what a payload of SubRip says, which has no entities, but tags and codes of other formats} */
    public static CueText ofSubRip(String payload) {
        return new Reader(payload, false).read();
    }

    /** {@return the text of all parts} */
    public String plain() {
        return String.join("\n", spans.stream().map(Span::text).toList());
    }

    /** One pass over a payload. */
    private static final class Reader {
        private final String payload;
        private final boolean webVtt;
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private @Nullable String voice;
        private boolean marked;

        Reader(String payload, boolean webVtt) {
            this.payload = payload;
            this.webVtt = webVtt;
        }

        CueText read() {
            int i = 0;
            while (i < payload.length()) {
                i = switch (payload.charAt(i)) {
                    case '<' -> tag(i);
                    case '&' -> webVtt ? entity(i) : plain(i);
                    case '{' -> webVtt ? plain(i) : code(i);
                    default -> plain(i);
                };
            }
            endSpan();
            if (spans.isEmpty()) {
                spans.add(new Span(voice, ""));
            }
            return new CueText(List.copyOf(spans), marked);
        }

        private int plain(int i) {
            text.append(payload.charAt(i));
            return i + 1;
        }

        private int tag(int i) {
            int end = closing(i, '<', '>');
            if (end < 0) {
                return plain(i);
            }
            var tag = CueTag.of(payload.substring(i + 1, end));
            if (webVtt ? !tag.isOfWebVtt() : !tag.isOfSubRip()) {
                return plain(i);
            }
            if (tag.isVoice()) {
                endSpan();
                voice = tag.voice();
            } else {
                marked = true;
            }
            return end + 1;
        }

        private int entity(int i) {
            var entity = Entity.at(payload, i);
            if (entity == null) {
                return plain(i);
            }
            text.append(entity.text());
            return entity.end();
        }

        /** SubStation's codes, such as <code>{\an8}</code>. */
        private int code(int i) {
            int end = payload.startsWith("\\", i + 1) ? closing(i, '{', '}') : -1;
            if (end < 0) {
                return plain(i);
            }
            marked = true;
            return end + 1;
        }

        /** A sign that opens again before one that closes is text, so no stretch is searched twice. */
        private int closing(int from, char open, char close) {
            int i = from + 1;
            while (i < payload.length() && payload.charAt(i) != open && payload.charAt(i) != close) {
                i++;
            }
            return i < payload.length() && payload.charAt(i) == close ? i : -1;
        }

        private void endSpan() {
            if (!text.toString().isBlank()) {
                spans.add(new Span(voice, text.toString()));
            }
            text.setLength(0);
        }
    }
}
