// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.dl4j.SettingRange.Numbers;
import io.github.stance4j.dl4j.SettingRange.Values;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Which settings a search may change, and the values that each may have; checked when it is made.
 */
public final class SearchSpace {

    private static final String MEASURE =
            "because trials would be measured on other sentences then";
    private static final String LUCK =
            "because the best of several seeds is luck; 'learning-curve' tells what a seed does";
    private static final String NO_EFFECT = "because it doesn't make a model better or worse";

    /** Settings that are not searched, and why. */
    private static final Map<String, String> FIXED =
            Map.of(
                    "seed", LUCK,
                    "head-seed", LUCK,
                    "dev-part", MEASURE,
                    "model-name", NO_EFFECT,
                    "rare-labels", NO_EFFECT,
                    "fewest-actors", NO_EFFECT,
                    "checkpoint-minutes", NO_EFFECT,
                    "threads", NO_EFFECT);

    private final Map<String, SettingRange> ranges;

    /**
     * @param ranges by the name of the setting, in the order of the tables
     * @throws SettingException if a setting is unknown or not one to search, or a value in its
     *     range is not one that it may have
     * @throws IllegalArgumentException if there is no range
     */
    public SearchSpace(Map<String, SettingRange> ranges) {
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is nothing to search; expected ranges of settings");
        }
        this.ranges = Collections.unmodifiableMap(new LinkedHashMap<>(ranges));
        this.ranges.forEach(SearchSpace::check);
    }

    /**
     * Reads ranges in YAML: names and sections as in a file of settings, and at each name a value,
     * a list of values, or a range of numbers as {@code {from: 1e-5, to: 1e-3, scale: log}}; {@code
     * scale} is {@code linear} if it is left out.
     *
     * @throws IOException if the file can't be read
     * @throws IllegalArgumentException if it is no YAML, or a range is wrong; the message has file,
     *     line and column
     */
    public static SearchSpace read(Path file) throws IOException {
        return SearchSpaceYaml.read(file);
    }

    private static void check(String name, SettingRange range) {
        Setting<?> setting = setting(name);
        if (FIXED.containsKey(name)) {
            throw new SettingException(
                    name, "The setting " + name + " is not searched, " + FIXED.get(name));
        }
        if (range instanceof Values some) {
            checkValues(name, some);
        } else {
            checkNumbers(setting, (Numbers) range);
        }
    }

    private static Setting<?> setting(String name) {
        return TrainingSettings.named(name).orElseThrow(() -> TrainingSettings.unknown(name));
    }

    private static void checkValues(String name, Values some) {
        if (some.values().isEmpty()) {
            throw new SettingException(name, "There is no value for " + name);
        }
        if (Set.copyOf(some.values()).size() < some.values().size()) {
            throw new SettingException(
                    name, "A value of " + name + " is given twice: " + some.values());
        }
        some.values().forEach(value -> TrainingConfig.of(Map.of(name, value)));
    }

    private static void checkNumbers(Setting<?> setting, Numbers range) {
        String name = setting.name();
        if (!setting.type().isNumber()) {
            throw new SettingException(
                    name, "The setting " + name + " has no numbers; expected a list of values");
        }
        if (!(range.from() < range.to())) {
            throw new SettingException(
                    name,
                    "A range must end above its beginning, found "
                            + text(range.from())
                            + " to "
                            + text(range.to())
                            + " for "
                            + name);
        }
        if (range.logarithmic() && range.from() <= 0) {
            throw new SettingException(
                    name,
                    "A logarithmic range must begin above 0, found "
                            + text(range.from())
                            + " for "
                            + name);
        }
        TrainingConfig.of(Map.of(name, text(range.from())));
        TrainingConfig.of(Map.of(name, text(range.to())));
    }

    private static String text(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    /** Returns the ranges by the names of their settings. */
    public Map<String, SettingRange> ranges() {
        return ranges;
    }

    /** Draws a value for each setting. */
    public Map<String, String> draw(Random random) {
        Map<String, String> settings = new LinkedHashMap<>();
        ranges.forEach(
                (name, range) ->
                        settings.put(name, range.draw(random, setting(name).type().isWhole())));
        return settings;
    }
}
