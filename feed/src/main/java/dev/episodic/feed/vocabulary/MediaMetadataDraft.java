package dev.episodic.feed.vocabulary;

import dev.episodic.MediaDelivery;
import dev.episodic.MediaEcho;
import dev.episodic.MediaMetadata;
import dev.episodic.MediaTerms;

/** What Media RSS tells about files while it is read: the builders of its groups, put together at the end. */
final class MediaMetadataDraft {

    final MediaMetadata.Builder metadata = MediaMetadata.builder();
    final MediaTerms.Builder terms = MediaTerms.builder();
    final MediaDelivery.Builder delivery = MediaDelivery.builder();
    final MediaEcho.Builder echo = MediaEcho.builder();

    MediaMetadata build() {
        return metadata.terms(terms.build())
                .delivery(delivery.build())
                .echo(echo.build())
                .build();
    }
}
