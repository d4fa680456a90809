// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.training.TrainingRun;
import io.github.stance4j.model.StanceModel;
import java.util.Objects;

/**
 * Trains models by fine-tuning a pretrained encoder with a tagger and actor heads on top (Devlin et
 * al. 2019, section 3.2).
 *
 * <p>The optimizer is AdamW with linear warm-up and decay; of all epochs the one that is best on
 * the development split is kept, and calibrated there. Everything random comes from one seed. The
 * heads are those of the corpus's schema; a corpus with targets gives a model that asks for the
 * position toward a target.
 *
 * <pre>{@code
 * StanceModel model = new StanceModelTrainer(TrainingConfig.defaults()).train(train, dev);
 * model.write(Path.of("my-model.stance"));
 * }</pre>
 */
public final class StanceModelTrainer {

    private final TrainingConfig config;
    private final TrainingListener listener;

    /** Makes a trainer that tells nobody how it goes. */
    public StanceModelTrainer(TrainingConfig config) {
        this(config, TrainingListener.NONE);
    }

    /** Makes a trainer. */
    public StanceModelTrainer(TrainingConfig config, TrainingListener listener) {
        this.config = Objects.requireNonNull(config, "config");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /**
     * Trains a model.
     *
     * @param train what is learnt from
     * @param dev what the best epoch is chosen and calibrated by; never trained on
     * @throws IllegalArgumentException if a split is empty, or their labels differ
     * @throws IllegalStateException if training diverges
     * @throws io.github.stance4j.EngineUnavailableException if ND4J's native library can't be
     *     loaded
     * @throws io.github.stance4j.ModelFormatException if the encoder to start from is not on the
     *     class path
     */
    public StanceModel train(Corpus train, Corpus dev) {
        if (train.sentences().isEmpty() || dev.sentences().isEmpty()) {
            throw new IllegalArgumentException(
                    "Training needs sentences in both splits, found "
                            + train.sentences().size()
                            + " to train on and "
                            + dev.sentences().size()
                            + " for development");
        }
        if (!train.schema().equals(dev.schema())) {
            throw new IllegalArgumentException(
                    "The splits must have the same labels, found "
                            + train.schema()
                            + " and "
                            + dev.schema());
        }
        Nd4jBackend.load();
        return new TrainingRun(config, listener, train, dev).run();
    }
}
