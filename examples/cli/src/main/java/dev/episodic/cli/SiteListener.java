package dev.episodic.cli;

import dev.episodic.Diagnostic;
import dev.episodic.html.SiteWriter;
import java.nio.file.Path;
import java.util.List;

/** Shows how far a site is, counts what is written, and tells what had to be left out. */
final class SiteListener implements SiteWriter.Progress {

    private final Console console;
    private final String source;
    private final Progress bar;
    private int written;

    SiteListener(Console console, String source, Progress bar) {
        this.console = console;
        this.source = source;
        this.bar = bar;
    }

    @Override
    public void wrote(Path file, int done, int total) {
        written++;
        bar.step(total);
    }

    @Override
    public void kept(Path file, int done, int total) {
        bar.step(total);
    }

    @Override
    public void leftOut(Diagnostic reason) {
        Remarks.print(console, source, List.of(reason));
    }

    int written() {
        return written;
    }
}
