// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.selection.SelectionStrategy;
import java.util.Objects;

/**
 * How good one model is whose sentences were chosen.
 *
 * @param strategy what they were chosen by, but for the smallest part, which is the same for all
 * @param actors how many actors they have, since that is what annotating them takes
 * @param point the model's part, seed, size and figure
 */
public record ChoicePoint(SelectionStrategy strategy, int actors, CurvePoint point) {

    /** Checks that all are there. */
    public ChoicePoint {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(point, "point");
    }
}
