package org.opedometer.lab.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.MlpHead;
import org.opedometer.heads.SoftmaxHead;
import org.opedometer.heads.file.BrokenModelException;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;
import org.opedometer.heads.file.ModelFileReader;

class HeadFilesTest {
  private static final LinearSettings SPARSE =
      LinearSettings.sparse(Synthetic.HASHER.buckets(), 0.1, 0.1);

  /** All heads in one file, as trained from the same seed. */
  private static byte[] trained() {
    ModelFileBuilder file = new ModelFileBuilder("all", 1, List.of(9));
    new LogisticTrainer(SPARSE).train(Synthetic.line(300, 0.1, 1)).writeTo(file, "logistic");
    new SoftmaxTrainer(3, SPARSE).train(Synthetic.words(300, 1)).writeTo(file, "softmax");
    MlpSettings settings = MlpSettings.ofSeed(1).withHidden(8).withEpochs(3, 0.1);
    new MlpTrainer(2, settings.withNetworks(2)).train(Synthetic.ring(200, 1)).writeTo(file, "mlp");
    return file.toBytes();
  }

  private static final byte[] BYTES = trained();
  private static final ModelFile FILE = ModelFileReader.read("all.bin", BYTES);

  @Test
  void trainingTwiceGivesTheSameBytes() {
    assertThat(trained()).isEqualTo(BYTES);
  }

  @Test
  void linearHeadsAnswerAlikeBeforeAndAfterTheFile() {
    FeatureVector item = Synthetic.line(1, 0, 9).get(0).features();
    LogisticHead logistic = new LogisticTrainer(SPARSE).train(Synthetic.line(300, 0.1, 1));
    assertThat(LogisticHead.readFrom(FILE, "logistic").logit(item))
        .isCloseTo(logistic.logit(item), within(0.02));
    FeatureVector words = Synthetic.words(1, 9).get(0).features();
    SoftmaxHead softmax = new SoftmaxTrainer(3, SPARSE).train(Synthetic.words(300, 1));
    assertThat(SoftmaxHead.readFrom(FILE, "softmax", 3).logits(words))
        .containsExactly(softmax.logits(words), within(0.02));
    assertThat(softmax.classes()).isEqualTo(3);
  }

  @Test
  void networksAnswerAlikeBeforeAndAfterTheFile() {
    MlpHead network = MlpHead.readFrom(FILE, "mlp", 2);
    assertThat(network.networks()).hasSize(2);
    assertThat(network.probabilities(new float[] {0, 0, 0})[1]).isBetween(0.0, 1.0);
  }

  @Test
  void aHeadOfAnotherShapeIsRefusedByTheNameOfTheFile() {
    assertRefused(() -> LogisticHead.readFrom(FILE, "softmax"), "3 outputs in softmax, not 1");
    assertRefused(() -> SoftmaxHead.readFrom(FILE, "softmax", 4), "3 classes in softmax, not 4");
    assertRefused(() -> MlpHead.readFrom(FILE, "mlp", 3), "network mlp.0 that does not fit");
    assertRefused(() -> MlpHead.readFrom(FILE, "logistic", 2), "no section logistic.networks");
  }

  private static void assertRefused(Runnable read, String problem) {
    assertThatThrownBy(read::run)
        .isInstanceOf(BrokenModelException.class)
        .hasMessageStartingWith("The model file all.bin has ")
        .hasMessageContaining(problem);
  }

  @Test
  void weightsThatDoNotFitTogetherAreRefused() {
    ModelFileBuilder odd =
        new ModelFileBuilder("odd", 1, List.of())
            .vector("x.means", 1, 2)
            .vector("x.scales", 1, 1)
            .vector("x.dense", 1, 2, 3)
            .vector("x.sparse")
            .vector("x.bias", 1);
    assertThatThrownBy(() -> LogisticHead.readFrom(odd.build(), "x"))
        .isInstanceOf(BrokenModelException.class)
        .hasMessageContaining("weights in x that do not fit together");
  }
}
