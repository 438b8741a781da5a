package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.COORDINATE;
import static dev.episodic.feed.form.Forms.POINT;

import dev.episodic.Episode;
import dev.episodic.Location;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Places: the tag of the podcast namespace names them; two older namespaces have nothing but coordinates. A place
 * without a name goes out in the tags of those: in {@code georss:point} if its coordinates say their system, else in
 * {@code geo:lat}, {@code geo:long} and {@code geo:alt}.
 *
 * @see <a href="https://www.w3.org/2003/01/geo/">W3C Basic Geo Vocabulary</a>
 * @see <a href="https://www.ogc.org/standards/georss/">GeoRSS</a>
 */
final class PlaceTags {

    private static final Namespace GEO = new Namespace("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#", List.of());
    private static final Namespace GEORSS = OtherNamespaces.GEORSS;

    static final List<Namespace> NAMESPACES = List.of(GEO);

    private static final List<String> COORDINATES =
            List.of(PlacesDraft.LATITUDE, PlacesDraft.LONGITUDE, PlacesDraft.ALTITUDE);
    private static final Name POINT_TAG = Name.of(GEORSS.uri(), GEORSS.prefix(), "point");
    private static final Name LOCATION = PodcastVocabulary.name("location");
    private static final String NUMBER = "(-?\\d{1,9}(?:\\.\\d{1,20})?)";
    private static final String SYSTEM = ";crs=wgs84";
    private static final Pattern THREE_TAGS = Pattern.compile("geo:%1$s,%1$s(?:,%1$s)?".formatted(NUMBER));
    private static final Pattern ONE_TAG = Pattern.compile("geo:%1$s,%1$s".formatted(NUMBER) + SYSTEM);

    private PlaceTags() {}

    static void channel(Shape<Podcast, PodcastDraft> channel) {
        add(channel, draft -> draft.places);
        channel.writes((podcast, out) -> write(podcast.locations(), out));
    }

    static void item(Shape<Episode, EpisodeDraft> item) {
        add(item, draft -> draft.places);
        item.writes((episode, out) -> write(episode.locations(), out));
    }

    private static <T, B> void add(Shape<T, B> shape, Function<B, PlacesDraft> places) {
        shape.in(PodcastVocabulary.NAMESPACE)
                .reads(
                        "location",
                        new ShapeRow<>(
                                PodcastVocabulary.placesBut(PlaceTags::hasOwnTag),
                                (draft, place) -> places.apply(draft).add(place),
                                true))
                .in(GEO);
        COORDINATES.forEach(name -> shape.reads(name, new Coordinate<>(name, places)));
        shape.in(GEORSS)
                .reads(
                        "point",
                        new LeafRow<>(
                                POINT,
                                (draft, point) -> places.apply(draft)
                                        .add(Location.builder()
                                                .geo("geo:" + point + SYSTEM)
                                                .build()),
                                true));
    }

    /** {@return whether it would be written in another tag than that of the podcast namespace} */
    private static boolean hasOwnTag(Location place) {
        return isBare(place) && (matches(THREE_TAGS, place) || matches(ONE_TAG, place));
    }

    private static boolean isBare(Location place) {
        return place.name().isEmpty()
                && place.rel().isEmpty()
                && place.osm().isEmpty()
                && place.country().isEmpty()
                && place.foreign().isEmpty();
    }

    private static boolean matches(Pattern pattern, Location place) {
        return pattern.matcher(place.geo().orElse("")).matches();
    }

    private static void write(List<Location> places, XmlSink out) throws IOException {
        for (Location place : places) {
            if (!hasOwnTag(place)) {
                PodcastVocabulary.LOCATION.write(LOCATION, place, out);
            } else if (matches(ONE_TAG, place)) {
                leaf(POINT_TAG, POINT.write(numbers(place)), out);
            } else {
                List<String> numbers = List.of(numbers(place).split(",", -1));
                for (int i = 0; i < numbers.size(); i++) {
                    leaf(Name.of(GEO.uri(), GEO.prefix(), COORDINATES.get(i)), numbers.get(i), out);
                }
            }
        }
    }

    /** {@return the numbers of a place that has a tag of its own, with commas between them} */
    private static String numbers(Location place) {
        return place.geo().orElse("").replace("geo:", "").replace(SYSTEM, "");
    }

    private static void leaf(Name name, String text, XmlSink out) throws IOException {
        out.start(name);
        out.text(text);
        out.end();
    }

    /** One of the numbers that make a place together. */
    private record Coordinate<B>(String name, Function<B, PlacesDraft> places) implements Reads<B> {

        @Override
        public void read(Reading reading, Frame<B> frame) throws IOException {
            Leaf leaf = reading.leaf();
            if (leaf.hasOnlyText() && reading.value(COORDINATE, leaf) != null) {
                places.apply(frame.parts()).add(name, leaf);
            } else {
                reading.keep(frame, leaf.asForeign());
            }
        }

        @Override
        public boolean many() {
            return true;
        }
    }
}
