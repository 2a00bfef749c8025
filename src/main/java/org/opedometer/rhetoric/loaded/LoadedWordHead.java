package org.opedometer.rhetoric.loaded;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.MlpHead;
import org.opedometer.heads.calibration.PlattScaling;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

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
  public static final double NEVER = -12;

  /** Calibrated logits by token. */
  public double[] logits(LoadedInput input) {
    float[][] dense = WordFeatures.dense(input);
    int[] carrying =
        IntStream.range(0, dense.length).filter(i -> LoadedWords.canCarry(input, i)).toArray();
    double[][] classes =
        networkShare == 0
            ? new double[0][]
            : networks.logits(
                Arrays.stream(carrying).mapToObj(i -> dense[i]).toArray(float[][]::new));
    double[] logits = new double[dense.length];
    Arrays.fill(logits, NEVER);
    for (int i = 0; i < carrying.length; i++) {
      int token = carrying[i];
      double byLinear = networkShare == 1 ? 0 : byLinear(input, token, dense[token]);
      logits[token] =
          networkShare == 0
              ? byLinear
              : networkShare * byNetwork(classes[i]) + (1 - networkShare) * byLinear;
    }
    return logits;
  }

  private double byLinear(LoadedInput input, int token, float[] dense) {
    return linearLine.logit(linear.logit(WordFeatures.of(input, token, dense)));
  }

  private double byNetwork(double[] classes) {
    return networkLine.logit(classes[1] - classes[0]);
  }

  /** The same heads in another mixture. */
  public LoadedWordHead withShare(double share) {
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
