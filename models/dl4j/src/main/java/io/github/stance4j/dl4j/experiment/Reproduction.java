// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.StanceModelTrainer;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.TrainingListener;
import io.github.stance4j.dl4j.training.TrainingProvenance;
import io.github.stance4j.model.Provenance;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightType;
import java.util.List;
import java.util.Optional;

/**
 * Trains a model again by what it tells of itself, and compares: settings, seed and number of
 * threads are those in its provenance, and the sentences have to be the same.
 *
 * <p>With the same versions and as many threads, on a machine of the same kind, every weight is the
 * same. With others the last digits of products differ, and so does what a long training ends with.
 */
public final class Reproduction {

    private final StanceModel model;
    private final TrainingConfig config;
    private final Corpus corpus;
    private final TrainingSplits splits;
    private final Optional<StanceModel> startingPoint;

    private Reproduction(
            StanceModel model,
            TrainingConfig config,
            Corpus corpus,
            TrainingSplits splits,
            Optional<StanceModel> startingPoint) {
        this.model = model;
        this.config = config;
        this.corpus = corpus;
        this.splits = splits;
        this.startingPoint = startingPoint;
    }

    /**
     * Checks that a model can be trained again.
     *
     * @param corpus what the model was trained on
     * @param startingPoint the model whose encoder the training started from, if it did
     * @throws IllegalArgumentException if the corpus is not the one that the model was trained on,
     *     the model to start from is missing or another, the model has bytes for weights, or it has
     *     settings that this release does not know; the message says what was found and expected
     * @throws io.github.stance4j.EngineUnavailableException if ND4J's native library can't be
     *     loaded
     */
    public static Reproduction of(
            StanceModel model, Corpus corpus, Optional<StanceModel> startingPoint) {
        if (model.weights().stream().anyMatch(tensor -> tensor.type() != WeightType.FLOAT16)) {
            throw new IllegalArgumentException(
                    "The model has bytes for weights, which no training gives; take the one that it"
                            + " was exported from");
        }
        if (model.provenance().configuration().containsKey(ModelAverage.AVERAGED)) {
            throw new IllegalArgumentException(
                    "The model is the mean of trainings ("
                            + model.provenance().configuration().get(ModelAverage.AVERAGED)
                            + "); train each of them again and average them");
        }
        Nd4jBackend.load();
        TrainingConfig config = StatedTraining.config(model.provenance());
        checkStart(model.provenance(), config, startingPoint);
        TrainingSplits splits = TrainingSplits.of(corpus, config);
        StatedTraining.checkData(model.provenance(), splits);
        return new Reproduction(model, config, corpus, splits, startingPoint);
    }

    private static void checkStart(
            Provenance provenance, TrainingConfig config, Optional<StanceModel> startingPoint) {
        String expected = provenance.configuration().get(TrainingProvenance.STARTING_POINT);
        String found =
                TrainingProvenance.configuration(config, startingPoint)
                        .get(TrainingProvenance.STARTING_POINT);
        if (expected == null ? found != null : !expected.equals(found)) {
            throw new IllegalArgumentException(
                    "The training started from "
                            + (expected == null ? "the published encoder" : expected)
                            + "; found "
                            + (found == null ? "no model to start from" : found));
        }
    }

    /** Returns the settings of the training. */
    public TrainingConfig config() {
        return config;
    }

    /** Returns the sentences of the training. */
    public TrainingSplits splits() {
        return splits;
    }

    /**
     * Returns what is not as it was when the model was trained. Such differences may be why a model
     * does not come out the same.
     */
    public List<VersionDifference> differences() {
        int threads = config.threads() > 0 ? config.threads() : Nd4jBackend.defaultThreads();
        return VersionDifference.between(
                model.provenance().versions(), TrainingProvenance.versions(threads));
    }

    /**
     * Trains and compares. Predictions are compared on the sentences that were not learnt from,
     * with given actors.
     *
     * @throws IllegalArgumentException as {@link StanceModelTrainer#train}
     * @throws IllegalStateException as {@link StanceModelTrainer#train}
     */
    public ReproductionResult run(TrainingListener listener) {
        StanceModelTrainer trainer = new StanceModelTrainer(config, listener);
        if (startingPoint.isPresent()) {
            trainer = trainer.startingFrom(startingPoint.get());
        }
        StanceModel again = trainer.train(splits.train(), splits.dev());
        return new ReproductionResult(
                again,
                WeightComparison.of(model, again),
                model.calibration().equals(again.calibration()),
                PredictionComparison.of(model, again, notLearntFrom()),
                differences());
    }

    private Corpus notLearntFrom() {
        return corpus.hasSplits()
                ? new Corpus(
                        corpus.schema(),
                        corpus.sentences().stream()
                                .filter(s -> !s.split().equals(Optional.of(Split.TRAIN)))
                                .toList())
                : splits.dev();
    }
}
