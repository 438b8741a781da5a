package dev.episodic.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Programs that have no use for Rome can leave it out. */
class WithoutRomeTest {

    /** Such a program, to be loaded where there is no Rome. */
    public static final class Program implements Callable<String> {

        /** Made by reflection. */
        public Program() {}

        @Override
        public String call() throws IOException {
            var podcast = FeedReader.standard()
                    .read("<rss><channel><title>Kelp</title></channel></rss>")
                    .value();
            return FeedWriter.standard().write(podcast).value()
                    + FeedWriter.standard()
                            .as(FeedFormat.ATOM_1_0)
                            .write(podcast)
                            .value()
                    + FeedWriter.standard()
                            .as(FeedFormat.RSS_1_0)
                            .write(podcast)
                            .value();
        }
    }

    @Test
    void readsAndWritesEveryFormat() throws Exception {
        URL[] others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("rome") || entry.endsWith("classes"))
                .filter(entry -> !entry.contains("jdom"))
                .map(WithoutRomeTest::url)
                .toArray(URL[]::new);
        try (var loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass("com.rometools.rome.io.SyndFeedInput"))
                    .isInstanceOf(ClassNotFoundException.class);
            var program = (Callable<?>)
                    loader.loadClass(Program.class.getName()).getConstructor().newInstance();

            assertThat(program.call().toString()).contains("<rss version", "<feed xmlns", "<rdf:RDF");
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
