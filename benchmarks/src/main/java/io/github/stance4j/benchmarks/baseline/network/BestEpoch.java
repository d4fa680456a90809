// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.network;

import java.util.List;
import java.util.function.Supplier;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Trains a network and keeps the epoch that does best on other sentences. */
public final class BestEpoch {

    private static final Logger LOG = LoggerFactory.getLogger(BestEpoch.class);

    private BestEpoch() {}

    /**
     * Trains a network, which has the parameters of the epoch with the least loss afterwards.
     *
     * @param epochs how often to take the batches
     * @param batches gives the batches of an epoch
     * @param dev what the loss is told on; if it is empty, the last epoch is kept
     */
    public static void fit(
            ComputationGraph graph,
            int epochs,
            Supplier<List<MultiDataSet>> batches,
            List<MultiDataSet> dev) {
        INDArray best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int epoch = 1; epoch <= epochs; epoch++) {
            batches.get().forEach(graph::fit);
            double loss = loss(graph, dev);
            LOG.info("Epoch {}: loss on dev {}", epoch, loss);
            if (loss < least) {
                least = loss;
                best = graph.params().dup();
            }
        }
        if (best != null) {
            graph.setParams(best);
        }
        // The layers keep the masks of the last batch, which would be taken for those of the next
        // outputs.
        graph.clearLayerMaskArrays();
    }

    /** Returns the mean loss of an actor; NaN, which is not less than any, if there is none. */
    private static double loss(ComputationGraph graph, List<MultiDataSet> batches) {
        double sum = 0;
        long actors = 0;
        for (MultiDataSet batch : batches) {
            long size = batch.getFeatures(0).size(0);
            sum += size * graph.score(batch, false);
            actors += size;
        }
        return sum / actors;
    }
}
