package dev.episodic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import picocli.CommandLine.IVersionProvider;

/** The version of the project, which the build writes into a resource. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (var in = requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
            return new String[] {"episodic " + new String(in.readAllBytes(), UTF_8).strip()};
        }
    }
}
