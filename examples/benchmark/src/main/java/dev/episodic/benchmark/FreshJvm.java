package dev.episodic.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs in a Java of their own, so that nothing is loaded or compiled before they start. */
final class FreshJvm {

    /** The peers get the parsers of the JDK, as they do where no other one is on the class path. */
    static final List<String> PARSERS = List.of(
            "-Djavax.xml.stream.XMLInputFactory=com.sun.xml.internal.stream.XMLInputFactoryImpl",
            "-Djavax.xml.parsers.SAXParserFactory=com.sun.org.apache.xerces.internal.jaxp.SAXParserFactoryImpl",
            "-Djavax.xml.parsers.DocumentBuilderFactory=com.sun.org.apache.xerces.internal.jaxp.DocumentBuilderFactoryImpl");

    private static final long MOST_MINUTES = 10;

    private FreshJvm() {}

    /** What a program printed, and whether it came to its end. */
    record Outcome(boolean succeeded, String output) {}

    static Outcome run(Class<?> program, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(PARSERS);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = process.inputReader()) {
            String output = String.join("\n", out.lines().toList());
            boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
            return new Outcome(ended && process.exitValue() == 0, output.strip());
        } finally {
            process.destroyForcibly();
        }
    }
}
