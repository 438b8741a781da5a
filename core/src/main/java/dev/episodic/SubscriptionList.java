package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shows that somebody listens to, as podcast apps export and import them: OPML.
 *
 * @see <a href="http://opml.org/spec2.opml">OPML 2.0</a>
 */
public sealed interface SubscriptionList {

    /** {@return what the list is called} */
    Optional<String> title();

    /** {@return when it was made} */
    Optional<OffsetDateTime> created();

    /** {@return when it was last changed} */
    Optional<OffsetDateTime> modified();

    /** {@return the name of whose list it is} */
    Optional<String> ownerName();

    /** {@return the mail address of whose list it is} */
    Optional<String> ownerEmail();

    /** {@return the page of whose list it is, where one can reach them: {@code ownerId}} */
    Optional<Url> ownerLink();

    /** {@return where the format is described: {@code docs}} */
    Optional<Url> docs();

    /** {@return the feeds and the groups of feeds, in their order} */
    List<Outline> outlines();

    /** {@return elements of the head that have no place in the model, such as the state of a window, in their order} */
    List<ForeignElement> foreign();

    /**
     * {@return all feeds in the order of the list, whatever group they stand in; none that is commented out, on its own or
     * with its group}
     */
    default List<Outline> feeds() {
        var feeds = new ArrayList<Outline>();
        Deque<Iterator<Outline>> open = new ArrayDeque<>();
        open.push(outlines().iterator());
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                continue;
            }
            var outline = open.element().next();
            if (!outline.comment().orElse(false)) {
                if (outline.isFeed()) {
                    feeds.add(outline);
                }
                open.push(outline.outlines().iterator());
            }
        }
        return List.copyOf(feeds);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this subscription list} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link SubscriptionList} values. */
    final class Builder {
        private @Nullable String title;
        private @Nullable OffsetDateTime created;
        private @Nullable OffsetDateTime modified;
        private @Nullable String ownerName;
        private @Nullable String ownerEmail;
        private @Nullable Url ownerLink;
        private @Nullable Url docs;
        private final List<Outline> outlines = new ArrayList<>();
        private final List<ForeignElement> foreign = new ArrayList<>();

        private Builder() {}

        private Builder(SubscriptionList list) {
            title = list.title().orElse(null);
            created = list.created().orElse(null);
            modified = list.modified().orElse(null);
            ownerName = list.ownerName().orElse(null);
            ownerEmail = list.ownerEmail().orElse(null);
            ownerLink = list.ownerLink().orElse(null);
            docs = list.docs().orElse(null);
            outlines.addAll(list.outlines());
            foreign.addAll(list.foreign());
        }

        /** Sets {@link SubscriptionList#title()}; null clears it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link SubscriptionList#created()}; null clears it. */
        public Builder created(@Nullable OffsetDateTime created) {
            this.created = created;
            return this;
        }

        /** Sets {@link SubscriptionList#modified()}; null clears it. */
        public Builder modified(@Nullable OffsetDateTime modified) {
            this.modified = modified;
            return this;
        }

        /** Sets {@link SubscriptionList#ownerName()}; null clears it. */
        public Builder ownerName(@Nullable String ownerName) {
            this.ownerName = ownerName;
            return this;
        }

        /** Sets {@link SubscriptionList#ownerEmail()}; null clears it. */
        public Builder ownerEmail(@Nullable String ownerEmail) {
            this.ownerEmail = ownerEmail;
            return this;
        }

        /** Sets {@link SubscriptionList#ownerLink()}; null clears it. */
        public Builder ownerLink(@Nullable Url ownerLink) {
            this.ownerLink = ownerLink;
            return this;
        }

        /** Sets {@link SubscriptionList#docs()}; null clears it. */
        public Builder docs(@Nullable Url docs) {
            this.docs = docs;
            return this;
        }

        /** Sets {@link SubscriptionList#outlines()}, in place of what was there. */
        public Builder outlines(List<Outline> outlines) {
            var copy = List.copyOf(outlines);
            this.outlines.clear();
            this.outlines.addAll(copy);
            return this;
        }

        /** Adds one to {@link SubscriptionList#outlines()}. */
        public Builder addOutline(Outline outline) {
            outlines.add(requireNonNull(outline, "outline"));
            return this;
        }

        /** Sets {@link SubscriptionList#foreign()}, in place of what was there. */
        public Builder foreign(List<ForeignElement> foreign) {
            var copy = List.copyOf(foreign);
            this.foreign.clear();
            this.foreign.addAll(copy);
            return this;
        }

        /** Adds one to {@link SubscriptionList#foreign()}. */
        public Builder addForeign(ForeignElement element) {
            foreign.add(requireNonNull(element, "element"));
            return this;
        }

        /** {@return the subscription list} */
        public SubscriptionList build() {
            return new SubscriptionListRecord(
                    Parts.text(title),
                    Optional.ofNullable(created),
                    Optional.ofNullable(modified),
                    Parts.text(ownerName),
                    Parts.text(ownerEmail),
                    Optional.ofNullable(ownerLink),
                    Optional.ofNullable(docs),
                    outlines,
                    foreign);
        }

        private record SubscriptionListRecord(
                Optional<String> title,
                Optional<OffsetDateTime> created,
                Optional<OffsetDateTime> modified,
                Optional<String> ownerName,
                Optional<String> ownerEmail,
                Optional<Url> ownerLink,
                Optional<Url> docs,
                List<Outline> outlines,
                List<ForeignElement> foreign)
                implements SubscriptionList {
            SubscriptionListRecord {
                outlines = List.copyOf(outlines);
                foreign = List.copyOf(foreign);
            }
        }
    }
}
