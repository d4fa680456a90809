// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is measured beside each other. */
public enum MeasuredSystem {
    /** The encoder as it was published, and nothing else, on pieces that were cut beforehand. */
    RAW("raw", "ONNX Runtime, encoder alone"),
    /** The same with one thread for a batch and several batches beside each other. */
    RAW_BATCHES("raw-batches", "encoder alone, a thread a batch"),
    /** The same with ONNX Runtime's own settings: its threads look for work instead of waiting. */
    RAW_DEFAULT("raw-default", "encoder alone, spinning threads"),
    /** Our engine on ONNX Runtime, from strings to answers. */
    ONNX("onnx", "stance4j-onnx, float32"),
    /** The same with the model's matrices as bytes. */
    ONNX_INT8("onnx-int8", "stance4j-onnx, int8"),
    /** Our engine on Deeplearning4j, from strings to answers. */
    DL4J("dl4j", "stance4j-dl4j");

    private final String key;
    private final String shown;

    MeasuredSystem(String key, String shown) {
        this.key = key;
        this.shown = shown;
    }

    /** Returns what the command line calls it. */
    public String key() {
        return key;
    }

    /** Returns what tables call it. */
    public String shown() {
        return shown;
    }

    /**
     * Returns the system with a key.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static MeasuredSystem named(String key) {
        return Arrays.stream(values())
                .filter(system -> system.key.equals(key))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no system \""
                                                + key
                                                + "\", expected one of "
                                                + keys()));
    }

    private static String keys() {
        return List.of(values()).stream()
                .map(MeasuredSystem::key)
                .collect(Collectors.joining(", "));
    }
}
