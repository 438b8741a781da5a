package dev.episodic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads from and writes to. What it writes is UTF-8, whatever the platform prefers.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param outIsSeen whether standard output is a terminal
 * @param errIsSeen whether standard error is a terminal
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean outIsSeen, boolean errIsSeen) {

    /** {@return that of the process; the launcher tells what is a terminal, since Java cannot ask} */
    static Console system() {
        return new Console(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Boolean.getBoolean("episodic.out.terminal"),
                Boolean.getBoolean("episodic.err.terminal"));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, UTF_8);
    }

    /** Complains in one line on standard error. */
    void complain(String message) {
        err.println("episodic: " + message);
    }
}
