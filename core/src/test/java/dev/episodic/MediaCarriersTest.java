package dev.episodic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Facts that Media RSS says where their owner is silent. */
class MediaCarriersTest {

    private static final Url SOUND = Url.of("https://media.example.org/1.mp3");
    private static final Url FILM = Url.of("https://media.example.org/1.mp4");
    private static final Url PICTURE = Url.of("https://media.example.org/1.jpg");

    @Test
    void countsEachFileOnce() {
        var episode = episode(content(SOUND), content(FILM)).toBuilder()
                .addMedia(Media.builder().url(SOUND).length(9L).build())
                .editPlayback(playback -> playback.mp4(Media.builder().url(FILM).build()))
                .build();

        assertThat(episode.files()).extracting(Media::url).containsExactly(SOUND, FILM);
        assertThat(episode.files().get(0).length()).contains(9L);
    }

    @Test
    void findsFilesInGroups() {
        var group = MediaGroup.builder().addContent(content(FILM)).build();
        var episode = Episode.builder()
                .editMediaDetails(details -> details.addGroup(group))
                .build();

        assertThat(episode.files()).extracting(Media::url).containsExactly(FILM);
        assertThat(episode.mainMedia()).map(Media::url).contains(FILM);
    }

    @Test
    void playsAnEnclosureRatherThanAContent() {
        var enclosure =
                Media.builder().url(Url.of("https://example.org/listen")).build();
        var picture = Media.builder().url(PICTURE).build();

        assertThat(episode(content(SOUND)).toBuilder()
                        .addMedia(enclosure)
                        .build()
                        .mainMedia())
                .contains(enclosure);
        assertThat(episode(content(SOUND)).toBuilder().addMedia(picture).build().mainMedia())
                .map(Media::url)
                .contains(SOUND);
    }

    @Test
    void showsPicturesThatStandAmongTheContents() {
        var picture = MediaContent.builder().url(PICTURE).medium("image").build();
        var thumbnail = MediaThumbnail.builder().url(FILM).width(320).build();
        var cover = Artwork.of(SOUND);
        var episode = episode(picture, content(FILM)).toBuilder()
                .addArtwork(cover)
                .editMediaDetails(details -> details.metadata(
                        MediaMetadata.builder().addThumbnail(thumbnail).build()))
                .build();

        assertThat(episode.pictures()).extracting(Artwork::url).containsExactly(SOUND, FILM, PICTURE);
        assertThat(episode.pictures().get(1).width()).contains(320);
        assertThat(episode.files()).extracting(Media::url).containsExactly(FILM);
    }

    @Test
    void takesTheLengthOfTheMainFile() {
        var seconds = Duration.ofSeconds(10);
        var sample = content(FILM).toBuilder().duration(seconds).build();
        var whole = content(SOUND).toBuilder().duration(seconds.multipliedBy(9)).build();
        var enclosure = Media.builder().url(SOUND).build();

        var episode = episode(sample, whole).toBuilder().addMedia(enclosure).build();

        assertThat(episode.playingTime()).contains(seconds.multipliedBy(9));
        assertThat(episode(content(SOUND), sample).playingTime()).contains(seconds);
        assertThat(episode.toBuilder().duration(seconds).build().playingTime()).contains(seconds);
        assertThat(episode().playingTime()).isEmpty();
    }

    @Test
    void namesThoseWhoAreCreditedBesideThePeople() {
        var host = Person.builder().name("Ines Varga").role(Role.HOST).build();
        var metadata = MediaMetadata.builder()
                .addCredit(
                        MediaCredit.builder().name("ines varga").role("author").build())
                .addCredit(
                        MediaCredit.builder().name("Bo Lind").role("producer").build())
                .build();
        var show = Podcast.builder()
                .addPerson(host)
                .editMediaDetails(details -> details.metadata(metadata))
                .build();

        assertThat(show.peopleAndCredits())
                .containsExactly(
                        host,
                        Person.builder()
                                .name("Bo Lind")
                                .role(Role.of("producer"))
                                .build());
    }

    @Test
    void ratesByTheStarsWhereNothingElseDoes() {
        var stars = MediaStarRating.builder().average(new BigDecimal("3.5")).count(20L);
        var ofFive = show(stars.max(BigDecimal.valueOf(5)).build());

        assertThat(ofFive.rating()).contains(Rating.ofFive(3.5, 20));
        assertThat(ofFive.toBuilder()
                        .editReception(reception -> reception.rating(Rating.none()))
                        .build()
                        .rating())
                .contains(Rating.none());
        assertThat(show(stars.max(BigDecimal.ONE).build()).rating()).isEmpty();
        assertThat(show(stars.max(null).build()).rating()).isEmpty();
    }

    @Test
    void leadsToThePageBehindTheOneOfAService() {
        var episode = Episode.builder().link(SOUND).build();

        assertThat(episode.originalLink()).contains(SOUND);
        assertThat(episode.toBuilder()
                        .editOriginals(originals -> originals.link(FILM))
                        .build()
                        .originalLink())
                .contains(FILM);
    }

    private static Podcast show(MediaStarRating stars) {
        var community = MediaCommunity.builder().starRating(stars).build();
        var echo = MediaEcho.builder().community(community).build();
        return Podcast.builder()
                .editMediaDetails(details ->
                        details.metadata(MediaMetadata.builder().echo(echo).build()))
                .build();
    }

    private static Episode episode(MediaContent... contents) {
        var episode = Episode.builder();
        for (var content : contents) {
            episode.editMediaDetails(details -> details.addContent(content));
        }
        return episode.build();
    }

    private static MediaContent content(Url url) {
        return MediaContent.builder().url(url).build();
    }
}
