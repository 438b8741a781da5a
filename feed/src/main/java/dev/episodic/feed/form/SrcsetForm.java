package dev.episodic.feed.form;

import dev.episodic.Artwork;
import dev.episodic.Url;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pictures of several widths: {@code https://example.org/l.jpg 1500w, https://example.org/s.jpg 300w}. */
final class SrcsetForm implements Form<List<Artwork>> {

    @Override
    public @Nullable List<Artwork> read(String text, Doubts doubts) {
        var pictures = new ArrayList<Artwork>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isEnd(text, i)) {
                add(text.substring(start, i).strip(), pictures);
                start = i + 1;
            }
        }
        return pictures.isEmpty() ? null : List.copyOf(pictures);
    }

    /** A comma ends a picture only with white space behind it: addresses hold commas too. */
    private static boolean isEnd(String text, int i) {
        return text.charAt(i) == ',' && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
    }

    private static void add(String picture, List<Artwork> pictures) {
        int blank = -1;
        for (int i = 0; i < picture.length(); i++) {
            if (Character.isWhitespace(picture.charAt(i))) {
                blank = i;
            }
        }
        var width = blank < 0 ? null : width(picture.substring(blank + 1));
        var address = width == null && !hasDensity(picture, blank) ? picture : picture.substring(0, blank);
        if (!address.isBlank()) {
            pictures.add(Artwork.builder().url(Url.of(address)).width(width).build());
        }
    }

    private static @Nullable Integer width(String descriptor) {
        boolean inPixels = descriptor.endsWith("w") && descriptor.length() <= 10;
        return inPixels && descriptor.length() > 1 && Clock.areDigits(descriptor.substring(0, descriptor.length() - 1))
                ? Integer.valueOf(descriptor.substring(0, descriptor.length() - 1))
                : null;
    }

    private static boolean hasDensity(String picture, int blank) {
        return blank >= 0
                && picture.endsWith("x")
                && Numbers.decimal(picture.substring(blank + 1, picture.length() - 1)) != null;
    }

    @Override
    public String write(List<Artwork> value) {
        var pictures = new ArrayList<String>();
        for (var picture : value) {
            pictures.add(picture.url()
                    + picture.width().map(width -> " " + width + "w").orElse(""));
        }
        return String.join(", ", pictures);
    }

    @Override
    public String kind() {
        return "srcset";
    }

    @Override
    public String wanted() {
        return "addresses with widths such as https://example.org/l.jpg 1500w, https://example.org/s.jpg 300w";
    }
}
