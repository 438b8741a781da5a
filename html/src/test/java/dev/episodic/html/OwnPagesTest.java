package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Chapter;
import dev.episodic.Episode;
import dev.episodic.Link;
import dev.episodic.Media;
import dev.episodic.Organization;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.PodcastArbitraries;
import dev.episodic.Rating;
import dev.episodic.Url;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a page of ours says, {@link PageReader} reads back. A page cannot say everything: addresses are repaired, texts are
 * shown without their markup, and some things have no place on it. What it can say is compared here.
 */
class OwnPagesTest {

    static List<String> shows() throws IOException {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("shows")
    void sayWhatTheSampleShowsHold(String name) throws IOException {
        var podcast = Fixtures.read(name);
        for (var episode : podcast.episodes()) {
            assertSame(podcast, episode);
        }
    }

    @ParameterizedTest
    @MethodSource("shows")
    void contradictThemselvesNowhere(String name) throws IOException {
        var podcast = Fixtures.read(name);
        for (var episode : podcast.episodes()) {
            assertThat(PageReader.standard()
                            .read(PageWriter.standard().write(podcast, episode))
                            .diagnostics())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("shows")
    void listTheEpisodesOnTheFirstPageOfASite(String name, @TempDir Path folder) throws IOException {
        var podcast = Fixtures.read(name);
        Fixtures.writer(name).write(podcast, folder);

        var read = PageReader.standard().read(folder.resolve("index.html")).value();

        assertThat(read.title()).isEqualTo(podcast.title().or(read::title));
        assertThat(read.reception().rating())
                .isEqualTo(rated(podcast.reception().rating()));
        if (podcast.episodes().size() > 1) {
            assertThat(read.episodes()).hasSameSizeAs(podcast.episodes());
        }
    }

    @Provide
    Arbitrary<Podcast> generated() {
        return PodcastArbitraries.podcasts();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void sayWhatAnyShowHolds(@ForAll("generated") Podcast podcast) {
        for (var episode : podcast.episodes()) {
            assertSame(podcast, episode);
        }
    }

    private static void assertSame(Podcast podcast, Episode episode) {
        var read = PageReader.standard()
                .read(PageWriter.standard().write(podcast, episode))
                .value();
        var page = read.episodes().get(0);

        var base = podcast.link();
        assertThat(line(read.title())).isEqualTo(line(podcast.title().or(read::title)));
        assertThat(read.feed().url().map(Url::text))
                .isEqualTo(podcast.feed().url().flatMap(url -> SafeUrl.of(url)).map(SafeUrl::toString));
        if (podcast.language().isPresent()) {
            assertThat(read.language()).isEqualTo(podcast.language());
        }
        assertThat(line(page.title()))
                .isEqualTo(line(episode.title().or(episode::shortTitle).or(page::title)));
        assertThat(page.published()).isEqualTo(episode.published());
        assertThat(page.updated()).isEqualTo(episode.updated());
        assertThat(page.duration()).isEqualTo(episode.duration().or(page::duration));
        assertThat(page.guid().map(guid -> line(guid.value())))
                .isEqualTo(episode.guid().map(guid -> line(guid.value())));
        assertThat(page.numbering().season()).isEqualTo(episode.numbering().season());
        assertThat(page.numbering().episode()).isEqualTo(episode.numbering().episode());
        assertThat(page.explicit()).isEqualTo(episode.explicit().or(podcast::explicit));
        assertThat(page.media().stream().map(OwnPagesTest::file))
                .containsAll(episode.media().stream()
                        .flatMap(file -> safe(file, base).stream())
                        .toList());
        // Notes may hold time codes of chapters that the show does not list
        if (!episode.chapters().isEmpty()) {
            assertThat(page.chapters().stream().map(OwnPagesTest::words))
                    .containsExactlyElementsOf(
                            episode.chapters().stream().map(OwnPagesTest::words).toList());
        }
        // Notes may name people whom the show does not
        assertThat(page.people().stream().map(OwnPagesTest::words))
                .containsAll(podcast.peopleOf(episode).stream()
                        .map(OwnPagesTest::words)
                        .toList());
        assertThat(page.people().stream().map(person -> line(person.biography())))
                .containsAll(podcast.peopleOf(episode).stream()
                        .filter(person -> person.biography().isPresent())
                        .map(person -> line(person.biography()))
                        .toList());
        assertThat(page.links().stream().map(OwnPagesTest::words))
                .containsAll(episode.links().stream()
                        .filter(link -> link.title().isPresent())
                        .map(OwnPagesTest::words)
                        .toList());
        assertThat(page.organizations().stream().map(Organization::name).map(OwnPagesTest::line))
                .containsAll(episode.organizations().stream()
                        .map(organization -> line(organization.name()))
                        .toList());
        assertThat(page.reception().rating())
                .isEqualTo(rated(episode.reception().rating()));
    }

    private static String words(Person person) {
        return line(person.name()) + "|" + person.role() + "|" + line(person.affiliation());
    }

    private static String words(Chapter chapter) {
        return chapter.start() + "|" + chapter.end() + "|" + line(chapter.title());
    }

    private static String words(Link link) {
        return line(link.title()) + "|" + line(link.note());
    }

    private static String file(Media file) {
        return file.url() + "|" + file.length() + "|" + file.type();
    }

    private static Optional<String> safe(Media file, Optional<Url> base) {
        return base.flatMap(page -> SafeUrl.of(file.url(), page))
                .or(() -> SafeUrl.of(file.url()))
                .filter(SafeUrl::isLoadable)
                .map(url -> url + "|" + file.length() + "|" + file.type());
    }

    /** Search engines refuse a rating that nobody gave, so that pages keep it to what can be seen. */
    private static Optional<Rating> rated(Optional<Rating> rating) {
        return rating.filter(known -> known.count() > 0);
    }

    private static String line(Optional<String> text) {
        return line(text.orElse(""));
    }

    /** The words, as they are seen. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\u00a0\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]+", " ")
                .strip();
    }
}
