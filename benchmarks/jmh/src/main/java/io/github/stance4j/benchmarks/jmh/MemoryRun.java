// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.stance4j.benchmarks.jmh.subject.Sentences;
import io.github.stance4j.benchmarks.jmh.subject.Subject;
import io.github.stance4j.benchmarks.jmh.subject.Subjects;
import io.github.stance4j.benchmarks.speed.MeasuredSystem;
import io.github.stance4j.benchmarks.speed.MemoryFigure;
import io.github.stance4j.benchmarks.training.ChildProcess;
import io.github.stance4j.evaluation.ProcessMemory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** Measures the memory of one system in a process that has no other. */
public final class MemoryRun {

    /** A heap that gives back what a collection has freed, or garbage would count as in use. */
    private static final List<String> JAVA =
            List.of(
                    "-XX:+UseSerialGC",
                    "-Xms16m",
                    "-Xmx2g",
                    "-XX:MinHeapFreeRatio=10",
                    "-XX:MaxHeapFreeRatio=20",
                    "-XX:-ShrinkHeapInSteps");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private MemoryRun() {}

    /**
     * Starts the process and waits for it.
     *
     * @param model the model's file; null for the one on the class path
     * @param sentences how many it scores, all at once
     * @throws IOException if it fails
     */
    static MemoryFigure of(MeasuredSystem system, Path model, int threads, int sentences)
            throws IOException {
        Path file = Files.createTempFile("stance4j-memory-", ".json");
        try {
            ChildProcess.startHeard(
                            JAVA,
                            MemoryRun.class,
                            system.key(),
                            model == null ? "" : model.toString(),
                            Integer.toString(threads),
                            Integer.toString(sentences),
                            file.toString())
                    .waitForSuccess();
            return MAPPER.readValue(file.toFile(), MemoryFigure.class);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while memory was measured", e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Is the process.
     *
     * @param arguments the system's key, the model's file or nothing, threads, sentences and where
     *     to write to
     */
    public static void main(String... arguments) throws IOException {
        // ND4J prints to System.out.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        MeasuredSystem system = MeasuredSystem.named(arguments[0]);
        Path model = arguments[1].isEmpty() ? null : Path.of(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        List<String> sentences = Sentences.load().evenly(Integer.parseInt(arguments[3]));
        try (Subject subject = Subjects.of(model).open(system, threads)) {
            Long ready = residentBytes();
            subject.prepare(sentences).get();
            MAPPER.writeValue(
                    Path.of(arguments[4]).toFile(),
                    new MemoryFigure(
                            system.shown(),
                            ready,
                            residentBytes(),
                            bytes(ProcessMemory.peakBytes())));
        }
    }

    /** Without garbage, of which there is as much as the collector has not yet looked for. */
    static Long residentBytes() {
        System.gc();
        return bytes(ProcessMemory.residentBytes());
    }

    /** Returns null where the operating system does not tell. */
    private static Long bytes(OptionalLong bytes) {
        return bytes.isPresent() ? bytes.getAsLong() : null;
    }
}
