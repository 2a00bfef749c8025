package org.opedometer.analysis.rhetoric.loaded;

import org.opedometer.learning.file.ModelFile;
import org.opedometer.learning.file.ModelFileBuilder;
import org.opedometer.learning.file.ModelFileReader;

/**
 * All heads of loaded language, as one file holds them.
 *
 * @param decoder how words become spans
 */
public record LoadedModel(
    LoadedWordHead words,
    LoadedSentenceHead sentences,
    LoadedCategoryHead categories,
    SpanDecoder decoder) {
  private static final String HEAD = "loaded";

  public byte[] toBytes() {
    ModelFileBuilder file = new ModelFileBuilder(HEAD, WordFeatures.VERSION, WordFeatures.LAYERS);
    words.writeTo(file);
    sentences.writeTo(file);
    categories.writeTo(file);
    file.vector("decoder", (float) decoder.threshold(), (float) decoder.companion());
    return file.toBytes();
  }

  /**
   * @param source the file's name, for errors
   * @throws org.opedometer.learning.file.BrokenModelException if the bytes are no such model
   */
  public static LoadedModel read(String source, byte[] bytes) {
    ModelFile file = ModelFileReader.read(source, bytes).require(HEAD, WordFeatures.VERSION);
    float[] decoder = file.vector("decoder", 2);
    return new LoadedModel(
        LoadedWordHead.readFrom(file),
        LoadedSentenceHead.readFrom(file),
        LoadedCategoryHead.readFrom(file),
        new SpanDecoder(decoder[0], decoder[1]));
  }
}
