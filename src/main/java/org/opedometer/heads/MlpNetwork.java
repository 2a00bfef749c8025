package org.opedometer.heads;

import java.util.Arrays;
import org.opedometer.heads.file.Encoding;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

/**
 * A network of one hidden layer over standardised features.
 *
 * @param hidden for each feature its weights to the hidden units
 * @param hiddenBias by hidden unit
 * @param output for each class its weights from the hidden units
 * @param outputBias by class
 */
public record MlpNetwork(
    Activation activation,
    float[][] hidden,
    float[] hiddenBias,
    float[][] output,
    float[] outputBias) {
  public int classes() {
    return outputBias.length;
  }

  /** For each item the logits by class. */
  public double[][] logits(float[][] standard) {
    float[][] units = new float[standard.length][];
    Arrays.setAll(units, item -> hiddenBias.clone());
    Kernels.multiply(standard, hidden, units);
    double[][] logits = new double[standard.length][];
    for (int item = 0; item < units.length; item++) {
      for (int unit = 0; unit < units[item].length; unit++) {
        units[item][unit] = activation.apply(units[item][unit]);
      }
      logits[item] = outputs(units[item]);
    }
    return logits;
  }

  /** Logits from activities of the hidden units. */
  public double[] outputs(float[] units) {
    double[] logits = new double[classes()];
    for (int i = 0; i < logits.length; i++) {
      logits[i] = outputBias[i] + Kernels.dot(output[i], units);
    }
    return logits;
  }

  void writeTo(ModelFileBuilder file, String name) {
    file.vector(name + ".activation", activation.ordinal());
    file.matrix(name + ".hidden", Encoding.FLOAT16, hidden);
    file.vector(name + ".hiddenBias", hiddenBias);
    file.matrix(name + ".output", Encoding.FLOAT16, output);
    file.vector(name + ".outputBias", outputBias);
  }

  static MlpNetwork readFrom(ModelFile file, String name, int inputs, int classes) {
    int activation = (int) file.vector(name + ".activation", 1)[0];
    float[][] hidden = file.matrix(name + ".hidden");
    float[] hiddenBias = file.vector(name + ".hiddenBias");
    float[][] output = file.matrix(name + ".output");
    if (activation < 0
        || activation >= Activation.values().length
        || hidden.length != inputs
        || output.length != classes
        || hidden.length > 0 && hidden[0].length != hiddenBias.length
        || output[0].length != hiddenBias.length) {
      throw file.broken("has a network " + name + " that does not fit together");
    }
    float[] outputBias = file.vector(name + ".outputBias", classes);
    return new MlpNetwork(Activation.values()[activation], hidden, hiddenBias, output, outputBias);
  }
}
