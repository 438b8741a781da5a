package dev.episodic.html;

import dev.episodic.Episode;
import dev.episodic.Media;
import dev.episodic.TranscriptFile;
import dev.episodic.Url;
import dev.episodic.html.site.FileNames;
import dev.episodic.transcript.Transcript;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Transcripts that lie in a folder, in any format that {@link HtmlTranscript} reads. An episode's is
 *
 * <ol>
 *   <li>the file that its feed names: {@code https://any.example/transcripts/7.vtt} is {@code transcripts/7.vtt}, or else
 *       {@code 7.vtt};
 *   <li>or else a file called like its recording, {@code 7.vtt} for {@code 7.mp3}, or like its page in a site, {@code
 *       night-trains.srt} for an episode of the title "Night trains".
 * </ol>
 *
 * <p>Nothing outside the folder is read, wherever addresses and links may lead. It is immutable, and many threads can use
 * it.
 */
public final class TranscriptFolder implements TranscriptSource {

    private static final List<String> ENDINGS = List.of(".vtt", ".srt", ".json", ".html", ".txt");

    /** Names that every file system takes. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_~@+()-][\\p{L}\\p{N}_~@+(). -]{0,200}");

    private final Path folder;
    private final boolean namedAlone;

    private TranscriptFolder(Path folder, boolean namedAlone) {
        this.folder = folder;
        this.namedAlone = namedAlone;
    }

    /**
     * {@return the transcripts in a folder}
     *
     * @throws IOException if there is no such folder
     */
    public static TranscriptFolder of(Path folder) throws IOException {
        return new TranscriptFolder(folder.toRealPath(), false);
    }

    /** {@return the same without what is only called like an episode, for a folder that holds other files as well} */
    public TranscriptFolder onlyWhatIsNamed() {
        return new TranscriptFolder(folder, true);
    }

    /** {@return the file of the episode's transcript, if there is one in the folder} */
    public Optional<Path> find(Episode episode) {
        var named = episode.transcripts().stream().map(TranscriptFile::url).flatMap(TranscriptFolder::pathsOf);
        var alike = namedAlone ? Stream.<String>empty() : stems(episode).flatMap(TranscriptFolder::withEndings);
        return Stream.concat(named, alike).flatMap(name -> file(name).stream()).findFirst();
    }

    @Override
    public Optional<Transcript> of(Episode episode) throws IOException {
        var file = find(episode);
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(HtmlTranscript.standard().read(file.get()).value());
    }

    /** {@return the ends of the path of an address, the longest first} */
    private static Stream<String> pathsOf(Url url) {
        var path = url.uri().map(URI::getPath).orElse("");
        return path.chars().filter(c -> c == '/').count() > 64
                ? Stream.empty()
                : Stream.iterate(path, rest -> rest.indexOf('/') >= 0, rest -> rest.substring(rest.indexOf('/') + 1))
                        .map(rest -> rest.substring(rest.indexOf('/') + 1));
    }

    private static Stream<String> stems(Episode episode) {
        var recording = episode.mainMedia().map(Media::url).stream()
                .flatMap(TranscriptFolder::pathsOf)
                .reduce((longer, shorter) -> shorter);
        var titles = Stream.of(episode.shortTitle(), episode.title()).flatMap(Optional::stream);
        return Stream.concat(
                recording.map(name -> name.replaceFirst("\\.[^.]*$", "")).stream(), titles.map(FileNames::slug));
    }

    private static Stream<String> withEndings(String stem) {
        return stem.isEmpty() ? Stream.empty() : ENDINGS.stream().map(ending -> stem + ending);
    }

    private Optional<Path> file(String name) {
        var parts = List.of(name.split("/", -1));
        if (!parts.stream().allMatch(part -> NAME.matcher(part).matches())) {
            return Optional.empty();
        }
        try {
            var file = folder.resolve(name).toRealPath();
            return Optional.of(file).filter(real -> real.startsWith(folder) && Files.isRegularFile(real));
        } catch (IOException isNotThere) {
            return Optional.empty();
        }
    }
}
