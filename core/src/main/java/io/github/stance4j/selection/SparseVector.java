// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import java.util.Map;
import java.util.TreeMap;

/**
 * A vector of which most elements are 0, of length 1 or 0.
 *
 * @param terms the numbers of the elements that are not 0, ascending
 * @param values these elements
 */
record SparseVector(int[] terms, double[] values) {

    /** Divides a vector by its length, so that a product of two is the cosine between them. */
    static SparseVector normalized(Map<Integer, Double> elements) {
        double length = Math.sqrt(elements.values().stream().mapToDouble(v -> v * v).sum());
        int[] terms = new int[elements.size()];
        double[] values = new double[elements.size()];
        int i = 0;
        for (Map.Entry<Integer, Double> element : new TreeMap<>(elements).entrySet()) {
            terms[i] = element.getKey();
            values[i++] = length > 0 ? element.getValue() / length : 0;
        }
        return new SparseVector(terms, values);
    }

    /** Returns the cosine between this and another one, in [0, 1] as nothing is negative. */
    double cosine(SparseVector other) {
        double sum = 0;
        int j = 0;
        for (int i = 0; i < terms.length; i++) {
            while (j < other.terms.length && other.terms[j] < terms[i]) {
                j++;
            }
            if (j < other.terms.length && other.terms[j] == terms[i]) {
                sum += values[i] * other.values[j];
            }
        }
        return sum;
    }
}
