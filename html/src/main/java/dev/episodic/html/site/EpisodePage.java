package dev.episodic.html.site;

import dev.episodic.Conversation;
import dev.episodic.Episode;
import dev.episodic.Media;
import dev.episodic.Podcast;
import dev.episodic.Soundbite;
import dev.episodic.Url;
import dev.episodic.html.PageKind;
import dev.episodic.html.SafeHtml;
import dev.episodic.html.SafeUrl;
import dev.episodic.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The show notes of one episode. */
public final class EpisodePage {

    private final Podcast podcast;
    private final Episode episode;
    private final Wording words;
    private final Addresses addresses;
    private final Texts texts;
    private final Optional<Transcript> transcript;
    private final Optional<SafeUrl> card;

    private EpisodePage(Podcast podcast, Episode episode, Addresses addresses, Additions additions) {
        this.podcast = podcast;
        this.episode = episode;
        this.words = addresses.settings().wording(podcast, episode);
        this.addresses = addresses;
        this.texts = Texts.of(episode, podcast.link());
        this.transcript = additions.transcript().filter(said -> !said.cues().isEmpty());
        this.card = additions.card().flatMap(addresses::absolute);
    }

    /** {@return a page that stands alone} */
    public static EpisodePage alone(
            Podcast podcast, Episode episode, Settings settings, Optional<Transcript> transcript) {
        var addresses = new Addresses(podcast, settings, Places.alone(podcast), "");
        return new EpisodePage(podcast, episode, addresses, new Additions(transcript, Optional.empty()));
    }

    /** {@return a page of a site} */
    public static EpisodePage of(
            Podcast podcast, Episode episode, Settings settings, Places places, Additions additions) {
        var path = places.of(episode).orElseThrow();
        return new EpisodePage(podcast, episode, new Addresses(podcast, settings, places, path), additions);
    }

    private Optional<SafeUrl> recording() {
        return recording(episode).flatMap(file -> addresses.load(file.url()));
    }

    static Optional<Media> recording(Episode episode) {
        return episode.media().stream().filter(Player::isRecording).findFirst();
    }

    /** {@return what it has in common with all pages} */
    public Frame frame() {
        var show = Frame.title(podcast, words);
        var picture = episode.artwork().isEmpty() ? podcast.artwork() : episode.artwork();
        var meta = new Meta(
                title() + " – " + show,
                EpisodeLine.excerpt(episode, 300),
                "article",
                addresses.canonical(episode.link()),
                card.or(() -> picture.stream()
                        .flatMap(image -> addresses.absoluteLoad(image.url()).stream())
                        .findFirst()),
                card.isPresent() ? title() + " – " + show : words.of(Word.COVER_OF, title()),
                card.isPresent(),
                recording(episode)
                        .flatMap(file ->
                                addresses.absoluteLoad(file.url()).map(url -> new Player.Source(url, file.type()))),
                addresses.absoluteEmbed(episode),
                episode.published().map(date -> Moment.day(date, words)),
                Optional.of(new StructuredData(podcast, addresses).of(episode)));
        return new Frame(new View(PageKind.EPISODE, podcast, Optional.of(episode), addresses, words, meta));
    }

    /** {@return the words of the page} */
    public Wording words() {
        return words;
    }

    /** {@return the title} */
    public String title() {
        return EpisodeLine.title(episode, words);
    }

    /** {@return the clean title} */
    public String shortTitle() {
        return EpisodeLine.shortTitle(episode, words);
    }

    /** {@return season, number and type} */
    public List<String> numbering() {
        return EpisodeLine.numbering(episode, EpisodeLine.fullSeason(episode, words), words);
    }

    /** {@return whether it is not for children} */
    public boolean explicit() {
        return episode.explicit().or(podcast::explicit).orElse(false);
    }

    /** {@return its picture, or the cover of the show} */
    public Optional<Picture> picture() {
        return Picture.first(episode.artwork(), words.of(Word.COVER_OF, title()), addresses)
                .or(() -> new ShowPart(podcast, words, addresses).cover());
    }

    /** {@return when it came out} */
    public Optional<Moment> published() {
        return episode.published().map(date -> Moment.day(date, words));
    }

    /** {@return how long it is} */
    public Optional<Moment> length() {
        return episode.duration().map(length -> Moment.length(length, words));
    }

    /** {@return a line to begin with} */
    public Optional<String> lead() {
        return texts.lead();
    }

    /** {@return description and notes} */
    public List<SafeHtml> bodies() {
        return texts.bodies();
    }

    /** {@return the full notes, when what is in them stands on the page already} */
    public Optional<SafeHtml> fullNotes() {
        return texts.folded();
    }

    /** {@return what can be played in the page} */
    public Optional<Player> player() {
        return Player.of(episode.media(), addresses, tracks());
    }

    private List<Player.Track> tracks() {
        var chapters = addresses
                .chaptersOf(episode)
                .map(file -> new Player.Track("chapters", file, words.tag(), words.of(Word.CHAPTERS)));
        var captions = transcript
                .filter(EpisodeTracks::isTimed)
                .flatMap(said -> addresses.captionsOf(episode).map(file -> captions(said, file)));
        return Stream.of(chapters, captions).flatMap(Optional::stream).toList();
    }

    private Player.Track captions(Transcript said, SafeUrl file) {
        var language = said.language().map(Locale::toLanguageTag).orElse(words.tag());
        return new Player.Track("captions", file, language, words.of(Word.TRANSCRIPT));
    }

    /** {@return what is said in it, word for word} */
    public Optional<TranscriptPart> transcript() {
        return transcript.map(said -> TranscriptPart.of(said, words, recording()));
    }

    /** {@return the files to download} */
    public List<LinkLine> files() {
        return Facts.files(episode.media(), words, addresses);
    }

    /** {@return the table of contents} */
    public List<ChapterLine> chapters() {
        return ChapterLine.of(episode.chapters(), addresses, recording());
    }

    /** {@return the same as a file} */
    public Optional<SafeUrl> chaptersFile() {
        return episode.chaptersFile().flatMap(file -> addresses.load(file.url()));
    }

    /** {@return guests, hosts and others} */
    public List<PeopleGroup> people() {
        return PeopleGroup.of(podcast.peopleOf(episode), words, addresses);
    }

    /** {@return the organizations it is about} */
    public List<OrganizationCard> organizations() {
        return OrganizationCard.of(episode.organizations(), addresses);
    }

    /** {@return what it points at, by heading} */
    public List<LinkGroup> links() {
        return LinkGroup.of(episode.links(), words, addresses, recording(), episode.chapters());
    }

    /** {@return stretches to listen to first} */
    public List<LinkLine> highlights() {
        return episode.soundbites().stream().map(this::highlight).toList();
    }

    private LinkLine highlight(Soundbite stretch) {
        var end = stretch.start().plus(stretch.duration());
        var range = Wording.seconds(stretch.start()) + "," + Wording.seconds(end);
        return LinkLine.of(
                        stretch.title().orElseGet(this::shortTitle), recording().map(file -> file.at(range)))
                .withNote(Wording.clock(stretch.start()) + "–" + Wording.clock(end));
    }

    /** {@return files with its words} */
    public List<LinkLine> transcripts() {
        return Facts.transcripts(episode.transcripts(), words, addresses);
    }

    /** {@return other editions of the recording} */
    public List<LinkLine> editions() {
        return Facts.editions(episode.alternates(), words, addresses);
    }

    /** {@return ways to give money, for this episode or for the show} */
    public List<LinkLine> support() {
        var support = episode.support().isEmpty() ? podcast.support() : episode.support();
        return ShowPart.support(support, words, addresses);
    }

    /** {@return where it is talked about} */
    public List<LinkLine> comments() {
        return comments(episode.conversation(), words, addresses);
    }

    static List<LinkLine> comments(Conversation conversation, Wording words, Addresses addresses) {
        var lines = new ArrayList<LinkLine>();
        var count = conversation.commentCount().map(words::number).orElse("");
        conversation
                .comments()
                .ifPresent(url -> lines.add(LinkLine.of(words.of(Word.COMMENTS), addresses.link(url))
                        .withNote(count)));
        for (var post : conversation.social()) {
            var closed = post.protocol().equalsIgnoreCase("disabled");
            var name =
                    closed ? words.of(Word.COMMENTS_CLOSED) : post.accountId().orElse(post.protocol());
            lines.add(LinkLine.of(name, post.uri().or(post::accountUrl).flatMap(addresses::link))
                    .withNote(closed || post.accountId().isEmpty() ? "" : post.protocol()));
        }
        conversation
                .commentFeed()
                .ifPresent(url -> lines.add(LinkLine.of(words.of(Word.COMMENT_FEED), addresses.link(url))));
        conversation
                .chat()
                .ifPresent(chat -> lines.add(
                        LinkLine.of(words.of(Word.CHAT) + ": " + chat.space().orElse(chat.server()))
                                .withNote(chat.protocol() + ", " + chat.server())));
        return lines;
    }

    /** {@return subjects, with the pages of what else is about them} */
    public List<LinkLine> topics() {
        return Places.subjects(episode).stream()
                .map(name -> LinkLine.of(name, addresses.ofSubject(name)))
                .toList();
    }

    /** {@return what else is known} */
    public List<Fact> details() {
        var numbering = episode.numbering();
        return new Facts(words, addresses)
                .addText(Word.FULL_TITLE, episode.title().filter(title -> !title.equals(title())))
                .addText(Word.AUTHOR, episode.author())
                .add(Word.PUBLISHED, episode.published().map(date -> LinkLine.of(Moment.day(date, words))))
                .add(Word.UPDATED, episode.updated().map(date -> LinkLine.of(Moment.day(date, words))))
                .add(Word.DURATION, episode.duration().map(length -> LinkLine.of(Moment.exactLength(length))))
                .addText(
                        Word.NUMBER,
                        numbering
                                .episodeDisplay()
                                .flatMap(label -> numbering.episode())
                                .map(words::number))
                .add(Word.SEASONS, addresses.ofSeason(episode).map(page -> LinkLine.of(season(), Optional.of(page))))
                .addFlag(Word.CAPTIONS, episode.closedCaptioned())
                .addPlaces(episode.locations())
                .addRights(episode.rights())
                .add(
                        Word.SOURCE,
                        episode.origin()
                                .map(origin -> LinkLine.of(
                                        origin.title()
                                                .orElse(LinkLine.withoutScheme(
                                                        origin.url().text())),
                                        addresses.link(origin.url()))))
                .add(Word.ORIGINAL_PAGE, episode.link().map(this::shortLink))
                .list();
    }

    private String season() {
        return EpisodeLine.fullSeason(episode, words).orElse("");
    }

    private LinkLine shortLink(Url url) {
        return LinkLine.of(LinkLine.withoutScheme(url.text()), addresses.link(url));
    }

    /** {@return what listeners give this episode} */
    public Optional<Stars> stars() {
        return Stars.of(episode.reception(), words);
    }

    /** {@return what directories count about this episode} */
    public List<LinkLine> metrics() {
        return Stars.metrics(episode.reception(), words);
    }

    /** {@return shows that a directory sets beside this episode, or beside the show} */
    public List<RelatedCard> related() {
        var related = RelatedCard.of(episode.reception(), words, addresses);
        return related.isEmpty() ? show().related() : related;
    }

    /** {@return the show's page on the web} */
    Optional<SafeUrl> providerUrl() {
        return addresses.absoluteHome();
    }

    /** {@return the show it belongs to} */
    public ShowPart show() {
        return new ShowPart(podcast, words, addresses);
    }

    /** {@return the episode before this one} */
    public Optional<EpisodeLine> previous() {
        return addresses.places().before(episode).map(other -> EpisodeLine.of(other, words, addresses));
    }

    /** {@return the episode after this one} */
    public Optional<EpisodeLine> next() {
        return addresses.places().after(episode).map(other -> EpisodeLine.of(other, words, addresses));
    }
}
