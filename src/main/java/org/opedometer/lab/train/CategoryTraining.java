package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opedometer.heads.FeatureVector;
import org.opedometer.lab.optim.Example;
import org.opedometer.lab.optim.Labels;
import org.opedometer.lab.optim.LinearSettings;
import org.opedometer.lab.optim.LogisticTrainer;
import org.opedometer.lab.optim.SoftmaxTrainer;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.model.Strength;
import org.opedometer.rhetoric.loaded.LexiconSigns;
import org.opedometer.rhetoric.loaded.LoadedCategoryHead;

/**
 * Fits category and strength, from what annotators named and, where they marked a stretch without
 * naming its kind, from the word lists.
 */
public record CategoryTraining(LinearSettings settings) {
  public static final CategoryTraining DEFAULT =
      new CategoryTraining(LinearSettings.dense(100).withIterations(60));

  public LoadedCategoryHead train(List<LoadedExample> examples) {
    List<Example> categories = new ArrayList<>();
    List<Example> strengths = new ArrayList<>();
    for (LoadedExample example : examples) {
      for (LoadedExample.MarkedSpan span : example.spans()) {
        named(example, span)
            .ifPresent(
                known -> {
                  FeatureVector features =
                      LoadedCategoryHead.features(example.input(), span.from(), span.to());
                  int category = LexiconSigns.CATEGORIES.indexOf(known.category());
                  categories.add(new Example(features, category));
                  strengths.add(new Example(features, known.strong() ? 1 : 0));
                });
      }
    }
    int classes = LexiconSigns.CATEGORIES.size();
    return new LoadedCategoryHead(
        new SoftmaxTrainer(classes, settings).train(categories),
        new LogisticTrainer(settings).train(Labels.balance(strengths, 2)));
  }

  private static Optional<LoadedExample.MarkedSpan> named(
      LoadedExample example, LoadedExample.MarkedSpan span) {
    if (LexiconSigns.CATEGORIES.contains(span.category())) {
      return Optional.of(span);
    }
    return example.input().hits().stream()
        .filter(hit -> hit.from() >= span.from() && hit.to() <= span.to())
        .filter(hit -> LexiconSigns.CATEGORIES.contains(hit.lexicon().category()))
        .findFirst()
        .map(hit -> marked(hit, span));
  }

  private static LoadedExample.MarkedSpan marked(LexiconHit hit, LoadedExample.MarkedSpan span) {
    return new LoadedExample.MarkedSpan(
        span.from(),
        span.to(),
        hit.lexicon().category(),
        hit.entry().strength() == Strength.STRONG);
  }
}
