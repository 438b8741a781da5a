package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another show that a directory sets beside this one. */
public sealed interface RelatedPodcast {

    /** {@return what it is called} */
    String title();

    /** {@return who makes it} */
    Optional<String> author();

    /** {@return its page} */
    Optional<Url> link();

    /** {@return what the directory counts about it} */
    List<Metric> metrics();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this related podcast} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link RelatedPodcast} values. */
    final class Builder {
        private @Nullable String title;
        private @Nullable String author;
        private @Nullable Url link;
        private final List<Metric> metrics = new ArrayList<>();

        private Builder() {}

        private Builder(RelatedPodcast relatedPodcast) {
            title = relatedPodcast.title();
            author = relatedPodcast.author().orElse(null);
            link = relatedPodcast.link().orElse(null);
            metrics.addAll(relatedPodcast.metrics());
        }

        /** Sets {@link RelatedPodcast#title()}. */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /** Sets {@link RelatedPodcast#author()}; null clears it. */
        public Builder author(@Nullable String author) {
            this.author = author;
            return this;
        }

        /** Sets {@link RelatedPodcast#link()}; null clears it. */
        public Builder link(@Nullable Url link) {
            this.link = link;
            return this;
        }

        /** Sets {@link RelatedPodcast#metrics()}, in place of what was there. */
        public Builder metrics(List<Metric> metrics) {
            var copy = List.copyOf(metrics);
            this.metrics.clear();
            this.metrics.addAll(copy);
            return this;
        }

        /** Adds one to {@link RelatedPodcast#metrics()}. */
        public Builder addMetric(Metric metric) {
            metrics.add(requireNonNull(metric, "metric"));
            return this;
        }

        /**
         * {@return the related podcast}
         *
         * @throws NullPointerException if {@code title} was not set
         * @throws IllegalArgumentException if {@code title} is blank
         */
        public RelatedPodcast build() {
            return new RelatedPodcastRecord(
                    requireNonNull(title, "title"), Parts.text(author), Optional.ofNullable(link), metrics);
        }

        private record RelatedPodcastRecord(
                String title, Optional<String> author, Optional<Url> link, List<Metric> metrics)
                implements RelatedPodcast {
            RelatedPodcastRecord {
                Parts.requireText(title, "title");
                metrics = List.copyOf(metrics);
            }
        }
    }
}
