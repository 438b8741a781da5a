package dev.episodic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code episodic}, which does nothing itself: its subcommands do. */
@Command(
        name = "episodic",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads and writes podcast feeds, show notes and sites.",
        footer = {
            "",
            "A source is a file, a folder, which is walked, or - for standard input.",
            "Exit status: 0 if all went well, 1 if something could not be read or written, 2 for wrong usage."
        })
public final class Episodic implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Runs a command and exits with its status. */
    public static void main(String[] arguments) {
        var console = Console.system();
        int status = commandLine(console).execute(arguments);
        console.out().flush();
        console.err().flush();
        System.exit(status);
    }

    /** {@return the command with its subcommands, which read from and write to this console} */
    static CommandLine commandLine(Console console) {
        return new CommandLine(new Episodic())
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new WriteCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new SiteCommand(console))
                .registerConverter(As.class, new Choice<>(List.of(As.values())))
                .registerConverter(Format.class, new Choice<>(List.of(Format.values())))
                .registerConverter(Target.class, new Choice<>(List.of(Target.values())))
                .setParameterExceptionHandler(UsageError::explain)
                .setOut(writer(console.out()))
                .setErr(writer(console.err()));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Tell what to do: read, write, compare or site");
    }
}
