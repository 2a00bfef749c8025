package org.opedometer.rhetoric.loaded;

import java.util.Arrays;
import org.opedometer.heads.TunedWeights;
import org.opedometer.heads.calibration.PlattScaling;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;
import org.opedometer.syntax.TunedLayerFactory;
import org.opedometer.syntax.TunedLayers;

/**
 * Layers of the encoder tuned to loaded language, beside the heads that read its frozen layers.
 * Each says its logit; the mean of both counts.
 *
 * @param weights of the layers
 * @param layers the same, ready for use
 * @param words calibrates the layers' logits of words
 * @param sentences calibrates the layers' logits of sentences
 * @param wordMeans calibrates the means of words
 * @param sentenceMeans calibrates the means of sentences
 */
public record LoadedLayers(
    TunedWeights weights,
    TunedLayers layers,
    PlattScaling words,
    PlattScaling sentences,
    PlattScaling wordMeans,
    PlattScaling sentenceMeans) {
  /** How many numbers the layers give for a word. */
  public static final int COLUMNS = 2;

  /** Which of them is the logit of the word. */
  public static final int WORD = 0;

  /** Which of them, as the mean over the words, is the logit of the sentence. */
  public static final int SENTENCE = 1;

  private static final String NAME = "layers";

  /** The layers' numbers, a row a token. */
  float[][] numbers(LoadedInput input) {
    return layers.numbers(input.vectors());
  }

  /**
   * Calibrated logits by token.
   *
   * @param byHeads as {@link LoadedWordHead#logits}
   */
  public double[] words(LoadedInput input, double[] byHeads, float[][] numbers) {
    double[] means = byHeads.clone();
    for (int i = 0; i < means.length; i++) {
      if (LoadedWords.canCarry(input, i)) {
        means[i] = wordMeans.logit((byHeads[i] + words.logit(numbers[i][WORD])) / 2);
      }
    }
    return means;
  }

  /**
   * The calibrated logit of the sentence.
   *
   * @param byHeads calibrated
   */
  public double sentence(double byHeads, float[][] numbers) {
    return sentenceMeans.logit((byHeads + sentences.logit(sentenceLogit(numbers))) / 2);
  }

  /** Raw logits by token. */
  public static double[] wordLogits(LoadedInput input, float[][] numbers) {
    double[] logits = new double[numbers.length];
    for (int i = 0; i < logits.length; i++) {
      logits[i] = LoadedWords.canCarry(input, i) ? numbers[i][WORD] : LoadedWordHead.NEVER;
    }
    return logits;
  }

  /** The raw logit of the sentence. */
  public static double sentenceLogit(float[][] numbers) {
    return Arrays.stream(numbers).mapToDouble(row -> row[SENTENCE]).average().orElse(0);
  }

  void writeTo(ModelFileBuilder file) {
    weights.writeTo(file, NAME);
    words.writeTo(file, NAME + ".words");
    sentences.writeTo(file, NAME + ".sentences");
    wordMeans.writeTo(file, NAME + ".word-means");
    sentenceMeans.writeTo(file, NAME + ".sentence-means");
  }

  static LoadedLayers readFrom(ModelFile file, TunedLayerFactory tuning) {
    TunedWeights weights = tuning.read(file, NAME, COLUMNS);
    return new LoadedLayers(
        weights,
        tuning.open(weights),
        PlattScaling.readFrom(file, NAME + ".words"),
        PlattScaling.readFrom(file, NAME + ".sentences"),
        PlattScaling.readFrom(file, NAME + ".word-means"),
        PlattScaling.readFrom(file, NAME + ".sentence-means"));
  }
}
