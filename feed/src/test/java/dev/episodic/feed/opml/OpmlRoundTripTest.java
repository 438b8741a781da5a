package dev.episodic.feed.opml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.PodcastArbitraries;
import dev.episodic.SubscriptionList;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OpmlRoundTripTest {

    @Provide
    Arbitrary<SubscriptionList> lists() {
        return PodcastArbitraries.subscriptionLists();
    }

    @Property(tries = 200)
    void readsAnyListAsItWasWritten(@ForAll("lists") SubscriptionList list) throws IOException {
        var written = OpmlWriter.standard().write(list).value();
        var read = OpmlReader.standard().read(written).value();

        assertThat(read).isEqualTo(list);
        assertThat(OpmlWriter.standard().write(read).value()).isEqualTo(written);
    }
}
