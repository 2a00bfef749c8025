package org.opedometer.lab.train;

import java.util.List;
import java.util.Map;
import org.opedometer.corenlp.CoreNlpAnnotator;
import org.opedometer.encoder.EncoderSettings;
import org.opedometer.encoder.OnnxTokenEncoder;
import org.opedometer.heads.TunedWeights;
import org.opedometer.lab.gold.GoldProgress;
import org.opedometer.lab.onnxtrain.OnnxLayerTuning;
import org.opedometer.lab.optim.LayerTuner;
import org.opedometer.lab.optim.LayerTuning;
import org.opedometer.lab.optim.TunableNetwork;
import org.opedometer.lab.optim.TuningExample;
import org.opedometer.lab.optim.TuningSettings;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayMetadata;
import org.opedometer.model.Span;
import org.opedometer.names.Neutralizer;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.Annotator;
import org.opedometer.syntax.TokenEncoder;
import org.opedometer.text.BlockSplitter;

/**
 * What training works with.
 *
 * @param lexicons all word lists by name
 * @param progress told after each text that was read and encoded
 */
public record TrainingTools(
    Annotator annotator,
    TokenEncoder encoder,
    LayerTuning layers,
    Map<String, Lexicon> lexicons,
    GoldProgress progress) {
  /** The annotator and the encoder of the program; they load when they are first needed. */
  public static TrainingTools of(Map<String, Lexicon> lexicons, GoldProgress progress) {
    return new TrainingTools(
        new CoreNlpAnnotator(new Neutralizer(lexicons)),
        new OnnxTokenEncoder(EncoderSettings.DEFAULT),
        new OnnxLayerTuning(),
        lexicons,
        progress);
  }

  /**
   * Layers tuned to the examples.
   *
   * @param columns how many numbers they give for a word
   */
  TunedWeights tuned(int columns, TuningSettings settings, List<TuningExample> examples) {
    return tuned(columns, settings, examples, 1);
  }

  /**
   * Layers tuned to the examples, the mean of several epochs' weights.
   *
   * @param columns how many numbers they give for a word
   * @param averaged how many of the last epochs
   */
  TunedWeights tuned(
      int columns, TuningSettings settings, List<TuningExample> examples, int averaged) {
    try (TunableNetwork network = layers.untuned(columns, settings)) {
      return new LayerTuner(settings, (step, steps, loss) -> progress.tuned(step, steps))
          .tune(network, examples, averaged);
    }
  }

  /** A text as an essay of one paragraph. */
  AnnotatedEssay annotate(String id, String text) {
    return annotate(id, text, List.of(new Block(0, BlockKind.BODY, 1, trimmed(text))));
  }

  /** A text with the blocks that a reader would see. */
  AnnotatedEssay annotateDocument(String id, String text) {
    return annotate(id, text, BlockSplitter.split(text, 0));
  }

  private AnnotatedEssay annotate(String id, String text, List<Block> blocks) {
    Essay essay =
        new Essay(id, id, "", text, EssayMetadata.EMPTY, "en", blocks, List.of(), List.of());
    return AnnotatedEssay.of(essay, annotator, encoder);
  }

  private static Span trimmed(String text) {
    int end = text.stripTrailing().length();
    return new Span(Math.min(end, text.length() - text.stripLeading().length()), end);
  }
}
