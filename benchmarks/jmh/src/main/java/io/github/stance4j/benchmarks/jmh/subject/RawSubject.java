// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh.subject;

import io.github.stance4j.benchmarks.speed.RawEncoder;
import java.util.List;
import java.util.function.Supplier;

/**
 * The encoder alone.
 *
 * @param recorder tells how sentences are divided into batches
 */
record RawSubject(String name, RawEncoder encoder, BatchRecorder recorder) implements Subject {

    @Override
    public Supplier<?> prepare(List<String> sentences) {
        List<RawEncoder.Prepared> batches =
                recorder.batches(sentences).stream().map(encoder::prepare).toList();
        return () -> {
            batches.forEach(encoder::run);
            return batches;
        };
    }

    @Override
    public void close() {
        recorder.close();
        encoder.close();
    }
}
