package dev.episodic.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** Finds what site profiles lead to on a page: in JSON within its scripts, or among its elements. */
final class SiteProfiles {

    private SiteProfiles() {}

    static List<Finding> findings(Page page) {
        var findings = new ArrayList<Finding>();
        for (var profile : SiteProfile.all()) {
            if (profile.first("script").isPresent()) {
                inScripts(profile, page).ifPresent(findings::add);
            } else {
                amongElements(profile, page).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> inScripts(SiteProfile profile, Page page) {
        for (var query : profile.of("script")) {
            for (var script : page.document().select(query)) {
                var root = json(profile, script).flatMap(json -> root(profile, json));
                if (root.isPresent()) {
                    var fields = new JsonFields(profile, root.get());
                    return Optional.of(new ProfileFinding(page, fields).of(profile.name(), page.position(script)));
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the JSON of a script: all of it, or the object that begins with certain words} */
    private static Optional<JsonNode> json(SiteProfile profile, Element script) {
        var data = script.data();
        if (profile.first("begins").isEmpty()) {
            return LenientJson.first(data);
        }
        return profile.of("begins").stream()
                .map(data::indexOf)
                .filter(start -> start >= 0)
                .findFirst()
                .flatMap(start -> LenientJson.first(data.substring(data.indexOf('{', start))));
    }

    private static Optional<JsonNode> root(SiteProfile profile, JsonNode json) {
        return profile.of("object").stream()
                .flatMap(path -> JsonFields.at(json, path).stream())
                .filter(JsonNode::isObject)
                .findFirst();
    }

    private static Optional<Finding> amongElements(SiteProfile profile, Page page) {
        return profile.of("page").stream()
                .flatMap(query -> page.document().select(query).stream().limit(1))
                .findFirst()
                .map(mark -> new ProfileFinding(page, new ElementFields(profile, page.document()))
                        .of(profile.name(), page.position(mark)));
    }
}
