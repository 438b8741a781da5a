package dev.episodic.html.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a card says. */
public final class Card {

    /** How wide a card is, in pixels. */
    public static final int WIDTH = 1_200;

    /** How high a card is, in pixels. */
    public static final int HEIGHT = 630;

    private static final String LOOK = "1";
    private static final int LONGEST = 300;

    private final String title;
    private final String show;
    private final String line;
    private final boolean rightToLeft;
    private final CardColours colours;
    private final byte @Nullable [] picture;

    /**
     * Cuts the texts to what could fit, and takes out what is not seen.
     *
     * @param title the title of the episode
     * @param show the name of the show
     * @param line what stands below the title: numbers and a day
     * @param rightToLeft whether it is read from right to left
     * @param colours its colours
     * @param picture the bytes of a picture, if there is one; they must not change
     */
    public Card(
            String title,
            String show,
            String line,
            boolean rightToLeft,
            CardColours colours,
            byte @Nullable [] picture) {
        this.title = plain(title);
        this.show = plain(show);
        this.line = plain(line);
        this.rightToLeft = rightToLeft;
        this.colours = colours;
        this.picture = picture;
    }

    private static String plain(String text) {
        int end = text.length() <= LONGEST
                ? text.length()
                : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1);
        return text.substring(0, end)
                .replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\s]+", " ")
                .strip();
    }

    String title() {
        return title;
    }

    String show() {
        return show;
    }

    String line() {
        return line;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    CardColours colours() {
        return colours;
    }

    byte @Nullable [] picture() {
        return picture;
    }

    /** {@return a word that changes whenever anything that is drawn changes} */
    public String mark() {
        var words = Stream.of(LOOK, title, show, line, rightToLeft, colours)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(words.getBytes(StandardCharsets.UTF_8));
            if (picture != null) {
                digest.update(picture);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
