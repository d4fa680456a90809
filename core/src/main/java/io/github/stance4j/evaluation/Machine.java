// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where figures were measured, without which times tell nothing.
 *
 * @param os name and version of the operating system
 * @param architecture the processor's, as Java names it
 * @param processor what the processor calls itself, where the system tells
 * @param processors how many Java may use
 * @param maxHeapBytes the most memory that Java's heap may take
 */
public record Machine(
        String os,
        String architecture,
        Optional<String> processor,
        int processors,
        long maxHeapBytes) {

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final Pattern MODEL = Pattern.compile("model name\\s*:\\s*(\\S.*)");

    /** Returns the one that this runs on. */
    public static Machine current() {
        return new Machine(
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("os.arch"),
                ofThisOne(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory());
    }

    private static Optional<String> ofThisOne() {
        try {
            return model(Files.readAllLines(CPU_INFO));
        } catch (IOException e) {
            return Optional.empty(); // no Linux
        }
    }

    static Optional<String> model(List<String> cpuInfo) {
        return cpuInfo.stream()
                .map(MODEL::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1).strip())
                .findFirst();
    }

    /** Returns it in a line, without the heap. */
    public String shown() {
        return os
                + " "
                + architecture
                + ", "
                + processors
                + " processors"
                + processor.map(name -> " (" + name + ")").orElse("");
    }
}
