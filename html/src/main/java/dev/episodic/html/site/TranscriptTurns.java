package dev.episodic.html.site;

import dev.episodic.html.SafeUrl;
import dev.episodic.transcript.Cue;
import dev.episodic.transcript.Transcript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cues of a transcript together into what can be read. Subtitles cut what is said where it fits a screen, and
 * some programs make a cue of every word.
 */
final class TranscriptTurns {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?…。！？؟۔]['\"”’»)\\]]*$");
    private static final int LONG_PHRASE = 60;
    private static final int LONG_TURN = 400;
    private static final int LONGEST_TURN = 1_200;

    private final Optional<SafeUrl> recording;
    private final List<TranscriptPart.Turn> turns = new ArrayList<>();
    private final List<TranscriptPart.Phrase> phrases = new ArrayList<>();
    private final StringBuilder phrase = new StringBuilder();
    private @Nullable Duration start;
    private @Nullable Duration end;
    private @Nullable Duration turnStart;
    private @Nullable String speaker;
    private @Nullable String named;
    private int length;

    private TranscriptTurns(Optional<SafeUrl> recording) {
        this.recording = recording;
    }

    static List<TranscriptPart.Turn> of(Transcript transcript, Optional<SafeUrl> recording) {
        var turns = new TranscriptTurns(recording);
        transcript.withSpeakersCarriedOn().cues().stream()
                .filter(cue -> !cue.text().isBlank())
                .forEach(turns::add);
        turns.endTurn();
        return List.copyOf(turns.turns);
    }

    private void add(Cue cue) {
        var next = cue.speaker().orElse(null);
        boolean goesOn = next == null ? speaker == null : next.equals(speaker);
        if (!goesOn || isFull()) {
            endTurn();
        } else if (phrase.length() >= LONG_PHRASE || endsSentence(phrase)) {
            endPhrase();
        }
        speaker = next;
        append(cue);
    }

    private boolean isFull() {
        int said = length + phrase.length();
        return said > LONGEST_TURN || (said > LONG_TURN && endsSentence(phrase));
    }

    private static boolean endsSentence(CharSequence text) {
        var end = text.subSequence(Math.max(0, text.length() - 8), text.length());
        return END_OF_SENTENCE.matcher(end).find();
    }

    private void append(Cue cue) {
        var text = cue.text().replace('\n', ' ').strip();
        if (phrase.isEmpty()) {
            start = cue.start().orElse(null);
        } else if (!isWrittenWithoutBlanks(phrase.codePointBefore(phrase.length()), text.codePointAt(0))) {
            phrase.append(' ');
        }
        if (length == 0 && phrase.isEmpty()) {
            turnStart = start;
        }
        phrase.append(text);
        end = cue.end().orElse(null);
    }

    private static boolean isWrittenWithoutBlanks(int before, int after) {
        return isDense(before) && isDense(after);
    }

    private static boolean isDense(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private void endPhrase() {
        if (!phrase.isEmpty()) {
            length += phrase.length();
            phrases.add(new TranscriptPart.Phrase(phrase.toString(), seconds(start), seconds(end)));
            phrase.setLength(0);
        }
    }

    private static Optional<String> seconds(@Nullable Duration moment) {
        return Optional.ofNullable(moment).map(Wording::seconds);
    }

    private void endTurn() {
        endPhrase();
        if (phrases.isEmpty()) {
            return;
        }
        var who = Optional.ofNullable(speaker).filter(name -> !name.equals(named));
        var when = Optional.ofNullable(turnStart).map(moment -> Moment.of(moment, recording));
        turns.add(new TranscriptPart.Turn(who, when, List.copyOf(phrases)));
        named = speaker;
        phrases.clear();
        length = 0;
        turnStart = null;
    }
}
