package dev.episodic.browser;

import dev.episodic.Podcast;
import dev.episodic.html.SiteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A site that is served while it is looked at. */
record SiteFolder(Path folder, SiteServer server) implements AutoCloseable {

    static SiteFolder of(SiteWriter writer, Podcast podcast) throws IOException {
        var folder = Files.createTempDirectory("site");
        writer.write(podcast, folder);
        return new SiteFolder(folder, SiteServer.of(folder));
    }

    String address(String path) {
        return server.address(path);
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
