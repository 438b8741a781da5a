package dev.episodic.html.site;

import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Podcast;
import dev.episodic.Support;
import dev.episodic.ValueBlock;
import dev.episodic.ValueRecipient;
import dev.episodic.html.SafeHtml;
import dev.episodic.html.SafeUrl;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The show, as its own page and those of its episodes tell about it. */
public final class ShowPart {

    private static final Set<LinkKind> SUBSCRIBE = Set.of(LinkKind.PLATFORM, LinkKind.SOCIAL, LinkKind.SELF);

    private final Podcast podcast;
    private final Wording words;
    private final Addresses addresses;

    ShowPart(Podcast podcast, Wording words, Addresses addresses) {
        this.podcast = podcast;
        this.words = words;
        this.addresses = addresses;
    }

    /** {@return its name} */
    public String title() {
        return Frame.title(podcast, words);
    }

    /** {@return who makes it} */
    public Optional<String> author() {
        return podcast.author();
    }

    /** {@return its page} */
    public Optional<SafeUrl> home() {
        return addresses.home();
    }

    /** {@return its cover} */
    public Optional<Picture> cover() {
        return Picture.first(podcast.artwork(), words.of(Word.COVER_OF, title()), addresses);
    }

    /** {@return its line, if it says more than the texts} */
    public Optional<String> lead() {
        return texts().lead();
    }

    /** {@return what it is about} */
    public List<SafeHtml> bodies() {
        return texts().bodies();
    }

    /** {@return what it is about, in a sentence or two} */
    public String excerpt() {
        return Stream.of(podcast.subtitle(), podcast.summary(), podcast.description(), podcast.content())
                .flatMap(Optional::stream)
                .findFirst()
                .map(text -> PlainText.excerpt(text, 300))
                .orElse("");
    }

    private Texts texts() {
        return Texts.of(podcast);
    }

    /** {@return what listeners give it} */
    public Optional<Stars> stars() {
        return Stars.of(podcast.reception(), words);
    }

    /** {@return what directories count about it} */
    public List<LinkLine> metrics() {
        return Stars.metrics(podcast.reception(), words);
    }

    /** {@return shows that a directory sets beside it} */
    public List<RelatedCard> related() {
        return RelatedCard.of(podcast.reception(), words, addresses);
    }

    /** {@return shows that it recommends} */
    public List<RelatedCard> recommended() {
        return RelatedCard.recommended(podcast, addresses);
    }

    /** {@return where to follow it: the feed first, then apps and networks} */
    public List<LinkLine> subscriptions() {
        var links = new ArrayList<LinkLine>();
        addresses.feed().ifPresent(url -> links.add(LinkLine.of(words.of(Word.FEED), Optional.of(url))));
        podcast.links().stream()
                .filter(ShowPart::isSubscription)
                .map(link -> LinkLine.of(link, addresses, Optional.empty()))
                .forEach(links::add);
        return links;
    }

    /** {@return its other links} */
    public List<LinkGroup> links() {
        var others =
                podcast.links().stream().filter(link -> !isSubscription(link)).toList();
        return LinkGroup.of(others, words, addresses);
    }

    private static boolean isSubscription(Link link) {
        return link.kind().filter(SUBSCRIBE::contains).isPresent();
    }

    /** {@return ways to give it money} */
    public List<LinkLine> support() {
        return support(podcast.support(), words, addresses);
    }

    static List<LinkLine> support(Support support, Wording words, Addresses addresses) {
        var funding = support.funding().stream()
                .map(way -> LinkLine.of(way.title().orElse(words.of(Word.SUPPORT)), addresses.link(way.url())));
        var streamed = support.values().stream().flatMap(value -> payees(value, words));
        return Stream.concat(funding, streamed).toList();
    }

    private static Stream<LinkLine> payees(ValueBlock value, Wording words) {
        var shares = value.recipients().stream()
                .filter(recipient -> !recipient.fee().orElse(false))
                .map(ValueRecipient::split)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return value.recipients().stream()
                .map(recipient -> LinkLine.of(recipient.name().orElse(recipient.address()))
                        .withNote(value.type() + ", " + share(recipient, shares, words)));
    }

    private static String share(ValueRecipient recipient, BigDecimal shares, Wording words) {
        return recipient.fee().orElse(false)
                ? words.number(recipient.split()) + "\u00a0%"
                : words.of(Word.VALUE_SHARES, words.number(recipient.split()), words.number(shares));
    }
}
