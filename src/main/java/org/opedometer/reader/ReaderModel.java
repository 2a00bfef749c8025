package org.opedometer.reader;

import java.util.List;
import org.opedometer.heads.TunedWeights;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;
import org.opedometer.syntax.TokenVectors;
import org.opedometer.syntax.TunedLayerFactory;
import org.opedometer.syntax.TunedLayers;

/**
 * The layers that all tasks share, on the encoder's sixth.
 *
 * @param weights of the layers and of the logits on top of them
 * @param layers the same, ready for use
 */
public record ReaderModel(TunedWeights weights, TunedLayers layers) {
  /** The head's name in model files. */
  public static final String NAME = "reader";

  /** Raised whenever tasks or what is read of a sentence change, so that old files are refused. */
  public static final int VERSION = 1;

  private static final String LAYERS = "layers";

  /** What the reader answers about a sentence. */
  public SentenceAnswers read(NeutralSentence sentence) {
    TokenVectors vectors = sentence.vectors();
    boolean[] spelt = new boolean[vectors.size()];
    for (int token = 0; token < spelt.length; token++) {
      spelt[token] = vectors.isSpelt(token);
    }
    return new SentenceAnswers(sentence.words(), spelt, layers.numbers(vectors));
  }

  /** A model file of the reader, to which the heads that read its answers are added. */
  public ModelFileBuilder toFile() {
    ModelFileBuilder file = new ModelFileBuilder(NAME, VERSION, List.of(TunedLayerFactory.BASE));
    weights.writeTo(file, LAYERS);
    return file;
  }

  /**
   * @param tuning opens the layers
   * @throws org.opedometer.heads.file.BrokenModelException if the file holds no reader of this
   *     version
   */
  public static ReaderModel readFrom(ModelFile file, TunedLayerFactory tuning) {
    TunedWeights weights = tuning.read(file.require(NAME, VERSION), LAYERS, ReaderTask.columns());
    return new ReaderModel(weights, tuning.open(weights));
  }
}
