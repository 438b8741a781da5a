package dev.episodic.html.notes;

import dev.episodic.Diagnostic;
import dev.episodic.Notes;
import dev.episodic.Parsed;
import java.util.ArrayList;

/** Reads notes: lines, then sections, then one extractor after another. */
public final class NotesAnalysis {

    private NotesAnalysis() {}

    /** {@return what the HTML of notes says} */
    public static Parsed<Notes> ofHtml(String html, Context context) {
        var diagnostics = new ArrayList<Diagnostic>();
        var lines = HtmlLines.of(html, context.baseUrl());
        var reading = Reading.of(lines, false, context, new SourceText(html), diagnostics);
        return new Parsed<>(notes(reading), diagnostics);
    }

    /** {@return what the plain text of notes says} */
    public static Parsed<Notes> ofText(String text, Context context) {
        var diagnostics = new ArrayList<Diagnostic>();
        var reading = Reading.of(TextLines.of(text), true, context, new SourceText(text), diagnostics);
        return new Parsed<>(notes(reading), diagnostics);
    }

    static Notes notes(Reading reading) {
        var moments = ChapterExtractor.in(reading);
        var portraits = Portraits.in(reading);
        var links = LinkExtractor.in(reading, moments);
        return Notes.builder()
                .links(links)
                .people(Profiles.given(
                        PeopleExtractor.in(reading, portraits).stream()
                                .map(Found::value)
                                .toList(),
                        links))
                .organizations(OrganizationExtractor.in(portraits).stream()
                        .map(Found::value)
                        .toList())
                .chapters(moments.chapters())
                .sponsors(SponsorExtractor.in(reading))
                .build();
    }
}
