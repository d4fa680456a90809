// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how warnings are told. */
final class ReviewOptions {

    private static final int SHOWN = 5;
    private static final String ALL = "all";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--warnings",
            paramLabel = "N|all",
            description =
                    "Show so many warnings of each kind; by default "
                            + SHOWN
                            + ", and all in JSON. 0 shows how many there are.")
    private String most;

    @Option(
            names = "--strict",
            description = "Exit with status 3 if there is a warning of any kind.")
    private boolean strict;

    boolean isStrict() {
        return strict;
    }

    /**
     * Returns how many warnings of a kind to show.
     *
     * @throws ParameterException if that is neither a number nor all
     */
    int most(EvaluateCommand.Format format) {
        if (most == null) {
            return format == EvaluateCommand.Format.JSON ? Integer.MAX_VALUE : SHOWN;
        }
        if (most.equals(ALL)) {
            return Integer.MAX_VALUE;
        }
        if (!most.matches("\\d{1,9}")) {
            throw new ParameterException(
                    command.commandLine(),
                    "--warnings: found " + most + ", expected 0 or more, or all");
        }
        return Integer.parseInt(most);
    }
}
