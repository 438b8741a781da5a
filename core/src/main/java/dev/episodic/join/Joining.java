package dev.episodic.join;

import static java.util.Objects.requireNonNull;

import dev.episodic.Episode;
import dev.episodic.Notes;
import dev.episodic.Parsed;
import dev.episodic.Podcast;

/**
 * Makes one of what two sources say about the same show or episode, such as its feed and the page of a directory.
 *
 * <pre>{@code
 * Parsed<Podcast> whole = Joining.of("the feed", "the page").join(feed, page);
 * }</pre>
 *
 * <p>The first source is the one to be trusted more. What only one of them says is taken from that one. Where both say
 * the same at different length, the richer value stays: the whole description instead of one that was cut off, the
 * moment instead of the day, the text with its markup instead of its words. Where they disagree, what the first says
 * stays, and a {@link dev.episodic.Diagnostic} {@code join.disagreement} tells both values and the part they concern.
 *
 * <p>Episodes are the same if they have the same guid; where one of them has none, if no others in their shows have the
 * same link, or else the same title. Things in other lists are matched by what identifies them: people by name, links
 * and pictures by address, and so on. The order is that of the first source, followed by what only the second has.
 *
 * <p>Joining something with itself, or with what says nothing, changes nothing. A value to keep and to use from many
 * threads.
 */
public final class Joining {

    private static final Joining STANDARD = of("the first", "the second");

    private final String first;
    private final String second;

    private Joining(String first, String second) {
        this.first = requireNonNull(first, "first");
        this.second = requireNonNull(second, "second");
    }

    /** {@return a joining whose diagnostics speak of the first and the second source} */
    public static Joining standard() {
        return STANDARD;
    }

    /**
     * {@return a joining whose diagnostics call the sources by name}
     *
     * @param first what the first is called in a sentence, such as {@code the feed}
     * @param second what the second is called
     */
    public static Joining of(String first, String second) {
        return new Joining(first, second);
    }

    /** {@return the show that both tell of, and what they disagree about} */
    public Parsed<Podcast> join(Podcast one, Podcast other) {
        var agreement = new Agreement(first, second);
        return new Parsed<>(PodcastJoin.join(one, other, agreement.at("podcast")), agreement.diagnostics());
    }

    /** {@return the episode that both tell of, whatever their guids, and what they disagree about} */
    public Parsed<Episode> join(Episode one, Episode other) {
        var agreement = new Agreement(first, second);
        return new Parsed<>(EpisodeJoin.join(one, other, agreement.at("episode")), agreement.diagnostics());
    }

    /** {@return the episode with the links, people, organizations and chapters that its notes hold} */
    public Parsed<Episode> join(Episode episode, Notes notes) {
        return join(
                episode,
                Episode.builder()
                        .links(notes.links())
                        .people(notes.people())
                        .organizations(notes.organizations())
                        .chapters(notes.chapters())
                        .build());
    }
}
