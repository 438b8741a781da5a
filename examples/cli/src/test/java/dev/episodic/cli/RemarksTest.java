package dev.episodic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemarksTest {

    @Test
    void keepWordsButNothingThatSteersATerminal() {
        assertThat(Remarks.printable("Žluť 👩\u200d🚀 \u001b[31mred\u009b\u202e\r\n\u0007end"))
                .isEqualTo("Žluť 👩\u200d🚀  [31mred end");
    }
}
