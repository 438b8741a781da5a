package dev.episodic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Coordinates as a URI has them, read where the scheme was forgotten too.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5870">RFC 5870</a>
 */
record GeoUri(
        BigDecimal latitude, BigDecimal longitude, @Nullable BigDecimal altitude) {

    private static final String NUMBER = "(-?\\d{1,9}(?:\\.\\d{1,20})?)";
    private static final Pattern FORM = Pattern.compile(
            "\\s*(?:geo:)?%1$s,%1$s(?:,%1$s)?(?:;.*)?".formatted(NUMBER), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static Optional<GeoUri> parse(String text) {
        return Optional.of(FORM.matcher(text)).filter(Matcher::matches).map(found -> {
            var height = found.group(3);
            return new GeoUri(
                    new BigDecimal(found.group(1)),
                    new BigDecimal(found.group(2)),
                    height == null ? null : new BigDecimal(height));
        });
    }

    Optional<BigDecimal> height() {
        return Optional.ofNullable(altitude);
    }
}
