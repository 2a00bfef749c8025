package org.opedometer.lab.figures;

import java.util.List;
import java.util.Locale;

/**
 * What a user has to know of a shipped model, as Markdown (Mitchell et al. 2019).
 *
 * @param head its name
 * @param purpose what it decides, and what it does not, in a few sentences
 * @param data what it was learnt from
 * @param features what it reads, in a few sentences
 * @param figures measured on data it was not learnt from
 * @param reliability of its probabilities; no bins for a head without probabilities
 * @param limits what it is known to get wrong
 * @param training the command that makes it again
 */
public record ModelCard(
    String head,
    String purpose,
    List<Data> data,
    String features,
    List<Figure> figures,
    Reliability reliability,
    List<String> limits,
    String training) {
  /**
   * @param terms under which it may be used
   */
  public record Data(String name, int examples, String terms) {}

  /**
   * @param test what it was measured on, and how
   */
  public record Figure(String name, Interval interval, String test) {}

  public ModelCard {
    data = List.copyOf(data);
    figures = List.copyOf(figures);
    limits = List.copyOf(limits);
  }

  public String toMarkdown() {
    StringBuilder card = new StringBuilder();
    card.append("# ").append(head).append("\n\n").append(purpose).append("\n\n## Data\n\n");
    card.append("| data | examples | terms |\n|---|---:|---|\n");
    data.forEach(d -> row(card, d.name(), String.valueOf(d.examples()), d.terms()));
    card.append("\n## Features\n\n").append(features).append("\n\n## Figures\n\n");
    card.append("| figure | value, 95 % interval | test |\n|---|---|---|\n");
    figures.forEach(f -> row(card, f.name(), f.interval().toString(), f.test()));
    appendReliability(card);
    if (!limits.isEmpty()) {
      card.append("\n## Limits\n\n");
      limits.forEach(limit -> card.append("* ").append(limit).append('\n'));
    }
    card.append("\n## To train it again\n\n    ").append(training).append('\n');
    return card.toString();
  }

  private void appendReliability(StringBuilder card) {
    if (reliability.bins().isEmpty()) {
      return;
    }
    card.append("\n## Reliability\n\n| probability | examples | mean predicted | came true |\n");
    card.append("|---|---:|---:|---:|\n");
    for (Reliability.Bin bin : reliability.bins()) {
      row(
          card,
          decimal("%.1f", bin.low()) + " to " + decimal("%.1f", bin.high()),
          String.valueOf(bin.count()),
          bin.count() == 0 ? "" : decimal("%.3f", bin.predicted()),
          bin.count() == 0 ? "" : decimal("%.3f", bin.observed()));
    }
    card.append("\nExpected calibration error ")
        .append(decimal("%.3f", reliability.expectedCalibrationError()))
        .append(".\n");
  }

  private static String decimal(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  /** A bar within a cell would end it. */
  private static void row(StringBuilder card, String... cells) {
    for (String cell : cells) {
      card.append("| ").append(cell.replace("|", "\\|").replace('\n', ' ')).append(' ');
    }
    card.append("|\n");
  }
}
