package dev.episodic.html.page;

import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Rating;
import dev.episodic.join.Joining;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of the show and the episode of a page, while one source after another is read. */
final class Draft {

    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    private final Page page;
    private Podcast show = Finding.NO_SHOW;
    private Episode episode = Finding.NO_EPISODE;
    private String sources = "";

    Draft(Page page) {
        this.page = page;
    }

    Podcast show() {
        return show;
    }

    Episode episode() {
        return episode;
    }

    /** {@return whether nothing was found as yet} */
    boolean isEmpty() {
        return sources.isEmpty();
    }

    /** {@return whether the show is rated, and by another average than this, rounding aside} */
    boolean isRatedOtherThan(@Nullable Rating rating) {
        return rating != null
                && show.reception()
                        .rating()
                        .filter(known ->
                                known.average().subtract(rating.average()).abs().compareTo(ROUNDING) > 0)
                        .isPresent();
    }

    /** Joins what a source says; where it contradicts those before it, that is told. */
    void add(Finding finding) {
        if (finding.isEmpty()) {
            return;
        }
        var joining = Joining.of(sources, finding.source());
        var joinedShow = joining.join(show, finding.show());
        var joinedEpisode = joining.join(episode, finding.episode());
        show = joinedShow.value();
        episode = joinedEpisode.value();
        tell(finding, joinedShow.diagnostics());
        tell(finding, joinedEpisode.diagnostics());
        sources = sources.isEmpty() ? finding.source() : sources + " or " + finding.source();
    }

    /** Takes from a source only what is missing, as its word counts for little. */
    void fill(Finding finding) {
        show = Joining.standard().join(show, finding.show()).value();
        episode = Joining.standard().join(episode, finding.episode()).value();
    }

    private void tell(Finding finding, List<Diagnostic> disagreements) {
        for (var each : disagreements) {
            page.note(each.severity(), "page.conflict", each.path(), finding.position(), each.found(), each.message());
        }
    }
}
