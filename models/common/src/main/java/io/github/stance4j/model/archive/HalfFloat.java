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

    private static final float MIN_NORMAL = 0x1p-14f;

    /** From here on the nearest half is infinite. */
    private static final float OVERFLOW = 65520f;

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
        int sign = Float.floatToRawIntBits(value) >>> 16 & SIGN;
        float magnitude = Math.abs(value);
        if (Float.isNaN(value)) {
            return (short) (sign | EXPONENT | 0x0200);
        }
        if (magnitude >= OVERFLOW) {
            return (short) (sign | EXPONENT);
        }
        return (short) (sign | roundedBits(magnitude));
    }

    /** Tells whether a half is neither infinite nor NaN. */
    static boolean isFinite(short half) {
        return (half & EXPONENT) != EXPONENT;
    }

    private static int roundedBits(float magnitude) {
        if (magnitude < MIN_NORMAL) {
            return (int) Math.rint(magnitude / SUBNORMAL_STEP);
        }
        int bits = Float.floatToRawIntBits(magnitude);
        int half = (bits >>> 13) - BIAS_DIFFERENCE;
        int dropped = bits & 0x1FFF;
        boolean up = dropped > 0x1000 || dropped == 0x1000 && (half & 1) == 1;
        // A carry out of the fraction moves to the next exponent, which is the right half.
        return up ? half + 1 : half;
    }
}
