// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.dl4j.Nd4jBackend;
import org.junit.jupiter.api.Test;

class ForwardProductsTest {

    @Test
    void operationsAreThoseOfTwoEncoderLayers() {
        Nd4jBackend.load();
        try (ForwardProducts products = new ForwardProducts(2, 1, 8)) {
            // Twelve square products of the width (four, and twice four for the wider part), two of
            // attention.
            double layer = 2.0 * 8 * 384 * 384 * 12 + 2 * 2.0 * 8 * 8 * 384;

            assertEquals(2 * layer, products.operations(), 1);
            assertTrue(products.seconds() > 0);
        }
    }
}
