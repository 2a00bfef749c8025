package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.lab.gold.GoldLoaded;
import org.opedometer.lab.train.LoadedExampleReader.Annotation;
import org.opedometer.lab.train.LoadedExampleReader.Mark;
import org.opedometer.rhetoric.loaded.LoadedInputReader;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Fits the heads of loaded language; what they say of a fold comes from heads that never saw it.
 */
final class LoadedTrainingRun {
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
    LayerTraining layers =
        new LayerTraining(
            tools.layers(), (step, steps, loss) -> tools.progress().tuned(step, steps));
    LoadedFit fit = LoadedTraining.of(layers).train(examples);
    return trained(examples, fit);
  }

  private List<LoadedExample> examples(GoldLoaded gold) {
    AnnotatedEssay essay = tools.annotate(gold.id(), gold.text());
    List<Mark> marks =
        gold.marks().stream().map(m -> new Mark(m.span(), m.category(), m.strong())).toList();
    return reader.read(
        essay, new Annotation(gold.label(), marks, gold.fold(), gold.group(), gold.weight()));
  }

  private static Trained trained(List<LoadedExample> examples, LoadedFit fit) {
    LoadedFigures figures = new LoadedFigures(examples, fit);
    return new Trained(
        "loaded",
        fit.model().toBytes(),
        CardText.loaded(examples.size(), figures.all(), figures.reliability()));
  }
}
