// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.factors;

import io.github.stance4j.dl4j.TrainingConfig;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is other in a training than in those that it is compared with.
 *
 * @param name the name of its file, without what it ends in
 * @param settings the settings of that file; those of the base are beneath them
 */
public record Factor(String name, Map<String, String> settings) {

    /** The name of what all are compared with. */
    public static final String BASE = "base";

    private static final String ENDING = ".yaml";

    /**
     * Reads a folder of settings in YAML, a file for each factor and {@value #BASE}{@value
     * #ENDING}.
     *
     * @return the base first, the others by name
     * @throws IOException if a file can't be read
     * @throws IllegalArgumentException if a file has no such settings, or there is no base
     */
    public static List<Factor> in(Path folder) throws IOException {
        List<Factor> factors = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                factors.add(
                        new Factor(
                                name.substring(0, name.length() - ENDING.length()),
                                TrainingConfig.settingsIn(file)));
            }
        }
        factors.sort(
                (a, b) ->
                        a.isBase() == b.isBase()
                                ? a.name.compareTo(b.name)
                                : Boolean.compare(b.isBase(), a.isBase()));
        if (factors.isEmpty() || !factors.get(0).isBase()) {
            throw new IllegalArgumentException(
                    "The folder " + folder + " has no " + BASE + ENDING + " to compare with");
        }
        return factors;
    }

    /** Returns whether this is what all are compared with. */
    public boolean isBase() {
        return name.equals(BASE);
    }

    /** Returns the settings of a training with this factor. */
    public TrainingConfig config(Factor base, long seed) {
        Map<String, String> all = new LinkedHashMap<>(base.settings);
        all.putAll(settings);
        all.put("model-name", name);
        all.put("seed", Long.toString(seed));
        return TrainingConfig.of(all);
    }

    /** Returns what is other, for people. */
    public String text() {
        return text(settings);
    }

    /** Returns settings, for people. */
    public static String text(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + " " + setting.getValue())
                .collect(Collectors.joining(", "));
    }
}
