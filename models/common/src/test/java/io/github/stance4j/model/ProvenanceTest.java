// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.model.Provenance.SplitSize;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void mapsAreCopiedInTheirOrder() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("z", 1.0);
        metrics.put("a", 0.5);
        metrics.put("m", 0.25);
        Provenance provenance = provenance(HASH, metrics, "Apache-2.0");
        metrics.clear();

        assertEquals(List.of("z", "a", "m"), List.copyOf(provenance.metrics().keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "sha256:0", "0123456789ABCDEF0123456789ABCDEF"})
    void whatIsNoHashIsRefused(String hash) {
        assertThrows(
                IllegalArgumentException.class, () -> provenance(hash, Map.of(), "Apache-2.0"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void anUndefinedMetricIsRefusedByItsName(double value) {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> provenance(HASH, Map.of("f1", value), "Apache-2.0"));

        assertTrue(refused.getMessage().contains("f1"), refused.getMessage());
    }

    @Test
    void aModelHasALicence() {
        assertThrows(IllegalArgumentException.class, () -> provenance(HASH, Map.of(), " "));
    }

    @Test
    void aSplitHasNoNegativeSize() {
        assertThrows(IllegalArgumentException.class, () -> new SplitSize(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new SplitSize(0, -1));
    }

    private static Provenance provenance(String hash, Map<String, Double> metrics, String licence) {
        return new Provenance(
                hash,
                Map.of("train", new SplitSize(1, 2)),
                7,
                Map.of(),
                Map.of(),
                Instant.EPOCH,
                "encoder",
                metrics,
                licence);
    }
}
