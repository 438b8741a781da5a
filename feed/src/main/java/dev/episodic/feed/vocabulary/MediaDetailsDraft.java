package dev.episodic.feed.vocabulary;

import dev.episodic.MediaDetails;

/** What Media RSS says of a show or an episode while that is read. */
final class MediaDetailsDraft {

    final MediaDetails.Builder details = MediaDetails.builder();
    final MediaMetadataDraft metadata = new MediaMetadataDraft();

    MediaDetails build() {
        return details.metadata(metadata.build()).build();
    }
}
