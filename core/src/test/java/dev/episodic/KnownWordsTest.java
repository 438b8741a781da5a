package dev.episodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of known words are whole, and unknown words are kept. */
class KnownWordsTest {

    @Test
    void knowsTheNineteenCategoriesOfAppleAndTheNinetyOneWithinThem() {
        var today = AppleCategories.today();

        assertThat(today).hasSize(19);
        assertThat(today.values().stream().mapToInt(Set::size).sum()).isEqualTo(91);
        assertThat(today.get("Sports")).hasSize(15);
        assertThat(today.get("True Crime")).isEmpty();
        assertThat(today).allSatisfy((main, within) -> {
            assertThat(Category.of(main, within.toArray(String[]::new)).isApple())
                    .isTrue();
            assertThat(AppleCategories.name(main.toLowerCase(Locale.ROOT).replace("&", "and")))
                    .contains(main);
        });
    }

    @Test
    void leadsFromEveryFormerCategoryToOneOfToday() {
        var former = Resource.lines("apple-categories-former.txt");
        var paths = former.stream().map(line -> line.split(" = ", -1)[0]).toList();

        assertThat(paths).hasSizeGreaterThan(70).doesNotHaveDuplicates();
        assertThat(former.stream().filter(line -> line.contains(" = ")))
                .hasSizeGreaterThan(50)
                .allSatisfy(line -> {
                    var path = line.split(" = ", -1)[0].split(" > ", -1);
                    var old = path.length == 1 ? Category.of(path[0]) : Category.of(path[0], path[1]);
                    assertThat(old.isApple()).isFalse();
                    assertThat(old.modern()).hasSize(1).allMatch(Category::isApple);
                });
    }

    @Test
    void saysWhatAFormerCategoryIsCalledToday() {
        assertThat(Category.of("Business", "Business News", "Careers").modern())
                .containsExactly(Category.of("News", "Business News"), Category.of("Business", "Careers"));
        assertThat(Category.of("Sports & Recreation").modern()).containsExactly(Category.of("Sports"));
    }

    @Test
    void leavesCategoriesOfTodayAndUnknownOnesAsTheyAre() {
        var science = Category.of("Science", "Physics", "Nature");
        var unknown = Category.of("Sea Shanties", "Capstan");
        var other =
                Category.builder().name("Health").scheme("https://example.org/").build();

        assertThat(List.of(science, unknown, other, Category.of("Public Radio")))
                .allSatisfy(category -> assertThat(category.modern()).containsExactly(category));
        assertThat(unknown.isApple()).isFalse();
        assertThat(other.isApple()).isFalse();
        assertThat(Category.of("Science", "Marketing").isApple()).isFalse();
    }

    @Test
    void knowsTheOneHundredAndTwelveCategoriesOfThePodcastIndex() {
        var lines = Resource.lines("podcast-index-categories.txt");

        assertThat(lines).hasSize(112);
        assertThat(lines.stream().map(line -> Integer.parseInt(line.split(" ", 2)[0])))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 112).boxed().toList());
        assertThat(lines).allSatisfy(line -> {
            var name = line.split(" ", 2)[1];
            assertThat(Category.of(name).podcastIndex()).containsExactly(entry(number(line), name));
        });
    }

    private static int number(String line) {
        return Integer.parseInt(line.split(" ", 2)[0]);
    }

    @Test
    void findsTheCategoriesOfThePodcastIndexThatOneOfApplesFallsInto() {
        assertThat(Category.of("TV & Film", "Film Reviews").podcastIndex())
                .containsExactly(entry(104, "TV"), entry(105, "Film"), entry(107, "Reviews"));
        assertThat(Category.of("Leisure", "Video Games").podcastIndex())
                .containsExactly(entry(42, "Leisure"), entry(52, "Video-Games"));
        assertThat(Category.of("Sea Shanties").podcastIndex()).isEmpty();
    }

    @Test
    void knowsTheFiftyEightServicesOfThePodcastNamespace() {
        var services = Resource.lines("services.txt");

        assertThat(services).hasSize(58).doesNotHaveDuplicates();
        assertThat(services).allSatisfy(word -> assertThat(Service.of(word.toUpperCase(Locale.ROOT)))
                .hasToString(word)
                .matches(Service::isKnown));
        assertThat(Service.of(" Tidal Radio ")).hasToString("Tidal Radio").matches(service -> !service.isKnown());
        assertThatThrownBy(() -> Service.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsTheNineteenMediums() {
        var words = new ArrayList<String>();
        for (String line : Resource.lines("mediums.txt")) {
            List.of(line.split(":", -1)).forEach(word -> words.add(word.strip()));
        }
        words.remove("");

        assertThat(words).hasSize(19).doesNotHaveDuplicates().allMatch(word -> Medium.of(word)
                .isKnown());
        assertThat(words.stream().map(Medium::of).filter(Medium::isList)).hasSize(10);
        assertThat(Medium.MUSIC.list())
                .hasToString("musicL")
                .isEqualTo(Medium.of("musicL").list());
        assertThat(Medium.of("mixed").list()).hasToString("mixed");
        assertThat(Medium.of("zine").isKnown()).isFalse();
        assertThat(Medium.of("zine").list()).hasToString("zine");
    }

    @Test
    void tellsTheGroupsOfARole() {
        assertThat(Role.GUEST.groups()).containsExactly(PersonGroup.CAST);
        assertThat(Role.of("Editor").groups())
                .containsExactly(PersonGroup.of("writing"), PersonGroup.of("video post-production"));
        assertThat(Role.of("stoker").groups()).isEmpty();
        assertThat(PersonGroup.CAST.roles()).hasSize(8).contains(Role.HOST, Role.GUEST);
        assertThat(PersonGroup.of("Band").roles()).isEmpty();
        assertThat(Resource.lines("person-taxonomy.txt").stream()
                        .map(line ->
                                PersonGroup.of(line.split(":", -1)[0]).roles().size()))
                .hasSize(11)
                .satisfies(sizes ->
                        assertThat(sizes.stream().mapToInt(size -> size).sum()).isEqualTo(63));
    }

    @Test
    void namesEveryLicenceOnceAndNoAddressTwice() {
        var ids = new ArrayList<String>();
        var addresses = new ArrayList<String>();
        for (String line : Resource.lines("licenses.txt")) {
            var sides = line.split(": ", 2);
            ids.add(sides[0]);
            if (sides.length > 1) {
                addresses.addAll(List.of(sides[1].split(", ", -1)));
            }
        }

        assertThat(ids)
                .hasSizeGreaterThan(60)
                .doesNotHaveDuplicates()
                .contains("ARR", "CC-BY-4.0", "CC-BY-NC-4.0", "CC-BY-NC-ND-4.0", "POD-V4V-1.0")
                .allSatisfy(id -> assertThat(License.builder()
                                .name(id.toUpperCase(Locale.ROOT))
                                .build()
                                .id())
                        .contains(id));
        assertThat(addresses).doesNotHaveDuplicates().allSatisfy(address -> assertThat(
                        License.of(Url.of("http://www." + address + "/")).id())
                .isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "https://creativecommons.org/licenses/by/4.0/, CC-BY-4.0",
        "http://creativecommons.org/licenses/by-nc-sa/2.5, CC-BY-NC-SA-2.5",
        "https://creativecommons.org/licenses/by/4.0/legalcode.de, CC-BY-4.0",
        "https://creativecommons.org/licenses/by-sa/3.0/de/deed.en_US, CC-BY-SA-3.0-DE",
        "//www.creativecommons.org/publicdomain/zero/1.0/#top, CC0-1.0"
    })
    void knowsALicenceByItsAddress(String address, String id) {
        assertThat(License.of(Url.of(address)).id()).contains(id);
        assertThat(License.of(Url.of(address)).label()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cc-by-nc-4.0", "CC BY-NC 4.0", " cc_by_nc_4.0 "})
    void knowsALicenceByItsNameInAnySpelling(String name) {
        assertThat(License.builder().name(name).build().id()).contains("CC-BY-NC-4.0");
    }

    @Test
    void keepsALicenceThatNobodyKnows() {
        var own = License.builder().name("Ask the lighthouse").build();
        var page = License.of(Url.of("https://example.org/terms"));

        assertThat(own.id()).isEmpty();
        assertThat(own.label()).isEqualTo("Ask the lighthouse");
        assertThat(page.id()).isEmpty();
        assertThat(page.label()).isEqualTo("https://example.org/terms");
        assertThatThrownBy(() -> License.builder().build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsTheCoordinatesOfAPlace() {
        var place = Location.builder().geo("geo:-33.86,151.2,10;crs=wgs84;u=5").build();

        assertThat(place.latitude()).hasToString("Optional[-33.86]");
        assertThat(place.longitude()).hasToString("Optional[151.2]");
        assertThat(place.altitude()).hasToString("Optional[10]");
        assertThat(place.label()).isEqualTo("-33.86,151.2,10");
        assertThat(place.toBuilder().name("Sydney").build().label()).isEqualTo("Sydney");
    }

    @Test
    void knowsNoCoordinatesWhereNoneCanBeRead() {
        var place = Location.builder().name("Atlantis").geo("somewhere").build();

        assertThat(place.latitude()).isEmpty();
        assertThat(place.longitude()).isEmpty();
        assertThat(place.altitude()).isEmpty();
        assertThatThrownBy(() -> Location.builder().build()).isInstanceOf(IllegalArgumentException.class);
    }
}
