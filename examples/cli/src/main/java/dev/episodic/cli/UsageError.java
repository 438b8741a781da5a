package dev.episodic.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words of a command, and what may have been meant, in two lines. */
final class UsageError {

    private static final int MISTAKES = 2;

    private UsageError() {}

    /** {@return the status to exit with} */
    static int explain(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        var word = wrong instanceof UnmatchedArgumentException unmatched
                ? Optional.of(unmatched.getUnmatched().get(0))
                : Optional.<String>empty();
        command.getErr()
                .println("episodic: "
                        + word.map(unknown -> "There is no '" + unknown + "' here")
                                .orElse(wrong.getMessage()));
        command.getErr()
                .println(word.flatMap(unknown -> meant(unknown, command))
                        .map(known -> "Did you mean '" + known + "'?")
                        .orElse("See " + command.getCommandSpec().qualifiedName() + " --help"));
        return ExitCode.USAGE;
    }

    private static Optional<String> meant(String unknown, CommandLine command) {
        var word = unknown.replaceFirst("=.*", "");
        return known(command).stream()
                .filter(name -> distance(name, word) <= MISTAKES)
                .min(Comparator.comparingInt(name -> distance(name, word)));
    }

    private static List<String> known(CommandLine command) {
        var known = new ArrayList<>(command.getSubcommands().keySet());
        command.getCommandSpec().options().forEach(option -> known.add(option.longestName()));
        return known;
    }

    /** {@return how many signs to add, to take away, to change or to swap with their neighbour} */
    static int distance(String a, String b) {
        var distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, distance);
            }
        }
        return distance[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] distance) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(distance[i - 1][j], distance[i][j - 1]) + 1, distance[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
    }
}
