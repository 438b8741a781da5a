package dev.episodic.html.page;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Position;

/**
 * What one source within a page says.
 *
 * @param source what the source is called
 * @param position where it stands
 * @param show the show, with the episodes that the page lists
 * @param episode the episode that the page is about, empty if it is about none
 */
record Finding(String source, Position position, Podcast show, Episode episode) {

    static final Podcast NO_SHOW = Podcast.builder().build();
    static final Episode NO_EPISODE = Episode.builder().build();

    boolean isEmpty() {
        return show.equals(NO_SHOW) && episode.equals(NO_EPISODE);
    }
}
