// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.Stance;
import io.github.stance4j.StanceClassifier;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which model scores, and how. */
final class ModelOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "FILE",
            description = "Score with this model; by default with english, the built-in one.")
    private Path model;

    @Option(
            names = "--threshold",
            paramLabel = "STANCE=P",
            description =
                    "Hold a stance from this probability on, instead of the model's threshold;"
                            + " may be repeated.")
    private Map<String, Double> thresholds = new LinkedHashMap<>();

    @Mixin private EngineOptions engine;

    /** Returns the model file; empty for the built-in model. */
    Optional<Path> file() {
        return NamedModel.file(model);
    }

    /** Returns by name what was asked for that changes answers. */
    Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        thresholds.forEach((name, p) -> changes.put("threshold of " + name, p.toString()));
        options().engine().ifPresent(name -> changes.put("engine", name));
        return changes;
    }

    /** Returns what to call the model. */
    String name() {
        return file().map(Path::toString).orElse("built-in");
    }

    /**
     * Checks what can be checked without the model.
     *
     * @throws ParameterException if a number is out of its range
     */
    LoadOptions options() {
        return engine.options(
                command,
                options -> thresholds.forEach((name, p) -> options.threshold(new Stance(name), p)));
    }

    /**
     * Loads the model.
     *
     * @throws ParameterException if there is a threshold for a stance that it does not have
     */
    StanceClassifier load(ClassifierSource source) {
        try {
            return source.load(file(), options());
        } catch (IllegalArgumentException e) {
            if (thresholds.isEmpty()) {
                throw e;
            }
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
