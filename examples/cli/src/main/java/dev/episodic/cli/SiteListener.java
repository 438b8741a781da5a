package dev.episodic.cli;

import dev.episodic.Diagnostic;
import dev.episodic.html.SiteWriter;
import java.nio.file.Path;
import java.util.List;

/** Tells what had to be left out of a site. */
record SiteListener(Console console, String source) implements SiteWriter.Progress {

    @Override
    public void wrote(Path file, int done, int total) {}

    @Override
    public void leftOut(Diagnostic reason) {
        Remarks.print(console, source, List.of(reason));
    }
}
