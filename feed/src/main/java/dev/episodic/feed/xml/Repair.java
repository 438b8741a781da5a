package dev.episodic.feed.xml;

import static dev.episodic.Severity.ERROR;
import static dev.episodic.Severity.INFO;
import static dev.episodic.Severity.WARNING;

import dev.episodic.Severity;

/** Everything the scanner repairs and the output refuses, each with its stable code and its sentence. */
public enum Repair {
    AMPERSAND(INFO, "xml.ampersand", "An ampersand that starts no reference was taken as it stands."),
    ATTRIBUTE_QUOTE(WARNING, "xml.attribute.quote", "A quote is missing; the value was ended at the end of the tag."),
    ATTRIBUTE_REPEATED(WARNING, "xml.attribute.repeated", "An attribute was given twice; the first one counts."),
    ATTRIBUTE_UNQUOTED(INFO, "xml.attribute.unquoted", "An attribute's value has no quotes."),
    ATTRIBUTE_UNREADABLE(WARNING, "xml.attribute.unreadable", "Something in a tag is no attribute and was skipped."),
    ATTRIBUTE_UNSPACED(INFO, "xml.attribute.unspaced", "There is no blank between two attributes."),
    ATTRIBUTE_VALUELESS(INFO, "xml.attribute.valueless", "An attribute has no value and was taken as empty."),
    CDATA_UNCLOSED(WARNING, "xml.cdata.unclosed", "A CDATA section never ends; it was ended with its element."),
    CHARACTER_ILLEGAL(WARNING, "xml.character.illegal", "A character that XML does not allow was left out."),
    COMMENT_UNCLOSED(WARNING, "xml.comment.unclosed", "A comment never ends; it was ended at the next bracket."),
    CONTENT_AFTER(WARNING, "xml.content.after", "What follows the end of the document was skipped."),
    CONTENT_BEFORE(WARNING, "xml.content.before", "What comes before the document was skipped."),
    DECLARATION_LATE(INFO, "xml.declaration.late", "Something stands before the XML declaration."),
    DECLARATION_UNKNOWN(INFO, "xml.declaration.unknown", "A declaration that feeds do not have was skipped."),
    DOCTYPE(INFO, "xml.doctype", "The document type was skipped; nothing it declares is used."),
    DOCUMENT_SECOND(WARNING, "xml.document.second", "A second document follows and was not read."),
    ELEMENT_UNCLOSED(WARNING, "xml.element.unclosed", "An element has no end tag and was ended here."),
    ELEMENT_VOID(INFO, "xml.element.void", "A tag of HTML that has no content was not closed."),
    END_TAG_CASE(INFO, "xml.end-tag.case", "An end tag is spelled with other letter case than its start tag."),
    END_TAG_UNMATCHED(WARNING, "xml.end-tag.unmatched", "An end tag ends nothing and was skipped."),
    ENTITY_HTML(INFO, "xml.entity.html", "An entity of HTML was used, which XML does not know."),
    ENTITY_UNKNOWN(WARNING, "xml.entity.unknown", "No such entity is known; it was taken as it stands."),
    INSTRUCTION_UNCLOSED(WARNING, "xml.instruction.unclosed", "An instruction has no proper end."),
    LESS_THAN(INFO, "xml.less-than", "A less-than sign that starts no tag was taken as it stands."),
    REFERENCE_UNENDED(INFO, "xml.reference.unended", "A character reference lacks its semicolon."),
    REFERENCE_WINDOWS(INFO, "xml.reference.windows-1252", "A character reference counts in windows-1252, not Unicode."),
    TAG_UNCLOSED(WARNING, "xml.tag.unclosed", "A tag lacks its closing bracket."),
    TRUNCATED(ERROR, "xml.truncated", "The document ends in the middle."),

    LIMIT_ATTRIBUTES(ERROR, "limit.attributes", "An element has too many attributes; the rest was left out."),
    LIMIT_BYTES(ERROR, "limit.bytes", "The document is too long; it was read no further."),
    LIMIT_DEPTH(ERROR, "limit.depth", "Elements are nested too deeply; the deepest were left out."),
    LIMIT_ITEM(
            ERROR,
            "limit.item-length",
            "An item, or what stands beside the items, is too long; the rest was left out."),
    LIMIT_NAME(ERROR, "limit.name-length", "A name is too long; it was cut."),
    LIMIT_TEXT(ERROR, "limit.text-length", "A text is too long; it was cut."),

    NAMESPACE_ALIAS(INFO, "namespace.alias", "A namespace is declared by another than its proper address."),
    NAMESPACE_DEFAULT(INFO, "namespace.default", "RSS has no namespace; the default namespace was passed over."),
    NAMESPACE_UNBOUND(INFO, "namespace.unbound", "A well-known prefix is not declared; its usual namespace was taken."),
    NAMESPACE_UNDECLARED(WARNING, "namespace.undeclared", "A prefix is not declared, nor is it a well-known one."),
    NAMESPACE_UNKNOWN_URI(
            INFO,
            "namespace.unknown-uri",
            "A well-known prefix has an unknown address; its usual namespace was taken."),

    ENCODING_CHOSEN(INFO, "encoding.chosen", "The document was read in this encoding."),
    ENCODING_GZIP(INFO, "encoding.gzip", "The document is packed with gzip."),
    ENCODING_GZIP_BROKEN(ERROR, "encoding.gzip.broken", "The packed document breaks off."),
    ENCODING_INVALID(WARNING, "encoding.invalid", "Bytes that are no UTF-8 were read as windows-1252."),
    ENCODING_MISMATCH(INFO, "encoding.mismatch", "The document is in another encoding than it says."),
    ENCODING_UNKNOWN(INFO, "encoding.unknown", "No such encoding is known."),

    WRITE_CHARACTER(WARNING, "write.character", "A character that XML cannot hold was left out."),
    WRITE_NAME(WARNING, "write.name", "A name that XML cannot hold was changed."),
    WRITE_ATTRIBUTE(WARNING, "write.attribute", "An attribute that XML cannot hold was left out.");

    private final Severity severity;
    private final String code;
    private final String message;

    Repair(Severity severity, String code, String message) {
        this.severity = severity;
        this.code = code;
        this.message = message;
    }

    /** {@return what it costs} */
    public Severity severity() {
        return severity;
    }

    /** {@return the stable code} */
    public String code() {
        return code;
    }

    /** {@return one sentence for a person} */
    public String message() {
        return message;
    }
}
