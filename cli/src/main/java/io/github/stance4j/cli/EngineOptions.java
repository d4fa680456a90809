// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.LoadOptions;
import picocli.CommandLine.Option;

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
     * Sets what was asked for.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    void applyTo(LoadOptions.Builder options) {
        if (threads != null) {
            options.threads(threads);
        }
        if (engine != null) {
            options.engine(engine);
        }
    }
}
