package dev.episodic.html.page;

import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.html.notes.Context;
import dev.episodic.html.notes.DirectoryPage;
import java.util.Optional;

/** What pages of podcast directories print without marking it: ratings, counts, related shows, and the titles at the top. */
final class DirectoryFinding {

    private DirectoryFinding() {}

    static Optional<Finding> of(Page page, Draft draft, PageTitle title) {
        var body = page.document().body().clone();
        body.select("script, style, template, noscript, nav").remove();
        return DirectoryPage.ofHtml(body.html(), context(page, draft, title))
                .map(podcast -> finding(podcast, draft, page));
    }

    private static Context context(Page page, Draft draft, PageTitle title) {
        return new Context(
                draft.show().title().orElse(null),
                draft.episode().title().or(title::heading).orElse(null),
                draft.episode().people(),
                draft.episode().duration().orElse(null),
                page.base().orElse(null));
    }

    /** Where the notes are marked they are read from there, and only the show is taken from here. */
    private static Finding finding(Podcast podcast, Draft draft, Page page) {
        var show = Podcast.builder().reception(podcast.reception());
        show.title(
                podcast.title().filter(title -> draft.show().title().isEmpty()).orElse(null));
        show.author(podcast.author()
                .filter(author -> draft.show().author().isEmpty())
                .orElse(null));
        boolean marked = Article.notes(page).isPresent();
        var episode = podcast.episodes().stream().filter(each -> !marked).findFirst();
        return new Finding("page", Position.START, show.build(), episode.orElse(Finding.NO_EPISODE));
    }
}
