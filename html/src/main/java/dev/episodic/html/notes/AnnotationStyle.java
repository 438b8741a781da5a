package dev.episodic.html.notes;

import java.util.List;

/**
 * How a list parts titles from annotations. One line alone may not tell; the lines of a list are written alike, so those
 * that do tell speak for the others.
 *
 * @param dashes the dashes that may part them, the surest first
 * @param usual the dash that parts them in most lines, 0 if none does
 */
record AnnotationStyle(String dashes, char usual) {

    /** Nothing is known about the list. */
    static final AnnotationStyle UNKNOWN = new AnnotationStyle(SplitLine.DASHES, (char) 0);

    private static final int FEWEST = 3;
    private static final int DOMINATES = 4;

    static AnnotationStyle of(List<String> lines) {
        int[] split = new int[SplitLine.DASHES.length()];
        int[] open = new int[SplitLine.DASHES.length()];
        for (var line : lines) {
            int dash = SplitLine.partingDash(line);
            if (dash >= 0) {
                split[dash]++;
            } else {
                for (int i = 0; i < open.length; i++) {
                    open[i] += SplitLine.hasSpaced(line, SplitLine.DASHES.charAt(i)) ? 1 : 0;
                }
            }
        }
        return of(split, open);
    }

    private static AnnotationStyle of(int[] split, int[] open) {
        int most = 0;
        for (int i = 1; i < split.length; i++) {
            most = split[i] > split[most] ? i : most;
        }
        if (split[most] < FEWEST) {
            return UNKNOWN;
        }
        var dashes = new StringBuilder();
        for (int i = 0; i < split.length; i++) {
            if (i == most || split[i] * DOMINATES > split[most]) {
                dashes.append(SplitLine.DASHES.charAt(i));
            }
        }
        boolean usual = split[most] >= 2 * open[most];
        return new AnnotationStyle(dashes.toString(), usual ? SplitLine.DASHES.charAt(most) : 0);
    }
}
