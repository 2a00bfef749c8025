package org.opedometer.scores;

/**
 * The rhetoric of a typical newspaper editorial, by this version's own detectors.
 *
 * @param version name of the reference set and the detectors that read it
 * @param density mean points per 100 words, above 0
 */
public record Reference(String version, double density) {
  public Reference {
    if (!(density > 0)) {
      throw new IllegalArgumentException("the reference density must be above 0, not " + density);
    }
  }
}
