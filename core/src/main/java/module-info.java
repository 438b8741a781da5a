import org.jspecify.annotations.NullMarked;

/**
 * The words of podcasting as immutable types, and the same model as JSON.
 *
 * <p>One aggregate serves every source: a {@link dev.episodic.Podcast} is a feed, the page of a directory or a JSON
 * document; an {@link dev.episodic.Episode} is an item or a page of show notes.
 *
 * <pre>{@code
 * var episode = Episode.builder()
 *         .title("Everyone Gets Off at Dawn")
 *         .duration(Duration.ofSeconds(700))
 *         .addPerson(Person.builder().name("Tomás").role(Role.GUEST).build())
 *         .build();
 * var podcast = Podcast.builder().title("Upper Berth").addEpisode(episode).build();
 *
 * String json = PodcastJson.standard().write(podcast);
 * Podcast same = PodcastJson.standard().read(json);
 * }</pre>
 *
 * <p>What may be absent is an {@link java.util.Optional}; lists are never null and never change; a value is changed by
 * {@code toBuilder()}. A blank text counts as absent. Groups such as {@link dev.episodic.Numbering} or
 * {@link dev.episodic.Rights} are always there and may say nothing.
 *
 * <p>Readers return a {@link dev.episodic.Parsed}: what could be read, and a {@link dev.episodic.Diagnostic} with its
 * place for each thing that was odd. What a feed says beyond the model is kept as {@link dev.episodic.ForeignElement}s.
 *
 * <p>A feed points at files beside it: {@link dev.episodic.chapters.ChaptersReader} reads the chapters of an episode from
 * JSON, WebVTT or a list of time codes, and {@link dev.episodic.chapters.ChaptersWriter} writes them.
 */
@NullMarked
// The module that dev.episodic.text is for is built later
@SuppressWarnings("module")
module dev.episodic {
    requires transitive org.jspecify;
    // PodcastJson hands out Jackson's mapper and module, for JSON that holds more than a podcast.
    requires transitive tools.jackson.databind;

    exports dev.episodic;
    exports dev.episodic.chapters;
    exports dev.episodic.join;
    exports dev.episodic.json;
    exports dev.episodic.text to
            dev.episodic.html;
    exports dev.episodic.transcript;
}
