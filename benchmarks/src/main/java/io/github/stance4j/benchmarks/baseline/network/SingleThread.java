// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.network;

import java.util.function.Supplier;
import org.nd4j.linalg.api.blas.Blas;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * Computes with one thread an operation: those of a baseline's network are too small for more, and
 * threads that wait for each other on a busy machine make them ten times slower.
 */
public final class SingleThread {

    private SingleThread() {}

    /** Computes and leaves the numbers of threads as they were. */
    public static <T> T call(Supplier<T> computation) {
        // OpenMP keeps a number for each calling thread. That of ND4J's environment is another one,
        // which matrix products and element-wise operations don't ask for.
        NativeOps operations = NativeOpsHolder.getInstance().getDeviceNativeOps();
        Blas products = Nd4j.factory().blas();
        int threads = operations.ompGetMaxThreads();
        int productThreads = products.getMaxThreads();
        operations.setOmpNumThreads(1);
        products.setMaxThreads(1);
        try {
            return computation.get();
        } finally {
            operations.setOmpNumThreads(threads);
            products.setMaxThreads(productThreads);
        }
    }
}
