package org.opedometer.rhetoric.loaded;

import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

/**
 * All heads of loaded language, as the reader's file holds them.
 *
 * @param decoder how words become spans
 */
public record LoadedModel(
    LoadedWordHead words,
    LoadedSentenceHead sentences,
    LoadedCategoryHead categories,
    SpanDecoder decoder) {
  private static final String DECODER = "loaded.decoder";

  public void writeTo(ModelFileBuilder file) {
    words.writeTo(file);
    sentences.writeTo(file);
    categories.writeTo(file);
    file.vector(DECODER, (float) decoder.threshold(), (float) decoder.companion());
  }

  /**
   * @throws org.opedometer.heads.file.BrokenModelException if the file lacks one of the heads
   */
  public static LoadedModel readFrom(ModelFile file) {
    float[] decoder = file.vector(DECODER, 2);
    return new LoadedModel(
        LoadedWordHead.readFrom(file),
        LoadedSentenceHead.readFrom(file),
        LoadedCategoryHead.readFrom(file),
        new SpanDecoder(decoder[0], decoder[1]));
  }
}
