// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.dl4j.TrainingConfig;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how to train. */
final class TrainingOptions {

    private static final String MODEL_NAME = "model-name";
    private static final String SEED = "seed";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "Settings in YAML.")
    private Path configFile;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "A setting; may be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The seed of all that is random; the same as --set seed=N.")
    private Long seed;

    /**
     * Returns the settings: those of the options, then of the file, then the defaults.
     *
     * @param output what is to be written; by default, models are named after it
     * @throws ParameterException if a setting of the command line is wrong
     * @throws CommandException if the file can't be read, or a setting in it is wrong
     */
    TrainingConfig config(Path output) {
        Map<String, String> all = new LinkedHashMap<>();
        Path name = output.toAbsolutePath().normalize().getFileName();
        if (name != null) {
            all.put(MODEL_NAME, name.toString().replaceFirst("(?<=.)\\.[^.]*$", ""));
        }
        if (configFile != null) {
            all.putAll(settingsOfFile());
        }
        all.putAll(settings);
        if (seed != null) {
            all.put(SEED, Long.toString(seed));
        }
        try {
            return TrainingConfig.of(all);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    private Map<String, String> settingsOfFile() {
        return SettingsFile.read(configFile, "a file of settings", TrainingConfig::settingsIn);
    }
}
