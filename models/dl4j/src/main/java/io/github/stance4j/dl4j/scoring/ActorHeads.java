// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.scoring;

import io.github.stance4j.dl4j.network.BatchArrays;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.model.network.ActorSlot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The part of the network that scores actors from the encoder's states. */
final class ActorHeads {

    private final ComputationGraph graph;
    private final boolean targets;
    private final boolean stances;
    private final int labelSets;

    ActorHeads(ComputationGraph graph, StanceModel model) {
        this.graph = graph;
        this.targets = model.network().targets();
        this.stances = !model.schema().stances().isEmpty();
        this.labelSets = model.schema().labelSets().size();
    }

    List<ActorLogits> score(INDArray states, BatchArrays arrays, List<ActorSlot> slots) {
        List<INDArray> inputs =
                new ArrayList<>(List.of(states, arrays.actors(slots), arrays.contexts(slots)));
        if (targets) {
            inputs.add(arrays.targets(slots));
        }
        INDArray[] outputs = graph.output(false, inputs.toArray(INDArray[]::new));
        float[][][] rows = new float[outputs.length][][];
        for (int i = 0; i < outputs.length; i++) {
            rows[i] = outputs[i].toFloatMatrix();
        }
        List<ActorLogits> logits = new ArrayList<>(slots.size());
        for (int i = 0; i < slots.size(); i++) {
            logits.add(logits(rows, i));
        }
        return logits;
    }

    void close() {
        graph.close();
    }

    private ActorLogits logits(float[][][] rows, int slot) {
        int first = stances ? 1 : 0;
        float[][] sets = new float[labelSets][];
        Arrays.setAll(sets, i -> rows[first + i][slot]);
        return new ActorLogits(stances ? rows[0][slot] : new float[0], sets);
    }
}
