package org.opedometer.lab.train;

import java.util.List;
import org.opedometer.rhetoric.loaded.LoadedInput;

/**
 * An annotated sentence to learn from.
 *
 * @param label 1 if it carries loaded wording, 0 if not, -1 if that is not known
 * @param loaded for each token whether annotators marked it
 * @param spans marked stretches with their category, where the annotators named one
 * @param fold for cross-validation, from 0; sentences that are alike share one
 * @param group outlet or other origin
 * @param weight how much it counts, usually 1
 */
public record LoadedExample(
    LoadedInput input,
    int label,
    boolean[] loaded,
    List<MarkedSpan> spans,
    int fold,
    String group,
    double weight) {
  /**
   * A marked stretch of tokens.
   *
   * @param from first token
   * @param to behind the last token
   * @param category empty where it is not known
   * @param strong whether the annotators called it strong
   */
  public record MarkedSpan(int from, int to, String category, boolean strong) {}

  public LoadedExample {
    spans = List.copyOf(spans);
  }

  /**
   * The examples that set calibrations and figures: those of full weight, since the others are
   * there to teach, not to set the rate. All, where none has full weight.
   */
  public static List<LoadedExample> setting(List<LoadedExample> examples) {
    List<LoadedExample> full = examples.stream().filter(e -> e.weight() >= 1).toList();
    return full.isEmpty() ? examples : full;
  }
}
