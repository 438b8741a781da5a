package dev.episodic.feed.form;

import dev.episodic.Contact;
import org.jspecify.annotations.Nullable;

/** An e-mail address with a name behind it in parentheses, as RSS wants it, and the other ways to write the two. */
final class ContactForm implements Form<Contact> {

    private static final String MAILTO = "mailto:";

    private final LineForm line = new LineForm();

    @Override
    public @Nullable Contact read(String text, Doubts doubts) {
        var name = within("name", text);
        var email = within("email", text);
        if (!name.isEmpty() || !email.isEmpty()) {
            return build(line(name, doubts), line(email, doubts));
        }
        var contact = isElement(text.strip()) ? null : line.read(text, doubts);
        return contact == null ? null : ofLine(contact);
    }

    private static @Nullable Contact ofLine(String contact) {
        if (contact.indexOf('@') < 0) {
            return nameOnly(contact);
        }
        if (contact.endsWith(")") && contact.indexOf('(') >= 0) {
            return inParentheses(contact);
        }
        if (contact.endsWith(">") && contact.lastIndexOf('<') >= 0) {
            int open = contact.lastIndexOf('<');
            return contact(contact.substring(0, open), contact.substring(open + 1, contact.length() - 1), contact);
        }
        int comma = contact.indexOf(',');
        return comma < 0
                ? contact("", contact, contact)
                : contact(contact.substring(comma + 1), contact.substring(0, comma), contact);
    }

    private String line(String text, Doubts doubts) {
        var read = line.read(text, doubts);
        return read == null ? "" : read;
    }

    private static boolean isElement(String text) {
        return text.startsWith("<") && text.endsWith(">") && text.contains("</");
    }

    /** {@return what stands in the first element of this name, as Atom has it} */
    private static String within(String element, String text) {
        int start = text.indexOf("<" + element + ">");
        int end = text.indexOf("</" + element + ">");
        return start < 0 || end < start ? "" : text.substring(start + element.length() + 2, end);
    }

    private static @Nullable Contact nameOnly(String contact) {
        boolean comment = contact.startsWith("(") && contact.endsWith(")");
        return build(comment ? contact.substring(1, contact.length() - 1) : contact, "");
    }

    /** Reads {@code mail (Name)}, {@code Name (mail)} and a name alone that looks like an address: {@code (Name)}. */
    private static @Nullable Contact inParentheses(String contact) {
        int open = contact.indexOf('(');
        var before = contact.substring(0, open);
        var within = contact.substring(open + 1, contact.length() - 1);
        return before.isBlank() ? build(within, "") : contact(within, before, contact);
    }

    /** {@return the contact of these two in either order, or of the whole text if neither is an address} */
    private static @Nullable Contact contact(String name, String email, String whole) {
        if (isEmail(email)) {
            return build(name, email);
        }
        return isEmail(name) ? build(email, name) : build(whole, "");
    }

    private static @Nullable Contact build(String name, String email) {
        var bareName = unquoted(name.strip());
        var bareEmail = withoutScheme(email.strip());
        if (bareName.isBlank() && bareEmail.isBlank()) {
            return null;
        }
        return Contact.builder().name(bareName).email(bareEmail).build();
    }

    private static boolean isEmail(String text) {
        var email = text.strip();
        return email.indexOf('@') > 0 && email.indexOf(' ') < 0;
    }

    private static String withoutScheme(String email) {
        return email.regionMatches(true, 0, MAILTO, 0, MAILTO.length()) ? email.substring(MAILTO.length()) : email;
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1).strip() : name;
    }

    @Override
    public String write(Contact value) {
        var name = value.name().orElse("");
        var email = value.email().orElse("");
        if (email.isEmpty()) {
            return written(isReadAsName(name) ? name : "(" + name + ")");
        }
        return written(name.isEmpty() ? email : email + " (" + name + ")");
    }

    private static boolean isReadAsName(String name) {
        var read = ofLine(name);
        return read != null && read.email().isEmpty();
    }

    /** What could be taken for elements is written escaped twice, and so comes back as it was. */
    private String written(String contact) {
        return contact.indexOf('<') < 0
                ? line.write(contact)
                : LineForm.collapsed(contact).replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    public boolean readsMarkup() {
        return true;
    }

    @Override
    public String kind() {
        return "contact";
    }

    @Override
    public String wanted() {
        return "an address and a name such as mail@example.org (Name)";
    }
}
