package dev.episodic.html.site;

import dev.episodic.Organization;
import dev.episodic.html.SafeHtml;
import java.util.List;
import java.util.Optional;

/**
 * An organization, as a page introduces it.
 *
 * @param name the name
 * @param description what it is
 * @param links its pages
 */
public record OrganizationCard(String name, SafeHtml description, List<LinkLine> links) {

    static List<OrganizationCard> of(List<Organization> organizations, Addresses addresses) {
        return organizations.stream()
                .map(organization -> new OrganizationCard(
                        organization.name(),
                        organization.description().map(SafeHtml::ofText).orElse(SafeHtml.none()),
                        organization.links().stream()
                                .map(link -> LinkLine.of(link, addresses, Optional.empty()))
                                .toList()))
                .toList();
    }
}
