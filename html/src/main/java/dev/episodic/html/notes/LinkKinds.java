package dev.episodic.html.notes;

import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Organization;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what a link is for, by what its page says of it, where it stands and where it leads. */
final class LinkKinds {

    private LinkKinds() {}

    static LinkKind of(Passage passage, String title, @Nullable Anchor anchor, Context context) {
        if (anchor != null) {
            var said = said(anchor);
            if (said != null) {
                return said;
            }
        }
        return switch (passage.section().meaning()) {
            case GUESTS -> anchor == null ? LinkKind.REFERENCE : LinkKind.PROFILE;
            case OFFICIAL -> LinkKind.OFFICIAL;
            case SPONSORS -> LinkKind.SPONSOR;
            case SUPPORT -> LinkKind.SUPPORT;
            case CREDITS, HOSTS -> anchor == null ? LinkKind.PROFILE : showsPlace(anchor, LinkKind.PROFILE);
            case SOCIAL -> anchor == null ? LinkKind.SOCIAL : showsPlace(anchor, LinkKind.SOCIAL);
            default -> anchor == null ? LinkKind.REFERENCE : elsewhere(title, anchor, context);
        };
    }

    /** {@return the links, those of them that lead to the page of a sponsor as such} */
    static List<Found<Link>> withSponsors(List<Found<Link>> links, List<Found<Organization>> sponsors) {
        var pages = sponsors.stream()
                .flatMap(sponsor -> sponsor.value().links().stream())
                .flatMap(link -> link.url().stream())
                .collect(Collectors.toSet());
        return links.stream()
                .map(link -> link.value().url().filter(pages::contains).isEmpty()
                        ? link
                        : link.map(
                                paid -> paid.toBuilder().kind(LinkKind.SPONSOR).build()))
                .toList();
    }

    /** {@return what {@code rel} or the scheme says, null if nothing} */
    private static @Nullable LinkKind said(Anchor anchor) {
        if (anchor.hasRel("payment")) {
            return LinkKind.SUPPORT;
        }
        if (anchor.hasRel("sponsored")) {
            return LinkKind.SPONSOR;
        }
        boolean contact = anchor.href().startsWith("mailto:") || anchor.href().startsWith("tel:");
        return contact ? LinkKind.SOCIAL : null;
    }

    private static LinkKind showsPlace(Anchor anchor, LinkKind otherwise) {
        return Places.kindOf(anchor.href()).orElse(otherwise);
    }

    /** Where many shows live under one host, as on a social network, only their root would be the same. */
    private static boolean isOfTheSameSite(String href, Context context) {
        var base = context.baseUrl();
        if (base == null) {
            return href.startsWith("/") && !href.startsWith("//");
        }
        var host = Addresses.host(base.text());
        return Addresses.host(href).equals(host) && Places.kindOf(base.text()).isEmpty();
    }

    /** A place is meant as such only where nothing but its name is linked; else something there is. */
    private static LinkKind elsewhere(String title, Anchor anchor, Context context) {
        if (isOfTheSameSite(anchor.href(), context)) {
            return LinkKind.SELF;
        }
        return Places.isName(title) ? showsPlace(anchor, LinkKind.REFERENCE) : LinkKind.REFERENCE;
    }
}
