package org.opedometer.lab.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opedometer.heads.TunedWeights;
import org.opedometer.heads.file.ModelFileBuilder;
import org.opedometer.lab.gold.GoldException;
import org.opedometer.lab.optim.TuningExample;
import org.opedometer.lab.optim.TuningSettings;
import org.opedometer.lab.train.ReaderExample.Ingredient;
import org.opedometer.reader.ReaderModel;
import org.opedometer.reader.ReaderTask;

/**
 * Trains the shared reader on gold of several forms at once. Each sentence asks only what its
 * annotators looked for; layers and logits learn together. A tenth of the texts is kept aside: on
 * them the heads that read the answers are fitted, and by halves measured.
 */
final class ReaderTraining {
  private static final long SEED = 20_261_128;

  /** Three layers; the rates were chosen on the texts kept aside. */
  private static final TuningSettings SETTINGS =
      new TuningSettings(3, 5, 16, 3.5e-4, 2.857, .1, .1, .01, SEED);

  /** The later epochs learn the examples by heart; the mean of their weights less so. */
  private static final int AVERAGED = 3;

  private final TrainingTools tools;

  ReaderTraining(TrainingTools tools) {
    this.tools = tools;
  }

  Trained train(List<Path> files) {
    ReaderExampleReader gold = new ReaderExampleReader(tools);
    gold.read(files);
    List<TuningExample> asked = new ArrayList<>();
    gold.learnt().forEach(example -> asked.add(example.asked()));
    for (Ingredient ingredient : Ingredient.values()) {
      boolean both = has(gold.learnt(), ingredient) && has(gold.aside(), ingredient);
      if (!both) {
        throw new GoldException(
            files.toString(), 0, "holds too few " + ingredient.meaning() + " to learn from");
      }
    }
    TunedWeights weights = tools.tuned(ReaderTask.columns(), SETTINGS, asked, AVERAGED);
    ReaderModel model = new ReaderModel(weights, tools.layers().open(weights));
    ReaderHeads heads = ReaderHeads.fit(model, gold.aside(), tools.lexicons());
    ModelFileBuilder file = model.toFile();
    heads.writeTo(file);
    ReaderFigures figures = new ReaderFigures(model, gold.aside());
    return new Trained(
        ReaderModel.NAME,
        file.toBytes(),
        CardText.reader(gold.learnt(), gold.aside(), figures.all()));
  }

  private static boolean has(List<ReaderExample> examples, Ingredient ingredient) {
    return examples.stream().anyMatch(example -> example.ingredient() == ingredient);
  }
}
