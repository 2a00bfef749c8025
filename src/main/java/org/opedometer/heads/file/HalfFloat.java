package org.opedometer.heads.file;

/**
 * Numbers of 16 bits (IEEE 754 binary16): 11 significant bits, up to 65504. Rounds to nearest even;
 * what is too large becomes infinite.
 */
public final class HalfFloat {
  private HalfFloat() {}

  public static short from(float value) {
    int bits = Float.floatToIntBits(value);
    int sign = bits >>> 16 & 0x8000;
    int size = bits & 0x7fffffff;
    if (size > 0x7f800000) {
      return (short) (sign | 0x7e00); // not a number
    }
    if (size >= 0x477ff000) {
      return (short) (sign | 0x7c00); // rounds beyond 65504
    }
    if (size < 0x38800000) {
      return (short) (sign | subnormal(size));
    }
    int rounded = size + 0xfff + (size >>> 13 & 1);
    return (short) (sign | rounded - 0x38000000 >>> 13);
  }

  /** Below 2^-14 the unit is 2^-24; adding a number of that unit makes the hardware round to it. */
  private static int subnormal(int size) {
    float unit = 0.5f; // its last bit is worth 2^-24
    return Float.floatToIntBits(Float.intBitsToFloat(size) + unit) - Float.floatToIntBits(unit);
  }

  public static float toFloat(short half) {
    int sign = (half & 0x8000) << 16;
    int exponent = half >>> 10 & 0x1f;
    int fraction = half & 0x3ff;
    if (exponent == 0) {
      float size = fraction * 0x1p-24f;
      return sign == 0 ? size : -size;
    }
    int wide = exponent == 0x1f ? 0xff : exponent + 112;
    return Float.intBitsToFloat(sign | wide << 23 | fraction << 13);
  }
}
