package org.opedometer.rhetoric.loaded;

import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.MlpHead;
import org.opedometer.heads.calibration.PlattScaling;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

/**
 * How likely a sentence carries loaded or biased wording, by a linear model and small networks over
 * {@link SentenceFeatures}, their logits averaged and calibrated (Platt 1999).
 *
 * @param networkShare of the networks in the average, 0..1
 */
public record LoadedSentenceHead(
    MlpHead networks, LogisticHead linear, double networkShare, PlattScaling line) {
  /**
   * The calibrated logit.
   *
   * @param wordLogits as {@link LoadedWordHead#logits}
   */
  double calibratedLogit(LoadedInput input, double[] wordLogits) {
    return line.logit(logit(input, wordLogits));
  }

  /** Uncalibrated; above 0 rather loaded. */
  public double logit(LoadedInput input, double[] wordLogits) {
    float[] dense = SentenceFeatures.dense(input, wordLogits);
    double[] classes = networks.logits(dense);
    double byLinear = linear.logit(SentenceFeatures.of(input, dense));
    return networkShare * (classes[1] - classes[0]) + (1 - networkShare) * byLinear;
  }

  public LoadedSentenceHead calibrated(PlattScaling fitted) {
    return new LoadedSentenceHead(networks, linear, networkShare, fitted);
  }

  void writeTo(ModelFileBuilder file) {
    networks.writeTo(file, "sentence.networks");
    linear.writeTo(file, "sentence.linear");
    file.vector("sentence.share", (float) networkShare);
    line.writeTo(file, "sentence");
  }

  static LoadedSentenceHead readFrom(ModelFile file) {
    return new LoadedSentenceHead(
        MlpHead.readFrom(file, "sentence.networks", 2),
        LogisticHead.readFrom(file, "sentence.linear"),
        file.vector("sentence.share", 1)[0],
        PlattScaling.readFrom(file, "sentence"));
  }
}
