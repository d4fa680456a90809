// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.scoring.Dl4jStanceEngine;
import io.github.stance4j.evaluation.BootstrapOptions;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Evaluator;
import io.github.stance4j.evaluation.MetricValue;
import io.github.stance4j.model.Calibration;
import io.github.stance4j.model.Calibrator;
import io.github.stance4j.model.LabelledLogits;
import io.github.stance4j.model.ModelStanceClassifier;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.network.ActorLogits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calibrates a model on the development split and measures it there. */
public final class DevScore {

    private static final List<String> REPORTED =
            List.of("stances:micro.f1", "stances:macro.f1", "actors:overlap.f1", "actors:exact.f1");

    private final Corpus dev;
    private final boolean calibrate;
    private final boolean givenActors;

    /**
     * Makes it.
     *
     * @param dev the split
     * @param calibrate whether a calibration is fitted; else probabilities stay as they are
     * @param givenActors whether the split's actors and targets are given or have to be found
     */
    public DevScore(Corpus dev, boolean calibrate, boolean givenActors) {
        this.dev = dev;
        this.calibrate = calibrate;
        this.givenActors = givenActors;
    }

    /**
     * What came of a model.
     *
     * @param calibration that was fitted to the given actors of the split, or the identity
     * @param metrics the figures of the model with it, those that are undefined left out
     */
    public record Result(Calibration calibration, Map<String, Double> metrics) {

        /** Copies the map. */
        public Result {
            metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        }
    }

    /** Calibrates a model, if that is wanted, and measures it. */
    public Result of(StanceModel model) {
        try (ModelStanceClassifier classifier =
                (ModelStanceClassifier) Dl4jStanceEngine.open(model, LoadOptions.defaults())) {
            Calibration calibration =
                    calibrate
                            ? calibration(model.schema(), classifier)
                            : Calibration.identity(model.schema());
            return new Result(
                    calibration, metrics(model.schema(), classifier.withCalibration(calibration)));
        }
    }

    private Calibration calibration(LabelSchema schema, ModelStanceClassifier classifier) {
        List<SentenceQuery> queries =
                dev.sentences().stream().map(AnnotatedSentence::query).toList();
        List<List<ActorLogits>> logits = classifier.logits(queries);
        List<LabelledLogits> labelled = new ArrayList<>();
        for (int i = 0; i < logits.size(); i++) {
            for (int j = 0; j < logits.get(i).size(); j++) {
                labelled.add(
                        new LabelledLogits(
                                logits.get(i).get(j), dev.sentences().get(i).actors().get(j)));
            }
        }
        return Calibrator.fit(schema, labelled);
    }

    private Map<String, Double> metrics(LabelSchema schema, StanceClassifier classifier) {
        Evaluator evaluator = new Evaluator(schema, BootstrapOptions.none());
        Evaluation evaluation =
                givenActors
                        ? evaluator.givenActors(classifier, dev.sentences())
                        : evaluator.endToEnd(classifier, dev.sentences());
        Map<String, Double> metrics = new LinkedHashMap<>();
        for (MetricValue metric : evaluation.metrics()) {
            boolean reported =
                    REPORTED.contains(metric.name())
                            || metric.measure().equals("macro_f1")
                            || metric.subject().startsWith("stance:")
                                    && metric.measure().equals("f1");
            if (reported && metric.value().isPresent()) {
                metrics.put("dev." + metric.name(), metric.value().getAsDouble());
            }
        }
        return metrics;
    }

    /**
     * Returns the measure by which epochs are compared: the micro F1 of the stances, or where the
     * schema has none the mean macro F1 of its label sets.
     */
    public static double score(Map<String, Double> metrics) {
        double stances = metrics.getOrDefault("dev.stances:micro.f1", Double.NaN);
        if (!Double.isNaN(stances)) {
            return stances;
        }
        return metrics.entrySet().stream()
                .filter(metric -> metric.getKey().endsWith(".macro_f1"))
                .mapToDouble(Map.Entry::getValue)
                .average()
                .orElse(0);
    }

    /**
     * Tells whether the figures of an epoch are better than those of another: by {@link #score},
     * and by the mean of all figures where that is the same. On a few sentences no stance may be
     * found in any epoch; the first, which has learnt least, is not the best for that.
     */
    static boolean isBetter(Map<String, Double> metrics, Map<String, Double> others) {
        int order = Double.compare(score(metrics), score(others));
        return order > 0 || order == 0 && mean(metrics) > mean(others);
    }

    private static double mean(Map<String, Double> metrics) {
        return metrics.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
