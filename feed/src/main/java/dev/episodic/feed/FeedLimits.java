package dev.episodic.feed;

/**
 * How much of a feed is read before the reader stops listening: what protects an application from a feed that is too
 * big, by accident or on purpose. No real feed comes near the standard limits. Whatever lies beyond a limit is left out
 * and reported as an error; what was read until then stays.
 */
public final class FeedLimits {
    private static final FeedLimits STANDARD = builder().build();

    private final long bytes;
    private final int depth;
    private final int attributes;
    private final int textLength;
    private final int itemLength;
    private final int nameLength;
    private final int items;
    private final int diagnostics;

    private FeedLimits(Builder builder) {
        bytes = builder.bytes;
        depth = builder.depth;
        attributes = builder.attributes;
        textLength = builder.textLength;
        itemLength = builder.itemLength;
        nameLength = builder.nameLength;
        items = builder.items;
        diagnostics = builder.diagnostics;
    }

    /** {@return the limits for feeds from anywhere} */
    public static FeedLimits standard() {
        return STANDARD;
    }

    /** {@return a builder that starts from the standard limits} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from these limits} */
    public Builder toBuilder() {
        return new Builder()
                .bytes(bytes)
                .depth(depth)
                .attributes(attributes)
                .textLength(textLength)
                .itemLength(itemLength)
                .nameLength(nameLength)
                .items(items)
                .diagnostics(diagnostics);
    }

    /** {@return how long a document may be, in bytes of unpacked UTF-8: 2 GiB unless set} */
    public long bytes() {
        return bytes;
    }

    /** {@return how many elements may lie one inside another: 100 unless set} */
    public int depth() {
        return depth;
    }

    /** {@return how many attributes one element may have: 200 unless set} */
    public int attributes() {
        return attributes;
    }

    /** {@return how long one text, or one tag with its attributes, may be, in bytes of UTF-8: 16 MiB unless set} */
    public int textLength() {
        return textLength;
    }

    /**
     * {@return how long one episode may be, and all that stands beside the episodes, in bytes of UTF-8: 64 MiB unless
     * set}
     */
    public int itemLength() {
        return itemLength;
    }

    /** {@return how long the name of an element or attribute may be, in bytes of UTF-8: 1000 unless set} */
    public int nameLength() {
        return nameLength;
    }

    /** {@return how many episodes a feed may have: one million unless set} */
    public int items() {
        return items;
    }

    /** {@return how many diagnostics are kept: 1000 unless set} */
    public int diagnostics() {
        return diagnostics;
    }

    /** Sets limits one by one. */
    public static final class Builder {
        private long bytes = 2L << 30;
        private int depth = 100;
        private int attributes = 200;
        private int textLength = 16 << 20;
        private int itemLength = 64 << 20;
        private int nameLength = 1000;
        private int items = 1_000_000;
        private int diagnostics = 1000;

        private Builder() {}

        /**
         * Sets how long a document may be.
         *
         * @param limit bytes of unpacked UTF-8
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder bytes(long limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("bytes: at least 1, not " + limit);
            }
            bytes = limit;
            return this;
        }

        /**
         * Sets how many elements may lie one inside another.
         *
         * @param limit elements
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder depth(int limit) {
            depth = positive(limit, "depth");
            return this;
        }

        /**
         * Sets how many attributes one element may have.
         *
         * @param limit attributes
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder attributes(int limit) {
            attributes = positive(limit, "attributes");
            return this;
        }

        /**
         * Sets how long one text, or one tag with its attributes, may be.
         *
         * @param limit bytes of UTF-8
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder textLength(int limit) {
            textLength = positive(limit, "textLength");
            return this;
        }

        /**
         * Sets how long one episode may be, and all that stands beside the episodes.
         *
         * @param limit bytes of UTF-8
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder itemLength(int limit) {
            itemLength = positive(limit, "itemLength");
            return this;
        }

        /**
         * Sets how long the name of an element or attribute may be.
         *
         * @param limit bytes of UTF-8
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder nameLength(int limit) {
            nameLength = positive(limit, "nameLength");
            return this;
        }

        /**
         * Sets how many episodes a feed may have.
         *
         * @param limit episodes
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder items(int limit) {
            items = positive(limit, "items");
            return this;
        }

        /**
         * Sets how many diagnostics are kept.
         *
         * @param limit diagnostics
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder diagnostics(int limit) {
            diagnostics = positive(limit, "diagnostics");
            return this;
        }

        /** {@return the limits} */
        public FeedLimits build() {
            return new FeedLimits(this);
        }

        private static int positive(int limit, String name) {
            if (limit < 1) {
                throw new IllegalArgumentException(name + ": at least 1, not " + limit);
            }
            return limit;
        }
    }
}
