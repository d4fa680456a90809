// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.scoring;

import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.model.ModelSamples;
import io.github.stance4j.model.StanceModel;
import java.util.List;

/** What DL4J, which trained a model, says with it: what its other forms are compared with. */
public final class Dl4jAnswers {

    private Dl4jAnswers() {}

    /**
     * Returns the calibrated probabilities for sample sentences, in the order of {@link
     * ModelSamples#answers}.
     *
     * @throws io.github.stance4j.EngineUnavailableException if ND4J's native library can't be
     *     loaded
     * @throws io.github.stance4j.ModelFormatException if the model lacks a weight of its network
     */
    public static List<Double> of(StanceModel model) {
        Nd4jBackend.load();
        try (Dl4jNetwork network = new Dl4jNetwork(model)) {
            return new ModelSamples(model).answers(network, model.calibration());
        }
    }
}
