package dev.episodic.html.notes;

import dev.episodic.Organization;
import java.util.ArrayList;
import java.util.List;

/** Finds the organizations that notes tell about. */
final class OrganizationExtractor {

    private OrganizationExtractor() {}

    static List<Organization> in(List<Portrait> portraits) {
        var organizations = new ArrayList<Organization>();
        for (var portrait : portraits) {
            if (portrait.nature() == Nature.ORGANIZATION) {
                organizations.add(Organization.builder()
                        .name(portrait.name())
                        .description(portrait.text())
                        .build());
            }
        }
        return organizations;
    }
}
