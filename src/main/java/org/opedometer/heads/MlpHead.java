package org.opedometer.heads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

/**
 * One of several classes by small networks whose logits are averaged. Reads dense features only.
 *
 * @param networks at least one
 */
public record MlpHead(Standardizer standardizer, List<MlpNetwork> networks) {
  public MlpHead {
    networks = List.copyOf(networks);
  }

  public int classes() {
    return networks.get(0).classes();
  }

  /** For each item the mean logits by class. */
  public double[][] logits(float[][] dense) {
    float[][] standard = new float[dense.length][];
    Arrays.setAll(standard, item -> standardizer.apply(dense[item]));
    double[][] means = new double[dense.length][classes()];
    for (MlpNetwork network : networks) {
      double[][] logits = network.logits(standard);
      for (int item = 0; item < means.length; item++) {
        for (int i = 0; i < means[item].length; i++) {
          means[item][i] += logits[item][i] / networks.size();
        }
      }
    }
    return means;
  }

  /** Mean logits by class of one item. */
  public double[] logits(float[] dense) {
    return logits(new float[][] {dense})[0];
  }

  /** By class, uncalibrated; they sum to 1. */
  public double[] probabilities(float[] dense) {
    return Softmax.of(logits(dense));
  }

  public void writeTo(ModelFileBuilder file, String name) {
    standardizer.writeTo(file, name);
    file.vector(name + ".networks", networks.size());
    for (int i = 0; i < networks.size(); i++) {
      networks.get(i).writeTo(file, name + "." + i);
    }
  }

  /**
   * @param classes the number the caller expects
   * @throws org.opedometer.heads.file.BrokenModelException if the sections are missing or do not
   *     fit together
   */
  public static MlpHead readFrom(ModelFile file, String name, int classes) {
    Standardizer standardizer = Standardizer.readFrom(file, name);
    int count = (int) file.vector(name + ".networks", 1)[0];
    if (count < 1) {
      throw file.broken("has no network in " + name);
    }
    List<MlpNetwork> networks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      networks.add(MlpNetwork.readFrom(file, name + "." + i, standardizer.length(), classes));
    }
    return new MlpHead(standardizer, networks);
  }
}
