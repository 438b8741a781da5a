package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The feed itself, as apart from the show it carries.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 * @see <a href="https://podcasters.apple.com/support/823-podcast-requirements">Apple: podcast requirements</a>
 */
public sealed interface FeedInfo {

    /** {@return the address of the feed: {@code atom:link} with {@code rel="self"}} */
    Optional<Url> url();

    /** {@return the address that the feed has moved to: {@code itunes:new-feed-url}} */
    Optional<Url> newUrl();

    /** {@return the lasting identity of the show, a UUID: {@code podcast:guid}} */
    Optional<String> guid();

    /** {@return the program that wrote it: {@code generator}} */
    Optional<String> generator();

    /** {@return a page about the format: {@code docs}} */
    Optional<Url> documentation();

    /** {@return when its content came out: {@code pubDate}} */
    Optional<OffsetDateTime> published();

    /** {@return when it was last changed: {@code lastBuildDate}} */
    Optional<OffsetDateTime> updated();

    /** {@return how long a copy stays good, in whole minutes: {@code ttl}} */
    Optional<Duration> timeToLive();

    /** {@return who answers for the content: {@code managingEditor}} */
    Optional<Contact> managingEditor();

    /** {@return who answers for the technology: {@code webMaster}} */
    Optional<Contact> webMaster();

    /** {@return whether other hosts may import it: {@code podcast:locked}} */
    Optional<Locked> locked();

    /** {@return whether Apple is asked not to list it: {@code itunes:block}} */
    Optional<Boolean> blocked();

    /** {@return which directories are asked not to list it: {@code podcast:block}} */
    List<Block> blocks();

    /** {@return whether no more episodes will come: {@code itunes:complete}} */
    Optional<Boolean> complete();

    /** {@return how often episodes are meant to come: {@code podcast:updateFrequency}} */
    Optional<UpdateFrequency> updateFrequency();

    /** {@return whether changes are told through Podping: {@code podcast:podping}} */
    Optional<Boolean> podping();

    /** {@return hubs that tell about changes (WebSub): {@code atom:link} with {@code rel="hub"}} */
    List<Url> hubs();

    /** {@return the other documents of the feed, when it comes in several} */
    FeedPages pages();

    /** {@return when and how often it is worth asking for} */
    Polling polling();

    /** {@return how many of the newest episodes are to be shown: {@code spotify:limit}} */
    Optional<Integer> recentCount();

    /** {@return its name at FeedBurner: {@code feedburner:info}} */
    Optional<String> feedBurnerName();

    /** {@return a box for readers to type into: {@code textInput}} */
    Optional<TextInput> textInput();

    /** {@return a feed that says nothing} */
    static FeedInfo none() {
        return Builder.NONE;
    }

    /** {@return whether nothing is said} */
    default boolean isEmpty() {
        return equals(none());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this feed} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link FeedInfo} values. */
    final class Builder {
        private static final FeedInfo NONE = new Builder().build();

        private @Nullable Url url;
        private @Nullable Url newUrl;
        private @Nullable String guid;
        private @Nullable String generator;
        private @Nullable Url documentation;
        private @Nullable OffsetDateTime published;
        private @Nullable OffsetDateTime updated;
        private @Nullable Duration timeToLive;
        private @Nullable Contact managingEditor;
        private @Nullable Contact webMaster;
        private @Nullable Locked locked;
        private @Nullable Boolean blocked;
        private final List<Block> blocks = new ArrayList<>();
        private @Nullable Boolean complete;
        private @Nullable UpdateFrequency updateFrequency;
        private @Nullable Boolean podping;
        private final List<Url> hubs = new ArrayList<>();
        private FeedPages pages = FeedPages.none();
        private Polling polling = Polling.none();
        private @Nullable Integer recentCount;
        private @Nullable String feedBurnerName;
        private @Nullable TextInput textInput;

        private Builder() {}

        private Builder(FeedInfo feedInfo) {
            url = feedInfo.url().orElse(null);
            newUrl = feedInfo.newUrl().orElse(null);
            guid = feedInfo.guid().orElse(null);
            generator = feedInfo.generator().orElse(null);
            documentation = feedInfo.documentation().orElse(null);
            published = feedInfo.published().orElse(null);
            updated = feedInfo.updated().orElse(null);
            timeToLive = feedInfo.timeToLive().orElse(null);
            managingEditor = feedInfo.managingEditor().orElse(null);
            webMaster = feedInfo.webMaster().orElse(null);
            locked = feedInfo.locked().orElse(null);
            blocked = feedInfo.blocked().orElse(null);
            blocks.addAll(feedInfo.blocks());
            complete = feedInfo.complete().orElse(null);
            updateFrequency = feedInfo.updateFrequency().orElse(null);
            podping = feedInfo.podping().orElse(null);
            hubs.addAll(feedInfo.hubs());
            pages = feedInfo.pages();
            polling = feedInfo.polling();
            recentCount = feedInfo.recentCount().orElse(null);
            feedBurnerName = feedInfo.feedBurnerName().orElse(null);
            textInput = feedInfo.textInput().orElse(null);
        }

        /** Sets {@link FeedInfo#url()}; null clears it. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** Sets {@link FeedInfo#newUrl()}; null clears it. */
        public Builder newUrl(@Nullable Url newUrl) {
            this.newUrl = newUrl;
            return this;
        }

        /** Sets {@link FeedInfo#guid()}; null clears it. */
        public Builder guid(@Nullable String guid) {
            this.guid = guid;
            return this;
        }

        /** Sets {@link FeedInfo#generator()}; null clears it. */
        public Builder generator(@Nullable String generator) {
            this.generator = generator;
            return this;
        }

        /** Sets {@link FeedInfo#documentation()}; null clears it. */
        public Builder documentation(@Nullable Url documentation) {
            this.documentation = documentation;
            return this;
        }

        /** Sets {@link FeedInfo#published()}; null clears it. */
        public Builder published(@Nullable OffsetDateTime published) {
            this.published = published;
            return this;
        }

        /** Sets {@link FeedInfo#updated()}; null clears it. */
        public Builder updated(@Nullable OffsetDateTime updated) {
            this.updated = updated;
            return this;
        }

        /** Sets {@link FeedInfo#timeToLive()}; null clears it. */
        public Builder timeToLive(@Nullable Duration timeToLive) {
            this.timeToLive = timeToLive;
            return this;
        }

        /** Sets {@link FeedInfo#managingEditor()}; null clears it. */
        public Builder managingEditor(@Nullable Contact managingEditor) {
            this.managingEditor = managingEditor;
            return this;
        }

        /** Sets {@link FeedInfo#webMaster()}; null clears it. */
        public Builder webMaster(@Nullable Contact webMaster) {
            this.webMaster = webMaster;
            return this;
        }

        /** Sets {@link FeedInfo#locked()}; null clears it. */
        public Builder locked(@Nullable Locked locked) {
            this.locked = locked;
            return this;
        }

        /** Sets {@link FeedInfo#blocked()}; null clears it. */
        public Builder blocked(@Nullable Boolean blocked) {
            this.blocked = blocked;
            return this;
        }

        /** Sets {@link FeedInfo#blocks()}, in place of what was there. */
        public Builder blocks(List<Block> blocks) {
            var copy = List.copyOf(blocks);
            this.blocks.clear();
            this.blocks.addAll(copy);
            return this;
        }

        /** Adds one to {@link FeedInfo#blocks()}. */
        public Builder addBlock(Block block) {
            blocks.add(requireNonNull(block, "block"));
            return this;
        }

        /** Sets {@link FeedInfo#complete()}; null clears it. */
        public Builder complete(@Nullable Boolean complete) {
            this.complete = complete;
            return this;
        }

        /** Sets {@link FeedInfo#updateFrequency()}; null clears it. */
        public Builder updateFrequency(@Nullable UpdateFrequency updateFrequency) {
            this.updateFrequency = updateFrequency;
            return this;
        }

        /** Sets {@link FeedInfo#podping()}; null clears it. */
        public Builder podping(@Nullable Boolean podping) {
            this.podping = podping;
            return this;
        }

        /** Sets {@link FeedInfo#hubs()}, in place of what was there. */
        public Builder hubs(List<Url> hubs) {
            var copy = List.copyOf(hubs);
            this.hubs.clear();
            this.hubs.addAll(copy);
            return this;
        }

        /** Adds one to {@link FeedInfo#hubs()}. */
        public Builder addHub(Url hub) {
            hubs.add(requireNonNull(hub, "hub"));
            return this;
        }

        /** Sets {@link FeedInfo#pages()}. */
        public Builder pages(FeedPages pages) {
            this.pages = requireNonNull(pages, "pages");
            return this;
        }

        /** Changes {@link FeedInfo#pages()}, starting from what is there. */
        public Builder editPages(Consumer<FeedPages.Builder> edit) {
            var builder = pages.toBuilder();
            edit.accept(builder);
            pages = builder.build();
            return this;
        }

        /** Sets {@link FeedInfo#polling()}. */
        public Builder polling(Polling polling) {
            this.polling = requireNonNull(polling, "polling");
            return this;
        }

        /** Changes {@link FeedInfo#polling()}, starting from what is there. */
        public Builder editPolling(Consumer<Polling.Builder> edit) {
            var builder = polling.toBuilder();
            edit.accept(builder);
            polling = builder.build();
            return this;
        }

        /** Sets {@link FeedInfo#recentCount()}; null clears it. */
        public Builder recentCount(@Nullable Integer recentCount) {
            this.recentCount = recentCount;
            return this;
        }

        /** Sets {@link FeedInfo#feedBurnerName()}; null clears it. */
        public Builder feedBurnerName(@Nullable String feedBurnerName) {
            this.feedBurnerName = feedBurnerName;
            return this;
        }

        /** Sets {@link FeedInfo#textInput()}; null clears it. */
        public Builder textInput(@Nullable TextInput textInput) {
            this.textInput = textInput;
            return this;
        }

        /** {@return the feed} */
        public FeedInfo build() {
            return new FeedInfoRecord(
                    Optional.ofNullable(url),
                    Optional.ofNullable(newUrl),
                    Parts.text(guid),
                    Parts.text(generator),
                    Optional.ofNullable(documentation),
                    Optional.ofNullable(published),
                    Optional.ofNullable(updated),
                    Optional.ofNullable(timeToLive),
                    Optional.ofNullable(managingEditor),
                    Optional.ofNullable(webMaster),
                    Optional.ofNullable(locked),
                    Optional.ofNullable(blocked),
                    blocks,
                    Optional.ofNullable(complete),
                    Optional.ofNullable(updateFrequency),
                    Optional.ofNullable(podping),
                    hubs,
                    pages,
                    polling,
                    Optional.ofNullable(recentCount),
                    Parts.text(feedBurnerName),
                    Optional.ofNullable(textInput));
        }

        private record FeedInfoRecord(
                Optional<Url> url,
                Optional<Url> newUrl,
                Optional<String> guid,
                Optional<String> generator,
                Optional<Url> documentation,
                Optional<OffsetDateTime> published,
                Optional<OffsetDateTime> updated,
                Optional<Duration> timeToLive,
                Optional<Contact> managingEditor,
                Optional<Contact> webMaster,
                Optional<Locked> locked,
                Optional<Boolean> blocked,
                List<Block> blocks,
                Optional<Boolean> complete,
                Optional<UpdateFrequency> updateFrequency,
                Optional<Boolean> podping,
                List<Url> hubs,
                FeedPages pages,
                Polling polling,
                Optional<Integer> recentCount,
                Optional<String> feedBurnerName,
                Optional<TextInput> textInput)
                implements FeedInfo {
            FeedInfoRecord {
                blocks = List.copyOf(blocks);
                hubs = List.copyOf(hubs);
            }
        }
    }
}
