package org.opedometer.claims.checkworthy;

import java.util.List;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.Softmax;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;
import org.opedometer.heads.file.ModelFileReader;

/**
 * What the trained head and the rules of check-worthiness count for together: logistic regressions
 * over what the rules find, one with the head's word and one without.
 *
 * @param together reads the head's logit too
 * @param togetherShift added to its logit, so that probabilities hold where half is check-worthy
 * @param alone where there is no head
 * @param aloneShift the same for it
 */
public record CheckWorthyWeights(
    LogisticHead together, double togetherShift, LogisticHead alone, double aloneShift) {
  /** The name in model files. */
  public static final String NAME = "checkworthy";

  /**
   * @param source the file's name, for errors
   * @throws org.opedometer.heads.file.BrokenModelException if the bytes are not such a model
   */
  public static CheckWorthyWeights read(String source, byte[] bytes) {
    ModelFile file = ModelFileReader.read(source, bytes).require(NAME, CheckWorthyFeatures.VERSION);
    float[] shifts = file.vector("shifts", 2);
    return new CheckWorthyWeights(
        LogisticHead.readFrom(file, "together"),
        shifts[0],
        LogisticHead.readFrom(file, "alone"),
        shifts[1]);
  }

  /** The model as bytes of a model file. */
  public byte[] toBytes() {
    ModelFileBuilder file = new ModelFileBuilder(NAME, CheckWorthyFeatures.VERSION, List.of());
    together.writeTo(file, "together");
    alone.writeTo(file, "alone");
    file.vector("shifts", (float) togetherShift, (float) aloneShift);
    return file.toBytes();
  }

  /**
   * That a sentence is check-worthy, 0..1.
   *
   * @param judged whether a head has judged it
   */
  double probability(FeatureVector features, boolean judged) {
    return Softmax.sigmoid(
        judged ? together.logit(features) + togetherShift : alone.logit(features) + aloneShift);
  }
}
