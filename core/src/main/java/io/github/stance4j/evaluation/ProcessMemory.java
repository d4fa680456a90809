// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory of this process, as Linux tells it. */
public final class ProcessMemory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM";
    private static final String NOW = "VmRSS";
    private static final int KIBIBYTE = 1024;

    private ProcessMemory() {}

    /** Returns the most bytes that were resident at once; empty where the system does not tell. */
    public static OptionalLong peakBytes() {
        return read(PEAK);
    }

    /** Returns the bytes that are resident now; empty where the system does not tell. */
    public static OptionalLong residentBytes() {
        return read(NOW);
    }

    private static OptionalLong read(String field) {
        try {
            return bytes(Files.readAllLines(STATUS), field);
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** Finds a field such as {@code VmHWM: 1234 kB}. */
    static OptionalLong bytes(List<String> status, String field) {
        Pattern pattern = Pattern.compile(field + ":\\s+(\\d+) kB");
        return status.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .mapToLong(matcher -> Long.parseLong(matcher.group(1)) * KIBIBYTE)
                .findFirst();
    }
}
