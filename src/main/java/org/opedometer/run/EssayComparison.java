package org.opedometer.run;

import java.nio.file.Path;
import java.util.List;
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
  private EssayComparison() {}

  /** Whether these essays were scored by different versions or with different word lists. */
  public static boolean mixes(Settings settings, List<String> essayIds) {
    return Scorers.of(new OutputFolder(settings.output()), essayIds).differ();
  }

  /**
   * Writes comparison.csv and the report of just these essays.
   *
   * @return the files written
   * @throws SettingsException where one is not there
   * @throws OutputBusyException where a run is writing to the folder
   */
  public static List<Path> write(Settings settings, List<String> essayIds) {
    OutputFolder folder = folder(settings, essayIds);
    try (OutputLock lock = OutputLock.take(folder)) {
      new Comparison(folder, new CsvWriter(settings.csv().bom())).write(essayIds);
      new ReportWriter(folder).write(essayIds);
    }
    return List.of(folder.root().resolve("comparison.csv"), folder.root().resolve("index.html"));
  }

  /**
   * The comparison of just these essays, to be printed; nothing is written.
   *
   * @throws SettingsException where one is not there
   */
  public static Content content(Settings settings, List<String> essayIds, Form form) {
    OutputFolder folder = folder(settings, essayIds);
    return switch (form) {
      case SVG -> new ComparisonPicture(folder).of(essayIds);
      case HTML -> new ReportWriter(folder).whole(essayIds);
      case CSV -> new Comparison(folder, new CsvWriter(settings.csv().bom())).content(essayIds);
      case MD -> new ComparisonText(folder).of(essayIds);
    };
  }

  private static OutputFolder folder(Settings settings, List<String> essayIds) {
    OutputFolder folder = new OutputFolder(settings.output());
    List<String> known = folder.essayIds();
    for (String id : essayIds) {
      if (!known.contains(id)) {
        throw new SettingsException("no essay '" + id + "' is scored in " + folder.root());
      }
    }
    return folder;
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
