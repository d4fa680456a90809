// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.LoadOptions;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what computes, and with how many threads. */
final class EngineOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Compute with so many threads; by default the engine decides.")
    private Integer threads;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "Score with this engine, onnx or dl4j; by default onnx.")
    private String engine;

    /**
     * Returns what was asked for.
     *
     * @param command the command that has these options
     * @throws ParameterException if a number is out of its range
     */
    LoadOptions options(CommandSpec command) {
        return options(command, options -> {});
    }

    /**
     * Returns what was asked for by these and other options.
     *
     * @param command the command that has these options
     * @param more sets what else was asked for
     * @throws ParameterException if a number is out of its range
     */
    LoadOptions options(CommandSpec command, Consumer<LoadOptions.Builder> more) {
        LoadOptions.Builder options = LoadOptions.builder();
        try {
            more.accept(options);
            if (threads != null) {
                options.threads(threads);
            }
            if (engine != null) {
                options.engine(engine);
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
        return options.build();
    }
}
