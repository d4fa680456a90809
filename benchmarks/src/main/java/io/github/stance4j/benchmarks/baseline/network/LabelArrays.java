// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.network;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What is true of some actors, in the order of the network's outputs: the stances, if there are
 * any, then each label set.
 *
 * @param values 0 or 1 [batch, labels]
 * @param masks 1 where it was annotated: [batch, labels] of stances, [batch, 1] of a label set
 */
public record LabelArrays(List<INDArray> values, List<INDArray> masks) {

    /** Makes the arrays of some actors, at least one. */
    public static LabelArrays of(LabelSchema schema, List<AnnotatedActor> actors) {
        LabelArrays arrays = new LabelArrays(new ArrayList<>(), new ArrayList<>());
        if (!schema.stances().isEmpty()) {
            arrays.addStances(schema.stances(), actors);
        }
        schema.labelSets().forEach(set -> arrays.addLabelSet(set, actors));
        return arrays;
    }

    private void addStances(List<Stance> stances, List<AnnotatedActor> actors) {
        float[][] held = new float[actors.size()][stances.size()];
        float[][] known = new float[actors.size()][stances.size()];
        for (int row = 0; row < held.length; row++) {
            for (int i = 0; i < stances.size(); i++) {
                held[row][i] = actors.get(row).holds(stances.get(i)) ? 1 : 0;
                known[row][i] = actors.get(row).isAnnotated(stances.get(i)) ? 1 : 0;
            }
        }
        values.add(Nd4j.create(held));
        masks.add(Nd4j.create(known));
    }

    private void addLabelSet(LabelSet set, List<AnnotatedActor> actors) {
        float[][] one = new float[actors.size()][set.labels().size()];
        float[][] known = new float[actors.size()][1];
        for (int row = 0; row < one.length; row++) {
            var label = actors.get(row).label(set.name());
            if (label.isPresent()) {
                one[row][set.indexOf(label.get())] = 1;
                known[row][0] = 1;
            }
        }
        values.add(Nd4j.create(one));
        masks.add(Nd4j.create(known));
    }
}
