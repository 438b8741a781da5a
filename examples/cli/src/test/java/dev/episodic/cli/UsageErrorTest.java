package dev.episodic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageErrorTest {

    @ParameterizedTest
    @CsvSource({"read, read, 0", "raed, read, 1", "rad, read, 1", "reead, read, 1", "wrote, write, 1", "'', site, 4"})
    void countsTheSlipsBetweenTwoWords(String typed, String meant, int slips) {
        assertThat(UsageError.distance(typed, meant)).isEqualTo(slips);
    }
}
