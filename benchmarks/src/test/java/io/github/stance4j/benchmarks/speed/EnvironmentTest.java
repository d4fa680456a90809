// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    void instructionsThatMatterAreFound() {
        assertEquals(
                "avx2 avx512f avx512_vnni",
                Environment.instructions(
                        List.of(
                                "processor\t: 0",
                                "flags\t\t: fpu avx avx2 avx512f avx512dq avx512_vnni")));
        assertEquals(
                "asimddp i8mm",
                Environment.instructions(List.of("Features\t: fp asimd asimddp i8mm bf16")));
    }

    @Test
    void aSystemThatTellsNoneIsNotGuessedAt() {
        assertEquals("unknown", Environment.instructions(List.of("processor\t: 0")));
        assertEquals("unknown", Environment.instructions(List.of("flags\t: fpu sse2")));
    }
}
