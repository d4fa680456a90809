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

/**
 * A model's network computed by ONNX Runtime.
 *
 * <p>A product of floats is computed by several threads. One of bytes has many small operations
 * beside it, and to wake a thread for each of them costs about what the thread does: a sentence of
 * usual length is no sooner done by two. So a batch of bytes has one thread, and several batches
 * are computed beside each other.
 */
final class OnnxNetwork implements StanceNetwork {

    private final OrtEnvironment environment;
    private final WordPieceVocabulary vocabulary;
    private final OpenSession encoder;
    private final ActorHeads heads;
    private final int batchesAtOnce;

    /**
     * Opens sessions; the weights of the model are not kept.
     *
     * @param threads how many compute a list of sentences
     */
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
        boolean bytes = Int8Models.multipliesBytes(model);
        this.batchesAtOnce = bytes ? threads : 1;
        this.encoder = encoder(sessions, model, bytes ? 1 : threads);
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

    @Override
    public int batchesAtOnce() {
        return batchesAtOnce;
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
