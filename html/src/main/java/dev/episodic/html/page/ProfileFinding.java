package dev.episodic.html.page;

import dev.episodic.Artwork;
import dev.episodic.Chapter;
import dev.episodic.Episode;
import dev.episodic.Guid;
import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Media;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Rating;
import dev.episodic.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a show and an episode of the fields that a site profile leads to. */
final class ProfileFinding {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private final Page page;
    private final Fields fields;

    ProfileFinding(Page page, Fields fields) {
        this.page = page;
        this.fields = fields;
    }

    Finding of(String source, Position position) {
        return new Finding(source, position, show(), episode());
    }

    private Podcast show() {
        var show = Podcast.builder()
                .title(text("show"))
                .subtitle(text("show.subtitle"))
                .description(text("show.description"))
                .link(fields.text("show.link").flatMap(page::url).orElse(null))
                .author(text("show.author"))
                .artwork(artwork("show.image"))
                .editReception(reception -> reception.rating(rating().orElse(null)));
        fields.text("feed").flatMap(page::url).ifPresent(url -> show.editFeed(feed -> feed.url(url)));
        return show.build();
    }

    /** {@return the rating; a count of nothing is one that nobody gave, whatever its average} */
    private Optional<Rating> rating() {
        var count = fields.text("ratings").flatMap(Numbers::count);
        if (count.isPresent() && count.get() == 0) {
            return Optional.of(Rating.none());
        }
        return fields.text("rating")
                .flatMap(Numbers::decimal)
                .filter(average -> average.compareTo(FIVE) <= 0)
                .flatMap(average -> count.map(known -> new Rating(average, FIVE, known)));
    }

    private Episode episode() {
        return Episode.builder()
                .title(text("title"))
                .subtitle(text("subtitle"))
                .summary(text("summary"))
                .description(text("description"))
                .content(text("content"))
                .link(fields.text("link").flatMap(page::url).orElse(null))
                .guid(fields.text("guid").map(Guid::of).orElse(null))
                .published(fields.text("published").flatMap(Dates::of).orElse(null))
                .duration(fields.text("duration").flatMap(Clocks::of).orElse(null))
                .artwork(artwork("image"))
                .media(media())
                .people(people())
                .chapters(chapters())
                .build();
    }

    private @Nullable String text(String field) {
        return fields.text(field).orElse(null);
    }

    private List<Artwork> artwork(String field) {
        return fields.text(field).flatMap(page::url).map(Artwork::of).stream().toList();
    }

    private List<Media> media() {
        var files = fields.parts("files").stream()
                .flatMap(file -> file.text("file.url").flatMap(page::url).stream()
                        .map(url -> Media.builder()
                                .url(url)
                                .type(file.text("file.type").orElse(null))
                                .length(file.text("file.length")
                                        .flatMap(Numbers::count)
                                        .orElse(null))
                                .build()))
                .toList();
        return files.isEmpty()
                ? fields.texts("audio").stream()
                        .flatMap(text -> page.url(text).stream())
                        .map(url -> Media.builder().url(url).build())
                        .toList()
                : files;
    }

    private List<Person> people() {
        var people = new ArrayList<Person>();
        fields.parts("hosts").forEach(part -> person(part, Role.HOST).ifPresent(people::add));
        fields.parts("guests").forEach(part -> person(part, Role.GUEST).ifPresent(people::add));
        fields.parts("people").forEach(part -> person(part, null).ifPresent(people::add));
        return people;
    }

    private Optional<Person> person(Fields part, @Nullable Role role) {
        return part.text("person.name").map(name -> {
            var person = Person.builder()
                    .name(name)
                    .role(role == null ? part.text("person.role").map(Role::of).orElse(null) : role)
                    .biography(part.text("person.biography").orElse(null))
                    .image(part.text("person.image").flatMap(page::url).orElse(null));
            for (var address : part.texts("person.links")) {
                page.url(address)
                        .ifPresent(url -> person.addProfile(
                                Link.builder().url(url).kind(LinkKind.PROFILE).build()));
            }
            return person.build();
        });
    }

    private List<Chapter> chapters() {
        return fields.parts("chapters").stream()
                .flatMap(part -> part.text("chapter.start").flatMap(Clocks::of).stream()
                        .map(start -> Chapter.builder()
                                .start(start)
                                .title(part.text("chapter.title").orElse(null))
                                .link(part.text("chapter.link")
                                        .flatMap(page::url)
                                        .orElse(null))
                                .image(part.text("chapter.image")
                                        .flatMap(page::url)
                                        .orElse(null))
                                .build()))
                .toList();
    }
}
