package dev.episodic.html.notes;

import dev.episodic.Organization;
import java.util.ArrayList;
import java.util.List;

/** Finds the organizations that notes tell about. */
final class OrganizationExtractor {

    private OrganizationExtractor() {}

    static List<Found<Organization>> in(List<Found<Portrait>> portraits) {
        var organizations = new ArrayList<Found<Organization>>();
        for (var found : portraits) {
            if (found.value().nature() == Nature.ORGANIZATION) {
                organizations.add(found.map(portrait -> Organization.builder()
                        .name(portrait.name())
                        .description(portrait.text())
                        .build()));
            }
        }
        return organizations;
    }
}
