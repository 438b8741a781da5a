package dev.episodic.feed.rome;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.episodic.DublinCoreElement;
import dev.episodic.Episode;
import dev.episodic.Guid;
import dev.episodic.Media;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.feed.Corpus;
import dev.episodic.feed.FeedFormat;
import dev.episodic.feed.FeedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rome and we read the same in the same feed, but for losses of Rome that are named here. */
class SecondOpinionTest {

    /** What Rome loses, each with what tells it from an error of ours. */
    private enum Loss {

        /** Rome reads nothing where there is something: dates of other forms, tags in capitals, enclosures of RSS 0.91. */
        NOTHING_READ {
            @Override
            boolean explains(Difference it) {
                return it.rome().isEmpty();
            }
        },

        /** Rome takes another link of the feed for that to its page. */
        ANOTHER_LINK {
            @Override
            boolean explains(Difference it) {
                return it.field().equals("link") && isLink(it.podcast(), it.rome());
            }

            private boolean isLink(Podcast podcast, String address) {
                var pages = podcast.feed().pages();
                return Stream.of(podcast.feed().url(), pages.first(), pages.current())
                                .flatMap(Optional::stream)
                                .anyMatch(url -> url.text().equals(address))
                        || podcast.webLinks().stream()
                                .anyMatch(link -> link.url().text().equals(address))
                        || podcast.foreign().stream()
                                .anyMatch(tag -> address.equals(tag.attributes().get("href")));
            }
        },

        /** Rome takes what is no address for one, and leaves a relative one as it is. */
        NO_WHOLE_ADDRESS {
            @Override
            boolean explains(Difference it) {
                return it.field().endsWith("link") && !it.rome().matches("[a-z]+:.*");
            }
        },

        /** Rome makes the link of an entry its guid where it has none, and the other way round. */
        LINK_FOR_GUID {
            @Override
            boolean explains(Difference it) {
                return it.ours().isEmpty()
                        && it.entry() != null
                        && (it.field().equals("entry guid") || it.field().equals("entry link"))
                        && it.entry().getUri().equals(it.entry().getLink());
            }
        },

        /** Rome leaves references and markup in titles and addresses. */
        REFERENCES_LEFT {
            @Override
            boolean explains(Difference it) {
                return it.rome().matches("(?s).*(&\\S+;|<).*")
                        && !it.ours().isEmpty()
                        && it.rome().length() > it.ours().length();
            }
        },

        /** Rome leaves out what stands within elements in a title. */
        ELEMENTS_LEFT_OUT {
            @Override
            boolean explains(Difference it) {
                return it.field().endsWith("title") && it.ours().contains(it.rome());
            }
        },

        /** Rome takes the last change for the publication, in Atom 0.3. */
        CHANGE_FOR_PUBLICATION {
            @Override
            boolean explains(Difference it) {
                return it.field().equals("entry date") && it.format() == FeedFormat.ATOM_0_3;
            }
        },

        /** Rome takes the date of Dublin Core before that of RSS. */
        DUBLIN_CORE_FIRST {
            @Override
            boolean explains(Difference it) {
                return it.field().equals("entry date")
                        && it.episode() != null
                        && !it.episode()
                                .dublinCore()
                                .values(DublinCoreElement.DATE)
                                .isEmpty();
            }
        },

        /** Rome takes all digits of a fraction of a second for milliseconds. */
        LONG_FRACTIONS {
            @Override
            boolean explains(Difference it) {
                return it.field().equals("entry date") && it.ours().matches(".*\\.\\d{4,}Z");
            }
        },

        /** Rome reads no length that is not a whole number, and none in Atom 0.3. */
        NO_LENGTH {
            @Override
            boolean explains(Difference it) {
                return it.field().equals("entry lengths")
                        && Stream.of(it.rome().split(" ")).anyMatch("0"::equals);
            }
        },

        /** Rome reckons days of old by the calendar of that time. */
        JULIAN_CALENDAR {
            @Override
            boolean explains(Difference it) {
                return it.field().equals("entry date")
                        && !it.ours().isEmpty()
                        && Instant.parse(it.ours()).isBefore(Instant.parse("1582-10-15T00:00:00Z"));
            }
        };

        abstract boolean explains(Difference it);
    }

    private record Difference(
            String field,
            String rome,
            String ours,
            Podcast podcast,
            FeedFormat format,
            @Nullable SyndEntry entry,
            @Nullable Episode episode) {}

    private final Map<Loss, Integer> losses = new EnumMap<>(Loss.class);
    private final List<String> unexplained = new ArrayList<>();
    private int feeds;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void agreesWithUsOnRealFeeds() throws IOException {
        for (var feed : Corpus.feeds()) {
            if (feed.wellFormed()) {
                compare(feed.file());
            }
        }

        assertThat(unexplained).isEmpty();
        assertThat(feeds).isGreaterThan(1400);
        assertThat(losses).containsOnlyKeys(Loss.values());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void agreesWithUsOnOurOwn(Path feed) throws IOException {
        compare(feed);

        assertThat(unexplained).isEmpty();
        assertThat(feeds).isOne();
    }

    static Stream<Path> fixtures() {
        var dialects =
                Stream.of("atom-1.0", "atom-0.3").map(name -> Path.of("src/test/resources/dialects", name + ".xml"));
        return Stream.concat(Stream.of(Path.of("..", "examples", "show", "feed.xml")), dialects);
    }

    private void compare(Path file) throws IOException {
        SyndFeed rome;
        Podcast ours;
        try (var in = new XmlReader(Files.newInputStream(file))) {
            rome = new SyndFeedInput().build(in);
            ours = FeedReader.standard().read(file).value();
        } catch (FeedException | IllegalArgumentException | dev.episodic.feed.FeedException oneCannot) {
            return;
        }
        feeds++;
        var format = FeedReader.standard().format(file);
        compare(file, new Difference("title", text(rome.getTitle()), text(ours.title()), ours, format, null, null));
        compare(file, new Difference("link", text(rome.getLink()), address(ours.link()), ours, format, null, null));
        int entries = rome.getEntries().size();
        compare(
                file,
                new Difference(
                        "entries",
                        entries == 0 ? "" : "" + entries,
                        ours.episodes().isEmpty() ? "" : "" + ours.episodes().size(),
                        ours,
                        format,
                        null,
                        null));
        for (int i = 0; i < Math.min(entries, ours.episodes().size()); i++) {
            for (var difference :
                    differences(rome.getEntries().get(i), ours.episodes().get(i), ours, format)) {
                compare(file, difference);
            }
        }
    }

    private static List<Difference> differences(SyndEntry rome, Episode ours, Podcast podcast, FeedFormat format) {
        var date = rome.getPublishedDate();
        List<Difference> all = new ArrayList<>();
        var pairs = new String[][] {
            {"entry title", text(rome.getTitle()), text(ours.title())},
            {"entry link", text(rome.getLink()), address(ours.link())},
            {"entry guid", text(rome.getUri()), text(ours.guid().map(Guid::value))},
            {
                "entry date",
                date == null ? "" : date.toInstant().toString(),
                ours.published().map(moment -> moment.toInstant().toString()).orElse("")
            },
            {
                "entry media link",
                romeMedia(rome, SyndEnclosure::getUrl),
                ourMedia(ours, file -> file.url().text())
            },
            {"entry types", romeMedia(rome, SyndEnclosure::getType), ourMedia(ours, file -> text(file.type()))},
            {
                "entry lengths",
                romeMedia(rome, file -> "" + Math.max(0, file.getLength())),
                ourMedia(ours, file -> "" + file.length().orElse(0L))
            },
        };
        for (String[] pair : pairs) {
            all.add(new Difference(pair[0], pair[1], pair[2], podcast, format, rome, ours));
        }
        return all;
    }

    /** Rome makes an enclosure of a tag that names no file. */
    private static String romeMedia(SyndEntry entry, Function<SyndEnclosure, String> part) {
        return text(entry.getEnclosures().stream()
                .filter(file -> file.getUrl() != null)
                .map(file -> text(part.apply(file)))
                .collect(Collectors.joining(" ")));
    }

    private static String ourMedia(Episode episode, Function<Media, String> part) {
        return text(episode.media().stream().map(part).collect(Collectors.joining(" ")));
    }

    private void compare(Path file, Difference it) {
        if (it.rome().equals(it.ours())) {
            return;
        }
        Stream.of(Loss.values())
                .filter(loss -> loss.explains(it))
                .findFirst()
                .ifPresentOrElse(
                        loss -> losses.merge(loss, 1, Integer::sum),
                        () -> unexplained.add(
                                file + ": " + it.field() + " is " + it.rome() + " to Rome, " + it.ours() + " to us"));
    }

    private static String address(Optional<Url> url) {
        return text(url.map(Url::text));
    }

    private static String text(Optional<String> text) {
        return text(text.orElse(""));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
