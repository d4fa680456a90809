// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.model.text.NearestName;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The textual form of a {@link TrainingConfig}: names, sections, defaults and what they mean. */
final class TrainingSettings {

    /**
     * A setting.
     *
     * @param section where it stands in a file, empty for the top
     * @param name its name, which no other setting of any section has
     * @param byDefault its value if none is given
     * @param comment what it means, in lines
     */
    record Setting(String section, String name, String byDefault, List<String> comment) {}

    private static final String TOP = "";
    private static final String DATA = "data";
    private static final String NETWORK = "network";
    private static final String TRAINING = "training";
    private static final String CALIBRATION = "calibration";

    static final List<Setting> CATALOG =
            List.of(
                    setting(TOP, "model-name", "stance4j", "What to call the model."),
                    setting(TOP, "seed", "1", "The seed of all that is random."),
                    setting(
                            DATA,
                            "dev-part",
                            "0.1",
                            "The part of the sentences that becomes dev where a corpus has no"
                                    + " splits, in (0, 1)."),
                    setting(
                            DATA,
                            "rare-labels",
                            "warn",
                            "What to do if a label has few actors to learn from: warn or refuse."),
                    setting(
                            DATA,
                            "fewest-actors",
                            "10",
                            "With fewer actors a label is rare; at least 1."),
                    setting(
                            DATA,
                            "longest-sentence",
                            "256",
                            "Word pieces of a sentence that are learnt from; of a longer one the"
                                    + " first so many are, without the actors beyond them.",
                            "Memory grows with its square."),
                    setting(
                            NETWORK,
                            "encoder",
                            "all-MiniLM-L6-v2",
                            "The encoder to start from: all-MiniLM-L6-v2 (6 layers) or"
                                    + " bge-small-en-v1.5 (12)."),
                    setting(
                            NETWORK,
                            "frozen-layers",
                            "0",
                            "How many of the lower layers keep their values, the embeddings with"
                                    + " them; 0 for none.",
                            "What frozen layers give for a sentence is computed once."),
                    setting(
                            NETWORK,
                            "dropout",
                            "0.1",
                            "The probability that an activation is dropped, in [0, 1)."),
                    setting(
                            NETWORK,
                            "tagger-hidden",
                            "128",
                            "Width of the hidden layer that finds actors."),
                    setting(
                            NETWORK,
                            "actor-hidden",
                            "384",
                            "Width of the hidden layer that scores them."),
                    setting(
                            NETWORK,
                            "entity-markers",
                            "false",
                            "Whether each actor is scored in a pass of its own over its sentence,"
                                    + " where it and its target are marked.",
                            "That takes as many times as long as a sentence has actors."),
                    setting(TRAINING, "epochs", "6", "Passes over the training split."),
                    setting(
                            TRAINING,
                            "patience",
                            "0",
                            "Stop after so many epochs without a better one on dev; 0 for never."),
                    setting(TRAINING, "batch-size", "16", "Sentences of a step."),
                    setting(
                            TRAINING,
                            "learning-rate",
                            "2e-4",
                            "The peak learning rate of the encoder."),
                    setting(
                            TRAINING,
                            "head-learning-rate",
                            "1e-3",
                            "The peak learning rate of all that is on top of the encoder."),
                    setting(
                            TRAINING,
                            "layer-decay",
                            "1",
                            "What an encoder layer's rate is multiplied by for the layer below it,"
                                    + " in (0, 1]."),
                    setting(
                            TRAINING,
                            "warm-up",
                            "0.1",
                            "The part of all steps in which the rates rise from 0, in [0, 1); then"
                                    + " they fall to 0, linearly."),
                    setting(
                            TRAINING,
                            "weight-decay",
                            "0.01",
                            "How fast weights shrink (AdamW); at least 0."),
                    setting(
                            TRAINING,
                            "gradient-norm",
                            "1.0",
                            "Longer gradients of a batch's mean loss are shortened to this."),
                    setting(
                            TRAINING,
                            "label-smoothing",
                            "0",
                            "The part of a label's weight that is spread over all labels of its"
                                    + " set, in [0, 1)."),
                    setting(
                            TRAINING,
                            "consistency",
                            "0",
                            "The weight of the difference between two passes over a sentence, with"
                                    + " other activations dropped (R-Drop); 0 for one pass."),
                    setting(
                            TRAINING,
                            "mixout",
                            "0",
                            "The probability that a weight of an encoder layer has its first value"
                                    + " in a step, which holds the encoder back, in [0, 1)."),
                    setting(
                            TRAINING,
                            "weight-averaging",
                            "0",
                            "What is left in each step of the mean of the weights, which the model"
                                    + " gets in place of the last ones, in [0, 1); such as 0.998,"
                                    + " or 0 for no mean."),
                    setting(
                            TRAINING,
                            "name-exchange",
                            "0",
                            "The probability that an actor's name is exchanged for another of the"
                                    + " corpus, in [0, 1]; anew in each epoch."),
                    setting(
                            TRAINING,
                            "class-weights",
                            "none",
                            "Whether rare labels count more in the loss: none, square-root or"
                                    + " balanced."),
                    setting(
                            TRAINING,
                            "tagger-loss-weight",
                            "0.5",
                            "The weight of finding actors, against 1 for each head's loss; 0 if"
                                    + " actors will always be given."),
                    setting(
                            TRAINING,
                            "cue-loss-weight",
                            "0.2",
                            "The weight of telling the words that carry a stance, from the column"
                                    + " cue."),
                    setting(
                            TRAINING,
                            "attention-loss-weight",
                            "0.5",
                            "The weight of attending to them."),
                    setting(
                            TRAINING,
                            "checkpoint-minutes",
                            "5",
                            "A checkpoint is written after each epoch, and after so many minutes"
                                    + " within one; 0 for epochs only."),
                    setting(
                            TRAINING,
                            "threads",
                            "0",
                            "Threads of matrix products and of the loops between them; 0 for one a"
                                    + " processor. With other programs beside it, fewer may be faster.",
                            "The same number gives the same model again; another number need not."),
                    setting(
                            CALIBRATION,
                            "calibrate",
                            "true",
                            "Whether probabilities and thresholds are fitted to dev: true, or false"
                                    + " for those of the network and 0.5."));

    private static final Set<String> WHOLE =
            Set.of(
                    "seed",
                    "fewest-actors",
                    "longest-sentence",
                    "frozen-layers",
                    "tagger-hidden",
                    "actor-hidden",
                    "epochs",
                    "patience",
                    "batch-size",
                    "threads");

    private static final Set<String> WORDS =
            Set.of(
                    "model-name",
                    "rare-labels",
                    "encoder",
                    "entity-markers",
                    "class-weights",
                    "calibrate");

    private final Map<String, String> values = new LinkedHashMap<>();

    TrainingSettings(Map<String, String> settings) {
        CATALOG.forEach(setting -> values.put(setting.name(), setting.byDefault()));
        settings.forEach(
                (name, value) -> {
                    if (!values.containsKey(name)) {
                        throw unknown(name);
                    }
                    values.put(name, value.strip());
                });
    }

    private static Setting setting(
            String section, String name, String byDefault, String... comment) {
        return new Setting(section, name, byDefault, List.of(comment));
    }

    /** Tells whether the values of a setting are whole numbers. */
    static boolean isWhole(String name) {
        return WHOLE.contains(name);
    }

    /** Tells whether the values of a setting are numbers. */
    static boolean isNumber(String name) {
        return !WORDS.contains(name);
    }

    /** Returns the setting with a name. */
    static Optional<Setting> named(String name) {
        return CATALOG.stream().filter(setting -> setting.name().equals(name)).findFirst();
    }

    /** Returns what to say of a name that no setting has. */
    static SettingException unknown(String name) {
        String nearest = NearestName.of(name, CATALOG.stream().map(Setting::name).toList());
        return new SettingException(
                name, "There is no setting \"" + name + "\"; did you mean " + nearest + "?");
    }

    TrainingConfig config() {
        return new TrainingConfig(
                values.get("model-name"),
                parse("seed", Long::valueOf, "a whole number"),
                number("dev-part"),
                choice("rare-labels", RareLabels.class),
                whole("fewest-actors"),
                whole("longest-sentence"),
                encoder(),
                whole("frozen-layers"),
                number("dropout"),
                whole("tagger-hidden"),
                whole("actor-hidden"),
                flag("entity-markers"),
                whole("epochs"),
                whole("patience"),
                whole("batch-size"),
                number("learning-rate"),
                number("head-learning-rate"),
                number("layer-decay"),
                number("warm-up"),
                number("weight-decay"),
                number("gradient-norm"),
                number("label-smoothing"),
                number("consistency"),
                number("mixout"),
                number("weight-averaging"),
                number("name-exchange"),
                choice("class-weights", ClassWeights.class),
                number("tagger-loss-weight"),
                number("cue-loss-weight"),
                number("attention-loss-weight"),
                number("checkpoint-minutes"),
                whole("threads"),
                flag("calibrate"));
    }

    static Map<String, String> toMap(TrainingConfig config) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("model-name", config.modelName());
        map.put("seed", Long.toString(config.seed()));
        map.put("dev-part", number(config.devPart()));
        map.put("rare-labels", text(config.rareLabels()));
        map.put("fewest-actors", Integer.toString(config.fewestActors()));
        map.put("longest-sentence", Integer.toString(config.longestSentence()));
        map.put("encoder", config.encoder().publishedName());
        map.put("frozen-layers", Integer.toString(config.frozenLayers()));
        map.put("dropout", number(config.dropout()));
        map.put("tagger-hidden", Integer.toString(config.taggerHidden()));
        map.put("actor-hidden", Integer.toString(config.actorHidden()));
        map.put("entity-markers", Boolean.toString(config.entityMarkers()));
        map.put("epochs", Integer.toString(config.epochs()));
        map.put("patience", Integer.toString(config.patience()));
        map.put("batch-size", Integer.toString(config.batchSize()));
        map.put("learning-rate", number(config.learningRate()));
        map.put("head-learning-rate", number(config.headLearningRate()));
        map.put("layer-decay", number(config.layerDecay()));
        map.put("warm-up", number(config.warmUp()));
        map.put("weight-decay", number(config.weightDecay()));
        map.put("gradient-norm", number(config.gradientNorm()));
        map.put("label-smoothing", number(config.labelSmoothing()));
        map.put("consistency", number(config.consistency()));
        map.put("mixout", number(config.mixout()));
        map.put("weight-averaging", number(config.weightAveraging()));
        map.put("name-exchange", number(config.nameExchange()));
        map.put("class-weights", text(config.classWeights()));
        map.put("tagger-loss-weight", number(config.taggerLossWeight()));
        map.put("cue-loss-weight", number(config.cueLossWeight()));
        map.put("attention-loss-weight", number(config.attentionLossWeight()));
        map.put("checkpoint-minutes", number(config.checkpointMinutes()));
        map.put("threads", Integer.toString(config.threads()));
        map.put("calibrate", Boolean.toString(config.calibrate()));
        return map;
    }

    /** In plain digits, which are easier to compare than powers of ten. */
    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static String text(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private PretrainedEncoder encoder() {
        try {
            return PretrainedEncoder.named(values.get("encoder"));
        } catch (IllegalArgumentException e) {
            throw new SettingException("encoder", e.getMessage(), e);
        }
    }

    private <E extends Enum<E>> E choice(String name, Class<E> type) {
        E[] choices = type.getEnumConstants();
        return Arrays.stream(choices)
                .filter(choice -> text(choice).equals(values.get(name)))
                .findFirst()
                .orElseThrow(
                        () ->
                                refused(
                                        name,
                                        Arrays.stream(choices)
                                                .map(TrainingSettings::text)
                                                .collect(Collectors.joining(", ", "one of ", "")),
                                        null));
    }

    private boolean flag(String name) {
        String value = values.get(name);
        if (!value.equals("true") && !value.equals("false")) {
            throw refused(name, "true or false", null);
        }
        return value.equals("true");
    }

    private int whole(String name) {
        return parse(name, Integer::valueOf, "a whole number");
    }

    private double number(String name) {
        double value = parse(name, Double::valueOf, "a number");
        if (!Double.isFinite(value)) {
            throw refused(name, "finite", null);
        }
        return value;
    }

    private <T> T parse(String name, Function<String, T> parser, String expected) {
        try {
            return parser.apply(values.get(name));
        } catch (NumberFormatException e) {
            throw refused(name, expected, e);
        }
    }

    private SettingException refused(String name, String expected, Throwable cause) {
        return new SettingException(
                name,
                "The setting "
                        + name
                        + " must be "
                        + expected
                        + ", found \""
                        + values.get(name)
                        + "\"",
                cause);
    }
}
