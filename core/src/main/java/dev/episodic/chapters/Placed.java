package dev.episodic.chapters;

import dev.episodic.Chapter;
import dev.episodic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A chapter, and where it stands. */
record Placed(Chapter chapter, int at, String path) {

    /** {@return the chapters in the order in which they begin; tells of the first that stood elsewhere} */
    static List<Chapter> sorted(List<Placed> placed, Report report) {
        var chapters = new ArrayList<Chapter>();
        boolean told = false;
        for (int i = 0; i < placed.size(); i++) {
            var here = placed.get(i);
            if (!told
                    && i > 0
                    && here.chapter.start().compareTo(placed.get(i - 1).chapter.start()) < 0) {
                told = true;
                report.add(
                        Severity.INFO,
                        "chapters.unsorted",
                        here.path,
                        here.at,
                        "",
                        "The chapter begins before the one that stands before it: all are sorted.");
            }
            chapters.add(here.chapter);
        }
        chapters.sort(Comparator.comparing(Chapter::start));
        return chapters;
    }
}
