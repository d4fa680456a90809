// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.network;

import io.github.stance4j.model.text.PieceSequence;
import java.util.List;

/**
 * A model's network, ready to compute on some engine.
 *
 * <p>Implementations serve any number of threads; what one sequence gets does not depend on the
 * others in its batch.
 */
public interface StanceNetwork extends AutoCloseable {

    /**
     * Passes sequences through the encoder once.
     *
     * @param batch at least one sequence, none empty, each at most {@link
     *     NetworkConfig#positions()} less 2 long
     */
    EncodedBatch encode(List<PieceSequence> batch);

    /**
     * Returns how many batches of one call should be computed beside each other, at least 1 and
     * always the same: more than 1 only for a network that computes a batch on the thread that
     * encodes and scores it.
     */
    default int batchesAtOnce() {
        return 1;
    }

    @Override
    void close();
}
