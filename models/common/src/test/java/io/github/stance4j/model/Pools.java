// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

/** Four threads for what several do beside each other, however many processors there are. */
final class Pools {

    private Pools() {}

    /** Runs a task in a pool, in which parallel streams that it begins stay. */
    static <T> T inPool(Callable<T> task) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(4);
        try {
            return pool.submit(task).get(1, TimeUnit.MINUTES);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Waits for other threads. */
    static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES), "no other thread came");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
