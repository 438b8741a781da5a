package dev.episodic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The lasting identity of a show in {@code podcast:guid}: made once from the address of its feed, and kept when the feed
 * moves. So it is only for a show that has none yet; what stands in a feed counts, whatever its address is today.
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/guid.md">podcast:guid</a>
 */
public final class FeedGuid {

    private static final UUID NAMESPACE = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:(?://)?(?=.*[./])");
    private static final int VERSION_5 = 0x50;
    private static final int VARIANT = 0x80;

    private FeedGuid() {}

    /**
     * {@return the identity for a feed at this address} The scheme and slashes at the end do not count; all else does,
     * letter case and the query too.
     */
    public static UUID of(Url feed) {
        return nameBased(withoutSlashes(SCHEME.matcher(feed.text().strip()).replaceFirst("")));
    }

    private static String withoutSlashes(String address) {
        int end = address.length();
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(0, end);
    }

    /** Version 5 of <a href="https://www.rfc-editor.org/rfc/rfc9562#section-5.5">RFC 9562</a>. */
    private static UUID nameBased(String name) {
        var namespace = ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .array();
        var sha1 = sha1();
        sha1.update(namespace);
        byte[] digest = sha1.digest(name.getBytes(UTF_8));
        digest[6] = (byte) ((digest[6] & 0x0f) | VERSION_5);
        digest[8] = (byte) ((digest[8] & 0x3f) | VARIANT);
        var bits = ByteBuffer.wrap(digest);
        return new UUID(bits.getLong(), bits.getLong());
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException impossible) {
            // Every Java platform has it
            throw new IllegalStateException(impossible);
        }
    }
}
