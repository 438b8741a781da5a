package dev.episodic.feed.form;

import dev.episodic.Availability;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stretch of time, in parts with semicolons between them. One with a part that is not known is not read. */
final class AvailabilityForm implements Form<Availability> {

    private static final Set<String> PARTS = Set.of("start", "end", "scheme");
    private static final Form<OffsetDateTime> DATE = new DateForm(true);

    @Override
    public @Nullable Availability read(String text, Doubts doubts) {
        Map<String, String> parts = parts(text);
        if (parts == null) {
            return null;
        }
        OffsetDateTime start = date(parts.get("start"), doubts);
        OffsetDateTime end = date(parts.get("end"), doubts);
        boolean read = (start != null) == parts.containsKey("start") && (end != null) == parts.containsKey("end");
        return read && (start != null || end != null)
                ? Availability.builder()
                        .start(start)
                        .end(end)
                        .scheme(parts.get("scheme"))
                        .build()
                : null;
    }

    private static @Nullable Map<String, String> parts(String text) {
        var parts = new HashMap<String, String>();
        for (String part : text.split(";", 9)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            String value = part.substring(equals + 1).strip();
            boolean known = PARTS.contains(name) && !value.isEmpty();
            if (!part.isBlank() && (!known || parts.put(name, value) != null)) {
                return null;
            }
        }
        return parts;
    }

    private static @Nullable OffsetDateTime date(@Nullable String text, Doubts doubts) {
        return text == null ? null : DATE.read(text, doubts);
    }

    @Override
    public String write(Availability value) {
        var text = new StringBuilder();
        value.start()
                .ifPresent(
                        start -> text.append("start=").append(DATE.write(start)).append("; "));
        value.end().ifPresent(end -> text.append("end=").append(DATE.write(end)).append("; "));
        value.scheme().ifPresent(scheme -> text.append("scheme=").append(scheme).append("; "));
        return text.toString().strip().replaceFirst(";$", "");
    }

    @Override
    public String kind() {
        return "availability";
    }

    @Override
    public String wanted() {
        return "a stretch of time such as start=2025-03-07T06:05:00Z; end=2025-04-07T06:05:00Z; scheme=W3C-DTF";
    }
}
