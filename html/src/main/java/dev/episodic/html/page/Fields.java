package dev.episodic.html.page;

import java.util.List;
import java.util.Optional;

/** What a site profile leads to: texts, and parts with texts of their own. */
interface Fields {

    /** {@return all texts that the paths of a field lead to, those of the first path that leads anywhere} */
    List<String> texts(String field);

    /** {@return the parts that the paths of a field lead to} */
    List<Fields> parts(String field);

    default Optional<String> text(String field) {
        return texts(field).stream().findFirst();
    }
}
