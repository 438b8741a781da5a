package dev.episodic.benchmark.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.ceau.podcastparser.PodcastParser;
import be.ceau.podcastparser.exceptions.PodcastParserException;
import be.ceau.podcastparser.models.core.Feed;
import be.ceau.podcastparser.models.core.Item;
import be.ceau.podcastparser.models.support.Enclosure;
import be.ceau.podcastparser.models.support.TypedString;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** podcast-parser by Ceau, which takes characters. */
final class PodcastParserPeer implements Peer {

    @Override
    public Object read(byte[] feed) throws PodcastParserException {
        return parse(feed);
    }

    private static Feed parse(byte[] feed) throws PodcastParserException {
        return new PodcastParser().parse(new InputStreamReader(new ByteArrayInputStream(feed), UTF_8));
    }

    @Override
    public List<FoundItem> items(byte[] feed) throws PodcastParserException {
        return parse(feed).getItems().stream().map(PodcastParserPeer::item).toList();
    }

    private static FoundItem item(Item item) {
        return FoundItem.of(
                Optional.ofNullable(item.getTitle()).map(TypedString::getText).orElse(null),
                item.getGuid(),
                Optional.ofNullable(item.getPubDate())
                        .map(ZonedDateTime::toInstant)
                        .orElse(null),
                Optional.ofNullable(item.getEnclosure()).map(Enclosure::getUrl).stream()
                        .toList());
    }
}
