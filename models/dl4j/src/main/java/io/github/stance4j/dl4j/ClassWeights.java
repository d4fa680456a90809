// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

/** How much a label counts in the loss, by how rare it is in what is trained on. */
public enum ClassWeights {
    /** All count the same. */
    NONE(0),

    /** The rarer counts more, by the square root of how much rarer it is. */
    SQUARE_ROOT(0.5),

    /** All labels of a set, and both answers to a stance, count the same in sum. */
    BALANCED(1);

    private final double exponent;

    ClassWeights(double exponent) {
        this.exponent = exponent;
    }

    /** Returns the weight of what is so many times as rare as it would be if all were even. */
    public double weight(double rarity) {
        return Math.pow(rarity, exponent);
    }
}
