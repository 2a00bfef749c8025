package org.opedometer.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opedometer.input.manifest.FileHash;
import org.opedometer.output.Comparison;
import org.opedometer.output.Content;
import org.opedometer.output.CsvWriter;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.Scorers;
import org.opedometer.report.ComparisonPicture;
import org.opedometer.report.ComparisonText;
import org.opedometer.report.ReportWriter;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsException;

/** The comparison of some essays of an output folder. */
public final class EssayComparison {
  private static final int LONGEST = 150;
  private static final int HASH = 8;

  private EssayComparison() {}

  /** Whether these essays were scored by different versions or with different word lists. */
  public static boolean mixes(Settings settings, List<String> essayIds) {
    return Scorers.of(new OutputFolder(settings.output()), essayIds).differ();
  }

  /**
   * The ids of the essays that a person means.
   *
   * @throws SettingsException where one is not there, not to be told from others, or named twice
   */
  public static List<String> find(Settings settings, List<String> references) {
    EssayFinder finder = new EssayFinder(new OutputFolder(settings.output()));
    List<String> ids = new ArrayList<>();
    for (String reference : references) {
      String id = finder.find(reference);
      if (ids.contains(id)) {
        throw new SettingsException("essay '" + id + "' is named twice");
      }
      ids.add(id);
    }
    if (ids.size() < 2) {
      throw new SettingsException("a comparison takes two essays or more");
    }
    return ids;
  }

  /**
   * Writes a table and a page of just these essays, beside those of the whole folder.
   *
   * @return the files written
   * @throws OutputBusyException where a run is writing to the folder
   */
  public static List<Path> write(Settings settings, List<String> essayIds) {
    OutputFolder folder = new OutputFolder(settings.output());
    String name = name(essayIds);
    try (OutputLock lock = OutputLock.take(folder)) {
      CsvWriter csv = new CsvWriter(settings.csv().bom());
      return List.of(
          new Comparison(folder, csv).write(essayIds, name + ".csv"),
          new ReportWriter(folder).write(essayIds, name + ".html"));
    }
  }

  /** {@code compare-<a>-<b>}, cut where many or long ids would make no file name. */
  private static String name(List<String> essayIds) {
    String ids = String.join("-", essayIds);
    String sum = FileHash.of(String.join("\n", essayIds)).substring(0, HASH);
    return "compare-" + (ids.length() <= LONGEST ? ids : ids.substring(0, LONGEST) + "-" + sum);
  }

  /** The comparison of just these essays, to be printed; nothing is written. */
  public static Content content(Settings settings, List<String> essayIds, Form form) {
    OutputFolder folder = new OutputFolder(settings.output());
    return switch (form) {
      case SVG -> new ComparisonPicture(folder).of(essayIds);
      case HTML -> new ReportWriter(folder).whole(essayIds);
      case CSV -> new Comparison(folder, new CsvWriter(settings.csv().bom())).ranked(essayIds);
      case MD -> new ComparisonText(folder).of(essayIds);
    };
  }

  /** What a comparison can be printed as. */
  public enum Form {
    /** A picture. */
    SVG,
    /** The report's page. */
    HTML,
    /** comparison.csv. */
    CSV,
    /** The report's tables in Markdown. */
    MD
  }
}
