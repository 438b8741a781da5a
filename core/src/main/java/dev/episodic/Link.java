package dev.episodic;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that a show or an episode points at: a page, a profile, a paper, a place to donate. */
public sealed interface Link {

    /** {@return what the link is called} */
    Optional<String> title();

    /** {@return the address; absent where only the words are known, as in notes pasted as text} */
    Optional<Url> url();

    /** {@return the annotation that stands with it, such as what it was mentioned for} */
    Optional<String> note();

    /** {@return what the link is for} */
    Optional<LinkKind> kind();

    /** {@return the heading under which it stood in the notes} */
    Optional<String> section();

    /** {@return the moment of the episode at which it was mentioned, from the start} */
    Optional<Duration> at();

    /** {@return a link with a title and an address} */
    static Link of(String title, Url url) {
        return builder().title(title).url(url).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this link} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Link} values. */
    final class Builder {
        private @Nullable String title;
        private @Nullable Url url;
        private @Nullable String note;
        private @Nullable LinkKind kind;
        private @Nullable String section;
        private @Nullable Duration at;

        private Builder() {}

        private Builder(Link link) {
            title = link.title().orElse(null);
            url = link.url().orElse(null);
            note = link.note().orElse(null);
            kind = link.kind().orElse(null);
            section = link.section().orElse(null);
            at = link.at().orElse(null);
        }

        /** Sets {@link Link#title()}; null clears it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link Link#url()}; null clears it. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** Sets {@link Link#note()}; null clears it. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** Sets {@link Link#kind()}; null clears it. */
        public Builder kind(@Nullable LinkKind kind) {
            this.kind = kind;
            return this;
        }

        /** Sets {@link Link#section()}; null clears it. */
        public Builder section(@Nullable String section) {
            this.section = section;
            return this;
        }

        /** Sets {@link Link#at()}; null clears it. */
        public Builder at(@Nullable Duration at) {
            this.at = at;
            return this;
        }

        /**
         * {@return the link}
         *
         * @throws IllegalArgumentException if both title and url are absent
         */
        public Link build() {
            return new LinkRecord(
                    Parts.text(title),
                    Optional.ofNullable(url),
                    Parts.text(note),
                    Optional.ofNullable(kind),
                    Parts.text(section),
                    Optional.ofNullable(at));
        }

        private record LinkRecord(
                Optional<String> title,
                Optional<Url> url,
                Optional<String> note,
                Optional<LinkKind> kind,
                Optional<String> section,
                Optional<Duration> at)
                implements Link {
            LinkRecord {
                if (title.isEmpty() && url.isEmpty()) {
                    throw new IllegalArgumentException("a link needs a title or a url");
                }
            }
        }
    }
}
