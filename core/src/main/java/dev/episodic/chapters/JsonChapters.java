package dev.episodic.chapters;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.Location;
import dev.episodic.Severity;
import dev.episodic.chapters.JsonValue.Elements;
import dev.episodic.text.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON chapters, and what else players keep chapters in: a bare list, a list within a description of the episode,
 * and the names that the Podlove and Podigee players use.
 */
final class JsonChapters {

    private static final String[] LISTS = {"chapters", "chaptermarks"};

    private final Report report;
    private final Chapters.Builder document = Chapters.builder();

    private JsonChapters(Report report) {
        this.report = report;
    }

    static Chapters read(SourceText source, Report report) throws ChaptersException {
        var json = LooseJson.read(source, report);
        var chapters = new JsonChapters(report);
        if (json instanceof Elements list && holdsObjects(list)) {
            report.add(Severity.INFO, "chapters.bare", "", json.at(), "", "A list without an object around it.");
            return chapters.read(list, "");
        }
        if (json instanceof JsonValue.Members object) {
            return chapters.read(object);
        }
        throw new ChaptersException("JSON without a list of chapters");
    }

    private static boolean holdsObjects(Elements list) {
        return list.elements().isEmpty() || list.elements().stream().anyMatch(JsonValue.Members.class::isInstance);
    }

    private Chapters read(JsonValue.Members object) throws ChaptersException {
        var members = new Members(object, report, "");
        var name = members.find(LISTS);
        if (members.value(name) instanceof Elements list) {
            members.drop(String.valueOf(name));
            about(members);
            return read(list, String.valueOf(name));
        }
        for (var member : object.members().entrySet()) {
            if (member.getValue() instanceof JsonValue.Members inner) {
                var innerMembers = new Members(inner, report, member.getKey());
                var innerName = innerMembers.find(LISTS);
                if (innerMembers.value(innerName) instanceof Elements list) {
                    return readWithin(members, member.getKey(), innerMembers, String.valueOf(innerName), list);
                }
            }
        }
        throw new ChaptersException(
                object.members().isEmpty()
                        ? "an empty object of JSON"
                        : "JSON without a list of chapters, with " + names(object));
    }

    private Chapters readWithin(Members around, String name, Members inner, String innerName, Elements list) {
        around.tell(Severity.INFO, "chapters.within", name, "The chapters stand within another object.");
        around.drop(name);
        document.foreign(around.rest());
        inner.drop(innerName);
        about(inner);
        return read(list, name + "/" + innerName);
    }

    private static String names(JsonValue.Members object) {
        return object.members().keySet().stream()
                .limit(10)
                .map(Report::shortened)
                .reduce((some, more) -> some + ", " + more)
                .orElse("");
    }

    private void about(Members members) {
        document.title(members.text("title"))
                .author(members.text("author"))
                .podcastName(members.text("podcastName"))
                .description(members.text("description"))
                .fileName(members.text("fileName"))
                .waypoints(members.flag("waypoints"));
        var version = members.text("version");
        if (version != null && !version.startsWith("1")) {
            var message = "No version of JSON chapters is called like this.";
            report.add(Severity.INFO, "chapters.version", "version", 0, version, message);
        }
        members.rest().forEach(document::addForeign);
    }

    private Chapters read(Elements list, String path) {
        var chapters = new ArrayList<Placed>();
        for (int i = 0; i < list.elements().size(); i++) {
            var element = list.elements().get(i);
            var chapter = chapter(element, path + "[" + (i + 1) + "]");
            if (chapter != null) {
                chapters.add(new Placed(chapter, element.at(), path + "[" + (i + 1) + "]"));
            }
        }
        return document.chapters(Placed.sorted(chapters, report)).build();
    }

    private @Nullable Chapter chapter(JsonValue element, String path) {
        if (!(element instanceof JsonValue.Members object)) {
            report.add(
                    Severity.ERROR,
                    "chapter.unreadable",
                    path,
                    element.at(),
                    element.json(),
                    "This is no chapter: left out.");
            return null;
        }
        var members = new Members(object, report, path);
        var start = members.moment("startTime", "start");
        if (start == null) {
            report.add(
                    Severity.ERROR,
                    "chapter.incomplete",
                    path,
                    element.at(),
                    element.json(),
                    "Nobody knows where this chapter begins: left out.");
            return null;
        }
        var chapter = Chapter.builder()
                .start(start)
                .title(members.text("title"))
                .link(members.url("url", "href"))
                .image(members.url("img", "image", "artwork"))
                .listed(members.flag("toc"));
        end(members, chapter, start);
        location(members, chapter, path);
        return chapter.foreign(members.rest()).build();
    }

    private static void end(Members members, Chapter.Builder chapter, Duration start) {
        var name = members.find("endTime", "end");
        var value = members.value(name);
        if (name == null || value == null) {
            return;
        }
        var end = members.moment("endTime", "end");
        if (end != null && end.compareTo(start) < 0) {
            members.putBack(name, value);
            members.tell(Severity.WARNING, "chapter.end", name, "The chapter ends before it begins: kept as it came.");
            return;
        }
        chapter.end(end);
    }

    private void location(Members members, Chapter.Builder chapter, String path) {
        var name = members.find("location");
        if (name == null) {
            return;
        }
        if (members.value(name) instanceof JsonValue.Members object) {
            var parts = new Members(object, report, path + "/" + name);
            var called = parts.text("name");
            if (called != null) {
                members.drop(name);
                chapter.location(Location.builder()
                        .name(called)
                        .geo(parts.text("geo"))
                        .osm(parts.text("osm"))
                        .rel(parts.text("rel"))
                        .country(parts.text("country"))
                        .build());
                tellOfRest(parts);
                return;
            }
        }
        members.tell(Severity.WARNING, "location.unreadable", name, "A place needs a name: kept as it came.");
    }

    private static void tellOfRest(Members parts) {
        for (var name : parts.rest().keySet()) {
            parts.tell(Severity.WARNING, "member.unknown", name, "A place has no such part: left out.");
        }
    }
}
