package dev.episodic.html.site;

import dev.episodic.AlternateMedia;
import dev.episodic.Location;
import dev.episodic.Media;
import dev.episodic.Rights;
import dev.episodic.TranscriptFile;
import dev.episodic.Url;
import dev.episodic.html.SafeUrl;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the details of a show or an episode, leaving out what is not known. */
final class Facts {

    private final List<Fact> facts = new ArrayList<>();
    private final Wording words;
    private final Addresses addresses;

    Facts(Wording words, Addresses addresses) {
        this.words = words;
        this.addresses = addresses;
    }

    Facts add(Word label, List<LinkLine> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(words.of(label), values));
        }
        return this;
    }

    Facts add(Word label, Optional<LinkLine> value) {
        return add(label, value.stream().toList());
    }

    Facts addText(Word label, Optional<String> value) {
        return add(label, value.map(LinkLine::of));
    }

    Facts addFlag(Word label, Optional<Boolean> value) {
        return addText(label, value.map(yes -> words.of(yes ? Word.YES : Word.NO)));
    }

    Facts addPlaces(List<Location> locations) {
        var made = locations.stream().filter(Facts::isMadeIn).map(Facts::place).toList();
        var subjects = locations.stream()
                .filter(place -> !isMadeIn(place))
                .map(Facts::place)
                .toList();
        return add(Word.LOCATIONS, subjects).add(Word.MADE_IN, made);
    }

    Facts addRights(Rights rights) {
        add(
                Word.LICENSE,
                rights.license()
                        .map(license ->
                                LinkLine.of(license.label(), license.url().flatMap(addresses::link))));
        addText(Word.COPYRIGHT, rights.copyright());
        add(
                Word.CONTENT_RATING,
                rights.contentRatings().stream()
                        .map(rating -> LinkLine.of(rating.value())
                                .withNote(rating.scheme().orElse("")))
                        .toList());
        for (var restriction : rights.restrictions()) {
            var label = restriction.relationship().equalsIgnoreCase("allow") ? Word.ALLOWED : Word.DENIED;
            add(
                    label,
                    Optional.of(LinkLine.of(String.join(", ", restriction.values()))
                            .withNote(restriction.type().orElse(""))));
        }
        return add(
                Word.COUNTRIES,
                rights.countriesOfOrigin().stream().map(LinkLine::of).toList());
    }

    List<Fact> list() {
        return List.copyOf(facts);
    }

    static boolean isMadeIn(Location location) {
        return location.rel().filter("creator"::equalsIgnoreCase).isPresent();
    }

    /** {@return the place, with a link to it on the map of everyone} */
    static LinkLine place(Location location) {
        var map = location.osm().flatMap(Facts::osm).or(() -> location.geo().flatMap(Facts::geo));
        return LinkLine.of(location.label(), map.map(Url::of).flatMap(SafeUrl::of))
                .withNote(location.country().orElse(""));
    }

    private static Optional<String> osm(String object) {
        if (!object.matches("[NWRnwr]\\d{1,20}(?:[*#].*)?")) {
            return Optional.empty();
        }
        var kind =
                switch (Character.toUpperCase(object.charAt(0))) {
                    case 'N' -> "node";
                    case 'W' -> "way";
                    default -> "relation";
                };
        return Optional.of("https://www.openstreetmap.org/" + kind + "/"
                + object.substring(1).replaceFirst("[*#].*", ""));
    }

    private static Optional<String> geo(String coordinates) {
        var number = "-?\\d{1,3}(?:\\.\\d{1,12})?";
        if (!coordinates.matches("geo:" + number + "," + number + "(?:[,;].*)?")) {
            return Optional.empty();
        }
        var parts = coordinates.substring(4).split("[,;]", -1);
        return Optional.of("https://www.openstreetmap.org/?mlat=" + parts[0] + "&mlon=" + parts[1]);
    }

    /** {@return the files of an episode, to download} */
    static List<LinkLine> files(List<Media> media, Wording words, Addresses addresses) {
        return media.stream()
                .map(file -> LinkLine.of(fileType(file.type(), file.url()), addresses.load(file.url()))
                        .withNote(file.length()
                                .filter(bytes -> bytes > 0)
                                .map(words::size)
                                .orElse("")))
                .toList();
    }

    static List<LinkLine> transcripts(List<TranscriptFile> files, Wording words, Addresses addresses) {
        return files.stream()
                .map(file -> LinkLine.of(fileType(file.type(), file.url()), addresses.load(file.url()))
                        .withNote(join(Stream.of(file.language().map(words::language), file.rel()))))
                .toList();
    }

    /** {@return other editions of the recording, a line for each place where one can be had} */
    static List<LinkLine> editions(List<AlternateMedia> editions, Wording words, Addresses addresses) {
        return editions.stream()
                .flatMap(edition -> edition.sources().stream().map(source -> LinkLine.of(
                                edition.title().orElseGet(() -> fileType(edition.type(), source.uri())),
                                addresses.load(source.uri()))
                        .withNote(describe(edition, words))))
                .toList();
    }

    private static String describe(AlternateMedia edition, Wording words) {
        return join(Stream.of(
                edition.title().flatMap(title -> edition.type()),
                edition.codecs(),
                edition.height().map(height -> height + "p"),
                edition.bitrate().map(rate -> words.number(rate.divide(BigDecimal.valueOf(1000))) + "\u00a0kbit/s"),
                edition.length().filter(bytes -> bytes > 0).map(words::size),
                edition.language().map(words::language),
                edition.rel()));
    }

    /** {@return the kind of file as people call it: {@code MP3}} */
    static String fileType(Optional<String> type, Url url) {
        var path = url.text().replaceFirst("[?#].*", "");
        var ending = path.substring(path.lastIndexOf('/') + 1);
        int dot = ending.lastIndexOf('.');
        return dot > 0 && ending.length() - dot <= 5
                ? ending.substring(dot + 1).toUpperCase(Locale.ROOT)
                : type.orElseGet(() -> LinkLine.withoutScheme(url.text()));
    }

    private static String join(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
