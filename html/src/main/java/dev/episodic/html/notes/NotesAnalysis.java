package dev.episodic.html.notes;

import dev.episodic.Diagnostic;
import dev.episodic.Evidence;
import dev.episodic.Notes;
import dev.episodic.Parsed;
import dev.episodic.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        var sponsors = SponsorExtractor.in(reading);
        var links = LinkKinds.withSponsors(LinkExtractor.in(reading, moments), sponsors);
        var people = PeopleExtractor.in(reading, portraits);
        var organizations = OrganizationExtractor.in(portraits);
        return Notes.builder()
                .links(values(links))
                .people(Profiles.given(values(people), values(links)))
                .organizations(values(organizations))
                .chapters(values(moments.chapters()))
                .sponsors(values(sponsors))
                .boilerplate(reading.boilerplate())
                .candidates(reading.candidates())
                .evidence(Stream.of(
                                evidence("links", links, reading),
                                evidence("people", people, reading),
                                evidence("organizations", organizations, reading),
                                evidence("chapters", moments.chapters(), reading),
                                evidence("sponsors", sponsors, reading))
                        .flatMap(List::stream)
                        .toList())
                .build();
    }

    private static <T> List<T> values(List<Found<T>> found) {
        return found.stream().map(Found::value).toList();
    }

    private static <T> List<Evidence> evidence(String list, List<Found<T>> found, Reading reading) {
        var evidence = new ArrayList<Evidence>();
        for (int i = 0; i < found.size(); i++) {
            var each = found.get(i);
            var of = "/" + list + "/" + i;
            boolean sameLine = i > 0 && found.get(i - 1).line().isWhere(each.line());
            evidence.add(
                    sameLine
                            ? evidence.get(i - 1).alsoOf(of, each.rule())
                            : reading.evidence(of, each.rule(), each.line()));
        }
        return evidence;
    }
}
