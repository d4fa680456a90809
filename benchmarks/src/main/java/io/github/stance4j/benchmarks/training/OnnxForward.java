// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.training;

import io.github.stance4j.benchmarks.speed.RawEncoder;
import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.model.text.PieceSequence;
import java.io.IOException;
import java.util.List;

/** The forward pass of the encoder as it was published, in ONNX Runtime. */
public final class OnnxForward implements AutoCloseable {

    private static final double NANOS = 1e9;

    private final RawEncoder encoder;

    /**
     * Loads the encoder from the class path.
     *
     * @param encoder the encoder, whose vocabulary the batches were made with
     * @param threads how many threads one operation uses
     * @throws IOException if it is not on the class path
     */
    public OnnxForward(PretrainedEncoder encoder, int threads) throws IOException {
        this.encoder = RawEncoder.byDefault(encoder, threads);
    }

    /**
     * Runs over batches, each padded to its longest sequence; the first one once more before, to
     * warm up.
     *
     * @return the seconds that the runs took, without the making of inputs
     * @throws IllegalStateException if ONNX Runtime fails
     */
    public double seconds(List<List<PieceSequence>> batches) {
        run(batches.get(0));
        return batches.stream().mapToLong(this::run).sum() / NANOS;
    }

    private long run(List<PieceSequence> batch) {
        RawEncoder.Prepared prepared = encoder.prepare(batch);
        long begin = System.nanoTime();
        encoder.run(prepared);
        return System.nanoTime() - begin;
    }

    @Override
    public void close() {
        encoder.close();
    }
}
