// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadOptionsTest {

    @Test
    void byDefaultEverythingIsLeftToModelAndEngine() {
        LoadOptions options = LoadOptions.defaults();
        assertEquals(Optional.empty(), options.engine());
        assertEquals(Map.of(), options.thresholds());
        assertEquals(OptionalInt.empty(), options.threads());
        assertEquals(OptionalInt.empty(), options.callers());
    }

    @Test
    void builtOptionsDoNotChangeWithTheirBuilder() {
        LoadOptions.Builder builder =
                LoadOptions.builder()
                        .engine("dl4j")
                        .threshold(Stance.CONDEMNATION, 0.7)
                        .threads(2)
                        .callers(3);
        LoadOptions options = builder.build();
        builder.engine("onnx").threshold(Stance.CONDEMNATION, 0.1).threads(9).callers(9);
        assertEquals(Optional.of("dl4j"), options.engine());
        assertEquals(Map.of(Stance.CONDEMNATION, 0.7), options.thresholds());
        assertEquals(OptionalInt.of(2), options.threads());
        assertEquals(OptionalInt.of(3), options.callers());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aThresholdIsAProbability(double threshold) {
        LoadOptions.Builder builder = LoadOptions.builder();
        assertThrows(
                IllegalArgumentException.class,
                () -> builder.threshold(Stance.CONDEMNATION, threshold));
    }

    @Test
    void thereIsAtLeastOneThreadAndOneCaller() {
        LoadOptions.Builder builder = LoadOptions.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.threads(0));
        assertThrows(IllegalArgumentException.class, () -> builder.callers(0));
    }

    @Test
    void moreThreadsThanAnyMachineIsFasterWithAreRefused() {
        LoadOptions.Builder builder = LoadOptions.builder();
        builder.threads(LoadOptions.MOST_THREADS);

        String message =
                assertThrows(IllegalArgumentException.class, () -> builder.threads(100_000))
                        .getMessage();

        assertTrue(message.startsWith("The number of threads must be at most 1024, found 100000"));
    }

    @Test
    void nullsAreRefusedByTheirNamesWhenTheyAreSet() {
        LoadOptions.Builder builder = LoadOptions.builder();

        assertEquals("stance", nullRefused(() -> builder.threshold(null, 0.5)));
        assertEquals("engine", nullRefused(() -> builder.engine(null)));
        assertEquals("options", nullRefused(() -> StanceClassifier.load((LoadOptions) null)));
        assertEquals("model", nullRefused(() -> StanceClassifier.load((Path) null)));
    }

    private static String nullRefused(Executable call) {
        return assertThrows(NullPointerException.class, call).getMessage();
    }
}
