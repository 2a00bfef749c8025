package org.opedometer.workbench;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.analysis.AnnotatedEssay;
import org.opedometer.analysis.rhetoric.loaded.LoadedExample;
import org.opedometer.analysis.rhetoric.loaded.LoadedExampleReader;
import org.opedometer.analysis.rhetoric.loaded.LoadedExampleReader.Annotation;
import org.opedometer.analysis.rhetoric.loaded.LoadedExampleReader.Mark;
import org.opedometer.analysis.rhetoric.loaded.LoadedFit;
import org.opedometer.analysis.rhetoric.loaded.LoadedInputReader;
import org.opedometer.analysis.rhetoric.loaded.LoadedTraining;
import org.opedometer.learning.calibration.PlattScaling;
import org.opedometer.learning.evaluation.ModelCard.Figure;
import org.opedometer.learning.evaluation.Reliability;

/**
 * Fits the heads of loaded language; what they say of a fold comes from heads that never saw it.
 */
final class LoadedTrainingRun {
  private static final int BINS = 10;

  private final TrainingTools tools;
  private final LoadedExampleReader reader;

  LoadedTrainingRun(TrainingTools tools) {
    this.tools = tools;
    this.reader = new LoadedExampleReader(new LoadedInputReader(tools.lexicons()));
  }

  Trained train(List<GoldLoaded> gold) {
    List<LoadedExample> examples = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      examples.addAll(examples(gold.get(i)));
      tools.progress().done(i + 1, gold.size());
    }
    LoadedFit fit = LoadedTraining.DEFAULT.train(examples);
    return trained(examples, fit);
  }

  private List<LoadedExample> examples(GoldLoaded gold) {
    AnnotatedEssay essay = tools.annotate(gold.id(), gold.text());
    List<Mark> marks =
        gold.marks().stream().map(m -> new Mark(m.span(), m.category(), m.strong())).toList();
    return reader.read(essay, new Annotation(gold.label(), marks, gold.fold(), gold.group(), 1));
  }

  private static Trained trained(List<LoadedExample> examples, LoadedFit fit) {
    List<LoadedExample> known = examples.stream().filter(e -> e.label() >= 0).toList();
    double[] logits = new double[known.size()];
    boolean[] yes = new boolean[known.size()];
    for (int i = 0; i < logits.length; i++) {
      logits[i] = fit.sentences().getOrDefault(known.get(i), 0.0);
      yes[i] = known.get(i).label() == 1;
    }
    PlattScaling line = PlattScaling.fit(logits, yes);
    List<Figure> figures =
        YesNoFigures.of(logits, yes, line, "sentences, cross-validated by the files' folds");
    double[] probabilities = YesNoFigures.probabilities(logits, line);
    return new Trained(
        "loaded",
        fit.model().toBytes(),
        CardText.loaded(examples.size(), figures, Reliability.of(probabilities, yes, BINS)));
  }
}
