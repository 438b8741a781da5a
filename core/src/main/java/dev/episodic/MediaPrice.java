package dev.episodic;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What something costs: {@code media:price}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-price">Media RSS: media:price</a>
 */
public sealed interface MediaPrice {

    /** {@return {@code rent}, {@code purchase}, {@code package} or {@code subscription}} */
    Optional<String> type();

    /** {@return how much: {@code price}} */
    Optional<BigDecimal> amount();

    /** {@return the currency in three letters, as ISO 4217 has them} */
    Optional<String> currency();

    /** {@return a page about the package or the subscription} */
    Optional<Url> info();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this price} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaPrice} values. */
    final class Builder {
        private @Nullable String type;
        private @Nullable BigDecimal amount;
        private @Nullable String currency;
        private @Nullable Url info;

        private Builder() {}

        private Builder(MediaPrice mediaPrice) {
            type = mediaPrice.type().orElse(null);
            amount = mediaPrice.amount().orElse(null);
            currency = mediaPrice.currency().orElse(null);
            info = mediaPrice.info().orElse(null);
        }

        /** Sets {@link MediaPrice#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link MediaPrice#amount()}; null clears it. */
        public Builder amount(@Nullable BigDecimal amount) {
            this.amount = amount;
            return this;
        }

        /** Sets {@link MediaPrice#currency()}; null clears it. */
        public Builder currency(@Nullable String currency) {
            this.currency = currency;
            return this;
        }

        /** Sets {@link MediaPrice#info()}; null clears it. */
        public Builder info(@Nullable Url info) {
            this.info = info;
            return this;
        }

        /** {@return the price} */
        public MediaPrice build() {
            return new MediaPriceRecord(
                    Parts.text(type), Parts.number(amount), Parts.text(currency), Optional.ofNullable(info));
        }

        private record MediaPriceRecord(
                Optional<String> type, Optional<BigDecimal> amount, Optional<String> currency, Optional<Url> info)
                implements MediaPrice {}
    }
}
