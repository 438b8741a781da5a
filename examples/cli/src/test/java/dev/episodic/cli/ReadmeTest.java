package dev.episodic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows commands that exist. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("^```sh\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String TOOL = "examples/episodic";
    private static final Set<String> OTHER_COMMANDS = Set.of("git clone", "cd episodic", "mvn verify");

    @Test
    void showsCommandsThatExist() throws IOException {
        var commands = commands();
        assertThat(commands).hasSizeGreaterThan(3);
        for (var command : commands) {
            var words = List.of(command.split("\\s+"));
            if (words.get(0).equals(TOOL)) {
                assertThatCode(() -> parse(words)).as(command).doesNotThrowAnyException();
            } else {
                assertThat(OTHER_COMMANDS).as(command).anyMatch(command::startsWith);
            }
        }
    }

    @Test
    void namesTheVersionOfTheProject() throws IOException {
        var version = new Version().getVersion()[0].replace("episodic ", "");
        assertThat(Path.of("README.md")).content().contains("<version>" + version + "</version>");
    }

    private static void parse(List<String> words) {
        var tool = Episodic.commandLine(Console.system());
        tool.parseArgs(words.subList(1, words.size()).toArray(String[]::new));
    }

    /** {@return the commands without what follows a sign of the shell} */
    private static List<String> commands() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .flatMap(block -> block.group(1).lines())
                .flatMap(line -> Arrays.stream(line.split("[|>#]")).limit(1))
                .map(String::strip)
                .filter(command -> !command.isEmpty())
                .toList();
    }
}
