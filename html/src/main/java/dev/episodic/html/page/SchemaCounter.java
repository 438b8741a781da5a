package dev.episodic.html.page;

import dev.episodic.Metric;
import java.util.Optional;

/**
 * A count of what listeners did.
 *
 * @see <a href="https://schema.org/InteractionCounter">InteractionCounter</a>
 */
final class SchemaCounter {

    private SchemaCounter() {}

    /** {@return the count under the name that it is given, or under what was done} */
    static Optional<Metric> of(Thing counter) {
        var count = counter.text("userInteractionCount").flatMap(Numbers::count);
        var label = counter.text("name")
                .or(() -> counter.things("interactionType").stream().findFirst().flatMap(SchemaCounter::deed));
        return count.flatMap(number -> label.map(name -> new Metric(name, number)));
    }

    /** {@return whether it says that nobody has rated the thing yet} */
    static boolean isUnrated(Thing counter) {
        boolean ofReviews = counter.things("interactionType").stream()
                .findFirst()
                .flatMap(SchemaCounter::deed)
                .filter("Review"::equals)
                .isPresent();
        return ofReviews
                && counter.text("name").isEmpty()
                && counter.text("userInteractionCount").filter("0"::equals).isPresent();
    }

    /** {@return LikeAction as Like} */
    private static Optional<String> deed(Thing action) {
        var type = action.types().stream().findFirst().or(() -> action.text("url", "name"));
        return type.map(name -> name.substring(name.lastIndexOf('/') + 1).replaceFirst("Action$", ""))
                .filter(name -> !name.isBlank());
    }
}
