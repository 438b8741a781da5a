package dev.episodic.feed.rome;

import static dev.episodic.feed.form.Forms.DATE;
import static dev.episodic.feed.form.Forms.ISO_DATE;

import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Writes the tags of one namespace; what is null is not there. */
record Tags(String namespace, XmlSink out) {

    void start(String local) throws IOException {
        out.start(Name.of(namespace, "", local));
    }

    void end() throws IOException {
        out.end();
    }

    Tags attribute(String local, @Nullable Object value) throws IOException {
        if (value != null) {
            out.attribute(local, value.toString());
        }
        return this;
    }

    void leaf(String local, @Nullable Object value) throws IOException {
        if (value != null) {
            start(local);
            out.text(value.toString());
            end();
        }
    }

    void date(String local, @Nullable Date date) throws IOException {
        leaf(local, date == null ? null : DATE.write(moment(date)));
    }

    void isoDate(String local, @Nullable Date date) throws IOException {
        leaf(local, date == null ? null : ISO_DATE.write(moment(date)));
    }

    /** Rome keeps no offsets. */
    static OffsetDateTime moment(Date date) {
        return date.toInstant().atOffset(ZoneOffset.UTC);
    }

    /** {@return the first of two that is there} */
    static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    /** Adds text to what was started. */
    void text(@Nullable String text) throws IOException {
        if (text != null) {
            out.text(text);
        }
    }

    /** {@return a number, or null for those by which Rome says that there is none} */
    static @Nullable Long positive(long number) {
        return number > 0 ? number : null;
    }
}
