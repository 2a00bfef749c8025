package org.opedometer.heads;

import java.util.Arrays;
import org.opedometer.heads.file.Encoding;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

/**
 * A network of one hidden layer over dense vectors and hashed sparse features together, so that
 * either can colour the other. Its hidden sums may be gathered part by part, which lets items that
 * share a part share its cost. Safe for use by many threads.
 *
 * @param dense for each part and each of its features the weights to the hidden units
 * @param sparse for each bucket its weights to the hidden units
 * @param hiddenBias by hidden unit
 * @param output for each output its weights from the hidden units
 * @param outputBias by output
 */
public record MixedNetwork(
    float[][][] dense, float[][] sparse, float[] hiddenBias, float[][] output, float[] outputBias) {

  public int units() {
    return hiddenBias.length;
  }

  public int outputs() {
    return outputBias.length;
  }

  /** Adds to {@code sums} what part {@code part} brings. */
  public void addPart(int part, float[] values, float[] sums) {
    if (values.length > 0) {
      Kernels.addRows(values, dense[part], sums);
    }
  }

  /** Adds to {@code sums} what the sparse features bring. */
  public void addSparse(int[] buckets, float[] sums) {
    for (int bucket : buckets) {
      Kernels.add(1, sparse[bucket], sums);
    }
  }

  /** Outputs from the sums of the hidden units; {@code sums} are turned into activities. */
  public double[] outputs(float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Activation.RELU.apply(sums[i]);
    }
    double[] outputs = new double[outputs()];
    for (int i = 0; i < outputs.length; i++) {
      outputs[i] = outputBias[i] + Kernels.dot(output[i], sums);
    }
    return outputs;
  }

  /** Scores of each output, not yet probabilities. */
  public double[] scores(MixedItem item) {
    float[] sums = hiddenBias.clone();
    for (int part = 0; part < dense.length; part++) {
      addPart(part, item.parts()[part], sums);
    }
    addSparse(item.buckets(), sums);
    return outputs(sums);
  }

  public double[] probabilities(MixedItem item) {
    return Softmax.of(scores(item));
  }

  /** Adds the sections {@code name.*} to a file; weights are rounded to 8 or 16 bits. */
  public void writeTo(ModelFileBuilder file, String name) {
    float[] lengths = new float[dense.length];
    for (int part = 0; part < dense.length; part++) {
      lengths[part] = dense[part].length;
      file.matrix(name + ".dense" + part, Encoding.FLOAT16, dense[part]);
    }
    file.vector(name + ".lengths", lengths);
    file.matrix(name + ".sparse", Encoding.INT8, sparse);
    file.vector(name + ".hiddenBias", hiddenBias);
    file.matrix(name + ".output", Encoding.FLOAT32, output);
    file.vector(name + ".outputBias", outputBias);
  }

  /**
   * @throws org.opedometer.heads.file.BrokenModelException if the sections are missing or do not
   *     fit together
   */
  public static MixedNetwork readFrom(ModelFile file, String name) {
    float[] lengths = file.vector(name + ".lengths");
    float[] hiddenBias = file.vector(name + ".hiddenBias");
    float[][][] dense = new float[lengths.length][][];
    for (int part = 0; part < dense.length; part++) {
      dense[part] = file.matrix(name + ".dense" + part);
    }
    float[][] sparse = file.matrix(name + ".sparse");
    float[][] output = file.matrix(name + ".output");
    boolean fits =
        fits(sparse, hiddenBias.length)
            && fits(output, hiddenBias.length)
            && Arrays.stream(dense).allMatch(part -> fits(part, hiddenBias.length));
    if (!fits) {
      throw file.broken("has a network " + name + " that does not fit together");
    }
    return new MixedNetwork(
        dense, sparse, hiddenBias, output, file.vector(name + ".outputBias", output.length));
  }

  private static boolean fits(float[][] rows, int units) {
    return Arrays.stream(rows).allMatch(row -> row.length == units);
  }
}
