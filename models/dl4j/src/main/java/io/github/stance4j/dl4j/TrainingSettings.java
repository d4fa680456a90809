// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The textual form of a {@link TrainingConfig}. */
final class TrainingSettings {

    private static final Map<String, String> DEFAULTS = defaults();

    private final Map<String, String> values = new LinkedHashMap<>(DEFAULTS);

    TrainingSettings(Map<String, String> settings) {
        settings.forEach(
                (name, value) -> {
                    if (!DEFAULTS.containsKey(name)) {
                        throw new IllegalArgumentException(
                                "There is no setting \""
                                        + name
                                        + "\"; did you mean "
                                        + nearest(name)
                                        + "?");
                    }
                    values.put(name, value.strip());
                });
    }

    private static Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("model-name", "stance4j");
        defaults.put("encoder", "all-MiniLM-L6-v2");
        defaults.put("seed", "1");
        defaults.put("epochs", "6");
        defaults.put("batch-size", "16");
        defaults.put("learning-rate", "2e-4");
        defaults.put("head-learning-rate", "1e-3");
        defaults.put("warm-up", "0.1");
        defaults.put("weight-decay", "0.01");
        defaults.put("dropout", "0.1");
        defaults.put("gradient-norm", "1.0");
        defaults.put("frozen-layers", "0");
        defaults.put("tagger-loss-weight", "0.5");
        defaults.put("cue-loss-weight", "0.2");
        defaults.put("attention-loss-weight", "0.5");
        defaults.put("tagger-hidden", "128");
        defaults.put("actor-hidden", "384");
        return defaults;
    }

    TrainingConfig config() {
        return new TrainingConfig(
                values.get("model-name"),
                PretrainedEncoder.named(values.get("encoder")),
                parse("seed", Long::valueOf, "a whole number"),
                whole("epochs"),
                whole("batch-size"),
                number("learning-rate"),
                number("head-learning-rate"),
                number("warm-up"),
                number("weight-decay"),
                number("dropout"),
                number("gradient-norm"),
                whole("frozen-layers"),
                number("tagger-loss-weight"),
                number("cue-loss-weight"),
                number("attention-loss-weight"),
                whole("tagger-hidden"),
                whole("actor-hidden"));
    }

    static Map<String, String> toMap(TrainingConfig config) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("model-name", config.modelName());
        map.put("encoder", config.encoder().publishedName());
        map.put("seed", Long.toString(config.seed()));
        map.put("epochs", Integer.toString(config.epochs()));
        map.put("batch-size", Integer.toString(config.batchSize()));
        map.put("learning-rate", Double.toString(config.learningRate()));
        map.put("head-learning-rate", Double.toString(config.headLearningRate()));
        map.put("warm-up", Double.toString(config.warmUp()));
        map.put("weight-decay", Double.toString(config.weightDecay()));
        map.put("dropout", Double.toString(config.dropout()));
        map.put("gradient-norm", Double.toString(config.gradientNorm()));
        map.put("frozen-layers", Integer.toString(config.frozenLayers()));
        map.put("tagger-loss-weight", Double.toString(config.taggerLossWeight()));
        map.put("cue-loss-weight", Double.toString(config.cueLossWeight()));
        map.put("attention-loss-weight", Double.toString(config.attentionLossWeight()));
        map.put("tagger-hidden", Integer.toString(config.taggerHidden()));
        map.put("actor-hidden", Integer.toString(config.actorHidden()));
        return map;
    }

    private int whole(String name) {
        return parse(name, Integer::valueOf, "a whole number");
    }

    private double number(String name) {
        double value = parse(name, Double::valueOf, "a number");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "The setting " + name + " must be finite, found " + value);
        }
        return value;
    }

    private <T> T parse(String name, Function<String, T> parser, String expected) {
        try {
            return parser.apply(values.get(name));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The setting "
                            + name
                            + " must be "
                            + expected
                            + ", found \""
                            + values.get(name)
                            + "\"",
                    e);
        }
    }

    private static String nearest(String name) {
        return DEFAULTS.keySet().stream()
                .min(Comparator.comparingInt(known -> distance(known, name)))
                .orElseThrow();
    }

    /** Levenshtein's distance, one row at a time. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
