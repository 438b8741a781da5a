package dev.episodic.html.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Lund",
                "Vu Le",
                "Evan You",
                "Kent C. Holt",
                "Mike van Heuvel",
                "Dr. Laura Okoro",
                "Søren Bråten Nyå",
                "Quentin Stafford-Frey",
                "Мария Орлова",
                "张伟",
                "Tadhg O’Rourke"
            })
    void knowsTheShapeOfAFullName(String name) {
        assertThat(PersonName.isFull(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada",
                "The Fog",
                "Rope Systems",
                "Software Engineer",
                "Harbour Foundation",
                "ada lund",
                "Ada Lund 3",
                "Special Guest",
                "Ada's Blog",
                "HARBOUR NEWS",
                "Ada and Odile",
                "a",
                ""
            })
    void knowsWhatIsNoFullName(String text) {
        assertThat(PersonName.isFull(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lund, who keeps the light | Ada Lund",
                "Ada Lund from Rope Systems | Ada Lund",
                "Ada Lund CEO of Rope | Ada Lund",
                "J. R. Holt tells | J. R. Holt",
                "Mike van Heuvel explains | Mike van Heuvel",
            })
    void takesTheNameThatATextBeginsWith(String text, String name) {
        assertThat(PersonName.leading(text)).contains(name);
    }

    @Test
    void partsAListOfNames() {
        assertThat(PersonName.list("Ada Lund, Odile Marchetti (Coast Office) and Bram Vesely."))
                .containsExactly("Ada Lund", "Odile Marchetti", "Bram Vesely");
    }
}
