// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.logistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Logistic regression: how probable each of some exclusive labels is. Immutable. */
final class Regression {

    private static final LabelFactory FACTORY = new LabelFactory();
    private static final double LEARNING_RATE = 1;
    private static final double EPSILON = 0.1;
    private static final int NEVER = -1;

    /** Tribuo tells the log of each training; kept here, as the log manager would forget it. */
    private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

    static {
        TRIBUO.setLevel(Level.WARNING);
    }

    private final List<String> labels;
    private final Model<Label> model;

    private Regression(List<String> labels, Model<Label> model) {
        this.labels = labels;
        this.model = model;
    }

    /**
     * Fits the weights.
     *
     * @param labels all labels that there can be
     * @param features of each example by name, none of them empty
     * @param outcomes the label of each example, at least one
     */
    static Regression fit(
            List<String> labels,
            List<Map<String, Double>> features,
            List<String> outcomes,
            LogisticSettings settings) {
        List<Example<Label>> examples = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            examples.add(example(new Label(outcomes.get(i)), features.get(i)));
        }
        var source = new SimpleDataSourceProvenance("actors", FACTORY);
        var trainer =
                new LinearSGDTrainer(
                        new LogMulticlass(),
                        new AdaGrad(LEARNING_RATE, EPSILON),
                        settings.epochs(),
                        NEVER,
                        settings.seed());
        return new Regression(
                labels, trainer.train(new MutableDataset<>(examples, source, FACTORY)));
    }

    /** Returns the probability of each label; 0 for one that no example had. */
    double[] probabilities(Map<String, Double> features) {
        Map<String, Label> scores =
                model.predict(example(LabelFactory.UNKNOWN_LABEL, features)).getOutputScores();
        return labels.stream()
                .mapToDouble(label -> scores.containsKey(label) ? scores.get(label).getScore() : 0)
                .toArray();
    }

    private static Example<Label> example(Label label, Map<String, Double> features) {
        ArrayExample<Label> example = new ArrayExample<>(label);
        features.forEach(example::add);
        return example;
    }
}
