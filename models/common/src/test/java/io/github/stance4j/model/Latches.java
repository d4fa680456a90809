// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits of tests for other threads, which fail in place of waiting for ever. */
final class Latches {

    private Latches() {}

    static void await(CountDownLatch latch) {
        assertDoesNotThrow(
                () -> assertTrue(latch.await(30, TimeUnit.SECONDS), "no other thread came"));
    }
}
