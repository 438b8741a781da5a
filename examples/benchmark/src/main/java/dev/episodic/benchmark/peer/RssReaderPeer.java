package dev.episodic.benchmark.peer;

import com.apptasticsoftware.rssreader.Enclosure;
import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import java.io.ByteArrayInputStream;
import java.util.List;

/** RSS Reader as its README shows it: the tags of RSS alone, dates as texts. */
final class RssReaderPeer implements Peer {

    @Override
    public Object read(byte[] feed) {
        return parse(feed);
    }

    private static List<Item> parse(byte[] feed) {
        return new RssReader().read(new ByteArrayInputStream(feed)).toList();
    }

    @Override
    public List<FoundItem> items(byte[] feed) {
        return parse(feed).stream().map(RssReaderPeer::item).toList();
    }

    private static FoundItem item(Item item) {
        return FoundItem.of(
                item.getTitle().orElse(null),
                item.getGuid().orElse(null),
                FoundItem.date(item.getPubDate().orElse(null)),
                item.getEnclosures().stream().map(Enclosure::getUrl).toList());
    }
}
