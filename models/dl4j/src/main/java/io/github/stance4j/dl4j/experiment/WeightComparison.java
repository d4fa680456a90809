// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far the weights of two models are the same.
 *
 * @param tensors how many tensors there are
 * @param different how many of them differ in their shape or in any element, or only one model has
 * @param greatest the greatest difference of two elements; infinite if a tensor has another shape,
 *     is not there, or has something that is no number
 * @param where the name of the tensor with the greatest difference; empty if there is none
 */
public record WeightComparison(int tensors, int different, double greatest, String where) {

    static WeightComparison of(StanceModel one, StanceModel other) {
        Map<String, WeightTensor> others = new LinkedHashMap<>();
        other.weights().forEach(tensor -> others.put(tensor.name(), tensor));
        int all = one.weights().size();
        int different = 0;
        double greatest = 0;
        String where = "";
        for (WeightTensor tensor : one.weights()) {
            WeightTensor again = others.remove(tensor.name());
            if (!tensor.equals(again)) {
                different++;
                double difference = difference(tensor, again);
                if (difference >= greatest) {
                    greatest = difference;
                    where = tensor.name();
                }
            }
        }
        if (!others.isEmpty()) {
            greatest = Double.POSITIVE_INFINITY;
            where = others.keySet().iterator().next();
        }
        return new WeightComparison(
                all + others.size(), different + others.size(), greatest, where);
    }

    private static double difference(WeightTensor one, WeightTensor other) {
        if (other == null || !Arrays.equals(one.shape(), other.shape())) {
            return Double.POSITIVE_INFINITY;
        }
        float[] first = one.values();
        float[] second = other.values();
        double greatest = 0;
        for (int i = 0; i < first.length; i++) {
            double difference = Math.abs((double) first[i] - second[i]);
            if (Double.isNaN(difference)) {
                return Double.POSITIVE_INFINITY;
            }
            greatest = Math.max(greatest, difference);
        }
        return greatest;
    }

    /** Tells whether every weight is the same. */
    public boolean same() {
        return different == 0;
    }
}
