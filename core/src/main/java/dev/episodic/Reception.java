package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What listeners and directories say of a show or an episode. */
public sealed interface Reception {

    /** {@return the average of the stars given; absent when unknown} */
    Optional<Rating> rating();

    /** {@return what a directory counts, such as listeners} */
    List<Metric> metrics();

    /** {@return shows that a directory sets beside it} */
    List<RelatedPodcast> related();

    /** {@return a reception that says nothing} */
    static Reception none() {
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

    /** {@return a builder that starts from this reception} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Reception} values. */
    final class Builder {
        private static final Reception NONE = new Builder().build();

        private @Nullable Rating rating;
        private final List<Metric> metrics = new ArrayList<>();
        private final List<RelatedPodcast> related = new ArrayList<>();

        private Builder() {}

        private Builder(Reception reception) {
            rating = reception.rating().orElse(null);
            metrics.addAll(reception.metrics());
            related.addAll(reception.related());
        }

        /** Sets {@link Reception#rating()}; null clears it. */
        public Builder rating(@Nullable Rating rating) {
            this.rating = rating;
            return this;
        }

        /** Sets {@link Reception#metrics()}, in place of what was there. */
        public Builder metrics(List<Metric> metrics) {
            var copy = List.copyOf(metrics);
            this.metrics.clear();
            this.metrics.addAll(copy);
            return this;
        }

        /** Adds one to {@link Reception#metrics()}. */
        public Builder addMetric(Metric metric) {
            metrics.add(requireNonNull(metric, "metric"));
            return this;
        }

        /** Sets {@link Reception#related()}, in place of what was there. */
        public Builder related(List<RelatedPodcast> related) {
            var copy = List.copyOf(related);
            this.related.clear();
            this.related.addAll(copy);
            return this;
        }

        /** Adds one to {@link Reception#related()}. */
        public Builder addRelated(RelatedPodcast related) {
            this.related.add(requireNonNull(related, "related"));
            return this;
        }

        /** {@return the reception} */
        public Reception build() {
            return new ReceptionRecord(Optional.ofNullable(rating), metrics, related);
        }

        private record ReceptionRecord(Optional<Rating> rating, List<Metric> metrics, List<RelatedPodcast> related)
                implements Reception {
            ReceptionRecord {
                metrics = List.copyOf(metrics);
                related = List.copyOf(related);
            }
        }
    }
}
