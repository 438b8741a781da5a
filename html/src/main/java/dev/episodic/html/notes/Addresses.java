package dev.episodic.html.notes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkType;

/** Finds addresses that stand in running text without being linked. */
final class Addresses {

    private static final LinkExtractor BARE = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW))
            .build();

    private Addresses() {}

    /** {@return the anchors given, and between them those for the bare addresses of the text} */
    static List<Anchor> withBare(String text, List<Anchor> anchors) {
        if (!text.contains("://") && !text.regionMatches(true, 0, "www.", 0, 4) && !text.contains("www.")) {
            return anchors;
        }
        var all = new ArrayList<Anchor>();
        int next = 0;
        for (var link : BARE.extractLinks(text)) {
            while (next < anchors.size() && anchors.get(next).to() <= link.getBeginIndex()) {
                all.add(anchors.get(next++));
            }
            if (next < anchors.size() && anchors.get(next).from() < link.getEndIndex()) {
                continue;
            }
            var address = text.substring(link.getBeginIndex(), link.getEndIndex());
            if (!isHarmful(address)) {
                all.add(new Anchor(address, address, "", link.getBeginIndex(), link.getEndIndex()));
            }
        }
        all.addAll(anchors.subList(next, anchors.size()));
        return all;
    }

    static boolean isAddress(String text) {
        return startsWithAny(text, "http://", "https://", "www.") && text.indexOf(' ') < 0;
    }

    /** {@return whether following it would run a script or show something made up} */
    static boolean isHarmful(String href) {
        var bare = new StringBuilder();
        for (int i = 0; i < href.length() && bare.length() < 16; i++) {
            if (href.charAt(i) > ' ') {
                bare.append(href.charAt(i));
            }
        }
        return startsWithAny(bare.toString(), "javascript:", "data:", "vbscript:", "file:", "blob:");
    }

    /** {@return the host and path, without scheme, {@code www.} and a slash at the end} */
    static String bareForm(String href) {
        var form = href.toLowerCase(Locale.ROOT);
        int scheme = form.indexOf("://");
        if (scheme >= 0) {
            form = form.substring(scheme + 3);
        }
        if (form.startsWith("www.")) {
            form = form.substring(4);
        }
        return form.endsWith("/") ? form.substring(0, form.length() - 1) : form;
    }

    /** {@return the host alone, in lower case and without {@code www.}} */
    static String host(String href) {
        var form = bareForm(href);
        for (int i = 0; i < form.length(); i++) {
            if ("/?#:".indexOf(form.charAt(i)) >= 0) {
                return form.substring(0, i);
            }
        }
        return form;
    }

    private static boolean startsWithAny(String text, String... prefixes) {
        for (var prefix : prefixes) {
            if (text.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return true;
            }
        }
        return false;
    }
}
