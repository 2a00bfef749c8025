package org.opedometer.rhetoric.loaded;

import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;
import org.opedometer.heads.file.ModelFileReader;
import org.opedometer.syntax.TunedLayerFactory;

/**
 * All heads of loaded language, as one file holds them.
 *
 * @param decoder how words become spans
 */
public record LoadedModel(
    LoadedWordHead words,
    LoadedSentenceHead sentences,
    LoadedCategoryHead categories,
    LoadedLayers layers,
    SpanDecoder decoder) {
  private static final String HEAD = "loaded";

  public byte[] toBytes() {
    ModelFileBuilder file = new ModelFileBuilder(HEAD, WordFeatures.VERSION, WordFeatures.LAYERS);
    words.writeTo(file);
    sentences.writeTo(file);
    categories.writeTo(file);
    layers.writeTo(file);
    file.vector("decoder", (float) decoder.threshold(), (float) decoder.companion());
    return file.toBytes();
  }

  /** What the heads and the layers together say of a sentence. */
  Judgement judge(LoadedInput input) {
    double[] byHeads = words.logits(input);
    float[][] numbers = layers.numbers(input);
    return new Judgement(
        layers.sentence(sentences.calibratedLogit(input, byHeads), numbers),
        layers.words(input, byHeads, numbers));
  }

  /**
   * What is said of a sentence.
   *
   * @param sentence calibrated logit of its carrying loaded wording
   * @param words calibrated logits by token
   */
  record Judgement(double sentence, double[] words) {}

  /**
   * @param source the file's name, for errors
   * @param tuning opens the layers
   * @throws org.opedometer.heads.file.BrokenModelException if the bytes are no such model
   */
  public static LoadedModel read(String source, byte[] bytes, TunedLayerFactory tuning) {
    ModelFile file = ModelFileReader.read(source, bytes).require(HEAD, WordFeatures.VERSION);
    float[] decoder = file.vector("decoder", 2);
    return new LoadedModel(
        LoadedWordHead.readFrom(file),
        LoadedSentenceHead.readFrom(file),
        LoadedCategoryHead.readFrom(file),
        LoadedLayers.readFrom(file, tuning),
        new SpanDecoder(decoder[0], decoder[1]));
  }
}
