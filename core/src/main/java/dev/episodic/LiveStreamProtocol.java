package dev.episodic;

/** How a live stream is sent: the tag that carries it tells. */
public enum LiveStreamProtocol {
    /** By HTTP: {@code rawvoice:httpLiveStream}. */
    HTTP,

    /** By Flash: {@code rawvoice:flashLiveStream}. */
    FLASH,

    /** By SHOUTcast: {@code rawvoice:shoutcastLiveStream}. */
    SHOUTCAST
}
