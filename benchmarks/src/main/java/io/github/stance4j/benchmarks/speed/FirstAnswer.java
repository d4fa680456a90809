// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.benchmarks.training.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process that loads the English model and scores one sentence with it. */
public final class FirstAnswer {

    /** What is scored; of our own writing. */
    public static final String SENTENCE = "The coup was condemned by Norway.";

    private static final double NANOS = 1e9;

    private FirstAnswer() {}

    /**
     * Starts the process and waits for it.
     *
     * @return seconds until the classifier was there, and until it had answered
     * @throws IOException if it fails
     */
    public static double[] seconds() throws IOException, InterruptedException {
        Path file = Files.createTempFile("stance4j-start-", ".txt");
        try {
            ChildProcess.startHeard(List.of(), FirstAnswer.class, file.toString()).waitForSuccess();
            return Files.readAllLines(file).stream().mapToDouble(Double::parseDouble).toArray();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Is the process.
     *
     * @param arguments where to write the seconds to, a line each
     */
    public static void main(String... arguments) throws IOException {
        long start = System.nanoTime();
        LoadOptions options = LoadOptions.builder().engine("onnx").build();
        try (StanceClassifier classifier = StanceClassifier.load(options)) {
            double loaded = secondsSince(start);
            if (classifier.classify(SENTENCE).isEmpty()) {
                throw new IllegalStateException("Nobody was found in: " + SENTENCE);
            }
            double answered = secondsSince(start);
            Files.writeString(Path.of(arguments[0]), loaded + "\n" + answered + "\n");
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / NANOS;
    }
}
