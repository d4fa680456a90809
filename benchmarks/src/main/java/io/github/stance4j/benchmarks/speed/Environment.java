// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import io.github.stance4j.evaluation.Machine;
import io.github.stance4j.model.archive.LibraryVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where and with what something was measured, without which times tell nothing. */
public final class Environment {

    /** What decides how fast products of floats and of bytes are. */
    private static final List<String> INSTRUCTIONS =
            List.of(
                    "avx2",
                    "fma",
                    "avx_vnni",
                    "avx512f",
                    "avx512_vnni",
                    "avx512_bf16",
                    "amx_int8",
                    "asimddp",
                    "i8mm");

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final String UNKNOWN = "unknown";

    private Environment() {}

    /**
     * Returns machine, instructions and versions, and then what else there is to tell.
     *
     * @param others by name, in order
     */
    public static Map<String, String> with(Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Machine", Machine.current().shown());
        all.put("instructions", instructions());
        all.put(
                "Java",
                System.getProperty("java.version")
                        + " ("
                        + System.getProperty("java.vendor")
                        + ")");
        all.put("stance4j", LibraryVersion.current());
        all.putAll(others);
        return all;
    }

    private static String instructions() {
        try {
            return instructions(Files.readAllLines(CPU_INFO));
        } catch (IOException e) {
            return UNKNOWN; // no Linux
        }
    }

    /** Finds the instructions that matter here among those that a processor has. */
    static String instructions(List<String> cpuInfo) {
        return cpuInfo.stream()
                .filter(line -> line.startsWith("flags") || line.startsWith("Features"))
                .findFirst()
                .map(line -> List.of(line.substring(line.indexOf(':') + 1).trim().split("\\s+")))
                .map(
                        flags ->
                                INSTRUCTIONS.stream()
                                        .filter(flags::contains)
                                        .collect(Collectors.joining(" ")))
                .filter(found -> !found.isEmpty())
                .orElse(UNKNOWN);
    }
}
