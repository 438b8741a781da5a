package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.ForeignElement;
import dev.episodic.Funding;
import dev.episodic.Support;
import dev.episodic.Url;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages that {@code rawvoice:donate} names while a show is read. They count only where the tag of the podcast
 * namespace says nothing, and then the first of them is written as that; the others are kept as they came.
 */
final class Donations {

    private final List<Donation> all = new ArrayList<>();

    private record Donation(Funding funding, ForeignElement element) {}

    private static boolean isFunded(Support said) {
        return !said.funding().isEmpty();
    }

    /** {@return the support that is said, with the first donation where it names no page} */
    Support settle(Support said) {
        return isFunded(said) || all.isEmpty()
                ? said
                : said.toBuilder().addFunding(all.get(0).funding()).build();
    }

    /** {@return the donations that do not count, as they came} */
    List<ForeignElement> leftOver(Support said) {
        return all.stream().skip(isFunded(said) ? 0 : 1).map(Donation::element).toList();
    }

    /** Reads one of them, unless it says more than an address and a title. */
    record Row() implements Reads<PodcastDraft> {

        @Override
        public void read(Reading reading, Frame<PodcastDraft> frame) throws IOException {
            Leaf leaf = reading.leaf();
            Funding funding = leaf.hasMarkup() || leaf.attributes().size() != 1 ? null : funding(reading, leaf);
            if (funding == null) {
                reading.keep(frame, leaf.asForeign());
            } else {
                frame.parts().donations.all.add(new Donation(funding, leaf.asForeign()));
            }
        }

        private static @Nullable Funding funding(Reading reading, Leaf leaf) {
            Url url = reading.value(URL, "/@href", leaf.attribute("href"));
            return url == null
                    ? null
                    : Funding.builder()
                            .url(url)
                            .title(reading.value(LINE, leaf))
                            .build();
        }

        @Override
        public boolean many() {
            return true;
        }
    }
}
