package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A good feed with some bytes dropped, doubled, changed or moved: whatever comes out is a tree. */
class MutationTest {
    private static final byte[] FEED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE rss [<!ENTITY a "b">]>
            <!-- made up -->
            <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
              <channel>
                <title>Rope &amp; Knot</title>
                <itunes:image href='https://example.org/a.jpg?b=1&amp;c=2'/>
                <item><title><![CDATA[One <b>knot</b>]]></title><itunes:duration>1:02:03</itunes:duration></item>
                <item><title>Zwölf 😀</title><description><p>a<br>b</p></description><?skip me?></item>
              </channel>
            </rss>
            """.getBytes(UTF_8);

    /** Changes some bytes from a place on. */
    private record Mutation(int kind, double place, int length, byte other) {
        byte[] apply(byte[] document) {
            int from = (int) (place * document.length);
            int to = Math.min(document.length, from + length);
            byte[] start = Arrays.copyOf(document, from);
            byte[] middle = Arrays.copyOfRange(document, from, to);
            byte[] end = Arrays.copyOfRange(document, to, document.length);
            return switch (kind) {
                case 0 -> join(start, end);
                case 1 -> join(start, middle, middle, end);
                case 2 -> join(end, start);
                case 3 -> join(start, new byte[] {other}, end);
                default -> start;
            };
        }

        private static byte[] join(byte[]... parts) {
            int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
            byte[] whole = new byte[length];
            int at = 0;
            for (byte[] part : parts) {
                System.arraycopy(part, 0, whole, at, part.length);
                at += part.length;
            }
            return whole;
        }
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        Arbitrary<Mutation> mutation = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(8, 0), Tuple.of(8, 1), Tuple.of(2, 2), Tuple.of(8, 3), Tuple.of(1, 4)),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(
                                (byte) '<', (byte) '>', (byte) '&', (byte) '"', (byte) '/', (byte) 0, (byte) 0xC3))
                .as(Mutation::new);
        return mutation.list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 1000)
    void whateverIsBrokenComesOutBalancedAndTheSameFromAnyInput(@ForAll("mutations") List<Mutation> mutations) {
        byte[] document = FEED;
        for (Mutation mutation : mutations) {
            document = mutation.apply(document);
        }

        assertThat(Scan.slowly(document)).isEqualTo(Scan.of(document));
    }
}
