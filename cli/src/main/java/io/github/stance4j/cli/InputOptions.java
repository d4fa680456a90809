// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.input.InputFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where sentences come from, and in which format. */
final class InputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "The sentences; - or nothing for standard input.")
    private String file;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}; by default what the extension of FILE tells, and"
                            + " txt for standard input.")
    private InputFormat format;

    /** Returns the name of the file, or {@code "-"}. */
    String file() {
        return file;
    }

    /**
     * Returns the format that was asked for, or that the name of the file tells.
     *
     * @throws ParameterException if it tells none
     */
    InputFormat format() {
        if (format != null) {
            return format;
        }
        return Input.format(file)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        command.commandLine(),
                                        "The format of "
                                                + file
                                                + " can't be told from its extension; say it with"
                                                + " --input-format: "
                                                + InputFormat.names()));
    }
}
