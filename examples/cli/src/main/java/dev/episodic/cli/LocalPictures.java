package dev.episodic.cli;

import dev.episodic.Artwork;
import dev.episodic.Chapter;
import dev.episodic.Episode;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.html.SiteWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pictures that lie beside a feed as they lie on its server: {@code https://any.example/artwork/cover.png} is
 * {@code artwork/cover.png}, or else {@code cover.png}, in the folder of the feed.
 */
final class LocalPictures {

    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|avif|svg)");

    /** Names that every file system and every server takes. */
    private static final String SIGN = "[\\p{L}\\p{N}_~@+()-]";

    private static final String PART = SIGN + "(?:[\\p{L}\\p{N}_~@+(). -]*" + SIGN + ")?";
    private static final Pattern NAME = Pattern.compile(PART + "(?:/" + PART + ")*");

    private final @Nullable Path folder;

    private LocalPictures(@Nullable Path folder) {
        this.folder = folder;
    }

    static LocalPictures beside(Source source) throws IOException {
        var file = source.file();
        return new LocalPictures(file == null ? null : file.toRealPath().getParent());
    }

    /** {@return a writer that copies the pictures of a podcast which are here into its site} */
    SiteWriter placedIn(SiteWriter site, Podcast podcast) {
        var complete = site;
        for (var address : addresses(podcast)) {
            var name = name(address);
            if (name.isPresent() && folder != null) {
                complete = complete.withFile(name.get(), folder.resolve(name.get()))
                        .withCopy(address, name.get());
            }
        }
        return complete;
    }

    private static Set<Url> addresses(Podcast podcast) {
        var addresses = new LinkedHashSet<Url>();
        podcast.artwork().stream().map(Artwork::url).forEach(addresses::add);
        pictures(podcast.people()).forEach(addresses::add);
        for (var episode : podcast.episodes()) {
            pictures(episode).forEach(addresses::add);
        }
        return addresses;
    }

    private static Stream<Url> pictures(Episode episode) {
        var chapters = episode.chapters().stream().map(Chapter::image).flatMap(Optional::stream);
        return Stream.of(episode.artwork().stream().map(Artwork::url), pictures(episode.people()), chapters)
                .flatMap(pictures -> pictures);
    }

    private static Stream<Url> pictures(Iterable<Person> people) {
        var pictures = Stream.<Url>builder();
        people.forEach(person -> person.image().ifPresent(pictures));
        return pictures.build();
    }

    /** {@return the longest end of the path that is the name of a picture here} */
    private Optional<String> name(Url address) {
        var path = address.uri().map(URI::getPath).orElse("");
        while (PICTURE.matcher(path).matches()) {
            path = path.substring(path.indexOf('/') + 1);
            if (isHere(path)) {
                return Optional.of(path);
            }
            if (path.indexOf('/') < 0) {
                break;
            }
        }
        return Optional.empty();
    }

    /** An address may point anywhere, and a link lead anywhere; nothing but what is in the folder is given away. */
    private boolean isHere(String name) {
        if (folder == null || !NAME.matcher(name).matches()) {
            return false;
        }
        try {
            var file = folder.resolve(name);
            return Files.isRegularFile(file) && file.toRealPath().startsWith(folder);
        } catch (IOException isNoFile) {
            return false;
        }
    }
}
