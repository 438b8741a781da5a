package dev.episodic.feed.vocabulary;

import dev.episodic.Artwork;
import java.util.ArrayList;
import java.util.List;

/**
 * The pictures of a show or an episode while it is read, Apple's before the others. Those of the retired list of sizes
 * count where the tag that came after it does not name them.
 */
final class ArtworkDraft {

    private final List<Artwork> pictures = new ArrayList<>();
    private final List<Artwork> sizes = new ArrayList<>();

    void first(Artwork picture) {
        pictures.add(0, picture);
    }

    /** Puts a cover before what has a purpose of its own. */
    void cover(Artwork picture) {
        int at = 0;
        while (at < pictures.size() && pictures.get(at).purposes().isEmpty()) {
            at++;
        }
        pictures.add(at, picture);
    }

    void add(Artwork picture) {
        pictures.add(picture);
    }

    void sizes(List<Artwork> pictures) {
        sizes.addAll(pictures);
    }

    List<Artwork> build() {
        var all = new ArrayList<>(pictures);
        for (Artwork size : sizes) {
            if (all.stream().noneMatch(picture -> says(picture, size))) {
                all.add(size);
            }
        }
        return all;
    }

    private static boolean says(Artwork picture, Artwork size) {
        return picture.url().equals(size.url())
                && (size.width().isEmpty() || size.width().equals(picture.width()));
    }
}
