package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said of a show or an episode in the words of Dublin Core, beyond what another tag says: the dates, publishers,
 * identifiers and rights of libraries and archives.
 *
 * @see <a href="https://www.dublincore.org/specifications/dublin-core/dcmi-terms/">DCMI Metadata Terms</a>
 */
public sealed interface DublinCore {

    /** {@return every statement, in the order in which they stand} */
    List<DublinCoreTerm> terms();

    /** {@return the values of one element, in the order in which they stand} */
    default List<String> values(DublinCoreElement element) {
        return terms().stream()
                .filter(term -> term.element() == element)
                .map(DublinCoreTerm::value)
                .toList();
    }

    /** {@return a description that says nothing} */
    static DublinCore none() {
        return Builder.NONE;
    }

    /** {@return whether nothing is said} */
    default boolean isEmpty() {
        return equals(none());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this description} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link DublinCore} values. */
    final class Builder {
        private static final DublinCore NONE = new Builder().build();

        private final List<DublinCoreTerm> terms = new ArrayList<>();

        private Builder() {}

        private Builder(DublinCore dublinCore) {
            terms.addAll(dublinCore.terms());
        }

        /** Sets {@link DublinCore#terms()}, in place of what was there. */
        public Builder terms(List<DublinCoreTerm> terms) {
            var copy = List.copyOf(terms);
            this.terms.clear();
            this.terms.addAll(copy);
            return this;
        }

        /** Adds one to {@link DublinCore#terms()}. */
        public Builder addTerm(DublinCoreTerm term) {
            terms.add(requireNonNull(term, "term"));
            return this;
        }

        /** {@return the description} */
        public DublinCore build() {
            return new DublinCoreRecord(terms);
        }

        private record DublinCoreRecord(List<DublinCoreTerm> terms) implements DublinCore {
            DublinCoreRecord {
                terms = List.copyOf(terms);
            }
        }
    }
}
