package org.opedometer.lab.optim;

import java.util.Arrays;
import java.util.List;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.LinearModel;
import org.opedometer.heads.Standardizer;

/**
 * A fitted linear model.
 *
 * @param extras the loss's own parameters
 */
record LinearFit(LinearModel model, double[] extras) {
  static LinearFit of(List<ExampleGroup> groups, GroupLoss loss, LinearSettings settings) {
    List<FeatureVector> items = groups.stream().flatMap(g -> g.items().stream()).toList();
    if (items.isEmpty()) {
      throw new IllegalArgumentException("no example to learn from");
    }
    Standardizer standardizer = Standardizer.fit(items);
    List<PreparedGroup> prepared =
        groups.stream().map(group -> PreparedGroup.of(group, standardizer)).toList();
    ParameterLayout layout =
        new ParameterLayout(
            loss.outputs(), standardizer.length(), settings.buckets(), loss.extras());
    Minimum minimum =
        new Lbfgs(settings.iterations(), settings.tolerance())
            .minimize(
                new LinearObjective(prepared, layout, loss, settings),
                new double[layout.size()],
                penalty(layout, settings.sparseL1()));
    LinearModel model = new LinearModel(standardizer, layout.weights(minimum.point()));
    return new LinearFit(model, layout.extras(minimum.point()));
  }

  private static AbsolutePenalty penalty(ParameterLayout layout, double l1) {
    if (l1 == 0) {
      return AbsolutePenalty.NONE;
    }
    double[] strengths = new double[layout.size()];
    Arrays.fill(strengths, layout.sparseStart(), layout.biasStart(), l1);
    return new AbsolutePenalty(strengths);
  }
}
