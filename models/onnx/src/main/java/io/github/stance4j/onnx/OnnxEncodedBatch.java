// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;
import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.model.network.ActorSlot;
import io.github.stance4j.model.network.BatchInputs;
import io.github.stance4j.model.network.EncodedBatch;
import io.github.stance4j.onnx.graph.Names;
import java.util.List;

/** The states and tags of a batch, held in native memory until it is closed. */
final class OnnxEncodedBatch implements EncodedBatch {

    private final BatchInputs inputs;
    private final OrtSession.Result encoded;
    private final ActorHeads heads;

    OnnxEncodedBatch(BatchInputs inputs, OrtSession.Result encoded, ActorHeads heads) {
        this.inputs = inputs;
        this.encoded = encoded;
        this.heads = heads;
    }

    @Override
    public float[][][] tags() {
        float[] logits = Tensors.values(output(Names.TAGS));
        return inputs.logProbabilities(logits);
    }

    @Override
    public List<ActorLogits> score(List<ActorSlot> slots) {
        return slots.isEmpty()
                ? List.of()
                : heads.score(output(Names.STATES), new ActorGrid(slots, inputs));
    }

    @Override
    public void close() {
        encoded.close();
    }

    private OnnxTensor output(String name) {
        return (OnnxTensor) encoded.get(name).orElseThrow();
    }
}
