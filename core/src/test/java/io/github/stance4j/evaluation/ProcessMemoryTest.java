// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ProcessMemoryTest {

    private static final List<String> STATUS =
            List.of("Name:\tjava", "VmPeak:\t 7488332 kB", "VmHWM:\t 3143128 kB", "VmRSS:\t12 kB");

    @Test
    void kibibytesAreReadAsBytes() {
        assertEquals(OptionalLong.of(3143128L * 1024), ProcessMemory.bytes(STATUS, "VmHWM"));
        assertEquals(OptionalLong.of(12288), ProcessMemory.bytes(STATUS, "VmRSS"));
    }

    @Test
    void aFieldThatIsAbsentIsUnknown() {
        assertEquals(OptionalLong.empty(), ProcessMemory.bytes(STATUS, "VmSwap"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thePeakIsAtLeastWhatIsResident() {
        long resident = ProcessMemory.residentBytes().orElseThrow();

        assertTrue(resident > 1_000_000, () -> "found " + resident);
        assertTrue(ProcessMemory.peakBytes().orElseThrow() >= resident);
    }
}
