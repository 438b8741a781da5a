package dev.episodic.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A bar on standard error, where somebody sees it and there is something to wait for. */
final class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(String task, int steps, Console console) {
        if (steps < 2 || !console.errIsSeen()) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                .build());
    }

    /** {@return a bar that is not there, since what is printed meanwhile would run through it} */
    static Progress hidden() {
        return new Progress(null);
    }

    /** One step of as many as have turned out to be needed. */
    void step(int steps) {
        if (bar != null) {
            bar.maxHint(steps);
            bar.step();
        }
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
