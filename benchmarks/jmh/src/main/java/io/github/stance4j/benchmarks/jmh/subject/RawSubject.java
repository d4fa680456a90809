// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh.subject;

import io.github.stance4j.benchmarks.speed.RawEncoder;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The encoder alone. */
final class RawSubject implements Subject {

    private final String name;
    private final RawEncoder encoder;
    private final BatchRecorder recorder;
    private final int atOnce;
    private final ExecutorService others = Executors.newCachedThreadPool(RawSubject::thread);

    /**
     * @param recorder tells how sentences are divided into batches
     * @param atOnce how many batches are computed beside each other
     */
    RawSubject(String name, RawEncoder encoder, BatchRecorder recorder, int atOnce) {
        this.name = name;
        this.encoder = encoder;
        this.recorder = recorder;
        this.atOnce = atOnce;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "raw-encoder");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Supplier<?> prepare(List<String> sentences) {
        List<RawEncoder.Prepared> batches =
                recorder.batches(sentences).stream().map(encoder::prepare).toList();
        return () -> {
            run(new ConcurrentLinkedQueue<>(batches), Math.min(atOnce, batches.size()));
            return batches;
        };
    }

    /** Each thread takes the next batch until none is left. */
    private void run(Queue<RawEncoder.Prepared> left, int threads) {
        List<CompletableFuture<Void>> beside =
                IntStream.range(1, threads)
                        .mapToObj(number -> CompletableFuture.runAsync(() -> run(left), others))
                        .toList();
        try {
            run(left);
        } finally {
            // Nobody may be in the session when it is closed.
            left.clear();
            CompletableFuture.allOf(beside.toArray(CompletableFuture[]::new))
                    .handle((done, failure) -> null)
                    .join();
        }
        beside.forEach(CompletableFuture::join);
    }

    private void run(Queue<RawEncoder.Prepared> left) {
        for (var batch = left.poll(); batch != null; batch = left.poll()) {
            encoder.run(batch);
        }
    }

    @Override
    public void close() {
        others.shutdown();
        recorder.close();
        encoder.close();
    }
}
