// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import java.util.Map;

/**
 * The settings of a training; checked when they are made.
 *
 * @param modelName what to call the model
 * @param encoder the encoder to start from
 * @param seed the seed of all that is random
 * @param epochs passes over the training split, at least 1
 * @param batchSize sentences of a step, at least 1
 * @param learningRate the peak learning rate of the encoder, greater than 0
 * @param headLearningRate the peak learning rate of tagger and actor heads, greater than 0
 * @param warmUp the part of all steps in which the rates rise from 0 to their peaks, in [0, 1);
 *     then they fall linearly to 0
 * @param weightDecay decoupled weight decay (AdamW: Loshchilov and Hutter 2019), at least 0
 * @param dropout the probability that an activation is dropped, in [0, 1)
 * @param gradientNorm the norm to which longer gradients of a sentence's loss are shortened,
 *     greater than 0
 * @param frozenLayers how many of the lower encoder layers keep their values, the embeddings with
 *     them; 0 for none
 * @param taggerLossWeight the weight of the tagger's loss against that of each head, greater than 0
 * @param cueLossWeight the weight of the loss of the words that carry a stance, at least 0. It has
 *     an effect where the corpus tells them in a column {@code cue}
 * @param attentionLossWeight the weight of the loss by which an actor learns to attend to the words
 *     that carry its stances, at least 0; with an effect where the corpus tells them, too
 * @param taggerHidden width of the tagger's hidden layer
 * @param actorHidden width of the actor heads' hidden layer
 */
public record TrainingConfig(
        String modelName,
        PretrainedEncoder encoder,
        long seed,
        int epochs,
        int batchSize,
        double learningRate,
        double headLearningRate,
        double warmUp,
        double weightDecay,
        double dropout,
        double gradientNorm,
        int frozenLayers,
        double taggerLossWeight,
        double cueLossWeight,
        double attentionLossWeight,
        int taggerHidden,
        int actorHidden) {

    /**
     * @throws IllegalArgumentException if a setting is out of its range; the message names it
     */
    public TrainingConfig {
        require(!modelName.isBlank(), "model-name", modelName, "a name");
        require(epochs >= 1, "epochs", epochs, "at least 1");
        require(batchSize >= 1, "batch-size", batchSize, "at least 1");
        require(learningRate > 0, "learning-rate", learningRate, "greater than 0");
        require(headLearningRate > 0, "head-learning-rate", headLearningRate, "greater than 0");
        require(warmUp >= 0 && warmUp < 1, "warm-up", warmUp, "in [0, 1)");
        require(weightDecay >= 0, "weight-decay", weightDecay, "at least 0");
        require(dropout >= 0 && dropout < 1, "dropout", dropout, "in [0, 1)");
        require(gradientNorm > 0, "gradient-norm", gradientNorm, "greater than 0");
        require(frozenLayers >= 0, "frozen-layers", frozenLayers, "at least 0");
        require(taggerLossWeight > 0, "tagger-loss-weight", taggerLossWeight, "greater than 0");
        require(cueLossWeight >= 0, "cue-loss-weight", cueLossWeight, "at least 0");
        require(
                attentionLossWeight >= 0,
                "attention-loss-weight",
                attentionLossWeight,
                "at least 0");
        require(taggerHidden >= 1, "tagger-hidden", taggerHidden, "at least 1");
        require(actorHidden >= 1, "actor-hidden", actorHidden, "at least 1");
    }

    private static void require(boolean fulfilled, String setting, Object found, String expected) {
        if (!fulfilled) {
            throw new IllegalArgumentException(
                    "The setting " + setting + " must be " + expected + ", found " + found);
        }
    }

    /** Returns the settings that the English model is trained with. */
    public static TrainingConfig defaults() {
        return of(Map.of());
    }

    /**
     * Replaces defaults by settings given as text, such as {@code learning-rate=5e-5}.
     *
     * @throws IllegalArgumentException if a name is unknown (the message has the nearest one) or a
     *     value is not of its kind or out of range
     */
    public static TrainingConfig of(Map<String, String> settings) {
        return new TrainingSettings(settings).config();
    }

    /** Returns all settings as text, in order, by the names that {@link #of(Map)} takes. */
    public Map<String, String> toMap() {
        return TrainingSettings.toMap(this);
    }
}
