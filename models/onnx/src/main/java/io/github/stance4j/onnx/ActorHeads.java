// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.onnx.graph.Names;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of the network that scores actors from the encoder's states. */
final class ActorHeads {

    private final OpenSession session;
    private final OrtEnvironment environment;
    private final LabelSchema schema;
    private final boolean targets;

    ActorHeads(OpenSession session, OrtEnvironment environment, StanceModel model) {
        this.session = session;
        this.environment = environment;
        this.schema = model.schema();
        this.targets = model.network().targets();
    }

    /**
     * Scores actors.
     *
     * @param states [batch, time, width]
     * @return one answer an actor, in their order
     */
    List<ActorLogits> score(OnnxTensor states, ActorGrid grid) {
        return Native.call(
                () -> {
                    try (OnnxTensor actors = tensor(grid.actors(), grid.shape());
                            OnnxTensor contexts = tensor(grid.contexts(), grid.contextShape());
                            OnnxTensor aims =
                                    targets ? tensor(grid.targets(), grid.shape()) : null) {
                        Map<String, OnnxTensor> inputs = new HashMap<>();
                        inputs.put(Names.STATES, states);
                        inputs.put(Names.ACTORS, actors);
                        inputs.put(Names.CONTEXTS, contexts);
                        if (targets) {
                            inputs.put(Names.TARGETS, aims);
                        }
                        try (OrtSession.Result outputs = session.run(inputs)) {
                            return logits(outputs, grid);
                        }
                    }
                });
    }

    private OnnxTensor tensor(float[] values, long[] shape) throws OrtException {
        return Tensors.floats(environment, values, shape);
    }

    private List<ActorLogits> logits(OrtSession.Result outputs, ActorGrid grid) {
        int stances = schema.stances().size();
        FloatBuffer ofStances =
                stances == 0 ? FloatBuffer.allocate(0) : values(outputs, Names.STANCES);
        List<FloatBuffer> ofSets =
                schema.labelSets().stream().map(set -> values(outputs, Names.output(set))).toList();
        List<ActorLogits> logits = new ArrayList<>(grid.size());
        for (int i = 0; i < grid.size(); i++) {
            int place = grid.place(i);
            float[][] sets = new float[ofSets.size()][];
            Arrays.setAll(
                    sets,
                    set ->
                            row(
                                    ofSets.get(set),
                                    place,
                                    schema.labelSets().get(set).labels().size()));
            logits.add(new ActorLogits(row(ofStances, place, stances), sets));
        }
        return logits;
    }

    private static FloatBuffer values(OrtSession.Result outputs, String name) {
        return ((OnnxTensor) outputs.get(name).orElseThrow()).getFloatBuffer();
    }

    private static float[] row(FloatBuffer values, int index, int length) {
        float[] row = new float[length];
        values.get(index * length, row);
        return row;
    }

    void close() {
        session.close();
    }
}
