package dev.episodic.html.notes;

import dev.episodic.Person;
import dev.episodic.Url;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an episode before its notes are read.
 *
 * @param showTitle the title of the show
 * @param episodeTitle the title of the episode
 * @param people who is known to be heard on it
 * @param duration how long it is
 * @param baseUrl where the notes stand, to resolve relative addresses
 * @param labels the words that label a section
 */
public record Context(
        @Nullable String showTitle,
        @Nullable String episodeTitle,
        List<Person> people,
        @Nullable Duration duration,
        @Nullable Url baseUrl,
        Labels labels) {

    /** Nothing is known. */
    public static final Context NONE = new Context(null, null, List.of(), null, null);

    /** Copies the list. */
    public Context {
        people = List.copyOf(people);
    }

    /** Knows the labels of this library. */
    public Context(
            @Nullable String showTitle,
            @Nullable String episodeTitle,
            List<Person> people,
            @Nullable Duration duration,
            @Nullable Url baseUrl) {
        this(showTitle, episodeTitle, people, duration, baseUrl, Labels.standard());
    }

    /** {@return the same with these titles} */
    public Context withTitles(@Nullable String show, @Nullable String episode) {
        return new Context(show, episode, people, duration, baseUrl, labels);
    }

    String episodeTitleOrNothing() {
        return episodeTitle == null ? "" : episodeTitle;
    }

    String showTitleOrNothing() {
        return showTitle == null ? "" : showTitle;
    }
}
