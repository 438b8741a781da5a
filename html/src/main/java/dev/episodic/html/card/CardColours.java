package dev.episodic.html.card;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The colours of a card, as numbers of red, green and blue.
 *
 * @param paper behind everything
 * @param ink of the title
 * @param soft of what stands around the title
 * @param accent of the stroke above it
 */
public record CardColours(int paper, int ink, int soft, int accent) {

    private static final CardColours PLAIN = new CardColours(0xfcfaf7, 0x231d18, 0x5e554c, 0xa33a1d);
    private static final Pattern DARK = Pattern.compile("@media[^{]*\\{(?:[^{}]|\\{[^{}]*\\})*\\}");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]{1,40})\\s*:([^;{}]{1,200})[;}]");
    private static final Pattern REFERENCE = Pattern.compile("var\\(--([a-z-]{1,40})\\)");
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{6}|[0-9a-f]{3})");
    private static final Pattern OKLCH =
            Pattern.compile("oklch\\(\\s*([\\d.]{1,9})%\\s+([\\d.]{1,9})\\s+(-?[\\d.]{1,9})\\s*\\)");

    /** {@return the colours of the tokens of a stylesheet in daylight; those that cannot be read are the usual ones} */
    public static CardColours of(String css) {
        Map<String, String> tokens = new HashMap<>();
        var matcher = TOKEN.matcher(DARK.matcher(css).replaceAll(""));
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2).strip().toLowerCase(Locale.ROOT));
        }
        return new CardColours(
                colour(tokens, "paper").orElse(PLAIN.paper),
                colour(tokens, "ink").orElse(PLAIN.ink),
                colour(tokens, "ink-soft").orElse(PLAIN.soft),
                colour(tokens, "accent").orElse(PLAIN.accent));
    }

    private static Optional<Integer> colour(Map<String, String> tokens, String name) {
        var value = REFERENCE.matcher(tokens.getOrDefault(name, "")).replaceAll(reference -> tokens.getOrDefault(
                        reference.group(1), "")
                .replace("$", ""));
        var oklch = OKLCH.matcher(value);
        if (oklch.matches()) {
            return number(oklch.group(1))
                    .flatMap(lightness -> number(oklch.group(2)).flatMap(chroma -> number(oklch.group(3))
                            .map(hue -> rgb(lightness / 100, chroma, Math.toRadians(hue)))));
        }
        var hex = HEX.matcher(value);
        return hex.matches() ? Optional.of(hex(hex.group(1))) : Optional.empty();
    }

    private static Optional<Double> number(String text) {
        return text.matches("-?\\d{1,4}(?:\\.\\d{1,6})?|\\.\\d{1,6}")
                ? Optional.of(Double.valueOf(text))
                : Optional.empty();
    }

    private static int hex(String digits) {
        return Integer.parseInt(digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1"), 16);
    }

    /** CSS Color 4, https://www.w3.org/TR/css-color-4/#color-conversion-code */
    private static int rgb(double lightness, double chroma, double hue) {
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16
                | channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8
                | channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static int channel(double linear) {
        double light = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.min(1, Math.max(0, light)));
    }
}
