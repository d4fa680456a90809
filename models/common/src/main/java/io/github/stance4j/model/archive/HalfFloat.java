// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

/**
 * IEEE 754 half precision (binary16): 1 sign bit, 5 exponent bits, 10 fraction bits.
 *
 * <p>Java 17 has no conversion of its own ({@code Float.floatToFloat16} came with Java 20).
 */
final class HalfFloat {

    /** The largest finite value. */
    static final float MAX_VALUE = 65504f;

    private static final int SIGN = 0x8000;
    private static final int EXPONENT = 0x7C00;
    private static final int FRACTION = 0x03FF;

    /** The distance of neighbouring subnormal halves. */
    private static final float SUBNORMAL_STEP = 0x1p-24f;

    /** The bits of a float without its sign. */
    private static final int MAGNITUDE = 0x7FFF_FFFF;

    /** The bits of the float that is the smallest normal half, 2^-14. */
    private static final int MIN_NORMAL = 0x3880_0000;

    /** The bits of 2^16, which no half is near. */
    private static final int TOO_LARGE = 0x4780_0000;

    /** The bits of the infinite float; larger ones are NaN. */
    private static final int INFINITY = 0x7F80_0000;

    /** Float and half differ by this in exponent bias, shifted to the place of a half's. */
    private static final int BIAS_DIFFERENCE = (127 - 15) << 10;

    private HalfFloat() {}

    /** Returns the value of a half, exactly. */
    static float toFloat(short half) {
        int magnitude = half & (EXPONENT | FRACTION);
        int sign = (half & SIGN) << 16;
        if (magnitude < 0x0400) {
            return Float.intBitsToFloat(Float.floatToRawIntBits(magnitude * SUBNORMAL_STEP) | sign);
        }
        int exponentAndFraction =
                (half & EXPONENT) == EXPONENT
                        ? 0x7F800000 | (magnitude & FRACTION) << 13
                        : (magnitude + BIAS_DIFFERENCE) << 13;
        return Float.intBitsToFloat(exponentAndFraction | sign);
    }

    /**
     * Returns the nearest half, the even one of two equally near; beyond the largest finite value
     * that is infinity, and NaN stays NaN.
     */
    static short fromFloat(float value) {
        int bits = Float.floatToRawIntBits(value);
        int sign = bits >>> 16 & SIGN;
        int magnitude = bits & MAGNITUDE;
        if (magnitude >= MIN_NORMAL && magnitude < TOO_LARGE) {
            // Half of what is dropped, and 1 more for an odd half: a carry goes to the next half,
            // and out of the fraction to the next exponent, infinity the last.
            int rounded = magnitude + 0x0FFF + (magnitude >>> 13 & 1);
            return (short) (sign | (rounded >>> 13) - BIAS_DIFFERENCE);
        }
        return (short) (sign | unusualBits(magnitude));
    }

    private static int unusualBits(int magnitude) {
        if (magnitude < MIN_NORMAL) {
            return (int) Math.rint(Float.intBitsToFloat(magnitude) / SUBNORMAL_STEP);
        }
        return magnitude > INFINITY ? EXPONENT | 0x0200 : EXPONENT;
    }

    /** Tells whether a half is neither infinite nor NaN. */
    static boolean isFinite(short half) {
        return (half & EXPONENT) != EXPONENT;
    }
}
