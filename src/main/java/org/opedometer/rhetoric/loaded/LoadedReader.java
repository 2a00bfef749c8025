package org.opedometer.rhetoric.loaded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.Softmax;
import org.opedometer.reader.EssayReader;
import org.opedometer.reader.SentenceAnswers;
import org.opedometer.syntax.AnnotatedEssay;

/** Reads an essay for loaded language by the learned heads. Safe for use by many threads. */
public final class LoadedReader {
  /**
   * How much of the sentence's logit is added to a stretch's before it must reach the threshold.
   */
  private static final double SENTENCE_SHARE = .3;

  private final EssayReader reader;
  private final LoadedModel model;
  private final LoadedInputReader inputs;

  public LoadedReader(EssayReader reader, LoadedModel model, LoadedInputReader inputs) {
    this.reader = reader;
    this.model = model;
    this.inputs = inputs;
  }

  /** Readings by sentence number; none where the encoder is off. */
  public Map<Integer, LoadedReading> read(AnnotatedEssay essay) {
    Map<Integer, LoadedReading> readings = new HashMap<>();
    List<Optional<LoadedReading>> read =
        essay.ofEach(sentence -> reader.read(essay, sentence).map(this::read));
    for (int i = 0; i < read.size(); i++) {
      int number = essay.sentences().get(i).number();
      read.get(i).ifPresent(reading -> readings.put(number, reading));
    }
    return readings;
  }

  LoadedReading read(SentenceAnswers answers) {
    LoadedInput input = inputs.of(answers);
    double[] logits = model.words().logits(input);
    double sentence = model.sentences().logit(input, logits);
    List<LoadedSpan> spans = new ArrayList<>();
    for (SpanDecoder.Range range : model.decoder().decode(input, logits)) {
      double greatest = Arrays.stream(logits, range.from(), range.to()).max().orElseThrow();
      boolean loaded = greatest + SENTENCE_SHARE * sentence >= model.decoder().threshold();
      if (!loaded || isSlip(input, range)) {
        continue;
      }
      FeatureVector features = LoadedCategoryHead.features(input, range.from(), range.to());
      spans.add(
          new LoadedSpan(
              range.from(),
              range.to(),
              model.categories().category(features),
              model.categories().strength(features),
              Softmax.sigmoid(greatest)));
    }
    return new LoadedReading(
        Softmax.sigmoid(sentence),
        Arrays.stream(logits).map(Softmax::sigmoid).toArray(),
        spans,
        Optional.of(answers));
  }

  /**
   * Whether no word of the range that could carry anything is spelt right or stands in a list: a
   * slip of spelling is no heat.
   */
  private static boolean isSlip(LoadedInput input, SpanDecoder.Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      int token = i;
      boolean listed =
          input.hits().stream().anyMatch(hit -> hit.from() <= token && token < hit.to());
      if (LoadedWords.canCarry(input.words(), i) && (listed || input.answers().spelt()[i])) {
        return false;
      }
    }
    return true;
  }
}
