package org.opedometer.heads;

import org.opedometer.heads.file.Encoding;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

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

  /** Each of the vectors, shortened. */
  public float[][] apply(float[][] vectors) {
    float[][] centred = new float[vectors.length][means.length];
    for (int v = 0; v < vectors.length; v++) {
      for (int i = 0; i < means.length; i++) {
        centred[v][i] = vectors[v][i] - means[i];
      }
    }
    float[][] shortened = new float[vectors.length][length()];
    Kernels.multiply(centred, rows, shortened);
    return shortened;
  }

  public void writeTo(ModelFileBuilder file, String name) {
    file.vector(name + ".means", means);
    file.matrix(name + ".rows", Encoding.FLOAT16, rows);
  }

  /**
   * @throws org.opedometer.heads.file.BrokenModelException if the sections are missing
   */
  public static PrincipalComponents readFrom(ModelFile file, String name) {
    float[][] rows = file.matrix(name + ".rows");
    return new PrincipalComponents(file.vector(name + ".means", rows.length), rows);
  }
}
