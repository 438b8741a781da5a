package dev.episodic.html.page;

import dev.episodic.Artwork;
import dev.episodic.Media;
import dev.episodic.Metric;
import dev.episodic.Rating;
import dev.episodic.Reception;
import dev.episodic.RelatedPodcast;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What shows and episodes both have in the words of schema.org: recordings, pictures, ratings and counts.
 *
 * @see <a href="https://schema.org/MediaObject">MediaObject</a>
 * @see <a href="https://schema.org/AggregateRating">AggregateRating</a>
 */
final class SchemaFile {

    private static final Set<String> PAGES = Set.of("WebPage", "WebSite", "ImageObject");
    private static final Set<String> SHOWS = Set.of("PodcastSeries");

    private SchemaFile() {}

    static List<Media> media(Thing thing) {
        return thing.things("associatedMedia", "audio", "video", "encoding").stream()
                .filter(file -> !file.is(PAGES) && !SchemaMark.ALTERNATE.isOn(file) && !SchemaMark.CHAPTERS.isOn(file))
                .flatMap(file -> file.url("contentUrl", "url").stream().map(url -> Media.builder()
                        .url(url)
                        .type(file.text("encodingFormat", "fileFormat").orElse(null))
                        .length(file.text("contentSize").flatMap(Numbers::count).orElse(null))
                        .build()))
                .distinct()
                .toList();
    }

    static List<Artwork> artwork(Thing thing) {
        return thing.things("image", "thumbnail", "thumbnailUrl").stream()
                .flatMap(image -> image.url("url", "contentUrl", "@id").stream().map(url -> Artwork.builder()
                        .url(url)
                        .alt(image.text("caption").orElse(null))
                        .title(image.text("name").orElse(null))
                        .type(image.text("encodingFormat").orElse(null))
                        .link(image.url("mainEntityOfPage").orElse(null))
                        .width(pixels(image, "width"))
                        .height(pixels(image, "height"))
                        .build()))
                .distinct()
                .toList();
    }

    private static @Nullable Integer pixels(Thing image, String property) {
        return image.text(property)
                .map(text -> text.replace("px", ""))
                .flatMap(Numbers::count)
                .filter(size -> size > 0 && size < 100_000)
                .map(Long::intValue)
                .orElse(null);
    }

    static Reception reception(Thing thing) {
        var reception = Reception.builder().rating(rating(thing).orElse(null));
        for (var counter : thing.things("interactionStatistic")) {
            if (SchemaCounter.isUnrated(counter)) {
                reception.rating(rating(thing).orElse(Rating.none()));
            } else {
                SchemaCounter.of(counter).ifPresent(reception::addMetric);
            }
        }
        related(thing).forEach(reception::addRelated);
        return reception.build();
    }

    private static List<RelatedPodcast> related(Thing thing) {
        return thing.things("mentions").stream()
                .filter(show -> show.is(SHOWS) && !SchemaMark.PODROLL.isOn(show))
                .flatMap(show -> show.text("name").stream().map(name -> RelatedPodcast.builder()
                        .title(name)
                        .author(show.text("author").orElse(null))
                        .link(show.url("url").orElse(null))
                        .metrics(metrics(show))
                        .build()))
                .toList();
    }

    private static List<Metric> metrics(Thing thing) {
        return thing.things("interactionStatistic").stream()
                .flatMap(counter -> SchemaCounter.of(counter).stream())
                .toList();
    }

    /** Sites mix up the counts of ratings and of reviews; where only one is given, it is that of the ratings. */
    private static Optional<Rating> rating(Thing thing) {
        return thing.things("aggregateRating").stream().findFirst().flatMap(rating -> {
            var count = rating.text("ratingCount", "reviewCount").flatMap(Numbers::count);
            var best = rating.text("bestRating")
                    .flatMap(Numbers::decimal)
                    .filter(number -> number.signum() > 0)
                    .orElse(BigDecimal.valueOf(5));
            var average = rating.text("ratingValue").flatMap(Numbers::decimal);
            if (count.isPresent() && count.get() == 0) {
                return Optional.of(new Rating(BigDecimal.ZERO, best, 0));
            }
            return average.filter(number -> number.compareTo(best) <= 0)
                    .flatMap(number -> count.map(known -> new Rating(number, best, known)));
        });
    }
}
