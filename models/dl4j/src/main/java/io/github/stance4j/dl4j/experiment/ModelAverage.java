// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One model out of several trainings that differ in their seed: the mean of their weights,
 * calibrated anew (uniform soup: Wortsman et al., <i>Model soups</i>, ICML 2022, section 2).
 *
 * <p>It is as small and as quick as each of them. Trainings that start from one encoder and see the
 * same sentences stay near enough to each other that the mean is a good network, too, and it errs
 * less by chance than one of them does. Whether it is better has to be measured each time.
 */
public final class ModelAverage {

    /** The name under which the configuration of a mean has what it is the mean of. */
    public static final String AVERAGED = "averaged";

    /** Settings that trainings may differ in: what is to be learnt from what is the same. */
    private static final Set<String> MAY_DIFFER =
            Set.of("seed", "model-name", "threads", "checkpoint-minutes");

    private ModelAverage() {}

    /**
     * Averages models.
     *
     * @param models at least two, trained on the same sentences by settings that differ in nothing
     *     but seed, name and threads
     * @param corpus what they were trained on; the mean is calibrated and measured by its
     *     development split
     * @return a model with the first one's name and seed
     * @throws IllegalArgumentException if there are fewer than two models or two with the same
     *     weights, they differ in what they must not, the corpus is not the one that they were
     *     trained on, or one has bytes for weights; the message says what was found and expected
     * @throws io.github.stance4j.EngineUnavailableException if ND4J's native library can't be
     *     loaded
     */
    public static StanceModel of(List<StanceModel> models, Corpus corpus) {
        check(models);
        Nd4jBackend.load();
        StanceModel first = models.get(0);
        TrainingConfig config = StatedTraining.config(first.provenance());
        TrainingSplits splits = TrainingSplits.of(corpus, config);
        StatedTraining.checkData(first.provenance(), splits);
        NetworkConfig network = first.network();
        DevScore dev = new DevScore(splits.dev(), config.calibrate(), network.needsGivenActors());
        StanceModel raw =
                first.withWeights(weights(models))
                        .withCalibration(Calibration.identity(first.schema()));
        DevScore.Result result = dev.of(raw);
        return raw.withCalibration(result.calibration())
                .withProvenance(provenance(first, configuration(models), result.metrics()));
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
                    "Found models with the same weights, expected trainings with different seeds");
        }
    }

    private static void checkAlike(StanceModel first, StanceModel other) {
        // A dev split of one that another has learnt from would measure nothing.
        same(
                "sentences (SHA-256; without a column split, each seed has its own dev split)",
                first.provenance().dataSha256(),
                other.provenance().dataSha256());
        Map<String, String> one = first.provenance().configuration();
        Map<String, String> two = other.provenance().configuration();
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(two.keySet());
        names.removeAll(MAY_DIFFER);
        names.forEach(name -> same(name, one.get(name), two.get(name)));
        same("labels", first.schema(), other.schema());
        same("network", first.network(), other.network());
        same("weights", shapes(first), shapes(other));
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
                            + ", expected trainings that differ in their seed only");
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

    private static Map<String, String> configuration(List<StanceModel> models) {
        Map<String, String> configuration =
                new LinkedHashMap<>(models.get(0).provenance().configuration());
        configuration.put(
                AVERAGED,
                models.stream()
                        .map(
                                model ->
                                        "seed "
                                                + model.provenance().seed()
                                                + " with weights of SHA-256 "
                                                + model.weightsSha256())
                        .collect(Collectors.joining(", ")));
        return configuration;
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
