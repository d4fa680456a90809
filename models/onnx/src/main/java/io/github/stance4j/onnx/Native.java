// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OrtException;
import io.github.stance4j.EngineException;

/** Calls of ONNX Runtime, whose checked exceptions tell of what no caller can mend. */
final class Native {

    /** Something that ONNX Runtime does. */
    @FunctionalInterface
    interface Action {
        void run() throws OrtException;
    }

    /** Something that ONNX Runtime computes. */
    @FunctionalInterface
    interface Computation<T> {
        T call() throws OrtException;
    }

    private Native() {}

    static void run(Action action) {
        call(
                () -> {
                    action.run();
                    return null;
                });
    }

    static <T> T call(Computation<T> computation) {
        try {
            return computation.call();
        } catch (OrtException e) {
            throw new EngineException("ONNX Runtime has failed: " + e.getMessage(), e);
        }
    }
}
