package dev.episodic.feed.vocabulary;

import static java.util.Objects.requireNonNull;

import dev.episodic.Artwork;
import dev.episodic.Conversation;
import dev.episodic.Episode;
import dev.episodic.LiveEpisode;
import dev.episodic.LiveStatus;
import dev.episodic.Person;
import dev.episodic.Reception;
import dev.episodic.Rights;
import dev.episodic.Support;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An episode while its item is read: the builders of its parts, put together at the end. */
final class EpisodeDraft {

    final Episode.Builder episode = Episode.builder();
    final NumberingDraft numbering = new NumberingDraft();
    final Rights.Builder rights = Rights.builder();
    final Support.Builder support = Support.builder();
    final Conversation.Builder conversation = Conversation.builder();
    final Reception.Builder reception = Reception.builder();
    final List<Person> people = new ArrayList<>();
    final List<Artwork> artwork = new ArrayList<>();

    @Nullable
    LiveStatus liveStatus;

    @Nullable
    OffsetDateTime liveStart;

    @Nullable
    OffsetDateTime liveEnd;

    Episode build() {
        episode.numbering(numbering.build());
        numbering.leftOver().forEach(episode::addForeign);
        return episode.people(people)
                .artwork(artwork)
                .rights(rights.build())
                .support(support.build())
                .conversation(conversation.build())
                .reception(reception.build())
                .build();
    }

    LiveEpisode buildLive() {
        var live = LiveEpisode.builder().status(requireNonNull(liveStatus, "status"));
        return live.start(liveStart).end(liveEnd).episode(build()).build();
    }
}
