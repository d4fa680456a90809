// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfFloatTest {

    private static final int POSITIVE_INFINITY = 0x7C00;

    @Test
    void everyHalfHasTheValueThatTheStandardDefines() {
        for (int bits = 0; bits <= 0xFFFF; bits++) {
            float value = HalfFloat.toFloat((short) bits);
            int exponent = bits >> 10 & 31;
            int fraction = bits & 1023;
            double magnitude =
                    exponent == 0
                            ? Math.scalb((double) fraction, -24)
                            : Math.scalb(1024.0 + fraction, exponent - 25);
            if (exponent == 31) {
                assertFalse(HalfFloat.isFinite((short) bits));
                assertEquals(fraction != 0, Float.isNaN(value));
                magnitude = fraction != 0 ? Double.NaN : Double.POSITIVE_INFINITY;
            }
            double expected = (bits & 0x8000) == 0 ? magnitude : -magnitude;
            assertEquals((float) expected, value, Integer.toHexString(bits));
        }
    }

    @Test
    void everyHalfThatIsANumberComesBackFromItsFloat() {
        for (int bits = 0; bits <= 0xFFFF; bits++) {
            float value = HalfFloat.toFloat((short) bits);
            if (!Float.isNaN(value)) {
                assertEquals((short) bits, HalfFloat.fromFloat(value), Integer.toHexString(bits));
            }
        }
    }

    @Test
    void whatLiesBetweenTwoHalvesGoesToTheNearerAndInTheMiddleToTheEvenOne() {
        for (int bits = 0; bits < POSITIVE_INFINITY; bits++) {
            float low = HalfFloat.toFloat((short) bits);
            float high =
                    bits + 1 == POSITIVE_INFINITY ? 65536 : HalfFloat.toFloat((short) (bits + 1));
            float middle = (low + high) / 2;
            int even = (bits & 1) == 0 ? bits : bits + 1;
            assertRounded(bits, Math.nextDown(middle));
            assertRounded(even, middle);
            assertRounded(bits + 1, Math.nextUp(middle));
        }
    }

    private static void assertRounded(int bits, float value) {
        assertEquals((short) bits, HalfFloat.fromFloat(value), () -> Float.toHexString(value));
        assertEquals(
                (short) (bits | 0x8000),
                HalfFloat.fromFloat(-value),
                () -> Float.toHexString(-value));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3C00",
        "-2, C000",
        "65504, 7BFF",
        "65519.996, 7BFF",
        "65520, 7C00",
        "3.4e38, 7C00",
        "Infinity, 7C00",
        "6.1035156e-5, 400",
        "5.9604645e-8, 1",
        "2.9802322e-8, 0",
        "1.4e-45, 0",
        "-0.0, 8000"
    })
    void knownValuesHaveTheirKnownBits(float value, String bits) {
        assertEquals((short) Integer.parseInt(bits, 16), HalfFloat.fromFloat(value));
    }

    @Test
    void notANumberStaysSo() {
        assertTrue(Float.isNaN(HalfFloat.toFloat(HalfFloat.fromFloat(Float.NaN))));
    }
}
