package dev.episodic.html.notes;

import dev.episodic.Candidate;
import dev.episodic.Confidence;
import dev.episodic.Diagnostic;
import dev.episodic.Evidence;
import dev.episodic.Severity;
import dev.episodic.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One reading of notes: the passages, what was known before, and what was found odd. */
final class Reading {

    /** What is beyond this is counted, not kept. */
    static final int MOST_DIAGNOSTICS = 500;

    private static final int LONGEST_FOUND = 120;
    private static final int MOST_CANDIDATES = 100;

    private final List<Passage> passages;
    private final boolean fromText;
    private final Context context;
    private final SourceText source;
    private final List<Diagnostic> diagnostics;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<String> boilerplate;

    private Reading(
            List<Passage> passages,
            boolean fromText,
            Context context,
            SourceText source,
            List<Diagnostic> diagnostics,
            List<String> boilerplate) {
        this.boilerplate = boilerplate;
        this.passages = passages;
        this.fromText = fromText;
        this.context = context;
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Sets boilerplate aside and parts the rest into sections. */
    static Reading of(
            List<Line> lines, boolean fromText, Context context, SourceText source, List<Diagnostic> diagnostics) {
        var kept = new ArrayList<Line>();
        var boilerplate = new ArrayList<String>();
        var reading = new Reading(List.of(), fromText, context, source, diagnostics, boilerplate);
        for (var line : lines) {
            if (Boilerplate.isIn(line)) {
                boilerplate.add(Boilerplate.whole(line));
                reading.note(line, "notes.boilerplate", "This says nothing about the episode and was set aside.");
            } else {
                kept.add(line);
            }
        }
        return new Reading(Sections.of(kept, context.labels()), fromText, context, source, diagnostics, boilerplate);
    }

    List<Passage> passages() {
        return passages;
    }

    Context context() {
        return context;
    }

    /** {@return whether this is text, in which links may have lost their addresses} */
    boolean isFromText() {
        return fromText;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** {@return the lines that were set aside} */
    List<String> boilerplate() {
        return boilerplate;
    }

    /** Offers what is not sure. */
    void suppose(String what, String name, Confidence confidence, String reason, String rule, Line line) {
        if (candidates.size() < MOST_CANDIDATES && !name.isBlank()) {
            candidates.add(new Candidate(what, name, confidence, reason, evidence("", rule, line)));
        }
    }

    Evidence evidence(String of, String rule, Line line) {
        var end = source.at(line.end()).offset();
        return new Evidence(of, rule, source.at(line.start()), end, shortened(line.text()));
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return the lines of each section, without its label} */
    Map<Section, List<Line>> sections() {
        var sections = new LinkedHashMap<Section, List<Line>>();
        for (var passage : passages) {
            var lines = sections.computeIfAbsent(passage.section(), section -> new ArrayList<>());
            if (!passage.isLabel()) {
                lines.add(passage.line());
            }
        }
        return sections;
    }

    void note(Line line, String code, String message) {
        note(Severity.INFO, line.start(), code, line.text(), message);
    }

    void warn(Line line, String code, String found, String message) {
        note(Severity.WARNING, line.start(), code, found, message);
    }

    void note(Severity severity, int start, String code, String found, String message) {
        if (diagnostics.size() < MOST_DIAGNOSTICS) {
            diagnostics.add(new Diagnostic(severity, code, "notes", source.at(start), shortened(found), message));
        }
    }

    private static String shortened(String found) {
        if (found.length() <= LONGEST_FOUND) {
            return found;
        }
        int to = Character.isHighSurrogate(found.charAt(LONGEST_FOUND - 1)) ? LONGEST_FOUND - 1 : LONGEST_FOUND;
        return found.substring(0, to) + "…";
    }
}
