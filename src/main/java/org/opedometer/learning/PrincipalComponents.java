package org.opedometer.learning;

import org.opedometer.learning.file.Encoding;
import org.opedometer.learning.file.ModelFile;
import org.opedometer.learning.file.ModelFileBuilder;

/**
 * Shortens vectors to the directions in which they vary most (Hotelling 1933), each scaled to about
 * unit variance.
 *
 * @param means of the full vectors
 * @param rows for each full dimension its share in each component
 */
public record PrincipalComponents(float[] means, float[][] rows) {
  /** Length of the shortened vectors. */
  public int length() {
    return rows[0].length;
  }

  public float[] apply(float[] vector) {
    float[] centred = new float[means.length];
    for (int i = 0; i < centred.length; i++) {
      centred[i] = vector[i] - means[i];
    }
    float[] shortened = new float[length()];
    Kernels.addRows(centred, rows, shortened);
    return shortened;
  }

  public void writeTo(ModelFileBuilder file, String name) {
    file.vector(name + ".means", means);
    file.matrix(name + ".rows", Encoding.FLOAT16, rows);
  }

  /**
   * @throws org.opedometer.learning.file.BrokenModelException if the sections are missing
   */
  public static PrincipalComponents readFrom(ModelFile file, String name) {
    float[][] rows = file.matrix(name + ".rows");
    return new PrincipalComponents(file.vector(name + ".means", rows.length), rows);
  }
}
