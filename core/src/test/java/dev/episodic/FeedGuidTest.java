package dev.episodic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedGuidTest {

    @ParameterizedTest
    @CsvSource({
        "https://mp3s.nashownotes.com/pc20rss.xml, 917393e3-1b1e-5cef-ace4-edaa54e1f810",
        "https://podnews.net/rss, 9b024349-ccf0-5f69-a609-6b82873eab3c",
        "https://feeds.buzzsprout.com/231452.rss, 29cdca4a-32d8-56ba-b48b-09a011c5daa9",
        "https://feeds.buzzsprout.com/1538779.rss, 396d9ae0-da7e-5557-b894-b606231fa3ea",
        "https://media.rss.com/joemartinmusic/feed.xml, ff519475-6e90-5231-91a0-37d092088d88",
        "https://agilesetmedia.com/assets/static/feeds/publisher.xml, 003af0a0-6a45-55bf-b765-68e3d349551a",
        "https://itsamood.org/itsamoodrss.xml, 469b403f-db2d-574c-9db9-96dbb3f6561c",
        "https://example.com/feed.xml, d84ced82-1926-54c0-88c2-bb01dd35d7e3",
        "https://example.com/feed/, 4136005d-a5b9-534d-b32a-e88894e1ae4a",
        "https://example.com/feed///, 4136005d-a5b9-534d-b32a-e88894e1ae4a",
        "https://feeds.example.com/show?format=mp3, aa0d92d7-2a5b-5c03-bd92-7edbd4458514",
        "https://Example.com/Feed.xml, 927d802e-bcf9-5ae6-a48c-eb1eeb854516",
        "https://xn--bcher-kva.example/feed.xml, 6058838c-550c-508d-911d-bbd033c028e6",
        "https://bücher.example/feed.xml, aaac4c70-9225-551d-a1d6-6fd67e6eae74",
        "https://example.org/tidepool/feed.xml, 9b2f7209-820f-52ce-8867-a75004269ae6"
    })
    void isMadeFromTheAddressWithoutItsScheme(String address, String guid) {
        assertThat(FeedGuid.of(Url.of(address))).hasToString(guid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://podnews.net/rss",
                "podnews.net/rss",
                "feed://podnews.net/rss",
                "feed:podnews.net/rss",
                "HTTPS://podnews.net/rss/"
            })
    void isTheSameWhateverTheScheme(String address) {
        assertThat(FeedGuid.of(Url.of(address))).hasToString("9b024349-ccf0-5f69-a609-6b82873eab3c");
    }

    @Test
    void isANameBasedIdentityOfVersionFive() {
        var guid = FeedGuid.of(Url.of("https://sleepers.example/feed"));

        assertThat(guid.version()).isEqualTo(5);
        assertThat(guid.variant()).isEqualTo(2);
    }
}
