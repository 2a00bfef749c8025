package org.opedometer.analysis.rhetoric.loaded;

import org.opedometer.learning.LogisticHead;
import org.opedometer.learning.MlpHead;
import org.opedometer.learning.calibration.PlattScaling;
import org.opedometer.learning.file.ModelFile;
import org.opedometer.learning.file.ModelFileBuilder;

/**
 * How likely each word is loaded: small networks over the encoder's vectors and a linear model over
 * vectors and sparse features, each calibrated, their logits averaged.
 *
 * @param networkShare of the networks in the average, 0..1
 */
public record LoadedWordHead(
    MlpHead networks,
    PlattScaling networkLine,
    LogisticHead linear,
    PlattScaling linearLine,
    double networkShare) {
  /** Logit of a word that cannot be loaded: a name, a mark, an article. */
  static final double NEVER = -12;

  /** Calibrated logits by token. */
  public double[] logits(LoadedInput input) {
    float[][] dense = WordFeatures.dense(input);
    double[] logits = new double[dense.length];
    for (int i = 0; i < logits.length; i++) {
      logits[i] = LoadedWords.canCarry(input, i) ? logit(input, i, dense[i]) : NEVER;
    }
    return logits;
  }

  private double logit(LoadedInput input, int token, float[] dense) {
    double byLinear =
        networkShare == 1
            ? 0
            : linearLine.logit(linear.logit(WordFeatures.of(input, token, dense)));
    return networkShare == 0
        ? byLinear
        : networkShare * byNetwork(dense) + (1 - networkShare) * byLinear;
  }

  private double byNetwork(float[] dense) {
    double[] classes = networks.logits(dense);
    return networkLine.logit(classes[1] - classes[0]);
  }

  /** The same heads in another mixture. */
  LoadedWordHead withShare(double share) {
    return new LoadedWordHead(networks, networkLine, linear, linearLine, share);
  }

  void writeTo(ModelFileBuilder file) {
    networks.writeTo(file, "word.networks");
    networkLine.writeTo(file, "word.networks");
    linear.writeTo(file, "word.linear");
    linearLine.writeTo(file, "word.linear");
    file.vector("word.share", (float) networkShare);
  }

  static LoadedWordHead readFrom(ModelFile file) {
    return new LoadedWordHead(
        MlpHead.readFrom(file, "word.networks", 2),
        PlattScaling.readFrom(file, "word.networks"),
        LogisticHead.readFrom(file, "word.linear"),
        PlattScaling.readFrom(file, "word.linear"),
        file.vector("word.share", 1)[0]);
  }
}
