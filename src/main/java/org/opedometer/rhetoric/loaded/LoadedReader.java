package org.opedometer.rhetoric.loaded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.Softmax;
import org.opedometer.syntax.AnnotatedEssay;

/** Reads an essay for loaded language by the learned heads. Safe for use by many threads. */
public final class LoadedReader {
  /**
   * How much of the sentence's logit is added to a stretch's before it must reach the threshold.
   */
  private static final double SENTENCE_SHARE = 0.4;

  private final LoadedModel model;
  private final LoadedInputReader inputs;

  public LoadedReader(LoadedModel model, LoadedInputReader inputs) {
    this.model = model;
    this.inputs = inputs;
  }

  /** Readings by sentence number; none where the encoder is off. */
  public Map<Integer, LoadedReading> read(AnnotatedEssay essay) {
    Map<Integer, LoadedReading> readings = new HashMap<>();
    List<Optional<LoadedReading>> read =
        essay.ofEach(sentence -> inputs.read(essay, sentence).map(this::read));
    for (int i = 0; i < read.size(); i++) {
      int number = essay.sentences().get(i).number();
      read.get(i).ifPresent(reading -> readings.put(number, reading));
    }
    return readings;
  }

  LoadedReading read(LoadedInput input) {
    LoadedModel.Judgement judgement = model.judge(input);
    double[] logits = judgement.words();
    List<LoadedSpan> spans = new ArrayList<>();
    for (SpanDecoder.Range range : model.decoder().decode(input, logits)) {
      double greatest = Arrays.stream(logits, range.from(), range.to()).max().orElseThrow();
      if (greatest + SENTENCE_SHARE * judgement.sentence() >= model.decoder().threshold()) {
        spans.add(span(input, range, Softmax.sigmoid(greatest)));
      }
    }
    return new LoadedReading(
        Softmax.sigmoid(judgement.sentence()),
        Arrays.stream(logits).map(Softmax::sigmoid).toArray(),
        spans);
  }

  private LoadedSpan span(LoadedInput input, SpanDecoder.Range range, double confidence) {
    FeatureVector features = LoadedCategoryHead.features(input, range.from(), range.to());
    return new LoadedSpan(
        range.from(),
        range.to(),
        model.categories().category(features),
        model.categories().strength(features),
        confidence);
  }
}
