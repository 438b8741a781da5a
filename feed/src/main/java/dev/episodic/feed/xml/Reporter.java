package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tells the caller what was repaired, and where. A document may need the same repair a million times: of each kind only
 * so many are told, so that telling does not cost more than reading.
 */
final class Reporter {
    static final int EXCERPT = 60;

    private final Repairs repairs;
    private final ByteWindow window;
    private final ElementStack stack;
    private final int most;
    private final Map<Repair, Integer> counts = new EnumMap<>(Repair.class);

    Reporter(Repairs repairs, ByteWindow window, ElementStack stack, int most) {
        this.repairs = repairs;
        this.window = window;
        this.stack = stack;
        this.most = most;
    }

    /** Reports what stands between two places of the window. */
    void report(Repair repair, int from, int to) {
        if (counts.getOrDefault(repair, 0) < most) {
            report(repair, from, excerpt(from, to));
        }
    }

    /** Reports the token and some of what follows it. */
    void reportAhead(Repair repair, int length) throws IOException {
        window.ensure(length);
        report(repair, window.token, Math.min(window.end, window.token + length));
    }

    /** Reports something about the token being looked at. */
    void report(Repair repair, String found) {
        report(repair, window.token, found);
    }

    void report(Repair repair, int at, String found) {
        if (counts.getOrDefault(repair, 0) >= most) {
            return;
        }
        counts.merge(repair, 1, Integer::sum);
        String shown = found.length() > EXCERPT ? found.substring(0, EXCERPT) + "\u2026" : found;
        repairs.report(repair.severity(), repair.code(), stack.path(), window.positionAt(at), shown, repair.message());
    }

    private String excerpt(int from, int to) {
        int cut = Math.min(to, from + 4 * EXCERPT);
        return new String(window.bytes, from, cut - from, UTF_8);
    }
}
