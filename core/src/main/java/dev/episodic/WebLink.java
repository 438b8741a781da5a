package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link of a feed or an episode to another document, with what that document is to it: {@code atom:link}. Links that
 * have a place of their own, such as the address of the feed, are there; this is what else there is.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7">RFC 4287: link</a>
 * @see <a href="https://www.iana.org/assignments/link-relations/">Link Relations</a>
 */
public sealed interface WebLink {

    /** {@return the address of the document} */
    Url url();

    /**
     * {@return what the document is, such as {@code related}, {@code payment} or {@code me}; {@code alternate} is meant
     * when absent}
     */
    Optional<String> rel();

    /** {@return the media type of the document, such as {@code application/rss+xml}} */
    Optional<String> type();

    /** {@return the language of the document: {@code hreflang}} */
    Optional<Locale> language();

    /** {@return what the link is called} */
    Optional<String> title();

    /** {@return the size of the document in bytes} */
    Optional<Long> length();

    /** {@return the relation in lower case, as the registry has it: {@code alternate} where none is said} */
    default String relation() {
        return rel().orElse("alternate")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^http://www\\.iana\\.org/assignments/relation/", "");
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this link} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link WebLink} values. */
    final class Builder {
        private @Nullable Url url;
        private @Nullable String rel;
        private @Nullable String type;
        private @Nullable Locale language;
        private @Nullable String title;
        private @Nullable Long length;

        private Builder() {}

        private Builder(WebLink webLink) {
            url = webLink.url();
            rel = webLink.rel().orElse(null);
            type = webLink.type().orElse(null);
            language = webLink.language().orElse(null);
            title = webLink.title().orElse(null);
            length = webLink.length().orElse(null);
        }

        /** Sets {@link WebLink#url()}. */
        public Builder url(Url url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Sets {@link WebLink#rel()}; null clears it. */
        public Builder rel(@Nullable String rel) {
            this.rel = rel;
            return this;
        }

        /** Sets {@link WebLink#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link WebLink#language()}; null clears it. */
        public Builder language(@Nullable Locale language) {
            this.language = language;
            return this;
        }

        /** Sets {@link WebLink#title()}; null clears it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link WebLink#length()}; null clears it. */
        public Builder length(@Nullable Long length) {
            this.length = length;
            return this;
        }

        /**
         * {@return the link}
         *
         * @throws NullPointerException if {@code url} was not set
         */
        public WebLink build() {
            return new WebLinkRecord(
                    requireNonNull(url, "url"),
                    Parts.text(rel),
                    Parts.text(type),
                    Optional.ofNullable(language),
                    Parts.text(title),
                    Optional.ofNullable(length));
        }

        private record WebLinkRecord(
                Url url,
                Optional<String> rel,
                Optional<String> type,
                Optional<Locale> language,
                Optional<String> title,
                Optional<Long> length)
                implements WebLink {}
    }
}
