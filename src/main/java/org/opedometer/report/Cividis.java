package org.opedometer.report;

/**
 * The sequential palette of the heat strips, turned so that more is darker. Readable with every
 * kind of colour vision.
 *
 * @see <a href="https://doi.org/10.1371/journal.pone.0199239">Nuñez, Anderton, Renslow 2018</a>
 */
final class Cividis {
  private static final int[] ANCHORS = {
    0xFEE838, 0xE1CC55, 0xC3B369, 0xA59C74, 0x8A8779, 0x707173, 0x575D6D, 0x3B496C, 0x123570,
    0x00224E
  };

  private Cividis() {}

  /** The colour of a value 0..100, as {@code #rrggbb}. */
  static String colour(double value) {
    double place = Math.max(0, Math.min(1, value / 100)) * (ANCHORS.length - 1);
    int from = Math.min((int) place, ANCHORS.length - 2);
    double part = place - from;
    int colour = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int low = ANCHORS[from] >> shift & 0xFF;
      int high = ANCHORS[from + 1] >> shift & 0xFF;
      colour |= (int) Math.round(low + part * (high - low)) << shift;
    }
    return "#%06x".formatted(colour);
  }

  /** Black or white, whichever stands out more on {@link #colour}; at least 4.5 to 1. */
  static String ink(double value) {
    int colour = Integer.parseInt(colour(value).substring(1), 16);
    double luminance =
        .2126 * linear(colour >> 16) + .7152 * linear(colour >> 8) + .0722 * linear(colour);
    return 1.05 / (luminance + .05) > (luminance + .05) / .05 ? "#ffffff" : "#000000";
  }

  /** WCAG 2.2's relative luminance of one channel. */
  private static double linear(int channel) {
    double c = (channel & 0xFF) / 255.0;
    return c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
  }
}
