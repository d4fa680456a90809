// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.training.DevScore;
import io.github.stance4j.dl4j.training.TrainingProvenance;
import io.github.stance4j.model.Calibration;
import io.github.stance4j.model.Provenance;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.archive.WeightType;
import io.github.stance4j.model.network.NetworkConfig;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One model out of several trainings: the mean of their weights, calibrated anew (uniform soup:
 * Wortsman et al., <i>Model soups</i>, ICML 2022, section 2).
 *
 * <p>It is as small and as quick as each of them. Trainings that start from the same weights stay
 * near enough to each other that the mean is a good network, too, and it errs less by chance than
 * one of them does. They may differ in the order of the sentences, in settings, or in the sentences
 * themselves. Whether the mean is better has to be measured each time.
 */
public final class ModelAverage {

    /** The name under which the configuration of a mean has what it is the mean of. */
    public static final String AVERAGED = "averaged";

    private static final String HEAD_SEED = "head-seed";

    /** Settings that need not be told: the seed stands first, the others change no number. */
    private static final Set<String> FREE =
            Set.of("seed", "model-name", "threads", "checkpoint-minutes");

    private ModelAverage() {}

    /**
     * Averages models.
     *
     * @param models at least two that started from the same weights: of the same encoder, heads
     *     with the same {@link TrainingConfig#firstWeightsSeed()}, labels and sizes
     * @param corpora what they were trained on, each corpus once. By the development split of the
     *     first one the mean is calibrated and measured
     * @return a model with name, seed and settings of the first one that was trained on the first
     *     corpus
     * @throws IllegalArgumentException if there are fewer than two models or two with the same
     *     weights, they started from different weights, the corpus of one is not given or none was
     *     trained on the first, one has learnt from a sentence that the first corpus has outside of
     *     its training split, or one has bytes for weights; the message says what was found and
     *     expected
     * @throws io.github.stance4j.EngineUnavailableException if ND4J's native library can't be
     *     loaded
     */
    public static StanceModel of(List<StanceModel> models, List<Corpus> corpora) {
        check(models);
        StanceModel first = firstOf(models, corpora);
        TrainingConfig config = StatedTraining.config(first.provenance());
        checkUnseen(first, models, corpora);
        Nd4jBackend.load();
        NetworkConfig network = first.network();
        DevScore dev =
                new DevScore(
                        TrainingSplits.of(corpora.get(0), config).dev(),
                        config.calibrate(),
                        network.needsGivenActors());
        StanceModel raw =
                first.withWeights(weights(models))
                        .withCalibration(Calibration.identity(first.schema()));
        DevScore.Result result = dev.of(raw);
        return raw.withCalibration(result.calibration())
                .withProvenance(provenance(first, configuration(first, models), result.metrics()));
    }

    private static void check(List<StanceModel> models) {
        if (models.size() < 2) {
            throw new IllegalArgumentException(
                    "A mean is one of at least two models, found " + models.size());
        }
        StanceModel first = models.get(0);
        for (StanceModel model : models) {
            if (model.weights().stream().anyMatch(t -> t.type() != WeightType.FLOAT16)) {
                throw new IllegalArgumentException(
                        "A model has bytes for weights, of which there is no mean; take the one"
                                + " that it was exported from");
            }
            if (model.provenance().configuration().containsKey(AVERAGED)) {
                throw new IllegalArgumentException(
                        "A model is a mean already; average those that it is the mean of: "
                                + model.provenance().configuration().get(AVERAGED));
            }
            checkAlike(first, model);
        }
        long different = models.stream().map(StanceModel::weightsSha256).distinct().count();
        if (different < models.size()) {
            throw new IllegalArgumentException(
                    "Found models with the same weights, expected trainings that differ");
        }
    }

    private static void checkAlike(StanceModel first, StanceModel other) {
        same("labels", first.schema(), other.schema());
        same("network", first.network(), other.network());
        same("weights", shapes(first), shapes(other));
        same("encoder", start(first), start(other));
        // Heads that started from other weights have gone other ways: no number of one of them
        // stands for what the same number of the other stands for.
        same(
                HEAD_SEED + " (which is the seed where it is 0)",
                StatedTraining.config(first.provenance()).firstWeightsSeed(),
                StatedTraining.config(other.provenance()).firstWeightsSeed());
    }

    private static String start(StanceModel model) {
        return model.provenance()
                .configuration()
                .getOrDefault(TrainingProvenance.STARTING_POINT, model.provenance().baseEncoder());
    }

    private static StanceModel firstOf(List<StanceModel> models, List<Corpus> corpora) {
        if (corpora.isEmpty()) {
            throw new IllegalArgumentException("No corpus is given, expected at least one");
        }
        return models.stream()
                .filter(model -> StatedTraining.isOf(model.provenance(), corpora.get(0)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No model was trained on the first corpus, whose"
                                                + " development split is to tell how good the mean"
                                                + " is: "
                                                + StatedTraining.difference(
                                                        models.get(0).provenance(),
                                                        corpora.get(0))));
    }

    /** A sentence that one of them has learnt from would measure nothing. */
    private static void checkUnseen(
            StanceModel first, List<StanceModel> models, List<Corpus> corpora) {
        Set<String> learnt = new HashSet<>();
        for (StanceModel model : models) {
            Corpus own =
                    corpora.stream()
                            .filter(corpus -> StatedTraining.isOf(model.provenance(), corpus))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "The corpus of a model is not given: "
                                                            + StatedTraining.difference(
                                                                    model.provenance(),
                                                                    corpora.get(0))));
            texts(own, model, true).forEach(learnt::add);
        }
        List<String> seen = texts(corpora.get(0), first, false).filter(learnt::contains).toList();
        if (!seen.isEmpty()) {
            throw new IllegalArgumentException(
                    "Found "
                            + seen.size()
                            + " sentences outside of the first corpus's training split that a model"
                            + " has learnt from, expected none; one is: "
                            + seen.get(0));
        }
    }

    private static Stream<String> texts(Corpus corpus, StanceModel model, boolean learnt) {
        Corpus train = TrainingSplits.of(corpus, StatedTraining.config(model.provenance())).train();
        if (learnt) {
            return train.sentences().stream().map(AnnotatedSentence::text);
        }
        Set<String> ids =
                train.sentences().stream().map(AnnotatedSentence::id).collect(Collectors.toSet());
        return corpus.sentences().stream()
                .filter(sentence -> !ids.contains(sentence.id()))
                .map(AnnotatedSentence::text);
    }

    private static List<String> shapes(StanceModel model) {
        return model.weights().stream()
                .map(tensor -> tensor.name() + Arrays.toString(tensor.shape()))
                .toList();
    }

    private static void same(String what, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            throw new IllegalArgumentException(
                    "The models differ in their "
                            + what
                            + ": found "
                            + found
                            + " beside "
                            + expected
                            + ", expected trainings that started from the same weights");
        }
    }

    private static List<WeightTensor> weights(List<StanceModel> models) {
        List<WeightTensor> means = new ArrayList<>();
        for (int i = 0; i < models.get(0).weights().size(); i++) {
            WeightTensor first = models.get(0).weights().get(i);
            double[] sum = new double[first.size()];
            for (StanceModel model : models) {
                float[] values = model.weights().get(i).values();
                for (int j = 0; j < sum.length; j++) {
                    sum[j] += values[j];
                }
            }
            float[] mean = new float[sum.length];
            for (int j = 0; j < sum.length; j++) {
                mean[j] = (float) (sum[j] / models.size());
            }
            means.add(WeightTensor.of(first.name(), first.shape(), mean));
        }
        return means;
    }

    private static Map<String, String> configuration(StanceModel first, List<StanceModel> models) {
        Map<String, String> configuration = new LinkedHashMap<>(first.provenance().configuration());
        configuration.put(
                AVERAGED,
                models.stream()
                        .map(model -> description(model, first))
                        .collect(Collectors.joining(", ")));
        return configuration;
    }

    /** What one has to know to train it again beside what the provenance of the mean has. */
    private static String description(StanceModel model, StanceModel first) {
        Map<String, String> settings = settings(model);
        Map<String, String> of = settings(first);
        StringBuilder others = new StringBuilder();
        settings.forEach(
                (name, value) -> {
                    if (!FREE.contains(name) && !value.equals(of.get(name))) {
                        others.append(", ").append(name).append(' ').append(value);
                    }
                });
        return "seed "
                + model.provenance().seed()
                + others
                + " on sentences of SHA-256 "
                + model.provenance().dataSha256()
                + " with weights of SHA-256 "
                + model.weightsSha256();
    }

    private static Map<String, String> settings(StanceModel model) {
        return StatedTraining.config(model.provenance()).toMap();
    }

    private static Provenance provenance(
            StanceModel first, Map<String, String> configuration, Map<String, Double> metrics) {
        Provenance one = first.provenance();
        return new Provenance(
                one.dataSha256(),
                one.splits(),
                one.seed(),
                configuration,
                TrainingProvenance.versions(Nd4jBackend.threads()),
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                one.baseEncoder(),
                metrics,
                one.licence());
    }
}
