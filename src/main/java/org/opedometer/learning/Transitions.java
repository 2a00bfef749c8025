package org.opedometer.learning;

import java.util.Arrays;
import org.opedometer.learning.file.ModelFile;
import org.opedometer.learning.file.ModelFileBuilder;

/**
 * How well one tag of a chain follows another; minus infinity forbids it.
 *
 * @param scores from the tag of the row to that of the column
 * @param start of a tag at the beginning
 * @param end of a tag at the end
 */
public record Transitions(float[][] scores, float[] start, float[] end) {
  public int tags() {
    return start.length;
  }

  /** Every tag follows every other equally well. */
  public static Transitions free(int tags) {
    return new Transitions(new float[tags][tags], new float[tags], new float[tags]);
  }

  /** Only what the BIO scheme allows, all of it equally well; tags as in {@link BioTags}. */
  public static Transitions bio(int kinds) {
    Transitions bio = free(BioTags.tags(kinds));
    for (int tag = 0; tag < bio.tags(); tag++) {
      if (BioTags.isInside(tag)) {
        bio.start[tag] = Float.NEGATIVE_INFINITY;
        for (int before = 0; before < bio.tags(); before++) {
          if (before == BioTags.OUTSIDE || BioTags.kind(before) != BioTags.kind(tag)) {
            bio.scores[before][tag] = Float.NEGATIVE_INFINITY;
          }
        }
      }
    }
    return bio;
  }

  /** The sum of both, so that what either forbids stays forbidden. */
  public Transitions plus(Transitions other) {
    float[][] sums = new float[tags()][];
    Arrays.setAll(sums, tag -> sum(scores[tag], other.scores[tag]));
    return new Transitions(sums, sum(start, other.start), sum(end, other.end));
  }

  private static float[] sum(float[] a, float[] b) {
    float[] sum = a.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  void writeTo(ModelFileBuilder file, String name) {
    for (int tag = 0; tag < tags(); tag++) {
      file.vector(name + ".from" + tag, scores[tag]);
    }
    file.vector(name + ".start", start).vector(name + ".end", end);
  }

  static Transitions readFrom(ModelFile file, String name, int tags) {
    float[][] scores = new float[tags][];
    Arrays.setAll(scores, tag -> file.vector(name + ".from" + tag, tags));
    return new Transitions(
        scores, file.vector(name + ".start", tags), file.vector(name + ".end", tags));
  }
}
