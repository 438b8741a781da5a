package dev.episodic.html.notes;

import dev.episodic.LinkKind;
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
            case SOCIAL -> anchor == null ? LinkKind.SOCIAL : showsPlace(anchor, LinkKind.SOCIAL);
            default -> anchor == null ? LinkKind.REFERENCE : elsewhere(title, anchor, context);
        };
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

    /** A place is meant as such only where nothing but its name is linked; else something there is. */
    private static LinkKind elsewhere(String title, Anchor anchor, Context context) {
        var base = context.baseUrl();
        if (base != null && Addresses.bareForm(anchor.href()).equals(Addresses.host(base.text()))) {
            return LinkKind.SELF;
        }
        return Places.isName(title) ? showsPlace(anchor, LinkKind.REFERENCE) : LinkKind.REFERENCE;
    }
}
