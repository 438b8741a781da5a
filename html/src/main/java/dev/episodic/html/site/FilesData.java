package dev.episodic.html.site;

import dev.episodic.AlternateMedia;
import dev.episodic.Artwork;
import dev.episodic.ChaptersFile;
import dev.episodic.Episode;
import dev.episodic.Media;
import dev.episodic.MediaSource;
import dev.episodic.TranscriptFile;
import dev.episodic.html.page.SchemaMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Recordings, pictures and the files beside them in the words of schema.org.
 *
 * @see <a href="https://schema.org/MediaObject">MediaObject</a>
 */
final class FilesData {

    private final Addresses addresses;

    FilesData(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Pictures that cannot be loaded are not shown either. */
    List<SchemaNode> pictures(List<Artwork> artwork) {
        return artwork.stream()
                .filter(picture -> addresses.absoluteLoad(picture.url()).isPresent())
                .map(picture -> SchemaNode.of("ImageObject")
                        .url("url", addresses.absoluteLoad(picture.url()))
                        .text("caption", picture.alt())
                        .text("name", picture.title())
                        .text("encodingFormat", picture.type())
                        .url("mainEntityOfPage", picture.link().flatMap(addresses::link))
                        .number("width", picture.width())
                        .number("height", picture.height()))
                .toList();
    }

    /** {@return the recordings, the first of which has the words that are said, and the chapters as a file} */
    List<SchemaNode> of(Episode episode) {
        var files = new ArrayList<SchemaNode>();
        for (var file : episode.media()) {
            files.add(media(file));
        }
        var captions = episode.transcripts().stream()
                .filter(file -> addresses.absoluteLoad(file.url()).isPresent())
                .map(this::caption)
                .toList();
        if (!captions.isEmpty()) {
            carrier(episode, files).things("caption", captions);
        }
        episode.chaptersFile().ifPresent(file -> files.add(chapters(file)));
        return files;
    }

    private static SchemaNode carrier(Episode episode, List<SchemaNode> files) {
        for (int i = 0; i < files.size(); i++) {
            if (Player.isRecording(episode.media().get(i))) {
                return files.get(i);
            }
        }
        var silent = SchemaNode.of("AudioObject");
        files.add(silent);
        return silent;
    }

    private SchemaNode media(Media file) {
        return SchemaNode.of(type(file))
                .url("contentUrl", addresses.absoluteLoad(file.url()))
                .text("encodingFormat", file.type())
                .text("contentSize", file.length().map(String::valueOf));
    }

    private static String type(Media file) {
        if (!Player.isRecording(file)) {
            return "MediaObject";
        }
        return Player.isVideo(file) ? "VideoObject" : "AudioObject";
    }

    private SchemaNode caption(TranscriptFile file) {
        return SchemaNode.of("MediaObject")
                .url("contentUrl", addresses.absoluteLoad(file.url()))
                .text("encodingFormat", file.type())
                .language("inLanguage", file.language())
                .text("disambiguatingDescription", file.rel());
    }

    private SchemaNode chapters(ChaptersFile file) {
        return SchemaNode.of("MediaObject")
                .marked(SchemaMark.CHAPTERS)
                .url("contentUrl", addresses.absoluteLoad(file.url()))
                .text("encodingFormat", file.type());
    }

    SchemaNode alternate(AlternateMedia edition) {
        var video = edition.height().isPresent()
                || edition.type()
                        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("video/"))
                        .isPresent();
        return SchemaNode.of(video ? "VideoObject" : "AudioObject")
                .marked(SchemaMark.ALTERNATE)
                .text("name", edition.title())
                .text("encodingFormat", edition.type())
                .text("contentSize", edition.length().map(String::valueOf))
                .text("bitrate", edition.bitrate().map(rate -> rate.toPlainString()))
                .number("height", edition.height())
                .language("inLanguage", edition.language())
                .text("disambiguatingDescription", edition.rel())
                .things(
                        "encoding",
                        edition.sources().stream()
                                .filter(source ->
                                        addresses.absoluteLoad(source.uri()).isPresent())
                                .map(this::source)
                                .toList());
    }

    private SchemaNode source(MediaSource source) {
        return SchemaNode.of("MediaObject")
                .url("contentUrl", addresses.absoluteLoad(source.uri()))
                .text("encodingFormat", source.contentType());
    }
}
