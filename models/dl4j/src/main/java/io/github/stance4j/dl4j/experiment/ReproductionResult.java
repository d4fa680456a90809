// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.model.StanceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What training a model again gave.
 *
 * @param again the model that was trained now
 * @param weights how far the weights are the same
 * @param sameCalibration whether temperatures, slopes and thresholds are the same
 * @param predictions how far answers are the same
 * @param versions what is not as it was when the model was trained
 */
public record ReproductionResult(
        StanceModel again,
        WeightComparison weights,
        boolean sameCalibration,
        PredictionComparison predictions,
        List<VersionDifference> versions) {

    /** Copies the list. */
    public ReproductionResult {
        Objects.requireNonNull(again, "again");
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(predictions, "predictions");
        versions = List.copyOf(versions);
    }

    /** Tells whether the model came out the same. */
    public boolean same() {
        return weights.same() && sameCalibration && predictions.same();
    }

    /** Returns in words what a difference may come from; nothing if there is none. */
    public List<String> reasons() {
        if (same()) {
            return List.of();
        }
        List<String> reasons = new ArrayList<>();
        versions.forEach(version -> reasons.add(version.text()));
        if (reasons.isEmpty()) {
            reasons.add(
                    weights.same()
                            ? "the weights are the same and the versions, too, so the calibration or"
                                    + " the file has been changed after the training"
                            : "versions and threads are as they were; a processor of another kind"
                                    + " takes other instructions and adds in another order, and a"
                                    + " file that was changed after its training can't come out"
                                    + " again");
        }
        return reasons;
    }
}
