// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.scoring;

import io.github.stance4j.dl4j.network.BatchArrays;
import io.github.stance4j.dl4j.network.JointNetwork;
import io.github.stance4j.dl4j.network.NetworkWeights;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.network.EncodedBatch;
import io.github.stance4j.model.network.StanceNetwork;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.util.List;
import java.util.concurrent.Callable;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A model's network computed by DL4J: one graph for the encoder and the tagger, one for the heads
 * of the actors.
 */
final class Dl4jNetwork implements StanceNetwork {

    private final WordPieceVocabulary vocabulary;
    private final ComputeThread thread;
    private final ComputationGraph encoder;
    private final ActorHeads heads;

    Dl4jNetwork(StanceModel model) {
        this.vocabulary = model.vocabulary();
        JointNetwork layout = JointNetwork.forScoring(model.network(), model.schema());
        this.thread = new ComputeThread();
        this.encoder = opened(() -> NetworkWeights.network(layout.encoder(), model), () -> {});
        this.heads = opened(() -> heads(layout, model), encoder::close);
    }

    /** Opens a part on the thread; if that fails, closes those before it and leaves the thread. */
    private <T> T opened(Callable<T> opening, Runnable before) {
        try {
            return thread.call(opening);
        } catch (RuntimeException | Error e) {
            try {
                close(before);
            } catch (RuntimeException other) {
                e.addSuppressed(other);
            }
            throw e;
        }
    }

    private static ActorHeads heads(JointNetwork layout, StanceModel model) {
        return new ActorHeads(NetworkWeights.network(layout.heads(), model), model);
    }

    @Override
    public EncodedBatch encode(List<PieceSequence> batch) {
        return thread.call(() -> encodeHere(batch));
    }

    private EncodedBatch encodeHere(List<PieceSequence> batch) {
        BatchArrays arrays = new BatchArrays(batch, vocabulary);
        INDArray mask = arrays.mask();
        INDArray[] outputs =
                encoder.output(
                        false,
                        new INDArray[] {arrays.pieces(), arrays.shapes()},
                        new INDArray[] {mask, null},
                        null);
        return new Dl4jEncodedBatch(arrays, outputs[0], outputs[1], heads, thread);
    }

    /** Frees parameters and workspaces; the thread that made them has to do it. */
    @Override
    public void close() {
        close(
                () -> {
                    encoder.close();
                    heads.close();
                });
    }

    private void close(Runnable parts) {
        thread.closeAfter(
                () -> {
                    parts.run();
                    Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
                });
    }
}
