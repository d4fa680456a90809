// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.stance4j.dl4j.Nd4jBackend;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.nativeblas.NativeOpsHolder;

class ComputeThreadTest {

    private static int threads;

    private final ComputeThread thread = new ComputeThread();

    @BeforeAll
    static void load() {
        Nd4jBackend.load();
        threads = Nd4jBackend.threads();
    }

    @AfterEach
    void restore() {
        thread.closeAfter(() -> {});
        Nd4jBackend.setThreads(threads);
    }

    @Test
    void itsProductsUseAsManyThreadsAsWereSetElsewhere() {
        thread.call(() -> null);

        Nd4jBackend.setThreads(1);

        assertEquals(1, ompThreads());
        assertEquals(1, thread.call(ComputeThreadTest::ompThreads));
    }

    private static int ompThreads() {
        return NativeOpsHolder.getInstance().getDeviceNativeOps().ompGetMaxThreads();
    }

    @Test
    void whatATaskThrowsIsThrownToTheCaller() {
        IllegalArgumentException thrown = new IllegalArgumentException("no");

        assertEquals(
                thrown,
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                thread.call(
                                        () -> {
                                            throw thrown;
                                        })));
    }

    @Test
    void nothingRunsOnceItIsClosed() {
        thread.closeAfter(() -> {});

        assertThrows(IllegalStateException.class, () -> thread.call(() -> 1));
    }
}
