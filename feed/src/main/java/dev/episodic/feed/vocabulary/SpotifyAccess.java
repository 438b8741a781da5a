package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.TRUE_FALSE;

import dev.episodic.Access;
import dev.episodic.ForeignElement;
import dev.episodic.feed.form.Form;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads who may play it: elements with one attribute each. One that says more is kept as it came. */
record SpotifyAccess<B>(BiConsumer<B, Access> set) implements Reads<B> {

    private static final Map<String, String> ATTRIBUTES =
            Map.of("partner", "id", "entitlement", "name", "sandbox", "enabled");

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        ForeignElement whole = reading.foreign();
        Map<String, String> said = said(whole);
        Access access = said == null ? null : access(reading, said);
        if (access == null) {
            reading.keep(frame, whole);
            return;
        }
        frame.claim(this);
        set.accept(frame.parts(), access);
    }

    private static @Nullable Map<String, String> said(ForeignElement whole) {
        var said = new HashMap<String, String>();
        for (ForeignElement child : whole.children()) {
            Name name = ForeignElements.name(child);
            String attribute = ATTRIBUTES.get(name.local());
            String value = child.attributes().get(attribute == null ? "" : attribute);
            boolean known = name.namespace().equals(SpotifyVocabulary.NAMESPACE.uri())
                    && value != null
                    && child.attributes().keySet().equals(Set.of(attribute))
                    && child.children().isEmpty()
                    && child.text().isEmpty();
            if (!known || said.put(name.local(), value) != null) {
                return null;
            }
        }
        return whole.attributes().isEmpty() && whole.text().isEmpty() && !said.isEmpty() ? said : null;
    }

    private static @Nullable Access access(Reading reading, Map<String, String> said) {
        String partner = value(reading, LINE, said, "partner");
        String entitlement = value(reading, LINE, said, "entitlement");
        Boolean sandbox = value(reading, TRUE_FALSE, said, "sandbox");
        long read = Stream.of(partner, entitlement, sandbox)
                .filter(Objects::nonNull)
                .count();
        return read < said.size()
                ? null
                : Access.builder()
                        .partner(partner)
                        .entitlement(entitlement)
                        .sandbox(sandbox)
                        .build();
    }

    private static <V> @Nullable V value(Reading reading, Form<V> form, Map<String, String> said, String part) {
        String text = said.get(part);
        return text == null ? null : reading.value(form, "/spotify:" + part, text);
    }

    static void write(Access access, XmlSink out) throws IOException {
        out.start(name("access"));
        part("partner", access.partner().map(LINE::write).orElse(null), out);
        part("sandbox", access.sandbox().map(TRUE_FALSE::write).orElse(null), out);
        part("entitlement", access.entitlement().map(LINE::write).orElse(null), out);
        out.end();
    }

    private static void part(String local, @Nullable String value, XmlSink out) throws IOException {
        if (value != null) {
            out.start(name(local));
            out.attribute(Name.of(ATTRIBUTES.getOrDefault(local, "")), value);
            out.end();
        }
    }

    private static Name name(String local) {
        Namespace spotify = SpotifyVocabulary.NAMESPACE;
        return Name.of(spotify.uri(), spotify.prefix(), local);
    }

    @Override
    public boolean many() {
        return false;
    }
}
