package dev.episodic.cli;

import dev.episodic.feed.FeedReader;
import dev.episodic.feed.opml.OpmlReader;
import dev.episodic.html.HtmlTranscript;
import dev.episodic.html.NotesReader;
import dev.episodic.html.PageReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Reads a source, whatever it is. It never throws: one bad source does not stop the rest. */
final class SourceReader {

    private final As as;
    private final NotesReader notes;
    private final PageReader pages;
    private final boolean withNotes;

    SourceReader(As as, NotesReader notes, PageReader pages, boolean withNotes) {
        this.as = as;
        this.notes = notes;
        this.pages = pages;
        this.withNotes = withNotes;
    }

    /** {@return a reader that finds out what a source is} */
    static SourceReader standard() {
        return new SourceReader(As.AUTO, NotesReader.standard(), PageReader.standard(), false);
    }

    Envelope read(Source source) {
        Optional<Kind> kind = Optional.empty();
        try (var in = new BufferedInputStream(source.open(), Kind.OPENING)) {
            kind = Optional.of(as.kind(opening(in)));
            return read(source.name(), kind.get(), in);
        } catch (NoSuchFileException missing) {
            return Envelope.failed(source.name(), kind, "There is no such file.");
        } catch (AccessDeniedException forbidden) {
            return Envelope.failed(source.name(), kind, "This file may not be read.");
        } catch (JacksonException wrong) {
            return Envelope.failed(source.name(), kind, OwnJson.complaint(wrong));
        } catch (IOException | RuntimeException wrong) {
            // A mistake of the library's own, too, must not cost the sources that follow
            var message = wrong.getMessage();
            return Envelope.failed(source.name(), kind, message == null ? wrong.toString() : message);
        }
    }

    private Envelope read(String name, Kind kind, BufferedInputStream in) throws IOException {
        return switch (kind) {
            case FEED -> {
                var feed = Envelope.ofPodcast(name, kind, FeedReader.standard().read(in));
                yield withNotes ? feed.withNotes(notes) : feed;
            }
            case PAGE -> Envelope.ofPodcast(name, kind, pages.read(in));
            case NOTES -> Envelope.ofNotes(name, kind, notes.read(PlainText.read(in)));
            case TEXT -> text(name, PlainText.read(in));
            case JSON -> OwnJson.read(name, PlainText.read(in));
            case CHAPTERS -> Envelope.ofChapters(name, kind, ChapterFiles.read(in));
            case TRANSCRIPT ->
                Envelope.ofTranscript(name, kind, HtmlTranscript.standard().read(in));
            case OPML ->
                Envelope.ofSubscriptions(name, kind, OpmlReader.standard().read(in));
        };
    }

    private Envelope text(String name, String text) {
        return NotesReader.looksLikePage(text)
                ? Envelope.ofPodcast(name, Kind.TEXT, notes.readPastedPage(text))
                : Envelope.ofNotes(name, Kind.TEXT, notes.readText(text));
    }

    private static byte[] opening(BufferedInputStream in) throws IOException {
        in.mark(Kind.OPENING);
        var opening = in.readNBytes(Kind.OPENING);
        in.reset();
        return opening;
    }
}
