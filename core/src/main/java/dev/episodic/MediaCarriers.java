package dev.episodic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What Media RSS says of facts that other tags own: for whoever asks for the fact, whichever tag carries it. */
final class MediaCarriers {

    private MediaCarriers() {}

    /** {@return the contents that stand alone, then those of the groups} */
    static Stream<MediaContent> contents(MediaDetails details) {
        return Stream.concat(
                details.contents().stream(), details.groups().stream().flatMap(group -> group.contents().stream()));
    }

    /** {@return the enclosures, then what else there is to play, each address once} */
    static List<Media> files(Episode episode) {
        Set<Url> seen = new HashSet<>();
        episode.media().forEach(file -> seen.add(file.url()));
        var files = new ArrayList<>(episode.media());
        Stream.concat(
                        contents(episode.mediaDetails())
                                .filter(content -> !isPicture(content))
                                .flatMap(content -> file(content).stream()),
                        Stream.concat(episode.playback().webm().stream(), episode.playback().mp4().stream()))
                .filter(file -> seen.add(file.url()))
                .forEach(files::add);
        return List.copyOf(files);
    }

    private static Optional<Media> file(MediaContent content) {
        return content.url().map(url -> Media.builder()
                .url(url)
                .length(content.size().orElse(null))
                .type(content.type().orElse(null))
                .build());
    }

    private static boolean isPicture(MediaContent content) {
        return content.medium().filter("image"::equalsIgnoreCase).isPresent()
                || content.type()
                        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("image/"))
                        .isPresent();
    }

    /** {@return how long the content of the main file is or, where that has none, the first one that says it} */
    static Optional<Duration> duration(Episode episode) {
        var main = episode.mainMedia().map(Media::url);
        return contents(episode.mediaDetails())
                .filter(content -> main.isPresent() && content.url().equals(main))
                .flatMap(content -> content.duration().stream())
                .findFirst()
                .or(() -> contents(episode.mediaDetails())
                        .flatMap(content -> content.duration().stream())
                        .findFirst());
    }

    /** {@return the pictures that are given, then those of Media RSS, each address once} */
    static List<Artwork> pictures(List<Artwork> artwork, MediaDetails details) {
        Set<Url> seen = new HashSet<>();
        artwork.forEach(picture -> seen.add(picture.url()));
        var pictures = new ArrayList<>(artwork);
        Stream.concat(
                        metadata(details)
                                .flatMap(told -> told.thumbnails().stream())
                                .map(MediaCarriers::picture),
                        contents(details)
                                .filter(MediaCarriers::isPicture)
                                .flatMap(content -> picture(content).stream()))
                .filter(picture -> seen.add(picture.url()))
                .forEach(pictures::add);
        return List.copyOf(pictures);
    }

    private static Artwork picture(MediaThumbnail thumbnail) {
        return Artwork.builder()
                .url(thumbnail.url())
                .width(thumbnail.width().orElse(null))
                .height(thumbnail.height().orElse(null))
                .build();
    }

    private static Optional<Artwork> picture(MediaContent content) {
        return content.url().map(url -> Artwork.builder()
                .url(url)
                .width(content.encoding().width().orElse(null))
                .height(content.encoding().height().orElse(null))
                .type(content.type().orElse(null))
                .build());
    }

    /** {@return the people that are named, then those who are credited and not among them} */
    static List<Person> people(List<Person> people, MediaDetails details) {
        Set<String> seen = new HashSet<>();
        people.forEach(person -> seen.add(person.name().toLowerCase(Locale.ROOT)));
        var all = new ArrayList<>(people);
        metadata(details)
                .flatMap(told -> told.credits().stream())
                .filter(credit -> seen.add(credit.name().toLowerCase(Locale.ROOT)))
                .map(credit -> Person.builder()
                        .name(credit.name())
                        .role(credit.role().map(Role::of).orElse(null))
                        .build())
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** {@return the rating that is given or, where there is none, the stars of Media RSS} */
    static Optional<Rating> rating(Reception reception, MediaDetails details) {
        return reception.rating().or(() -> metadata(details)
                .flatMap(told -> told.echo().community().stream())
                .flatMap(community -> community.starRating().stream())
                .flatMap(stars -> stars.rating().stream())
                .findFirst());
    }

    /** {@return what is told of everything, then of each group, then of each content} */
    private static Stream<MediaMetadata> metadata(MediaDetails details) {
        return Stream.of(
                        Stream.of(details.metadata()),
                        details.groups().stream().map(MediaGroup::metadata),
                        contents(details).map(MediaContent::metadata))
                .flatMap(told -> told);
    }
}
