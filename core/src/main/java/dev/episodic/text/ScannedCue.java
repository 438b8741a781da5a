package dev.episodic.text;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cue of WebVTT or SubRip as it stands there, its text not yet understood. */
public final class ScannedCue {

    private final int number;
    private final @Nullable String id;
    private final int at;
    private final TimingLine timing;
    private final String payload;
    private final int payloadAt;

    ScannedCue(int number, @Nullable String id, int at, TimingLine timing, String payload, int payloadAt) {
        this.number = number;
        this.id = id;
        this.at = at;
        this.timing = timing;
        this.payload = payload;
        this.payloadAt = payloadAt;
    }

    /** {@return its path in diagnostics, counted from 1: {@code cue[3]}} */
    public String path() {
        return "cue[" + number + "]";
    }

    /** {@return the line before the times: an identifier, or a counter} */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** {@return where the line of its times begins in the text} */
    public int at() {
        return at;
    }

    /** {@return when it begins; absent when that cannot be read} */
    public Optional<Duration> start() {
        return Optional.ofNullable(timing.start());
    }

    /** {@return when it ends; absent when that cannot be read} */
    public Optional<Duration> end() {
        return Optional.ofNullable(timing.end());
    }

    /** {@return what follows the times: the settings of WebVTT, the coordinates of SubRip; empty if nothing does} */
    public String settings() {
        return timing.settings();
    }

    /** {@return the lines below the times, parted by line feeds, with the tags and entities they have} */
    public String payload() {
        return payload;
    }

    /** {@return where the payload begins in the text} */
    public int payloadAt() {
        return payloadAt;
    }
}
