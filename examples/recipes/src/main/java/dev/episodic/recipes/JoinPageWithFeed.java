package dev.episodic.recipes;

import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.feed.FeedReader;
import dev.episodic.html.PageReader;
import dev.episodic.join.Joining;
import java.io.IOException;
import java.nio.file.Path;

/** Completes a feed by what a page says about one of its episodes, and tells what the two disagree about. */
final class JoinPageWithFeed {

    private JoinPageWithFeed() {}

    public static void main(String[] arguments) throws IOException {
        Podcast feed = FeedReader.standard().read(Path.of(arguments[0])).value();
        Podcast page = PageReader.standard().read(Path.of(arguments[1])).value();
        Parsed<Podcast> whole = Joining.of("the feed", "the page").join(feed, page);
        for (Diagnostic disagreement : whole.diagnostics()) {
            System.out.println(disagreement);
        }
        System.out.println(
                whole.value().reception().rating().map(Object::toString).orElse("no rating"));
        System.out.println(whole.value().episodes().size() + " episodes");
    }
}
