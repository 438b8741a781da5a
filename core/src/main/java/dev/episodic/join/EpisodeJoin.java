package dev.episodic.join;

import dev.episodic.Chapter;
import dev.episodic.Episode;
import dev.episodic.Media;
import dev.episodic.Numbering;
import java.util.List;

/** Joins two accounts of one episode. */
final class EpisodeJoin {

    private EpisodeJoin() {}

    static Episode join(Episode one, Episode other, Agreement agreement) {
        if (one.equals(other)) {
            return one;
        }
        var builder = one.toBuilder();
        joinTexts(builder, one, other, agreement);
        joinFacts(builder, one, other, agreement);
        joinFiles(builder, one, other, agreement);
        joinLists(builder, one, other, agreement);
        return builder.build();
    }

    private static void joinTexts(Episode.Builder builder, Episode one, Episode other, Agreement agreement) {
        builder.title(agreement.text("title", one.title(), other.title()))
                .shortTitle(agreement.text("shortTitle", one.shortTitle(), other.shortTitle()))
                .subtitle(agreement.text("subtitle", one.subtitle(), other.subtitle()))
                .summary(agreement.text("summary", one.summary(), other.summary()))
                .description(agreement.text("description", one.description(), other.description()))
                .content(agreement.text("content", one.content(), other.content()))
                .author(agreement.text("author", one.author(), other.author()))
                .authorEmail(agreement.text("authorEmail", one.authorEmail(), other.authorEmail()));
    }

    private static void joinFacts(Episode.Builder builder, Episode one, Episode other, Agreement agreement) {
        builder.link(agreement.url("link", one.link(), other.link()))
                .guid(agreement.either("guid", one.guid(), other.guid()))
                .published(agreement.moment("published", one.published(), other.published()))
                .updated(agreement.moment("updated", one.updated(), other.updated()))
                .duration(agreement.length("duration", one.duration(), other.duration()))
                .numbering(numbering(one.numbering(), other.numbering(), agreement.at("numbering")))
                .explicit(agreement.either("explicit", one.explicit(), other.explicit()))
                .blocked(agreement.either("blocked", one.blocked(), other.blocked()))
                .closedCaptioned(agreement.either("closedCaptioned", one.closedCaptioned(), other.closedCaptioned()))
                .origin(agreement.either("origin", one.origin(), other.origin()))
                .rights(Groups.rights(one.rights(), other.rights(), agreement.at("rights")))
                .support(Groups.support(one.support(), other.support(), agreement.at("support")))
                .conversation(
                        Groups.conversation(one.conversation(), other.conversation(), agreement.at("conversation")))
                .reception(Groups.reception(one.reception(), other.reception(), agreement.at("reception")));
    }

    private static void joinFiles(Episode.Builder builder, Episode one, Episode other, Agreement agreement) {
        builder.mediaDetails(
                        Groups.mediaDetails(one.mediaDetails(), other.mediaDetails(), agreement.at("mediaDetails")))
                .playback(Groups.playback(one.playback(), other.playback(), agreement.at("playback")))
                .originals(Groups.originals(one.originals(), other.originals(), agreement.at("originals")))
                .media(media(one.media(), other.media(), agreement))
                .alternates(Union.of(one.alternates(), other.alternates()))
                .artwork(Parts.artwork(one.artwork(), other.artwork(), agreement))
                .chaptersFile(agreement.either("chaptersFile", one.chaptersFile(), other.chaptersFile()))
                .transcripts(Union.of(
                        one.transcripts(), other.transcripts(), file -> Keys.url(file.url()), (left, right) -> left))
                .soundbites(Union.of(one.soundbites(), other.soundbites()));
    }

    private static void joinLists(Episode.Builder builder, Episode one, Episode other, Agreement agreement) {
        builder.people(Parts.people(one.people(), other.people(), agreement))
                .organizations(Parts.organizations(one.organizations(), other.organizations(), agreement))
                .links(Parts.links(one.links(), other.links(), agreement))
                .categories(Parts.categories(one.categories(), other.categories()))
                .keywords(Parts.words(one.keywords(), other.keywords()))
                .chapters(chapters(one.chapters(), other.chapters(), agreement))
                .webLinks(Union.of(one.webLinks(), other.webLinks()))
                .dublinCore(Groups.dublinCore(one.dublinCore(), other.dublinCore()))
                .locations(Parts.locations(one.locations(), other.locations()))
                .notices(Union.of(one.notices(), other.notices()))
                .foreign(Union.of(one.foreign(), other.foreign()));
    }

    private static Numbering numbering(Numbering one, Numbering other, Agreement agreement) {
        return agreement.group(one, other, Numbering.none(), (left, right) -> left.toBuilder()
                .season(agreement.either("season", left.season(), right.season()))
                .seasonName(agreement.text("seasonName", left.seasonName(), right.seasonName()))
                .episode(agreement.either("episode", left.episode(), right.episode()))
                .episodeDisplay(agreement.text("episodeDisplay", left.episodeDisplay(), right.episodeDisplay()))
                .type(agreement.either("type", left.type(), right.type()))
                .order(agreement.either("order", left.order(), right.order()))
                .build());
    }

    /** The same file may be reached through other statistics; another one is a disagreement about what is heard. */
    private static List<Media> media(List<Media> one, List<Media> other, Agreement agreement) {
        var joined =
                Union.of(one, other, file -> Keys.file(file.url()), (left, right) -> media(left, right, agreement));
        if (!one.isEmpty() && joined.size() > one.size()) {
            agreement.disagree("media", Lines.media(one), Lines.media(other));
        }
        return one.isEmpty() ? other : joined;
    }

    private static Media media(Media one, Media other, Agreement agreement) {
        return one.toBuilder()
                .length(agreement.either("media/length", one.length(), other.length()))
                .type(agreement.either("media/type", one.type(), other.type()))
                .build();
    }

    /** Two tables of contents would run into one another, so that one of them stays: the first that is there. */
    private static List<Chapter> chapters(List<Chapter> one, List<Chapter> other, Agreement agreement) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        if (!Lines.chapters(one).equals(Lines.chapters(other))) {
            agreement.disagree("chapters", Lines.chapters(one), Lines.chapters(other));
            return one;
        }
        return Union.of(one, other, Chapter::start, Parts::chapter);
    }
}
