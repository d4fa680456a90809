// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.network.BatchInputs;
import io.github.stance4j.model.network.EncodedBatch;
import io.github.stance4j.model.network.StanceNetwork;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceVocabulary;
import io.github.stance4j.onnx.graph.EncoderGraph;
import io.github.stance4j.onnx.graph.HeadsGraph;
import io.github.stance4j.onnx.graph.ModelTensors;
import io.github.stance4j.onnx.graph.Names;
import java.util.List;
import java.util.Map;

/** A model's network computed by ONNX Runtime. */
final class OnnxNetwork implements StanceNetwork {

    private final OrtEnvironment environment;
    private final WordPieceVocabulary vocabulary;
    private final OpenSession encoder;
    private final ActorHeads heads;

    OnnxNetwork(StanceModel model, OrtEnvironment environment, int threads) {
        this.environment = environment;
        this.vocabulary = model.vocabulary();
        Sessions sessions = new Sessions(model, environment);
        // One thread is enough for the heads, and they need none of their own then.
        this.heads =
                new ActorHeads(
                        sessions.open(HeadsGraph.of(model.network(), model.schema()), 1),
                        environment,
                        model);
        this.encoder = encoder(sessions, model, threads);
    }

    private OpenSession encoder(Sessions sessions, StanceModel model, int threads) {
        try {
            return sessions.open(
                    EncoderGraph.of(model.network(), new ModelTensors(model)::type), threads);
        } catch (RuntimeException | Error e) {
            heads.close();
            throw e;
        }
    }

    @Override
    public EncodedBatch encode(List<PieceSequence> batch) {
        BatchInputs inputs = new BatchInputs(batch, vocabulary);
        long rows = inputs.rows();
        long time = inputs.time();
        return Native.call(
                () -> {
                    try (OnnxTensor pieces =
                                    Tensors.integers(environment, inputs.pieces(), rows, time);
                            OnnxTensor lengths =
                                    Tensors.integers(environment, inputs.lengths(), rows);
                            OnnxTensor shapes =
                                    Tensors.floats(
                                            environment,
                                            inputs.shapes(),
                                            rows,
                                            time,
                                            BatchInputs.SHAPE_FEATURES)) {
                        return new OnnxEncodedBatch(
                                inputs,
                                encoder.run(
                                        Map.of(
                                                Names.PIECES, pieces,
                                                Names.LENGTHS, lengths,
                                                Names.SHAPES, shapes)),
                                heads);
                    }
                });
    }

    /** Frees both sessions. */
    @Override
    public void close() {
        try {
            encoder.close();
        } finally {
            heads.close();
        }
    }
}
