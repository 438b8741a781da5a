package dev.episodic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs after the jar is built, in a process of its own. */
@DisabledOnOs(OS.WINDOWS)
@EnabledIfSystemProperty(named = "episodic.jar", matches = "built", disabledReason = "the launcher would build the jar")
@Timeout(60)
class LauncherTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path LAUNCHER = PROJECT.resolve("examples/episodic");

    private final Path folder;

    LauncherTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void runsFromAnyFolder() throws Exception {
        var run = launch(LAUNCHER, "read", "--format", "jsonl", PROJECT + "/examples/show/feed.xml");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lines()).singleElement().satisfies(line -> assertThat(
                        line.at("/podcast/people/1/name").asString())
                .isEqualTo("Bartłomiej Wronka"));
    }

    @Test
    void runsThroughALink() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("tool"), LAUNCHER);
        assertThat(launch(link, "--version").out()).startsWith("episodic ");
        Files.delete(link);
    }

    @Test
    void handsOnTheExitStatus() throws Exception {
        assertThat(launch(LAUNCHER, "read", "missing.xml").status()).isEqualTo(1);
        assertThat(launch(LAUNCHER, "raed").status()).isEqualTo(2);
    }

    /** The encoding of a bare environment is ASCII. */
    private Run launch(Path launcher, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int status = builder.start().waitFor();
        return new Run(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
