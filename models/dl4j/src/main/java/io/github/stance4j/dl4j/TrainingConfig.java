// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The settings of a training; checked when they are made.
 *
 * @param modelName what to call the model
 * @param seed the seed of all that is random
 * @param headSeed the seed of the first weights of tagger and actor heads, so that trainings may
 *     start from the same ones and differ in the order of sentences and in what is dropped; 0 for
 *     {@code seed}
 * @param devPart the part of the sentences that becomes the development split where a corpus has no
 *     splits, in (0, 1)
 * @param rareLabels what happens if a label has fewer than {@code fewestActors} to learn from
 * @param fewestActors with fewer actors a label is rare; at least 1
 * @param longestSentence how many word pieces of a sentence are learnt from, at least 1; of a
 *     longer one the first so many, without the actors beyond them. Memory grows with its square
 * @param encoder the encoder to start from
 * @param frozenLayers how many of the lower encoder layers keep their values, the embeddings with
 *     them; 0 for none, at most as many as the encoder has
 * @param dropout the probability that an activation is dropped, in [0, 1)
 * @param taggerHidden width of the tagger's hidden layer
 * @param actorHidden width of the actor heads' hidden layer
 * @param entityMarkers whether each actor is scored in a pass of its own over its sentence, where
 *     it and its target are marked
 * @param epochs passes over the training split, at least 1
 * @param patience after how many epochs without a better one the training stops; 0 for never
 * @param lastEpoch whether the last epoch's model is the result, and not that of the one that is
 *     best on the development split. Where this is small, which one is best is chance, and an early
 *     one has not learnt with the low rates of the end
 * @param batchSize sentences of a step, at least 1
 * @param learningRate the peak learning rate of the encoder, greater than 0
 * @param headLearningRate the peak learning rate of tagger and actor heads, greater than 0
 * @param layerDecay what the learning rate of an encoder layer is multiplied by for the layer below
 *     it (Howard and Ruder 2018, section 3.2), in (0, 1]
 * @param warmUp the part of all steps in which the rates rise from 0 to their peaks, in [0, 1);
 *     then they fall linearly to 0
 * @param weightDecay decoupled weight decay (AdamW: Loshchilov and Hutter 2019), at least 0
 * @param gradientNorm the norm to which longer gradients of a batch's mean loss are shortened,
 *     greater than 0
 * @param labelSmoothing what part of a label's weight is spread over all labels of its set (Szegedy
 *     et al. 2016, section 7), in [0, 1)
 * @param consistency the weight of the difference between two passes over a sentence from which
 *     other activations were dropped (R-Drop: Liang et al. 2021), at least 0. With more than 0 a
 *     step takes twice as long
 * @param mixout the probability that a weight of an encoder layer has its first value in a step
 *     (Mixout: Lee et al. 2020), in [0, 1)
 * @param weightAveraging what is left in each step of the mean of the weights, which the model gets
 *     in place of the last ones (Polyak and Juditsky 1992; here an exponential mean), in [0, 1); 0
 *     for no mean
 * @param nameExchange the probability that an actor or target that is a name gets another name of
 *     the training split in an epoch, in [0, 1]; 0 where layers are frozen
 * @param classWeights whether rare labels count more in the loss
 * @param taggerLossWeight the weight of the tagger's loss against that of each head, at least 0.
 *     With 0 actors are not found, and the development split is measured with given actors
 * @param cueLossWeight the weight of the loss of the words that carry a stance, at least 0. It has
 *     an effect where the corpus tells them in a column {@code cue}
 * @param attentionLossWeight the weight of the loss by which an actor learns to attend to the words
 *     that carry its stances, at least 0; with an effect where the corpus tells them, too
 * @param checkpointMinutes after how many minutes within an epoch a checkpoint is written, too; 0
 *     for epochs only. It does not change the model
 * @param threads threads of a matrix product; 0 for what the backend takes. The same number gives
 *     the same model on the same machine
 * @param calibrate whether probabilities and thresholds are fitted to the development split
 */
public record TrainingConfig(
        String modelName,
        long seed,
        long headSeed,
        double devPart,
        RareLabels rareLabels,
        int fewestActors,
        int longestSentence,
        PretrainedEncoder encoder,
        int frozenLayers,
        double dropout,
        int taggerHidden,
        int actorHidden,
        boolean entityMarkers,
        int epochs,
        int patience,
        boolean lastEpoch,
        int batchSize,
        double learningRate,
        double headLearningRate,
        double layerDecay,
        double warmUp,
        double weightDecay,
        double gradientNorm,
        double labelSmoothing,
        double consistency,
        double mixout,
        double weightAveraging,
        double nameExchange,
        ClassWeights classWeights,
        double taggerLossWeight,
        double cueLossWeight,
        double attentionLossWeight,
        double checkpointMinutes,
        int threads,
        boolean calibrate) {

    /**
     * @throws SettingException if a setting is out of its range; the message names it
     */
    public TrainingConfig {
        require(!modelName.isBlank(), "model-name", modelName, "a name");
        require(devPart > 0 && devPart < 1, "dev-part", devPart, "in (0, 1)");
        require(fewestActors >= 1, "fewest-actors", fewestActors, "at least 1");
        require(longestSentence >= 1, "longest-sentence", longestSentence, "at least 1");
        require(frozenLayers >= 0, "frozen-layers", frozenLayers, "at least 0");
        require(dropout >= 0 && dropout < 1, "dropout", dropout, "in [0, 1)");
        require(taggerHidden >= 1, "tagger-hidden", taggerHidden, "at least 1");
        require(actorHidden >= 1, "actor-hidden", actorHidden, "at least 1");
        require(epochs >= 1, "epochs", epochs, "at least 1");
        require(patience >= 0, "patience", patience, "at least 0");
        require(
                patience == 0 || !lastEpoch,
                "patience",
                patience,
                "0 with last-epoch, which takes the last one whichever is best");
        require(batchSize >= 1, "batch-size", batchSize, "at least 1");
        require(learningRate > 0, "learning-rate", learningRate, "greater than 0");
        require(headLearningRate > 0, "head-learning-rate", headLearningRate, "greater than 0");
        require(layerDecay > 0 && layerDecay <= 1, "layer-decay", layerDecay, "in (0, 1]");
        require(warmUp >= 0 && warmUp < 1, "warm-up", warmUp, "in [0, 1)");
        require(weightDecay >= 0, "weight-decay", weightDecay, "at least 0");
        require(gradientNorm > 0, "gradient-norm", gradientNorm, "greater than 0");
        require(
                labelSmoothing >= 0 && labelSmoothing < 1,
                "label-smoothing",
                labelSmoothing,
                "in [0, 1)");
        require(consistency >= 0, "consistency", consistency, "at least 0");
        require(
                consistency == 0 || dropout > 0,
                "consistency",
                consistency,
                "0 where dropout is 0, as two passes are the same then");
        require(mixout >= 0 && mixout < 1, "mixout", mixout, "in [0, 1)");
        require(
                weightAveraging >= 0 && weightAveraging < 1,
                "weight-averaging",
                weightAveraging,
                "in [0, 1)");
        require(nameExchange >= 0 && nameExchange <= 1, "name-exchange", nameExchange, "in [0, 1]");
        require(
                nameExchange == 0 || frozenLayers == 0,
                "name-exchange",
                nameExchange,
                "0 where layers are frozen, as what these give for a sentence is computed once");
        require(taggerLossWeight >= 0, "tagger-loss-weight", taggerLossWeight, "at least 0");
        require(cueLossWeight >= 0, "cue-loss-weight", cueLossWeight, "at least 0");
        require(
                attentionLossWeight >= 0,
                "attention-loss-weight",
                attentionLossWeight,
                "at least 0");
        require(checkpointMinutes >= 0, "checkpoint-minutes", checkpointMinutes, "at least 0");
        require(threads >= 0, "threads", threads, "at least 0");
    }

    private static void require(boolean fulfilled, String setting, Object found, String expected) {
        if (!fulfilled) {
            throw new SettingException(
                    setting,
                    "The setting " + setting + " must be " + expected + ", found " + found);
        }
    }

    /** Returns the seed that the first weights of the heads are drawn with. */
    public long firstWeightsSeed() {
        return headSeed == 0 ? seed : headSeed;
    }

    /** Returns the settings that a training has if none are given. */
    public static TrainingConfig defaults() {
        return of(Map.of());
    }

    /**
     * Replaces defaults by settings given as text, such as {@code learning-rate=5e-5}.
     *
     * @throws SettingException if a name is unknown (the message has the nearest one) or a value is
     *     not of its kind or out of range
     */
    public static TrainingConfig of(Map<String, String> settings) {
        return new SettingValues(settings).config();
    }

    /**
     * Reads a file of settings in YAML, as {@link #toYaml()} writes it; what is not in it is as by
     * default.
     *
     * @throws IOException if the file can't be read
     * @throws IllegalArgumentException if it is no YAML, a name is unknown or a value is
     *     impossible; the message has file, line and column
     */
    public static TrainingConfig read(Path file) throws IOException {
        return of(settingsIn(file));
    }

    /**
     * Reads the settings that a file has, without the defaults of others.
     *
     * @throws IOException if the file can't be read
     * @throws IllegalArgumentException as {@link #read(Path)}
     */
    public static Map<String, String> settingsIn(Path file) throws IOException {
        return TrainingConfigYaml.read(file);
    }

    /** Returns all settings as text, in order, by the names that {@link #of(Map)} takes. */
    public Map<String, String> toMap() {
        Map<String, String> settings = new LinkedHashMap<>();
        TrainingSettings.all()
                .forEach(setting -> settings.put(setting.name(), setting.write(this)));
        return settings;
    }

    /**
     * Returns some settings as YAML with comments that tell what they mean.
     *
     * @throws SettingException as {@link #of(Map)}
     */
    public static String toYaml(Map<String, String> settings) {
        of(settings);
        return TrainingConfigYaml.write(settings);
    }

    /** Returns all settings as YAML with comments that tell what they mean. */
    public String toYaml() {
        return TrainingConfigYaml.write(toMap());
    }
}
