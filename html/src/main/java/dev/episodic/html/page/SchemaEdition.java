package dev.episodic.html.page;

import dev.episodic.AlternateMedia;
import dev.episodic.ChaptersFile;
import dev.episodic.Episode;
import dev.episodic.MediaSource;
import dev.episodic.TranscriptFile;
import dev.episodic.Url;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Files beside the recording in the words of schema.org: other editions of it, its words, its chapters.
 *
 * @see <a href="https://schema.org/MediaObject">MediaObject</a>
 */
final class SchemaEdition {

    private SchemaEdition() {}

    static void add(Episode.Builder episode, Thing thing) {
        thing.things("encoding").stream()
                .filter(SchemaMark.ALTERNATE::isOn)
                .map(SchemaEdition::alternate)
                .forEach(episode::addAlternate);
        var media = thing.things("associatedMedia", "audio", "video");
        var captions = media.stream().flatMap(file -> file.things("caption").stream());
        Stream.concat(thing.things("transcript").stream(), captions).forEach(file -> file.url("contentUrl", "url")
                .ifPresent(url -> episode.addTranscript(transcript(url, file))));
        media.stream().filter(SchemaMark.CHAPTERS::isOn).findFirst().ifPresent(file -> file.url("contentUrl")
                .ifPresent(url -> episode.chaptersFile(ChaptersFile.builder()
                        .url(url)
                        .type(file.text("encodingFormat").orElse(null))
                        .build())));
    }

    private static TranscriptFile transcript(Url url, Thing file) {
        return TranscriptFile.builder()
                .url(url)
                .type(file.text("encodingFormat").orElse(null))
                .language(file.text("inLanguage").map(Locale::forLanguageTag).orElse(null))
                .rel(file.text("disambiguatingDescription").orElse(null))
                .build();
    }

    private static AlternateMedia alternate(Thing edition) {
        return AlternateMedia.builder()
                .title(edition.text("name").orElse(null))
                .type(edition.text("encodingFormat").orElse(null))
                .length(edition.text("contentSize").flatMap(Numbers::count).orElse(null))
                .bitrate(edition.text("bitrate").flatMap(Numbers::decimal).orElse(null))
                .height(edition.text("height")
                        .flatMap(Numbers::count)
                        .filter(height -> height < 100_000)
                        .map(Long::intValue)
                        .orElse(null))
                .language(edition.text("inLanguage").map(Locale::forLanguageTag).orElse(null))
                .rel(edition.text("disambiguatingDescription").orElse(null))
                .sources(edition.things("encoding").stream()
                        .flatMap(source -> source.url("contentUrl").stream().map(url -> MediaSource.builder()
                                .uri(url)
                                .contentType(source.text("encodingFormat").orElse(null))
                                .build()))
                        .toList())
                .build();
    }
}
