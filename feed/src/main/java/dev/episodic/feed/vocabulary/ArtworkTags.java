package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.COUNT;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.MEDIA_TYPE;
import static dev.episodic.feed.form.Forms.PURPOSES;
import static dev.episodic.feed.form.Forms.SRCSET;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Artwork;
import dev.episodic.Episode;
import dev.episodic.ForeignElement;
import dev.episodic.ForeignParts;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The three tags that carry pictures: Apple's, which is one bare address; that of RSS, which has a title and leads to a
 * page; and that of the podcast namespace, which says most. They are one list in the model, Apple's first, and each
 * picture goes out under the tag that can hold it.
 */
final class ArtworkTags {

    private static final Name APPLE_IMAGE = ItunesVocabulary.name("image");
    private static final Name RSS_IMAGE = Name.of("image");
    private static final Name PODCAST_IMAGE = PodcastVocabulary.name("image");

    private static final Shape<Artwork, Artwork.Builder> APPLE = Shape.of(
                    ItunesVocabulary.NAMESPACE, Artwork::builder, Artwork.Builder::build)
            .surplus(Artwork::foreign, Artwork.Builder::foreign)
            .required("href", URL, Artwork::url, Artwork.Builder::url)
            .textInPlaceOf("href", URL, Artwork.Builder::url);

    private static final Shape<Artwork, Artwork.Builder> RSS = Shape.of(
                    RssVocabulary.NAMESPACE, Artwork::builder, Artwork.Builder::build)
            .surplus(Artwork::foreign, Artwork.Builder::foreign)
            .requiredChild("url", URL, Artwork::url, Artwork.Builder::url)
            .optional("title", LINE, Artwork::title, Artwork.Builder::title)
            .optional("link", URL, Artwork::link, Artwork.Builder::link)
            .optional("width", COUNT, Artwork::width, Artwork.Builder::width)
            .optional("height", COUNT, Artwork::height, Artwork.Builder::height)
            .optional("description", LINE, Artwork::alt, Artwork.Builder::alt);

    private static final Shape<Artwork, Artwork.Builder> PODCAST = Shape.of(
                    PodcastVocabulary.NAMESPACE, Artwork::builder, Artwork.Builder::build)
            .surplus(Artwork::foreign, Artwork.Builder::foreign)
            .required("href", URL, Artwork::url, Artwork.Builder::url)
            .attribute("alt", LINE, Artwork::alt, Artwork.Builder::alt)
            .attribute("aspect-ratio", LINE, Artwork::aspectRatio, Artwork.Builder::aspectRatio)
            .attribute("width", COUNT, Artwork::width, Artwork.Builder::width)
            .attribute("height", COUNT, Artwork::height, Artwork.Builder::height)
            .attribute("type", MEDIA_TYPE, Artwork::type, Artwork.Builder::type)
            .listAttribute("purpose", PURPOSES, Artwork::purposes, Artwork.Builder::purposes)
            .attribute(EpisodicVocabulary.name("title"), LINE, Artwork::title, Artwork.Builder::title)
            .attribute(EpisodicVocabulary.name("link"), URL, Artwork::link, Artwork.Builder::link);

    /** The retired list of sizes: read, and written as pictures one by one. */
    private static final Shape<List<Artwork>, List<Artwork>> SIZES = Shape.<List<Artwork>, List<Artwork>>of(
                    PodcastVocabulary.NAMESPACE, ArrayList::new, List::copyOf)
            .required("srcset", SRCSET, pictures -> pictures, List::addAll);

    private ArtworkTags() {}

    static void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.in(ItunesVocabulary.NAMESPACE)
                .reads("image", new ShapeRow<>(APPLE, (draft, picture) -> draft.artwork.first(picture), false))
                .in(RssVocabulary.NAMESPACE)
                .reads("image", new ShapeRow<>(RSS, (draft, picture) -> draft.artwork.add(picture), false))
                .in(PodcastVocabulary.NAMESPACE)
                .reads("image", new ShapeRow<>(PODCAST, (draft, picture) -> draft.artwork.add(picture), true))
                .reads("images", new ShapeRow<>(SIZES, (draft, pictures) -> draft.artwork.sizes(pictures), false))
                .writes((podcast, out) -> write(podcast.artwork(), true, out));
    }

    static void item(Shape<Episode, EpisodeDraft> item) {
        item.in(ItunesVocabulary.NAMESPACE)
                .reads("image", new ShapeRow<>(APPLE, (draft, picture) -> draft.artwork.first(picture), false))
                // No image of RSS belongs into an item, but some put one there
                .in(RssVocabulary.NAMESPACE)
                .reads("image", new ShapeRow<>(RSS, (draft, picture) -> draft.artwork.add(picture), false))
                .in(PodcastVocabulary.NAMESPACE)
                .reads("image", new ShapeRow<>(PODCAST, (draft, picture) -> draft.artwork.add(picture), true))
                .reads("images", new ShapeRow<>(SIZES, (draft, pictures) -> draft.artwork.sizes(pictures), false))
                .writes((episode, out) -> write(episode.artwork(), false, out));
    }

    private static void write(List<Artwork> artwork, boolean inChannel, XmlSink out) throws IOException {
        boolean rssImage = !inChannel;
        for (int i = 0; i < artwork.size(); i++) {
            Artwork picture = artwork.get(i);
            if (i == 0 && isForApple(picture)) {
                APPLE.write(APPLE_IMAGE, picture, out);
            } else if (!rssImage && isForRss(picture)) {
                rssImage = true;
                RSS.write(RSS_IMAGE, picture, out);
            } else {
                PODCAST.write(PODCAST_IMAGE, picture, out);
            }
        }
    }

    /**
     * Writes a picture of RSS, as it was written by the row, under the tag of the podcast namespace, which holds as much;
     * {@return whether it has an address}
     */
    static boolean writeForPodcasts(ForeignElement image, XmlSink out) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        image.children().forEach(part -> parts.put(part.name(), part.text().orElse("")));
        if (!parts.containsKey("url")) {
            return false;
        }
        out.start(PODCAST_IMAGE);
        out.attribute("href", parts.remove("url"));
        for (var part : parts.entrySet()) {
            out.attribute(attribute(part.getKey()), part.getValue());
        }
        out.end();
        return true;
    }

    private static Name attribute(String rssPart) {
        return switch (rssPart) {
            case "description" -> Name.of("alt");
            case "title", "link" -> EpisodicVocabulary.name(rssPart);
            default -> Name.of(rssPart);
        };
    }

    /** {@return whether it is said with an address alone} */
    private static boolean isForApple(Artwork picture) {
        return picture.toBuilder().foreign(ForeignParts.none()).build().equals(Artwork.of(picture.url()));
    }

    private static boolean isForRss(Artwork picture) {
        return (picture.title().isPresent() || picture.link().isPresent())
                && picture.type().isEmpty()
                && picture.aspectRatio().isEmpty()
                && picture.purposes().isEmpty();
    }
}
