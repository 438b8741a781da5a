package dev.episodic.chapters;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.Location;
import dev.episodic.Severity;
import dev.episodic.Url;
import dev.episodic.chapters.JsonValue.Elements;
import dev.episodic.chapters.JsonValue.Literal;
import dev.episodic.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes JSON chapters 1.2: a line for each chapter, and what was foreign as it came. */
final class JsonChaptersOutput {

    private final Output out = new Output();

    static Output write(Chapters chapters) {
        var output = new JsonChaptersOutput();
        output.document(chapters);
        return output.out;
    }

    private void document(Chapters chapters) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("version", new JsonValue.Text(0, "1.2.0"));
        text(members, "author", chapters.author());
        text(members, "title", chapters.title());
        text(members, "podcastName", chapters.podcastName());
        text(members, "description", chapters.description());
        text(members, "fileName", chapters.fileName());
        flag(members, "waypoints", chapters.waypoints());
        members.put("chapters", new Elements(0, List.of()));
        foreign(members, chapters.foreign(), "");
        members.remove("chapters");
        out.add("{\n");
        members.forEach((name, value) -> {
            out.add("  ");
            member(name, value);
            out.add(",\n");
        });
        out.add("  \"chapters\": [");
        for (int i = 0; i < chapters.chapters().size(); i++) {
            out.add(i == 0 ? "\n    " : ",\n    ");
            chapter(chapters.chapters().get(i), "chapters[" + (i + 1) + "]");
        }
        out.add(chapters.chapters().isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
    }

    private void chapter(Chapter chapter, String path) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("startTime", new Literal(0, TimeCode.seconds(chapter.start())));
        chapter.end().ifPresent(end -> members.put("endTime", new Literal(0, TimeCode.seconds(end))));
        text(members, "title", chapter.title());
        text(members, "img", chapter.image().map(Url::text));
        text(members, "url", chapter.link().map(Url::text));
        flag(members, "toc", chapter.listed());
        chapter.location().ifPresent(location -> members.put("location", place(location)));
        foreign(members, chapter.foreign(), path + "/");
        var separator = "{";
        for (var member : members.entrySet()) {
            out.add(separator);
            member(member.getKey(), member.getValue());
            separator = ", ";
        }
        out.add("}");
    }

    private static JsonValue place(Location location) {
        var members = new LinkedHashMap<String, JsonValue>();
        text(members, "name", location.name());
        text(members, "geo", location.geo());
        text(members, "osm", location.osm());
        text(members, "rel", location.rel());
        text(members, "country", location.country());
        return new JsonValue.Members(0, members);
    }

    private static void text(Map<String, JsonValue> members, String name, Optional<String> text) {
        text.ifPresent(said -> members.put(name, new JsonValue.Text(0, said)));
    }

    private static void flag(Map<String, JsonValue> members, String name, Optional<Boolean> flag) {
        flag.ifPresent(said -> members.put(name, new Literal(0, said.toString())));
    }

    private void foreign(Map<String, JsonValue> members, Map<String, String> foreign, String path) {
        foreign.forEach((name, json) -> {
            var source = new SourceText(json);
            var report = new Report(source);
            var value = LooseJson.read(source, report);
            if (members.containsKey(name)) {
                out.tell(
                        Severity.WARNING, "chapters.twice", path + name, json, "The model says this itself: left out.");
            } else if (report.diagnostics().isEmpty() && !json.isBlank()) {
                members.put(name, value);
            } else {
                out.tell(Severity.WARNING, "chapters.json", path + name, json, "The value is no JSON: left out.");
            }
        });
    }

    private void member(String name, JsonValue value) {
        new JsonValue.Text(0, name).print(out.text());
        out.add(": ");
        value.print(out.text());
    }
}
