package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class HugeSiteTest {

    @Test
    @Timeout(300)
    void isWrittenInLittleMemoryAndNotWrittenAgain(@TempDir Path folder) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var process = new ProcessBuilder(
                        java.toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HugeSite.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();

        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        System.out.print(said);
        var lines = said.lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).matches("wrote (\\d+) of \\1 files in .*");
        assertThat(Integer.parseInt(lines.get(0).replaceAll("wrote (\\d+) .*", "$1")))
                .isGreaterThan(2 * HugeSite.EPISODES);
        assertThat(lines.get(1)).startsWith("wrote 0 of ");
    }
}
