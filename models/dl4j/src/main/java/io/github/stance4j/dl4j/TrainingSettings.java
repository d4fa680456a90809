// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.model.text.NearestName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The table of settings, in the order in which they are written: where each stands in a file, what
 * its values are, which component of a {@link TrainingConfig} it is, and what it means.
 */
final class TrainingSettings {

    private static final String TOP = "";
    private static final String DATA = "data";
    private static final String NETWORK = "network";
    private static final String TRAINING = "training";
    private static final String CALIBRATION = "calibration";

    /** Gets each setting as it is declared below, so that none has to be named twice. */
    private static final List<Setting<?>> ALL = new ArrayList<>();

    static final Setting<String> MODEL_NAME =
            setting(
                    TOP,
                    "model-name",
                    SettingType.TEXT,
                    "stance4j",
                    TrainingConfig::modelName,
                    "What to call the model.");

    static final Setting<Long> SEED =
            setting(
                    TOP,
                    "seed",
                    SettingType.LONG,
                    "1",
                    TrainingConfig::seed,
                    "The seed of all that is random.");

    static final Setting<Long> HEAD_SEED =
            setting(
                    TOP,
                    "head-seed",
                    SettingType.LONG,
                    "0",
                    TrainingConfig::headSeed,
                    "The seed of the heads' first weights, which trainings that are to be"
                            + " averaged have to share; 0 for that of seed.");

    static final Setting<Double> DEV_PART =
            setting(
                    DATA,
                    "dev-part",
                    SettingType.NUMBER,
                    "0.1",
                    TrainingConfig::devPart,
                    "The part of the sentences that becomes dev where a corpus has no"
                            + " splits, in (0, 1).");

    static final Setting<RareLabels> RARE_LABELS =
            setting(
                    DATA,
                    "rare-labels",
                    SettingType.choice(RareLabels.class),
                    "warn",
                    TrainingConfig::rareLabels,
                    "What to do if a label has few actors to learn from: warn or refuse.");

    static final Setting<Integer> FEWEST_ACTORS =
            setting(
                    DATA,
                    "fewest-actors",
                    SettingType.INT,
                    "10",
                    TrainingConfig::fewestActors,
                    "With fewer actors a label is rare; at least 1.");

    static final Setting<Integer> LONGEST_SENTENCE =
            setting(
                    DATA,
                    "longest-sentence",
                    SettingType.INT,
                    "256",
                    TrainingConfig::longestSentence,
                    "Word pieces of a sentence that are learnt from; of a longer one the"
                            + " first so many are, without the actors beyond them.",
                    "Memory grows with its square.");

    static final Setting<PretrainedEncoder> ENCODER =
            setting(
                    NETWORK,
                    "encoder",
                    SettingType.ENCODER,
                    "all-MiniLM-L6-v2",
                    TrainingConfig::encoder,
                    "The encoder to start from: all-MiniLM-L6-v2 (6 layers) or"
                            + " bge-small-en-v1.5 (12).");

    static final Setting<Integer> FROZEN_LAYERS =
            setting(
                    NETWORK,
                    "frozen-layers",
                    SettingType.INT,
                    "0",
                    TrainingConfig::frozenLayers,
                    "How many of the lower layers keep their values, the embeddings with"
                            + " them; 0 for none.",
                    "What frozen layers give for a sentence is computed once.");

    static final Setting<Double> DROPOUT =
            setting(
                    NETWORK,
                    "dropout",
                    SettingType.NUMBER,
                    "0.1",
                    TrainingConfig::dropout,
                    "The probability that an activation is dropped, in [0, 1).");

    static final Setting<Integer> TAGGER_HIDDEN =
            setting(
                    NETWORK,
                    "tagger-hidden",
                    SettingType.INT,
                    "128",
                    TrainingConfig::taggerHidden,
                    "Width of the hidden layer that finds actors.");

    static final Setting<Integer> ACTOR_HIDDEN =
            setting(
                    NETWORK,
                    "actor-hidden",
                    SettingType.INT,
                    "384",
                    TrainingConfig::actorHidden,
                    "Width of the hidden layer that scores them.");

    static final Setting<Boolean> ENTITY_MARKERS =
            setting(
                    NETWORK,
                    "entity-markers",
                    SettingType.FLAG,
                    "false",
                    TrainingConfig::entityMarkers,
                    "Whether each actor is scored in a pass of its own over its sentence,"
                            + " where it and its target are marked.",
                    "That takes as many times as long as a sentence has actors.");

    static final Setting<Integer> EPOCHS =
            setting(
                    TRAINING,
                    "epochs",
                    SettingType.INT,
                    "6",
                    TrainingConfig::epochs,
                    "Passes over the training split.");

    static final Setting<Integer> PATIENCE =
            setting(
                    TRAINING,
                    "patience",
                    SettingType.INT,
                    "0",
                    TrainingConfig::patience,
                    "Stop after so many epochs without a better one on dev; 0 for never.");

    static final Setting<Boolean> LAST_EPOCH =
            setting(
                    TRAINING,
                    "last-epoch",
                    SettingType.FLAG,
                    "false",
                    TrainingConfig::lastEpoch,
                    "Whether the last epoch's model is the result, and not the best one's on dev,"
                            + " such as where dev is too small to tell.");

    static final Setting<Integer> BATCH_SIZE =
            setting(
                    TRAINING,
                    "batch-size",
                    SettingType.INT,
                    "16",
                    TrainingConfig::batchSize,
                    "Sentences of a step.");

    static final Setting<Double> LEARNING_RATE =
            setting(
                    TRAINING,
                    "learning-rate",
                    SettingType.NUMBER,
                    "2e-4",
                    TrainingConfig::learningRate,
                    "The peak learning rate of the encoder.");

    static final Setting<Double> HEAD_LEARNING_RATE =
            setting(
                    TRAINING,
                    "head-learning-rate",
                    SettingType.NUMBER,
                    "1e-3",
                    TrainingConfig::headLearningRate,
                    "The peak learning rate of all that is on top of the encoder.");

    static final Setting<Double> LAYER_DECAY =
            setting(
                    TRAINING,
                    "layer-decay",
                    SettingType.NUMBER,
                    "1",
                    TrainingConfig::layerDecay,
                    "What an encoder layer's rate is multiplied by for the layer below it,"
                            + " in (0, 1].");

    static final Setting<Double> WARM_UP =
            setting(
                    TRAINING,
                    "warm-up",
                    SettingType.NUMBER,
                    "0.1",
                    TrainingConfig::warmUp,
                    "The part of all steps in which the rates rise from 0, in [0, 1); then"
                            + " they fall to 0, linearly.");

    static final Setting<Double> WEIGHT_DECAY =
            setting(
                    TRAINING,
                    "weight-decay",
                    SettingType.NUMBER,
                    "0.01",
                    TrainingConfig::weightDecay,
                    "How fast weights shrink (AdamW); at least 0.");

    static final Setting<Double> GRADIENT_NORM =
            setting(
                    TRAINING,
                    "gradient-norm",
                    SettingType.NUMBER,
                    "1.0",
                    TrainingConfig::gradientNorm,
                    "Longer gradients of a batch's mean loss are shortened to this.");

    static final Setting<Double> LABEL_SMOOTHING =
            setting(
                    TRAINING,
                    "label-smoothing",
                    SettingType.NUMBER,
                    "0",
                    TrainingConfig::labelSmoothing,
                    "The part of a label's weight that is spread over all labels of its"
                            + " set, in [0, 1).");

    static final Setting<Double> CONSISTENCY =
            setting(
                    TRAINING,
                    "consistency",
                    SettingType.NUMBER,
                    "0",
                    TrainingConfig::consistency,
                    "The weight of the difference between two passes over a sentence, with"
                            + " other activations dropped (R-Drop); 0 for one pass.");

    static final Setting<Double> MIXOUT =
            setting(
                    TRAINING,
                    "mixout",
                    SettingType.NUMBER,
                    "0",
                    TrainingConfig::mixout,
                    "The probability that a weight of an encoder layer has its first value"
                            + " in a step, which holds the encoder back, in [0, 1).");

    static final Setting<Double> WEIGHT_AVERAGING =
            setting(
                    TRAINING,
                    "weight-averaging",
                    SettingType.NUMBER,
                    "0",
                    TrainingConfig::weightAveraging,
                    "What is left in each step of the mean of the weights, which the model"
                            + " gets in place of the last ones, in [0, 1); such as 0.998,"
                            + " or 0 for no mean.");

    static final Setting<Double> NAME_EXCHANGE =
            setting(
                    TRAINING,
                    "name-exchange",
                    SettingType.NUMBER,
                    "0",
                    TrainingConfig::nameExchange,
                    "The probability that an actor's name is exchanged for another of the"
                            + " corpus, in [0, 1]; anew in each epoch.");

    static final Setting<ClassWeights> CLASS_WEIGHTS =
            setting(
                    TRAINING,
                    "class-weights",
                    SettingType.choice(ClassWeights.class),
                    "none",
                    TrainingConfig::classWeights,
                    "Whether rare labels count more in the loss: none, square-root or"
                            + " balanced.");

    static final Setting<Double> TAGGER_LOSS_WEIGHT =
            setting(
                    TRAINING,
                    "tagger-loss-weight",
                    SettingType.NUMBER,
                    "0.5",
                    TrainingConfig::taggerLossWeight,
                    "The weight of finding actors, against 1 for each head's loss; 0 if"
                            + " actors will always be given.");

    static final Setting<Double> CUE_LOSS_WEIGHT =
            setting(
                    TRAINING,
                    "cue-loss-weight",
                    SettingType.NUMBER,
                    "0.2",
                    TrainingConfig::cueLossWeight,
                    "The weight of telling the words that carry a stance, from the column"
                            + " cue.");

    static final Setting<Double> ATTENTION_LOSS_WEIGHT =
            setting(
                    TRAINING,
                    "attention-loss-weight",
                    SettingType.NUMBER,
                    "0.5",
                    TrainingConfig::attentionLossWeight,
                    "The weight of attending to them.");

    static final Setting<Double> CHECKPOINT_MINUTES =
            setting(
                    TRAINING,
                    "checkpoint-minutes",
                    SettingType.NUMBER,
                    "5",
                    TrainingConfig::checkpointMinutes,
                    "A checkpoint is written after each epoch, and after so many minutes"
                            + " within one; 0 for epochs only.");

    static final Setting<Integer> THREADS =
            setting(
                    TRAINING,
                    "threads",
                    SettingType.INT,
                    "0",
                    TrainingConfig::threads,
                    "Threads of matrix products and of the loops between them; 0 for one a"
                            + " processor. With other programs beside it, fewer may be faster.",
                    "The same number gives the same model again; another number need not.");

    static final Setting<Boolean> CALIBRATE =
            setting(
                    CALIBRATION,
                    "calibrate",
                    SettingType.FLAG,
                    "true",
                    TrainingConfig::calibrate,
                    "Whether probabilities and thresholds are fitted to dev: true, or false"
                            + " for those of the network and 0.5.");

    private TrainingSettings() {}

    private static <T> Setting<T> setting(
            String section,
            String name,
            SettingType<T> type,
            String byDefault,
            Function<TrainingConfig, T> component,
            String... comment) {
        Setting<T> setting =
                new Setting<>(section, name, type, byDefault, component, List.of(comment));
        ALL.add(setting);
        return setting;
    }

    /** Returns all settings in their order. */
    static List<Setting<?>> all() {
        return Collections.unmodifiableList(ALL);
    }

    /** Returns the setting with a name. */
    static Optional<Setting<?>> named(String name) {
        return all().stream().filter(setting -> setting.name().equals(name)).findFirst();
    }

    /** Returns what to say of a name that no setting has. */
    static SettingException unknown(String name) {
        String nearest = NearestName.of(name, all().stream().map(Setting::name).toList());
        return new SettingException(
                name, "There is no setting \"" + name + "\"; did you mean " + nearest + "?");
    }
}
