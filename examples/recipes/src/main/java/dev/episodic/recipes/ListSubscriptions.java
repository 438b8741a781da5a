package dev.episodic.recipes;

import dev.episodic.Outline;
import dev.episodic.SubscriptionList;
import dev.episodic.feed.opml.OpmlReader;
import dev.episodic.feed.opml.OpmlWriter;
import java.io.IOException;
import java.nio.file.Path;

/** Lists the feeds of a subscription list, whatever groups they stand in, and writes them as a list without groups. */
final class ListSubscriptions {

    private ListSubscriptions() {}

    /** Takes the list, or else the sample. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "examples/show/subscriptions.opml");
        SubscriptionList list = OpmlReader.standard().read(file).value();
        for (Outline feed : list.feeds()) {
            System.out.println(
                    feed.title().orElse("(no title)") + ": " + feed.url().orElseThrow());
        }
        OpmlWriter.standard().write(list.toBuilder().outlines(list.feeds()).build(), System.out);
    }
}
